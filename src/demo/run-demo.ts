import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SingleBar } from 'cli-progress';
import { makeWorld, worldOf, type World } from '../../sandbox/demo-data/world';
import { readConfig, type Config } from '../config';
import { newSealingKey } from '../crypto';
import { createLogger } from '../logger';
import { startService, type Service } from '../main';
import { tick } from '../pipeline/clocks/tick';
import { connectCrm, type DemoTenant } from './connect-crm';
import { createDemoClock, type DemoClock } from './demo-clock';
import { startEmulators, type Emulator } from './emulator';
import { openPreview, type DemoPreview } from './open-preview';
import { sendDeliveries, type Target } from './send-deliveries';
import { summarise, type DemoSummary } from './summary';
import type { DemoVendor } from './vendors';

/** The day of the demo: a Tuesday, so that the first deadlines fall inside the week. 17:30 in Berlin. */
const END_AT = Date.UTC(2026, 8, 15, 15, 30);
const SEED = 1;
const DAY_MS = 86_400_000;

export interface Demo {
  readonly summary: DemoSummary;
  readonly url: string;
  /** The emulated CRMs. */
  readonly crms: readonly { readonly title: string; readonly url: string }[];
  /** null = none was asked for. */
  readonly preview: DemoPreview | null;
  stop(): Promise<void>;
}

export interface DemoOptions {
  /** One: all customers live there. Two: half of them in each. */
  readonly vendors: readonly DemoVendor[];
  /** One line a step, for a person who waits. */
  readonly tell: (line: string) => void;
  readonly progress: boolean;
  /** Whether the record pages of the CRMs are served too. */
  readonly withPreview: boolean;
}

/**
 * The worked example, for real: emulated CRMs, one service for the tenants in them, an embedded database in a fresh
 * directory, and 434 survey responses as signed webhooks.
 */
export async function runDemo({ vendors, tell, progress, withPreview }: DemoOptions): Promise<Demo> {
  const dir = mkdtempSync(path.join(tmpdir(), 'detractor-loop-demo-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  tell(`Starting the emulated ${vendors.map(({ title }) => title).join(' and ')}`);
  const world = makeWorld({ seed: SEED, endAt: END_AT });
  const { crms, stop } = await startEmulators(vendors);
  tell('Starting the service on an embedded PostgreSQL (the first start takes a few seconds)');
  const clock = createDemoClock(world.endAt - DAY_MS);
  const service = await startService(demoConfig(dir, crms), { log: createLogger('error'), clock });
  tell(`Filling ${crms.length === 1 ? 'it' : 'them'} with ${world.companies.length.toLocaleString('en')} customers`);
  const tenants = await connectAll(service, crms, world);
  const preview = withPreview ? await openPreview({ service, tenants, tell }) : null;
  if (preview !== null)
    tell(`The account records with the card are at ${preview.url}, and fill as the answers come in`);
  tell(`Sending ${world.deliveries.length} deliveries of ${world.responses.length} responses as signed webhooks`);
  const startedAt = performance.now();
  await play({ service, world, clock, tenants, progress });
  const seconds = (performance.now() - startedAt) / 1000;
  const summary = await summarise(service.app.loop, tenants, seconds);
  clock.run();
  return {
    summary,
    url: service.url ?? '',
    crms: crms.map(({ vendor, url }) => ({ title: vendor.title, url })),
    preview,
    stop: async () => {
      await preview?.close();
      await service.stop();
      stop();
    },
  };
}

function demoConfig(dir: string, crms: readonly Emulator[]): Config {
  return readConfig({
    DATA_DIR: path.join(dir, 'data'),
    SEALING_KEYS: newSealingKey(),
    PORT: '0',
    ...(Object.fromEntries(crms.flatMap(({ env }) => Object.entries(env))) as Emulator['env']),
  });
}

async function connectAll({ app }: Service, crms: readonly Emulator[], world: World): Promise<readonly DemoTenant[]> {
  const tenants: DemoTenant[] = [];
  for (const emulator of crms) {
    const part = crms.length === 1 ? world : worldOf(world, emulator.vendor.name);
    tenants.push(await connectCrm(app, emulator, part));
  }
  for (const emulator of crms) await emulator.resetCounts();
  return tenants;
}

interface Play {
  readonly service: Service;
  readonly world: World;
  readonly clock: DemoClock;
  readonly tenants: readonly DemoTenant[];
  readonly progress: boolean;
}

/** The working day: deliveries as they come, the clock moving with them, until everything has been written. */
async function play({ service, world, clock, tenants, progress }: Play): Promise<void> {
  const targets = targetsOf(service, tenants);
  const bar = new SingleBar({ format: '  {bar} {value}/{total} deliveries, {eta_formatted} left', hideCursor: true });
  if (progress) bar.start(world.deliveries.length, 0);
  await sendDeliveries(world.deliveries, {
    targetOf: ({ responseId }) => {
      const target = targets.get(responseId);
      if (target === undefined) throw new RangeError(`nobody waits for the answer ${responseId}`);
      return target;
    },
    before: ({ at }) => clock.moveTo(at),
    sent: () => {
      if (progress) bar.increment();
    },
  });
  if (progress) bar.stop();
  clock.moveTo(world.endAt);
  await quiet(service, tenants);
  await tick(service.app.loop);
  await quiet(service, tenants);
}

/** By response: each is sent to the tenant whose CRM knows the customer. */
function targetsOf({ url }: Service, tenants: readonly DemoTenant[]): ReadonlyMap<string, Target> {
  return new Map(
    tenants.flatMap(({ world, source: { key, secret } }) => {
      const target = { url: `${url ?? ''}/v1/in/${key}`, secret };
      return world.responses.map(({ id }) => [id, target] as const);
    }),
  );
}

/** More than this without an end is a fault, and a person who waits should hear of it. */
const PATIENCE_MS = 120_000;

/** Until nothing is left to do: no delivery unread, no response unsettled, no write unsent. */
async function quiet({ app: { loop } }: Service, tenants: readonly DemoTenant[]): Promise<void> {
  const until = performance.now() + PATIENCE_MS;
  for (const { tenantId } of tenants) {
    for (;;) {
      const { backlog } = await loop.stores.report.ofTenant(loop.db, tenantId);
      if (backlog.deliveries + backlog.responses + backlog.writes === 0) break;
      if (performance.now() > until) throw new Error(`still undone after two minutes: ${JSON.stringify(backlog)}`);
      await new Promise((resume) => setTimeout(resume, 100));
    }
  }
}
