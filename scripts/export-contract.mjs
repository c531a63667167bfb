// Writes the contracts of the card API as JSON schema to extension-ui/contract/schema. Run after a build:
// `npm run build && npm run ui:schema`; test/drift/contract-schema.test.ts fails where that was forgotten.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import prettier from 'prettier';

const root = path.dirname(import.meta.dirname);
const to = path.join(root, 'extension-ui/contract/schema');
const { exportedSchemas } = createRequire(import.meta.url)(path.join(root, 'dist/src/http/contracts/exported.js'));

mkdirSync(to, { recursive: true });
for (const [name, schema] of Object.entries(exportedSchemas())) {
  const file = path.join(to, `${name}.json`);
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(JSON.stringify(schema), { ...options, filepath: file }));
}
