import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const readySchema = z.object({
  ready: z.literal(true),
  hubspot: z.object({ url: z.string(), portalId: z.coerce.string(), token: z.string() }),
});

const statsSchema = z.object({ requests: z.number() });

const recordsSchema = z.object({
  results: z.array(z.object({ id: z.coerce.string(), properties: z.record(z.string(), z.string().nullable()) })),
});

export type EmulatedRecord = z.infer<typeof recordsSchema>['results'][number];

/** The emulated HubSpot in a process of its own, as the real one would be. */
export interface Emulator {
  readonly url: string;
  readonly portalId: string;
  readonly token: string;
  seed(seed: object): Promise<void>;
  /** Calls are counted from here on. */
  resetCounts(): Promise<void>;
  /** Requests since the last reset: tokens and refusals included. */
  requests(): Promise<number>;
  records(objectType: string): Promise<readonly EmulatedRecord[]>;
  stop(): void;
}

/** Starts `sandbox/` and waits until it listens. */
export async function startEmulator(options: readonly string[] = []): Promise<Emulator> {
  const script = path.join(__dirname, '../../sandbox/main.js');
  const child = spawn(process.execPath, [script, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  // Ends with us however we end: a demo that was killed must not leave a server behind.
  process.once('exit', () => child.kill('SIGKILL'));
  const { url, portalId, token } = await readiness(child);
  const call = (method: string, route: string, body?: object): Promise<unknown> =>
    control(method, `${url}${route}`, body);
  return {
    url,
    portalId,
    token,
    seed: async (seed) => {
      await call('POST', '/__seed', seed);
    },
    resetCounts: async () => {
      await call('POST', '/__reset', {});
    },
    requests: async () => statsSchema.parse(await call('GET', '/__stats')).requests,
    records: async (type) => recordsSchema.parse(await call('GET', `/__records/${type}`)).results,
    stop: () => child.kill('SIGTERM'),
  };
}

async function readiness(child: ChildProcess): Promise<z.infer<typeof readySchema>['hubspot']> {
  if (child.stdout === null) throw new Error('the emulator has no stdout');
  for await (const line of createInterface({ input: child.stdout })) {
    return readySchema.parse(JSON.parse(line)).hubspot;
  }
  throw new Error('the emulator ended before it was ready');
}

async function control(method: string, url: string, body?: object): Promise<unknown> {
  const init =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, { method, ...init });
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
