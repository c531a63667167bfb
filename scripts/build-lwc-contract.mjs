// extension-ui/contract as the module `c/loopContract` of the Salesforce package: the same code that the HubSpot cards bundle.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';
import ts from 'typescript';

const source = 'extension-ui/contract/src';
const output = process.argv[2] ?? 'extension-ui/salesforce/force-app/main/default/lwc/loopContract';
const NOTICE = '// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.\n';
const META = `<?xml version="1.0" encoding="UTF-8"?>
<LightningComponentBundle xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>66.0</apiVersion>
    <description>What the card of Detractor Loop says and does, without a pixel of it.</description>
    <isExposed>false</isExposed>
</LightningComponentBundle>
`;

// Names of a bundle hold no hyphen.
const inCamelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

/** Types go, all else stays: what is written there runs as it is in every browser of Lightning. */
function transpiled(name) {
  const { outputText } = ts.transpileModule(readFileSync(path.join(source, name), 'utf8'), {
    fileName: name,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, isolatedModules: true },
  });
  return outputText.replace(/(?<=from '\.\/)[a-z-]+(?=')/g, (file) => inCamelCase(file));
}

/** Names that a module exports: all of ours are declared where they are exported. */
function exportsOf(code) {
  return [...code.matchAll(/^export (?:async )?(?:function|const) (\w+)/gm)].map(([, name]) => name).sort();
}

const modules = readdirSync(source)
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .map((name) => ({ name: inCamelCase(name.replace('.ts', '')), code: transpiled(name) }))
  .filter(({ code }) => exportsOf(code).length > 0);
const open = readFileSync(path.join(source, 'index.ts'), 'utf8');
const shown = modules.filter(({ name }) =>
  open.split('\n').some((line) => inCamelCase(line) === `export * from './${name}';`),
);
const named = open
  .split('\n')
  .filter((line) => line.startsWith('export { '))
  .map(inCamelCase);
const all = shown.map(({ name, code }) => `export { ${exportsOf(code).join(', ')} } from './${name}';`);
const entry = [...named, ...all].join('\n');

const style = { ...(await prettier.resolveConfig(source)), parser: 'babel' };
rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
for (const { name, code } of [...modules, { name: 'loopContract', code: entry }]) {
  writeFileSync(path.join(output, `${name}.js`), await prettier.format(NOTICE + code, style));
}
writeFileSync(path.join(output, 'loopContract.js-meta.xml'), META);
console.log(`${output}: ${modules.length + 1} modules`);
