// Our half of the preview's pages: the host that draws HubSpot's components, and the style sheets. The cards themselves
// are not built here: the preview runs them as they are installed.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
const browser = path.join(root, 'sandbox/preview/browser');
const out = path.join(root, 'dist/sandbox/preview/page');
const slds = path.join(root, 'node_modules/@salesforce-ux/design-system/assets/styles');

/** Two copies of one of these break the tree that worker and page share. */
const ONE_COPY = ['react', 'react-dom', '@remote-ui/core', '@remote-ui/rpc', '@remote-ui/react'];

/** A classic worker, because bundles come by `importScripts`; the pages' scripts are modules. */
const SCRIPTS = [
  { name: 'hubspot', from: 'hubspot/main.tsx', format: 'es' },
  { name: 'hubspot-worker', from: 'hubspot/worker.ts', format: 'iife' },
  { name: 'salesforce-wait', from: 'salesforce/wait.ts', format: 'es' },
];
const STYLES = [
  [path.join(browser, 'preview.css'), 'preview.css'],
  [path.join(browser, 'salesforce/salesforce.css'), 'salesforce.css'],
  [path.join(slds, 'salesforce-lightning-design-system.min.css'), 'slds.css'],
];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [from, to] of STYLES) cpSync(from, path.join(out, to));
for (const { name, from, format } of SCRIPTS)
  await build({
    configFile: false,
    root: browser,
    logLevel: 'warn',
    base: '/preview/assets/',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuild: { jsx: 'automatic' },
    resolve: { dedupe: ONE_COPY },
    build: {
      outDir: out,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      rollupOptions: {
        input: { [name]: path.join(browser, from) },
        output: { format, entryFileNames: `${name}.js`, assetFileNames: `[name][extname]` },
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  });
