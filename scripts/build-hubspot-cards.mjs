// The cards as HubSpot's own backend bundles them, into dist/ui/hubspot: what the preview runs and what tests measure.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { remoteBuild } from '@hubspot/ui-extensions-dev-server/build';

/** Issue 7: "< 40 kB each". A card is fetched by every person who opens a record. */
const MOST_BYTES = 40_000;
const CARDS = ['compact-card', 'full-card'];

const root = path.resolve('extension-ui/hubspot/src/app/cards');
const output = path.resolve(process.argv[2] ?? 'dist/ui/hubspot');
// Beside it, so that a renaming is one step.
const workshop = `${output}.${process.pid}`;
mkdirSync(output, { recursive: true });

for (const card of CARDS) {
  const outputDir = path.join(workshop, card);
  await remoteBuild({
    ...{ root, outputDir, entryPoint: `${card}.tsx`, logLevel: 'warn' },
    appConfig: { variables: {} },
  });
  // Into place by name: a preview that runs meanwhile never reads half a file.
  for (const file of readdirSync(outputDir)) renameSync(path.join(outputDir, file), path.join(output, file));
}
rmSync(workshop, { recursive: true });

const sizes = CARDS.map((card) => ({ card, bytes: readFileSync(path.join(output, `${card}.js`)).length }));
for (const { card, bytes } of sizes) console.log(`${card}.js ${(bytes / 1000).toFixed(1)} kB`);
const heavy = sizes.filter(({ bytes }) => bytes > MOST_BYTES);
if (heavy.length > 0) {
  console.error(`Over ${MOST_BYTES / 1000} kB: ${heavy.map(({ card }) => card).join(', ')}.`);
  process.exitCode = 1;
}
