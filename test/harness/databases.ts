import crypto from 'node:crypto';
import fs from 'node:fs';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { openDatabase, type Db, type OpenOptions } from '../../src/store/db';
import { databaseOn } from '../../src/store/pglite';
import { ask, urlOf } from './broker';

/** By environment.cjs: the engine, compiled once a worker. */
declare const compiledPglite: () => Promise<Pick<PGliteOptions, 'pgliteWasmModule' | 'initdbWasmModule'>>;

export type EngineName = Db['kind'];

/** For `describe.each(ENGINES)('on %s', (engine) => ...)`: every statement has to run on both. */
export const ENGINES: readonly EngineName[] = ['pglite', 'postgres'];

let current: Db | null = null;
const madeOnServer: string[] = [];

/**
 * An empty, migrated database of its own: 0.3 s on PGlite (in memory, no maintenance rounds), 0.05 s on PostgreSQL. It is
 * closed after the file's last test, or when the file asks for the next one: PGlite takes up to 300 MB each.
 */
export async function freshDb(engine: EngineName, options: OpenOptions = {}): Promise<Db> {
  await current?.close();
  current = engine === 'pglite' ? await freshPglite(options) : await openDatabase(await freshPostgresUrl(), options);
  return current;
}

/** The URL of an empty, migrated PostgreSQL database, for tests with several openers or processes. Dropped after the file's last test. */
export async function freshPostgresUrl(): Promise<string> {
  const { url, template } = await ask(brokerAddress(), 'postgres');
  const name = `loop_${crypto.randomBytes(6).toString('hex')}`;
  await administer(url, `create database ${name} template ${template}`);
  madeOnServer.push(name);
  return urlOf(url, name);
}

afterAll(async () => {
  await current?.close();
  if (madeOnServer.length === 0) return;
  const { url } = await ask(brokerAddress(), 'postgres');
  for (const name of madeOnServer.splice(0)) await administer(url, `drop database ${name} with (force)`);
});

async function freshPglite(options: OpenOptions): Promise<Db> {
  const { file } = await ask(brokerAddress(), 'pglite');
  const loadDataDir = new Blob([fs.readFileSync(file)]);
  const lite = await PGlite.create('memory://', { loadDataDir, ...(await compiledPglite()) });
  return databaseOn(lite, { maintenance: false, ...options });
}

async function administer(url: string, statement: string): Promise<void> {
  const admin = await openDatabase(url, { poolSize: 1 });
  try {
    await admin.query(statement);
  } finally {
    await admin.close();
  }
}

function brokerAddress(): string {
  const address = process.env.TEST_DATABASES;
  if (address === undefined)
    throw new Error('no test databases here: jest.config.cjs names the globalSetup that has them');
  return address;
}
