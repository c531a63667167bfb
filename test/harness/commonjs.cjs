const ts = require('typescript');

/**
 * Jest runs a file in a VM that has no `import()` (see static-import.cjs), so what is an ES module, and the few files of
 * ours that import one, are rewritten to CommonJS for the tests. The built program uses Node's own `import()`.
 */
module.exports = {
  process: (source, fileName) => ({
    code: ts.transpileModule(source, {
      fileName,
      compilerOptions: {
        module: ts.ModuleKind.CommonJS,
        target: ts.ScriptTarget.ES2023,
        allowJs: true,
        jsx: ts.JsxEmit.ReactJSX,
        esModuleInterop: true,
        inlineSourceMap: true,
      },
    }).outputText,
  }),
};
