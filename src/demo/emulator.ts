import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { World } from '../../sandbox/demo-data/world';
import type { DemoVendor, OwnedRecord, ReadyCrm } from './vendors';

/** One entry a vendor, by its name. */
const readySchema = z.looseObject({ ready: z.literal(true) });
const readyCrmSchema = z.record(z.string(), z.coerce.string());

const statsSchema = z.object({ requests: z.number() });

/** One emulated CRM in a process of its own, as the real one would be. */
export interface Emulator {
  readonly vendor: DemoVendor;
  readonly url: string;
  readonly ready: ReadyCrm;
  /** Settings of the service that lead it here. */
  readonly env: ReturnType<DemoVendor['env']>;
  seed(world: World): Promise<void>;
  /** Calls are counted from here on. */
  resetCounts(): Promise<void>;
  /** Requests since the last reset: tokens and refusals included. */
  requests(): Promise<number>;
  /** Cases and tasks of ours: a CRM has tasks of other people too. */
  cases(): Promise<readonly OwnedRecord[]>;
  tasks(): Promise<readonly OwnedRecord[]>;
}

export interface Emulators {
  readonly crms: readonly Emulator[];
  readonly stop: () => void;
}

/** Starts `sandbox/`, waits until it listens, and gives the emulated CRMs of these vendors. */
export async function startEmulators(vendors: readonly DemoVendor[]): Promise<Emulators> {
  const script = path.join(__dirname, '../../sandbox/main.js');
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  // Ends with us however we end: a demo that was killed must not leave a server behind.
  process.once('exit', () => child.kill('SIGKILL'));
  const ready = await readiness(child);
  return {
    crms: vendors.map((vendor) => emulatorOf(vendor, readyCrmSchema.parse(ready[vendor.name]))),
    stop: () => void child.kill('SIGTERM'),
  };
}

function emulatorOf(vendor: DemoVendor, ready: ReadyCrm): Emulator {
  const url = ready['url'] ?? '';
  const call = (method: string, route: string, body?: object): Promise<unknown> =>
    control(method, `${url}${route}`, body);
  const records = async ({ type, schema }: DemoVendor['cases']): Promise<readonly OwnedRecord[]> => {
    const { results } = z.object({ results: z.array(schema) }).parse(await call('GET', `/__records/${type}`));
    return results.filter(({ key }) => key !== '');
  };
  return {
    vendor,
    url,
    ready,
    env: vendor.env(ready),
    seed: async (world) => {
      await call('POST', '/__seed', vendor.seed(world));
    },
    resetCounts: async () => {
      await call('POST', '/__reset', {});
    },
    requests: async () => statsSchema.parse(await call('GET', '/__stats')).requests,
    cases: () => records(vendor.cases),
    tasks: () => records(vendor.tasks),
  };
}

async function readiness(child: ChildProcess): Promise<z.infer<typeof readySchema>> {
  if (child.stdout === null) throw new Error('the emulators have no stdout');
  for await (const line of createInterface({ input: child.stdout })) return readySchema.parse(JSON.parse(line));
  throw new Error('the emulators ended before they were ready');
}

async function control(method: string, url: string, body?: object): Promise<unknown> {
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, { method, ...init });
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
