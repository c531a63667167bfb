import crypto from 'node:crypto';
import { startHubspot, type RunningHubspot } from '../../sandbox/hubspot/start';
import { signStandardWebhook } from '../../sandbox/demo-data/sign';
import { openUnstoredHubspot } from '../../src/app';
import { readConfig } from '../../src/config';
import { newSealingKey } from '../../src/crypto';
import { createLogger } from '../../src/logger';
import { startService, type Service } from '../../src/main';
import { connectSource, connectTenant } from '../../src/pipeline/connect-tenant';
import { tick } from '../../src/pipeline/tick';
import type { Clock } from '../../src/ports';
import { freshPostgresUrl } from '../harness/databases';

/** People of the emulated portal. */
export const PEOPLE = { csm: '101', manager: '102', liaison: '103', program: '104', sales: '105' } as const;

/** Tuesday 2026-09-15, 10:00 in Berlin. */
export const TUESDAY_10 = Date.UTC(2026, 8, 15, 8, 0);

export interface TestClock extends Clock {
  set(at: number): void;
}

export interface Payload {
  readonly response_id: string;
  readonly [field: string]: unknown;
}

export interface LoopWorld {
  readonly service: Service;
  readonly hubspot: RunningHubspot;
  readonly clock: TestClock;
  readonly tenantId: number;
  readonly source: { readonly url: string; readonly secret: string };
  /** Sends as a survey tool does; @returns the status. */
  send(data: Payload, options?: { id?: string; secret?: string; type?: string }): Promise<number>;
  /** Waits until nothing is left to do. */
  settle(): Promise<void>;
  tick(): Promise<void>;
  records(type: string): Promise<readonly { id: string; properties: Record<string, string | null> }[]>;
  control(route: string, body: object): Promise<void>;
  report(): ReturnType<Service['app']['loop']['stores']['report']['ofTenant']>;
  stop(): Promise<void>;
}

export interface WorldOptions {
  readonly settings?: object;
  readonly emulator?: Parameters<typeof startHubspot>[0];
  readonly databaseUrl?: string;
}

/** The whole loop: emulated HubSpot, the service on a real PostgreSQL, one tenant, one source; time stands still. */
export async function startLoopWorld(options: WorldOptions = {}): Promise<LoopWorld> {
  const hubspot = await startHubspot({ ...options.emulator });
  await post(`${hubspot.url}/__seed`, SEED);
  const clock = testClock(TUESDAY_10);
  const config = readConfig({
    DATABASE_URL: options.databaseUrl ?? (await freshPostgresUrl()),
    SEALING_KEYS: newSealingKey(),
    HUBSPOT_BASE_URL: hubspot.url,
    PORT: '0',
  });
  const service = await startService(config, { log: createLogger('silent'), clock });
  const { loop } = service.app;
  const { portalId, token: accessToken } = hubspot;
  const tenant = await connectTenant(
    loop,
    openUnstoredHubspot(service.app, { portalId: String(portalId), accessToken }),
    {
      name: 'Test portal',
      crm: 'hubspot',
      orgId: String(portalId),
      settings: { ...SETTINGS, ...options.settings },
      calendar: null,
      credentials: { kind: 'static', accessToken },
    },
  );
  const opened = await connectSource(loop, tenant.tenantId, { source: 'generic', name: 'NPS', config: {} });
  const source = { url: `${service.url ?? ''}/v1/in/${opened.key}`, secret: opened.secret };
  const report = (): ReturnType<LoopWorld['report']> => loop.stores.report.ofTenant(loop.db, tenant.tenantId);
  return {
    service,
    hubspot,
    clock,
    tenantId: tenant.tenantId,
    source,
    report,
    send: (data, how = {}) => send(source, { data, at: clock.at(), ...how }),
    settle: () => settled(report),
    tick: async () => {
      await tick(loop);
      await settled(report);
    },
    records: async (type) => {
      const answer = (await (await fetch(`${hubspot.url}/__records/${type}`)).json()) as { results: Records };
      return answer.results;
    },
    control: (route, body) => post(`${hubspot.url}${route}`, body),
    stop: async () => {
      await service.stop();
      await hubspot.close();
    },
  };
}

type Records = readonly { id: string; properties: Record<string, string | null> }[];

const SETTINGS = {
  timeZone: 'Europe/Berlin',
  mapping: { arr: 'arr', accountCsm: 'csm_owner', attributes: { segment: 'segment' } },
  people: {
    programOwner: PEOPLE.program,
    productLiaison: PEOPLE.liaison,
    managers: { [PEOPLE.csm]: PEOPLE.manager, [PEOPLE.liaison]: PEOPLE.manager },
  },
  holdS: 0,
};

const owner = (id: string, firstName: string): object => ({
  id,
  email: `${firstName.toLowerCase()}@crm.example`,
  firstName,
  lastName: 'Test',
});

const SEED = {
  properties: {
    companies: [
      { name: 'arr', label: 'ARR', type: 'number', fieldType: 'number' },
      { name: 'segment', label: 'Segment', type: 'string', fieldType: 'text' },
      {
        name: 'csm_owner',
        label: 'CSM',
        type: 'enumeration',
        fieldType: 'select',
        externalOptions: true,
        referencedObjectType: 'OWNER',
      },
    ],
  },
  owners: [
    owner(PEOPLE.csm, 'Carla'),
    owner(PEOPLE.manager, 'Mona'),
    owner(PEOPLE.liaison, 'Liam'),
    owner(PEOPLE.program, 'Petra'),
    owner(PEOPLE.sales, 'Sven'),
  ],
  companies: [
    {
      id: '501',
      properties: {
        name: 'Acme GmbH',
        hubspot_owner_id: PEOPLE.sales,
        csm_owner: PEOPLE.csm,
        arr: '120000',
        segment: 'enterprise',
      },
    },
    {
      id: '502',
      properties: {
        name: 'Small Ltd',
        hubspot_owner_id: PEOPLE.sales,
        csm_owner: PEOPLE.csm,
        arr: '4000',
        segment: 'smb',
      },
    },
  ],
  contacts: [
    { id: '601', properties: { email: 'ann@acme.example', firstname: 'Ann', lastname: 'Lee' } },
    { id: '602', properties: { email: 'bob@small.example', firstname: 'Bob', lastname: 'Ray' } },
  ],
  associations: [
    { from: { type: 'contacts', id: '601' }, to: { type: 'companies', id: '501' }, typeId: 1 },
    { from: { type: 'contacts', id: '602' }, to: { type: 'companies', id: '502' }, typeId: 1 },
  ],
};

function testClock(start: number): TestClock & { at(): number } {
  let at = start;
  return { now: () => Promise.resolve(at), at: () => at, set: (next) => void (at = next) };
}

async function post(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
}

interface Sent {
  readonly data: Payload;
  readonly at: number;
  readonly id?: string;
  readonly secret?: string;
  readonly type?: string;
}

async function send(source: LoopWorld['source'], { data, at, id, secret, type }: Sent): Promise<number> {
  const timestamp = new Date(at).toISOString();
  const body = JSON.stringify({ type: type ?? 'nps.response.created', timestamp, data: { scale: 'nps', ...data } });
  const headers = signStandardWebhook({
    id: id ?? `msg_${crypto.randomBytes(8).toString('hex')}`,
    timestampS: Math.floor(Date.now() / 1000),
    body,
    secret: secret ?? source.secret,
  });
  const response = await fetch(source.url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return response.status;
}

const PATIENCE_MS = 30_000;

async function settled(report: LoopWorld['report']): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const { backlog } = await report();
    if (backlog.deliveries + backlog.responses + backlog.writes === 0) return;
    if (Date.now() > until) throw new Error(`still undone: ${JSON.stringify(backlog)}`);
    await new Promise((resume) => setTimeout(resume, 20));
  }
}
