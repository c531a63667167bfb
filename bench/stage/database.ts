import path from 'node:path';
import { startTestPostgres } from '../../test/harness/postgres';
import { runCommand } from './program';

export type Engine = 'postgres' | 'pglite';

export interface BenchDatabase {
  /** For the conditions of a result. */
  readonly label: string;
  /** What a service process is told about it. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** A database that keeps what it has acknowledged: fsync is on in both. */
export async function startDatabase(engine: Engine, dir: string): Promise<BenchDatabase> {
  if (engine === 'pglite') {
    const env = { DATA_DIR: path.join(dir, 'data') };
    return { label: 'embedded PostgreSQL (PGlite), fsync on', env, stop: () => Promise.resolve() };
  }
  const server = await startTestPostgres({ durable: true });
  const env = { DATABASE_URL: server.url };
  await runCommand({ dir, env }, ['migrate']);
  return { label: 'PostgreSQL 18, fsync on', env, stop: () => server.stop() };
}
