import { SetupError } from '../errors';
import { openPgliteDir, openPgliteMemory } from './pglite';
import { openPostgres } from './postgres';
import type { Db, OpenOptions } from './sql';

export { checkSchema, migrate } from './migrate';
export type { Db, OpenOptions } from './sql';

/**
 * Opens the database that `url` names: `pglite:<directory>`, `pglite:memory`, or `postgres://...`.
 * A PostgreSQL server is not asked before the first statement; an embedded one is open when this returns.
 * @throws SetupError for another URL, and for a data directory that cannot be had (in use, or of another major).
 */
export async function openDatabase(url: string, options: OpenOptions = {}): Promise<Db> {
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url, options);
  const embedded = /^pglite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  // The URL itself may hold a password: only its scheme is repeated.
  if (embedded === undefined) {
    throw new SetupError(`a database URL starts with pglite: or postgres://, not with ${/^[^:/]*/.exec(url)?.[0]}`);
  }
  return embedded === 'memory' ? openPgliteMemory(options) : openPgliteDir(embedded, options);
}
