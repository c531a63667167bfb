import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { buildCard } from '../../sandbox/preview/salesforce/build-card';
import { migrate, openDatabase } from '../../src/store/db';
import { pgliteTemplate } from './pglite-template';
import { startTestPostgres } from './postgres';

/**
 * What a test file may ask the test run for: a migrated PGlite's tar file, the server and its migrated template database, or
 * the directory with the Lightning card as a browser runs it (half a minute to build, kept in `.cache/`).
 */
export interface Supplies {
  readonly pglite: { readonly file: string };
  readonly postgres: { readonly url: string; readonly template: string };
  readonly lightning: { readonly dir: string };
}

type Answer = { readonly value: unknown } | { readonly error: string };

const ROOT = path.join(__dirname, '..', '..');
const CACHE = path.join(ROOT, '.cache');

/**
 * Makes what test files share, once a run, and only when the first of them asks: a run of unit tests starts no server. It
 * lives in jest's own process and is asked through a socket, because the files run in other processes.
 * @returns where to ask, and the end of it all.
 */
export async function startBroker(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-broker-'));
  const address = path.join(dir, 'ask.sock');
  const makers = makersOnce();
  const server = net.createServer((peer) => {
    peer.on('error', () => undefined);
    peer.once('data', (asked) => {
      void answer(makers, asked.toString()).then((reply) => peer.end(JSON.stringify(reply)));
    });
  });
  await new Promise<void>((resolve) => server.listen(address, resolve));
  server.unref();
  const stop = async (): Promise<void> => {
    server.close();
    await makers.stop();
    fs.rmSync(dir, { recursive: true, force: true });
  };
  return { address, stop };
}

/** Asks the broker at `address`, from any process. */
export async function ask<K extends keyof Supplies>(address: string, what: K): Promise<Supplies[K]> {
  const reply = await new Promise<string>((resolve, reject) => {
    let text = '';
    const peer = net.connect(address, () => peer.write(what));
    peer.on('data', (chunk) => (text += chunk.toString()));
    peer.once('end', () => resolve(text));
    peer.once('error', reject);
  });
  const parsed = JSON.parse(reply) as Answer;
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed.value as Supplies[K];
}

function makersOnce() {
  let pglite: Promise<Supplies['pglite']> | null = null;
  let postgres: Promise<Supplies['postgres'] & { readonly stop: () => Promise<void> }> | null = null;
  let lightning: Promise<Supplies['lightning']> | null = null;
  return {
    lightning: () => (lightning ??= lightningCard()),
    pglite: () => (pglite ??= pgliteTemplate(CACHE).then((file) => ({ file }))),
    postgres: () => (postgres ??= startMigrated()),
    stop: async () => {
      if (postgres !== null) await (await postgres).stop();
    },
  };
}

async function answer(makers: ReturnType<typeof makersOnce>, asked: string): Promise<Answer> {
  try {
    if (asked === 'pglite') return { value: await makers.pglite() };
    if (asked === 'lightning') return { value: await makers.lightning() };
    const { url, template } = await makers.postgres();
    return { value: { url, template } };
  } catch (error) {
    return { error: (error as Error).stack ?? String(error) };
  }
}

async function lightningCard(): Promise<Supplies['lightning']> {
  const built = await buildCard(path.join(ROOT, 'scripts', 'build-lwc-preview.mjs'), () => undefined).done;
  if (built.state !== 'ready') throw new Error(`the Lightning card was not built: ${built.line}`);
  return { dir: built.dir };
}

/** The server of TEST_PG_URL where one is given (no binaries for this platform), else one of our own. */
async function startMigrated() {
  const given = process.env.TEST_PG_URL;
  const server = given === undefined ? await startTestPostgres() : { url: given, stop: () => Promise.resolve() };
  const template = `loop_template_${process.pid}`;
  const admin = await openDatabase(server.url, { poolSize: 1 });
  await admin.query(`create database ${template}`);
  const db = await openDatabase(urlOf(server.url, template), { poolSize: 1 });
  await migrate(db);
  await db.close();
  const stop = async (): Promise<void> => {
    if (given !== undefined) await admin.query(`drop database ${template} with (force)`);
    await admin.close();
    await server.stop();
  };
  return { url: server.url, template, stop };
}

/** The same server, another database. */
export function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}
