import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { startHubspot, type RunningHubspot } from '../../sandbox/hubspot/start';
import { createApp, openUnstoredHubspot, type App } from '../../src/app';
import { readConfig, type Config } from '../../src/config';
import { newSealingKey } from '../../src/crypto';
import { createLogger } from '../../src/logger';
import { connectSource, connectTenant } from '../../src/pipeline/connect-tenant';
import type { CrmCapabilities } from '../../src/ports';
import { migrate, openDatabase, type Db } from '../../src/store/db';
import { urlOf } from '../harness/broker';
import { startTestPostgres } from '../harness/postgres';
import { CONTACT_EMAILS, PEOPLE, portalSeed } from './portal-seed';

export type DbKind = Db['kind'];

/** One survey source of one tenant. */
export interface Source {
  readonly tenantId: number;
  readonly orgId: string;
  readonly key: string;
  readonly url: string;
  readonly secret: string;
}

/** Everything around the service, set up and standing still: CRM, database, tenants. */
export interface Stage {
  readonly dir: string;
  readonly emulator: RunningHubspot;
  readonly emails: readonly string[];
  /** Settings of a service process. */
  readonly env: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  /** Name of the object type that holds cases, as the emulator lists it. */
  readonly caseType: string;
  /** The database, once no service process has it. */
  readonly open: () => Promise<Db>;
  /** @param keep leaves the directory with the logs and the embedded database. */
  readonly close: (keep: boolean) => Promise<void>;
}

export interface StageOptions {
  readonly db: DbKind;
  readonly taskKey: CrmCapabilities['taskKey'];
}

/** Tenants of the one portal: while one waits for the CRM or for a dead worker's lease, the others go on. */
const TENANTS = 8;
/** Far above what comes: limits are played by faults. */
const CALLS_PER_10_S = 5_000;

/** Sets the stage. All tenants share one emulated portal under different ids, each with a token of its own. */
export async function setStage({ db: kind, taskKey }: StageOptions): Promise<Stage> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-chaos-'));
  const emulator = await startHubspot({ limitPer10s: CALLS_PER_10_S, taskUnique: taskKey === 'unique' });
  const database = await startDatabase(kind, dir);
  const env = {
    ...database.env,
    SEALING_KEYS: newSealingKey(),
    HUBSPOT_BASE_URL: emulator.url,
    HUBSPOT_CLIENT_ID: emulator.clientId,
    HUBSPOT_CLIENT_SECRET: emulator.clientSecret,
    PORT: String(await freePort()),
    LOG_LEVEL: 'warn',
  };
  const { sources, caseType } = await connectAll(readConfig(env), { emulator, taskKey });
  return {
    ...{ dir, emulator, env, sources, caseType },
    emails: CONTACT_EMAILS,
    open: () => openDatabase(database.url),
    close: async (keep) => {
      await emulator.close();
      await database.stop();
      if (!keep) fs.rmSync(dir, { recursive: true, force: true });
    },
  };
}

interface Database {
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

async function startDatabase(kind: DbKind, dir: string): Promise<Database> {
  if (kind === 'pglite') {
    const data = path.join(dir, 'data');
    return { url: `pglite:${data}`, env: { DATA_DIR: data }, stop: () => Promise.resolve() };
  }
  const given = process.env.TEST_PG_URL;
  const server =
    given === undefined
      ? await startTestPostgres({ durable: true })
      : { url: given, stop: () => administer(given, `drop database ${name} with (force)`) };
  const name = `loop_chaos_${process.pid}_${Date.now()}`;
  await administer(server.url, `create database ${name}`);
  const url = urlOf(server.url, name);
  const db = await openDatabase(url, { poolSize: 1 });
  await migrate(db);
  await db.close();
  return { url, env: { DATABASE_URL: url }, stop: () => server.stop() };
}

async function administer(url: string, statement: string): Promise<void> {
  const admin = await openDatabase(url, { poolSize: 1 });
  await admin.query(statement);
  await admin.close();
}

async function connectAll(
  config: Config,
  portal: { readonly emulator: RunningHubspot; readonly taskKey: StageOptions['taskKey'] },
): Promise<Pick<Stage, 'sources' | 'caseType'>> {
  const { emulator } = portal;
  await seedPortal(emulator);
  const app = await createApp(config, { log: createLogger('error') });
  try {
    const sources: Source[] = [];
    let caseType = '';
    for (let n = 0; n < TENANTS; n += 1) {
      const orgId = String(emulator.portalId + n);
      const { tenantId, provision } = await connectOne(app, emulator, orgId);
      if (provision.taskKey !== portal.taskKey)
        throw new Error(`the portal is set up with task key ${provision.taskKey}`);
      caseType = provision.storesCasesAs === 'ticket' ? 'tickets' : 'detractor_case';
      const { key, secret } = await connectSource(app.loop, tenantId, { source: 'generic', name: 'NPS', config: {} });
      sources.push({ tenantId, orgId, key, secret, url: `http://${config.host}:${config.port}/v1/in/${key}` });
    }
    return { sources, caseType };
  } finally {
    await app.stop();
  }
}

function connectOne(
  app: App,
  { token, refreshToken }: RunningHubspot,
  orgId: string,
): ReturnType<typeof connectTenant> {
  const crm = openUnstoredHubspot(app, { portalId: orgId, accessToken: token });
  const day = [['00:00', '00:00']];
  return connectTenant(app.loop, crm, {
    name: `Tenant ${orgId}`,
    crm: 'hubspot',
    orgId,
    settings: {
      timeZone: 'UTC',
      mapping: { arr: 'arr', accountCsm: 'csm_owner', attributes: {} },
      people: PEOPLE,
      holdS: 0,
    },
    // Never closed, so that an answer of two days ago has missed its deadlines on any day this runs.
    calendar: { timeZone: 'UTC', week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day } },
    credentials: { kind: 'oauth', refreshToken },
  });
}

async function seedPortal({ url }: RunningHubspot): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/__seed`, { method: 'POST', headers, body: JSON.stringify(portalSeed()) });
  if (!response.ok) throw new Error(`the portal cannot be seeded: ${await response.text()}`);
}

/** Every incarnation of the service listens on the same port, as behind a load balancer. */
async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
