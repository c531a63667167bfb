import crypto from 'node:crypto';
import { signStandardWebhook } from '../../sandbox/demo-data/sign';
import { openUnstoredCrm } from '../../src/app';
import { readConfig } from '../../src/config';
import { newSealingKey } from '../../src/crypto';
import { startService, type Service } from '../../src/main';
import { connectSource, connectTenant } from '../../src/pipeline/settings/connect-tenant';
import { tick } from '../../src/pipeline/clocks/tick';
import type { Clock } from '../../src/ports';
import { freshPostgresUrl } from '../harness/databases';
import { neverLogged, suiteLog } from '../harness/suite-log';
import { CARD_SECRET } from './card-secret';
import { control, type FlowCrm } from './crm';
import { startFlowHubspot } from './hubspot';
import { startFlowSalesforce } from './salesforce';

/** How each CRM is started with its two customers in it. */
const CRMS = { hubspot: startFlowHubspot, salesforce: startFlowSalesforce } as const;

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
  /** Where a CRM calls it. */
  readonly publicUrl: string;
  readonly crm: FlowCrm;
  readonly clock: TestClock;
  readonly tenantId: number;
  readonly source: { readonly url: string; readonly secret: string };
  /** Sends as a survey tool does; @returns the status. */
  send(data: Payload, options?: { id?: string; secret?: string; type?: string }): Promise<number>;
  /** Waits until nothing is left to do. */
  settle(): Promise<void>;
  tick(): Promise<void>;
  /** One of the emulator's control calls. */
  control(route: string, body: object): Promise<void>;
  report(): ReturnType<Service['app']['loop']['stores']['report']['ofTenant']>;
  stop(): Promise<void>;
}

export interface WorldOptions {
  readonly crm?: keyof typeof CRMS;
  readonly settings?: object;
  readonly databaseUrl?: string;
  /** The address that a CRM calls, where something stands between. */
  readonly publicUrl?: string;
}

/** The whole loop: an emulated CRM, the service on a real PostgreSQL, one tenant, one source; time stands still. */
export async function startLoopWorld(options: WorldOptions = {}): Promise<LoopWorld> {
  const name = options.crm ?? 'hubspot';
  const crm = await CRMS[name]();
  const clock = testClock(TUESDAY_10);
  const config = readConfig({
    ...crm.env,
    HUBSPOT_SIGNING_SECRETS: CARD_SECRET,
    DATABASE_URL: options.databaseUrl ?? (await freshPostgresUrl()),
    SEALING_KEYS: newSealingKey(),
    PORT: '0',
    ...(options.publicUrl === undefined ? {} : { PUBLIC_URL: options.publicUrl }),
  });
  const service = await startService(config, { log: suiteLog(), clock });
  const { loop } = service.app;
  const { orgId, access, credentials } = await service.app.vendors[name].identify();
  neverLogged(access.token);
  const { tenantId } = await connectTenant(loop, openUnstoredCrm(service.app, { crm: name, orgId, access }), {
    name: 'Test tenant',
    crm: name,
    orgId,
    settings: { timeZone: 'Europe/Berlin', holdS: 0, ...crm.settings, ...options.settings },
    calendar: null,
    credentials,
  });
  const { key, secret } = await connectSource(loop, tenantId, { source: 'generic', name: 'NPS', config: {} });
  neverLogged(secret);
  const source = { url: `${service.url ?? ''}/v1/in/${key}`, secret };
  const report = (): ReturnType<LoopWorld['report']> => loop.stores.report.ofTenant(loop.db, tenantId);
  return {
    ...{ service, crm, clock, tenantId, source, report, publicUrl: options.publicUrl ?? service.url ?? '' },
    send: (data, how = {}) => send(source, { data, at: clock.at(), ...how }),
    settle: () => settled(report),
    tick: async () => {
      await tick(loop);
      await settled(report);
    },
    control: (route, body) => control(`${crm.url}${route}`, body),
    stop: async () => {
      await service.stop();
      await crm.close();
    },
  };
}

function testClock(start: number): TestClock & { at(): number } {
  let at = start;
  return { now: () => Promise.resolve(at), at: () => at, set: (next) => void (at = next) };
}

interface Sent {
  readonly data: Payload;
  readonly at: number;
  readonly id?: string;
  readonly secret?: string;
  readonly type?: string;
}

async function send(source: LoopWorld['source'], { data, at, id, secret, type }: Sent): Promise<number> {
  const { comment } = data;
  neverLogged(typeof comment === 'string' ? comment : null);
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
