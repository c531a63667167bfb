// The Salesforce package as the Metadata API takes it: `npm run ui:salesforce [folder]`. For whoever deploys without the
// Salesforce CLI, and so that a file which Salesforce's own tool cannot place is found without an org.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sdr from '@salesforce/source-deploy-retrieve-bundle';

const { ComponentSet, MetadataConverter } = sdr;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const outputDirectory = path.resolve(process.argv[2] ?? path.join(root, 'dist', 'ui', 'salesforce'));
const packageName = 'detractor-loop';
const API_VERSION = '66.0';

rmSync(path.join(outputDirectory, packageName), { recursive: true, force: true });
const components = ComponentSet.fromSource(path.join(root, 'extension-ui', 'salesforce', 'force-app'));
components.apiVersion = API_VERSION;
components.sourceApiVersion = API_VERSION;
await new MetadataConverter().convert(components, 'metadata', {
  type: 'directory',
  outputDirectory,
  genUniqueDir: false,
  packageName,
});
const names = components.getSourceComponents().toArray();
for (const { type, fullName } of names) process.stdout.write(`${type.name}:${fullName}\n`);
