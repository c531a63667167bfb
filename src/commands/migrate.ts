import { Command } from 'commander';
import { readConfig } from '../config';
import { openDatabase, migrate } from '../store/db';
import { print } from './print';

/** `migrate`: brings the database up to date. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database up to date (the embedded one does this by itself)')
    .action(async () => {
      const config = readConfig();
      const db = await openDatabase(config.databaseUrl ?? `pglite:${config.dataDir}`);
      try {
        print(await migrate(db));
      } finally {
        await db.close();
      }
    });
}
