import { createApp } from '../../src/app';
import { importFile } from '../../src/commands/import-file';
import { readImportOptions } from '../../src/commands/import-options';
import { readConfig } from '../../src/config';
import { createLogger } from '../../src/logger';

/**
 * A process that imports a file, for tests that kill one: `node import-child.js <database> <key> <file> <connection>`.
 * Prints the rows done after each batch, and the report as JSON at the end.
 */
async function main([database = '', key = '', file = '', connection = '']: readonly string[]): Promise<void> {
  const where = database.startsWith('pglite:') ? { DATA_DIR: database.slice(7) } : { DATABASE_URL: database };
  const config = readConfig({ ...where, SEALING_KEYS: key });
  const app = await createApp(config, { log: createLogger('silent') });
  const flags = { connection, commit: true, historyDays: '30', timeZone: 'UTC', scale: 'nps' } as const;
  const outcome = await importFile(app.loop, readImportOptions(file, flags), (done) => {
    process.stdout.write(`${done}\n`);
  });
  await app.stop();
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
}

// An embedded database keeps no handle open, so the process would end by itself.
const handle = setInterval(() => undefined, 60_000);
main(process.argv.slice(2))
  .catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  })
  .finally(() => clearInterval(handle));
