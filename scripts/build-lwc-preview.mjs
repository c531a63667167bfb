// Builds the Lightning card for the preview: the components as they are deployed, Salesforce's own base components, the
// open LWC runtime, and stand-ins for what only an org has (records, Apex, toasts). Half a minute, so what was built from
// the same sources is kept. Lines on stdout say how far it is; the last one is `ready <directory>`.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import lwc from '@lwc/rollup-plugin';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import { rollup } from 'rollup';
import typescript from 'typescript';

const root = path.resolve(import.meta.dirname, '..');
const browser = path.join(root, 'sandbox/preview/browser');
const components = path.join(root, 'extension-ui/salesforce/force-app/main/default/lwc');
const cache = path.join(root, '.cache/preview-lwc');

const PACKAGES = ['lwc', '@lwc/rollup-plugin', '@lwc/synthetic-shadow', 'lightning-base-components', 'rollup'];
const KEPT = 3;
const SAY_EVERY = 250;
const CARD = 'detractorLoopCard';
const ENTRY = '\0card';

/** What only an org has, by the name that components import. */
const STAND_INS = {
  'lightning/uiRelatedListApi': 'ui-related-list-api',
  'lightning/uiRecordApi': 'ui-record-api',
  'lightning/platformShowToastEvent': 'show-toast-event',
};

const say = (line) => process.stdout.write(`${line}\n`);

function filesBelow(dir, wanted) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(wanted)
    .sort();
}

/** Of everything that the bundle is made of. */
function contentHash() {
  const hash = createHash('sha256');
  const own = [
    ...filesBelow(components, (file) => !file.includes('__tests__')),
    ...filesBelow(browser, (file) => file.endsWith('.ts') && !file.includes(`${path.sep}hubspot${path.sep}`)),
    import.meta.filename,
  ];
  for (const file of own)
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  for (const name of PACKAGES) {
    const { version } = JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'));
    hash.update(`${name}@${version}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}

const entryCode = `
import '@lwc/synthetic-shadow';
import { createElement } from 'lwc';
import Card from 'c/${CARD}';
import { showCard } from '${path.join(browser, 'salesforce/show-card.ts')}';
showCard(() => createElement('c-detractor-loop-card', { is: Card }));
`;

/** `DetractorLoopController.ask` as an Apex import gives it: a function of named parameters. */
const apexCode = (method) => `
import { runApex } from '${path.join(browser, 'salesforce/org.ts')}';
export default (parameters) => runApex('${method}', parameters);
`;

const isOurs = (file) => file.startsWith(`${browser}${path.sep}`);

const standIns = {
  name: 'stand-ins',
  resolveId(wanted, importer) {
    if (wanted === ENTRY) return ENTRY;
    if (wanted.startsWith('@salesforce/apex/')) return `\0apex:${wanted.split('.').at(-1)}`;
    if (STAND_INS[wanted]) return path.join(browser, 'salesforce', `${STAND_INS[wanted]}.ts`);
    if (isOurs(wanted)) return wanted;
    return importer && isOurs(importer) && wanted.startsWith('.')
      ? `${path.resolve(path.dirname(importer), wanted)}.ts`
      : null;
  },
  load(id) {
    if (id === ENTRY) return entryCode;
    if (id.startsWith('\0apex:')) return apexCode(id.slice('\0apex:'.length));
    if (!isOurs(id)) return null;
    const compilerOptions = { target: 'es2022', module: 'esnext', verbatimModuleSyntax: true };
    return typescript.transpileModule(readFileSync(id, 'utf8'), { compilerOptions }).outputText;
  },
};

let modules = 0;
const progress = {
  name: 'progress',
  moduleParsed() {
    modules += 1;
    if (modules % SAY_EVERY === 0) say(`${modules} modules read`);
  },
};

async function bundle(dir) {
  const names = readdirSync(components).filter((name) => existsSync(path.join(components, name, `${name}.js`)));
  const built = await rollup({
    input: ENTRY,
    plugins: [
      progress,
      standIns,
      replace({
        preventAssignment: true,
        'import.meta.env.SSR': 'false',
        'process.env.NODE_ENV': '"production"',
        'process.env.SKIP_LWC_VERSION_MISMATCH_CHECK': 'true',
      }),
      lwc({
        rootDir: components,
        exclude: [`${browser}/**`],
        modules: [
          ...names.map((name) => ({ name: `c/${name}`, path: path.join(components, name, `${name}.js`) })),
          { npm: 'lightning-base-components' },
        ],
        enableDynamicComponents: true,
      }),
      nodeResolve(),
    ],
    onwarn: ({ code, pluginCode, message }) => {
      if (code === 'UNRESOLVED_IMPORT') throw new Error(message);
      const known = ['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'].includes(code) || /^LWC/.test(pluginCode ?? '');
      if (!known) process.stderr.write(`${message}\n`);
    },
  });
  say(`writing the bundle of ${modules} modules`);
  await built.write({ file: path.join(dir, 'card.js'), format: 'es', inlineDynamicImports: true });
  await built.close();
}

/** Only the newest stay: every change of a component makes one more. */
function tidy() {
  const dirs = readdirSync(cache).map((name) => path.join(cache, name));
  const byAge = dirs.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const dir of byAge.slice(KEPT)) rmSync(dir, { recursive: true, force: true });
}

const ready = path.join(cache, contentHash());
if (!existsSync(path.join(ready, 'card.js'))) {
  say('the Lightning card is built anew: half a minute');
  const making = `${ready}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  await bundle(making);
  // Somebody else may have built the same meanwhile.
  if (existsSync(ready)) rmSync(making, { recursive: true });
  else renameSync(making, ready);
  tidy();
}
say(`ready ${ready}`);
