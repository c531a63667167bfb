import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrate, openDatabase, type Db } from '../../src/store/db';
import { startTestPostgres } from '../../test/harness/postgres';
import { clockOffice, type ClockOffice } from './clock-office';

export type Engine = Db['kind'];

/** What is measured on, as the conditions of a result say it. */
export const LABELS: Readonly<Record<Engine, string>> = {
  postgres: 'PostgreSQL 18, fsync on',
  pglite: 'embedded PostgreSQL (PGlite), fsync on',
};

/**
 * Measures on a database of its own, cleared away whatever happens.
 * @param maintenance whether the embedded one looks after itself meanwhile. (Default: true)
 */
export async function onEngine<T>(
  engine: Engine,
  measure: (office: ClockOffice) => Promise<T>,
  { maintenance = true }: { readonly maintenance?: boolean } = {},
): Promise<T> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-bench-'));
  const server = engine === 'postgres' ? await startTestPostgres({ durable: true }) : null;
  try {
    const db = await openDatabase(server?.url ?? `pglite:${path.join(dir, 'data')}`, { maintenance });
    try {
      await migrate(db);
      return await measure(await clockOffice(db));
    } finally {
      await db.close();
    }
  } finally {
    await server?.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
