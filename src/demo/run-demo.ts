import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SingleBar } from 'cli-progress';
import { hubspotOwnerIds, hubspotSeed, makeWorld, type World } from '../../sandbox/demo-data/world';
import { openUnstoredHubspot } from '../app';
import { readConfig, type Config } from '../config';
import { newSealingKey } from '../crypto';
import { createLogger } from '../logger';
import { startService, type Service } from '../main';
import { connectSource, connectTenant, type ConnectedTenant } from '../pipeline/connect-tenant';
import { tick } from '../pipeline/tick';
import { createDemoClock, type DemoClock } from './demo-clock';
import { startEmulator, type Emulator } from './emulator';
import { sendDeliveries } from './send-deliveries';
import { summarise, type DemoSummary } from './summary';

/** The day of the demo: a Tuesday, so that the first deadlines fall inside the week. 17:30 in Berlin. */
const END_AT = Date.UTC(2026, 8, 15, 15, 30);
const SEED = 1;
const DAY_MS = 86_400_000;
/** Seconds a score waits for its comment: enough for the demo, where a day passes in moments. */
const HOLD_S = 1;

export interface Demo {
  readonly summary: DemoSummary;
  readonly url: string;
  readonly emulatorUrl: string;
  stop(): Promise<void>;
}

/**
 * The worked example, for real: an emulated HubSpot, the service, an embedded database in a fresh directory, and 434
 * survey responses as signed webhooks. @param tell one line a step, for a person who waits.
 */
export async function runDemo({ tell, progress }: { tell: (line: string) => void; progress: boolean }): Promise<Demo> {
  const dir = mkdtempSync(path.join(tmpdir(), 'detractor-loop-demo-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  tell('Starting the emulated HubSpot and filling it with 1,400 customers');
  const world = makeWorld({ seed: SEED, endAt: END_AT });
  const emulator = await startEmulator();
  await emulator.seed(hubspotSeed(world));
  tell('Starting the service on an embedded PostgreSQL (the first start takes a few seconds)');
  const clock = createDemoClock(world.endAt - DAY_MS);
  const service = await startService(demoConfig(dir, emulator), { log: createLogger('error'), clock });
  const tenant = await connect(service, emulator, world);
  await emulator.resetCounts();
  tell(`Sending ${world.deliveries.length} deliveries of 434 responses as signed webhooks`);
  const startedAt = performance.now();
  await play({ service, world, clock, tenantId: tenant.tenantId, progress });
  const seconds = (performance.now() - startedAt) / 1000;
  const summary = await summaryOf({ service, emulator, tenant, seconds });
  clock.run();
  return {
    summary,
    url: service.url ?? '',
    emulatorUrl: emulator.url,
    stop: async () => {
      await service.stop();
      emulator.stop();
    },
  };
}

function demoConfig(dir: string, emulator: Emulator): Config {
  return readConfig({
    DATA_DIR: path.join(dir, 'data'),
    SEALING_KEYS: newSealingKey(),
    HUBSPOT_BASE_URL: emulator.url,
    PORT: '0',
  });
}

async function connect(service: Service, emulator: Emulator, world: World): Promise<ConnectedTenant> {
  const { portalId, token: accessToken } = emulator;
  const crm = openUnstoredHubspot(service.app, { portalId, accessToken });
  return connectTenant(service.app.loop, crm, {
    name: 'Fieldloom',
    crm: 'hubspot',
    orgId: portalId,
    settings: demoSettings(world),
    calendar: null,
    credentials: { kind: 'static', accessToken },
  });
}

function demoSettings(world: World): object {
  const ids = hubspotOwnerIds(world);
  const idOf = (role: World['owners'][number]['role']): string => {
    const owner = world.owners.find((one) => one.role === role);
    return ids.get(owner?.email ?? '') ?? '';
  };
  const managers = Object.entries(world.managers).map(([email, manager]) => [ids.get(email), ids.get(manager)]);
  const attributes = ['segment', 'region', 'renewal_date', 'product'].map((name) => [name, name]);
  return {
    timeZone: 'Europe/Berlin',
    mapping: { arr: 'arr', accountCsm: 'csm_owner', attributes: Object.fromEntries(attributes) as object },
    people: {
      programOwner: idOf('program_owner'),
      productLiaison: idOf('product_liaison'),
      managers: Object.fromEntries(managers) as object,
    },
    holdS: HOLD_S,
  };
}

interface Play {
  readonly service: Service;
  readonly world: World;
  readonly clock: DemoClock;
  readonly tenantId: number;
  readonly progress: boolean;
}

/** The working day: deliveries as they come, the clock moving with them, until everything has been written. */
async function play({ service, world, clock, tenantId, progress }: Play): Promise<void> {
  const { loop } = service.app;
  const source = await connectSource(loop, tenantId, { source: 'generic', name: 'Quarterly NPS', config: {} });
  const bar = new SingleBar({ format: '  {bar} {value}/{total} deliveries, {eta_formatted} left', hideCursor: true });
  if (progress) bar.start(world.deliveries.length, 0);
  await sendDeliveries(world.deliveries, {
    url: `${service.url ?? ''}/v1/in/${source.key}`,
    secret: source.secret,
    before: ({ at }) => clock.moveTo(at),
    sent: () => {
      if (progress) bar.increment();
    },
  });
  if (progress) bar.stop();
  clock.moveTo(world.endAt);
  await quiet(service, tenantId);
  await tick(loop);
  await quiet(service, tenantId);
}

/** More than this without an end is a fault, and a person who waits should hear of it. */
const PATIENCE_MS = 120_000;

/** Until nothing is left to do: no delivery unread, no response unsettled, no write unsent. */
async function quiet({ app: { loop } }: Service, tenantId: number): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const { backlog } = await loop.stores.report.ofTenant(loop.db, tenantId);
    if (backlog.deliveries + backlog.responses + backlog.writes === 0) return;
    if (performance.now() > until) throw new Error(`still undone after two minutes: ${JSON.stringify(backlog)}`);
    await new Promise((resume) => setTimeout(resume, 100));
  }
}

async function summaryOf({
  service,
  emulator,
  tenant,
  seconds,
}: {
  readonly service: Service;
  readonly emulator: Emulator;
  readonly tenant: ConnectedTenant;
  readonly seconds: number;
}): Promise<DemoSummary> {
  const { loop } = service.app;
  const report = await loop.stores.report.ofTenant(loop.db, tenant.tenantId);
  const directory = await loop.stores.tenants.directory(loop.db, tenant.tenantId);
  const ownerNames = new Map(directory?.users.map(({ id, name }) => [id, name]));
  const caseType = tenant.provision.storesCasesAs === 'ticket' ? 'tickets' : 'detractor_case';
  return summarise({ emulator, report, caseType, ownerNames, seconds });
}
