/**
 * Jest runs a file in a VM that has no `import()` (without a Node flag that changes how every module loads). PGlite uses it
 * for Node's own modules only, so the module's own `require` (PGlite shadows the bare name) does the same.
 */
module.exports = {
  process: (source) => ({
    code: source.replace(/\bimport\("((?:node:)?[a-z/]+)"\)/g, 'Promise.resolve(module.require("$1"))'),
  }),
};
