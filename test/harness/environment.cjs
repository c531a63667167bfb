const fs = require('node:fs');
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

/**
 * Node's environment, with the engine of PGlite compiled once a worker. Each test file has a world of its own, and V8 would
 * compile 10 MB of WebAssembly in each, first quickly and then, on the other processor, well: half of what the store's tests
 * cost. A compiled module has no state, so files share it without sharing anything else.
 */
let engine = null;

function compiled() {
  const home = path.dirname(require.resolve('@electric-sql/pglite'));
  const compile = (name) => WebAssembly.compile(fs.readFileSync(path.join(home, name)));
  engine ??= Promise.all([compile('pglite.wasm'), compile('initdb.wasm')]).then(([postgres, initdb]) => ({
    pgliteWasmModule: postgres,
    initdbWasmModule: initdb,
  }));
  return engine;
}

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    const { global } = this;
    global.compiledPglite = async () => {
      const modules = await compiled();
      // PGlite asks by `instanceof`, and each file has a `WebAssembly` of its own.
      for (const one of Object.values(modules)) Object.setPrototypeOf(one, global.WebAssembly.Module.prototype);
      return modules;
    };
  }
};
