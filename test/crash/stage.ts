import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { createApp, type App } from '../../src/app';
import { readConfig, type Config } from '../../src/config';
import { newSealingKey } from '../../src/crypto';
import { createLogger } from '../../src/logger';
import { cardKeys } from '../../src/pipeline/settings/card-key';
import { connectSource, connectTenant, type ConnectedTenant } from '../../src/pipeline/settings/connect-tenant';
import { migrate, openDatabase, type Db } from '../../src/store/db';
import { urlOf } from '../harness/broker';
import { logsAreKept } from '../harness/suite-log';
import { startTestPostgres } from '../harness/postgres';
import type { Call, Signed } from '../unit/http/card/sign-call';
import type { ChaosCrm, CrmKind } from './crm';
import { CONTACT_EMAILS } from './customers';

export type DbKind = Db['kind'];

/** One survey source of one tenant. */
export interface Source {
  readonly tenantId: number;
  readonly orgId: string;
  readonly key: string;
  /** Where the service is. */
  readonly host: string;
  /** Where answers are sent to. */
  readonly url: string;
  readonly secret: string;
  /** A request of the card, signed for this tenant. */
  readonly sign: (call: Call) => Signed;
}

/** Everything around the service, set up and standing still: CRM, database, tenants. */
export interface Stage {
  readonly dir: string;
  readonly crm: ChaosCrm;
  readonly emails: readonly string[];
  /** Settings of a service process. */
  readonly env: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  /** The database, once no service process has it. */
  readonly open: () => Promise<Db>;
  /** @param keep leaves the directory with the logs and the embedded database. */
  readonly close: (keep: boolean) => Promise<void>;
}

export interface StageOptions {
  readonly db: DbKind;
  readonly crm: CrmKind;
}

/** Tenants of the one org: while one waits for the CRM or for a dead worker's lease, the others go on. */
const TENANTS = 8;

/** Sets the stage. All tenants share one emulated org under different ids, each with a token of its own. */
export async function setStage({ db: kind, crm: crmKind }: StageOptions): Promise<Stage> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'loop-chaos-'));
  const crm = await crmKind.start();
  const database = await startDatabase(kind, dir);
  const env = {
    ...database.env,
    ...crm.env,
    SEALING_KEYS: newSealingKey(),
    PORT: String(await freePort()),
    LOG_LEVEL: logsAreKept ? 'debug' : 'warn',
  };
  const sources = await connectAll(readConfig(env), crm, crmKind.taskKey);
  return {
    ...{ dir, crm, env, sources },
    emails: CONTACT_EMAILS,
    open: () => openDatabase(database.url),
    close: async (keep) => {
      await crm.close();
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

async function connectAll(config: Config, crm: ChaosCrm, taskKey: CrmKind['taskKey']): Promise<readonly Source[]> {
  const app = await createApp(config, { log: createLogger('error') });
  try {
    const sources: Source[] = [];
    for (let n = 0; n < TENANTS; n += 1) {
      const { tenantId, orgId, provision } = await connectOne(app, crm, n);
      if (provision.taskKey !== taskKey || provision.storesCasesAs !== 'custom_object')
        throw new Error(`the CRM is set up with ${provision.storesCasesAs}, task key ${provision.taskKey}`);
      const { key, secret } = await connectSource(app.loop, tenantId, { source: 'generic', name: 'NPS', config: {} });
      const host = `http://${config.host}:${config.port}`;
      const [cardKey = ''] = await cardKeys(app.loop, tenantId);
      sources.push({
        ...{ tenantId, orgId, key, secret, host, url: `${host}/v1/in/${key}` },
        sign: (call) => crm.sign(call, { url: host, orgId, cardKey }),
      });
    }
    return sources;
  } finally {
    await app.stop();
  }
}

async function connectOne(
  app: App,
  { tenant }: ChaosCrm,
  n: number,
): Promise<ConnectedTenant & { readonly orgId: string }> {
  const { name, orgId, crm, settings, credentials } = tenant(app, n);
  const day = [['00:00', '00:00']];
  const connected = await connectTenant(app.loop, crm, {
    name: `Tenant ${orgId}`,
    crm: name,
    orgId,
    settings: { ...settings, timeZone: 'UTC', holdS: 0 },
    // Never closed, so that an answer of two days ago has missed its deadlines on any day this runs.
    calendar: { timeZone: 'UTC', week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day } },
    credentials,
  });
  return { ...connected, orgId };
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
