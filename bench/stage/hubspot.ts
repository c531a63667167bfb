import { z } from 'zod';
import { connectTenant } from './connect';
import type { BenchCrm, RunningCrm } from './crm';
import { startEmulator, type Emulator } from './emulator';
import { HUBSPOT_SETTINGS, hubspotSeed } from './hubspot-seed';
import { writeNaively } from './naive-hubspot';

const LIMIT_PER_10_S = 190;
/** Nine tenths of that are ours, a fifth of them at once (src/crm-adapters/budget.ts). */
const ALLOWED = Math.floor(LIMIT_PER_10_S * 0.9);
const BURST = Math.floor(ALLOWED * 0.2);

interface Ready {
  readonly url: string;
  readonly token: string;
}

const statsSchema = z.object({
  requests: z.number(),
  rateLimited: z.number(),
  byPath: z.record(z.string(), z.number()),
  records: z.record(z.string(), z.number()),
});
const recordsSchema = z.object({
  results: z.array(z.object({ properties: z.record(z.string(), z.string().nullable()) })),
});

/** HubSpot with custom objects and a unique task key, its limits those of the Professional tier (facts of the emulator). */
export const hubspot: BenchCrm = {
  name: 'hubspot',
  roundTrips: 6,
  pace: { concurrency: 2, burst: BURST, refillPerS: (ALLOWED - BURST) / 10 },
  start: async () => {
    const emulator = await startEmulator<Ready>('hubspot');
    await emulator.control('POST', '/__options', { limitPer10s: null });
    await emulator.control('POST', '/__seed', hubspotSeed());
    return running(emulator);
  },
};

function running(emulator: Emulator<Ready>): RunningCrm {
  const { ready, control, stop } = emulator;
  const stats = async (): Promise<z.infer<typeof statsSchema>> => statsSchema.parse(await control('GET', '/__stats'));
  const keysOf = async (type: string, property: string): Promise<readonly string[]> => {
    const { results } = recordsSchema.parse(await control('GET', `/__records/${type}`));
    return results.flatMap(({ properties }) => properties[property] ?? []);
  };
  return {
    limits: { callsPer10S: LIMIT_PER_10_S },
    env: { HUBSPOT_BASE_URL: ready.url },
    connect: ({ dir, env }) =>
      connectTenant(
        { dir, env: { ...env, HUBSPOT_ACCESS_TOKEN: ready.token } },
        { crm: 'hubspot', settings: HUBSPOT_SETTINGS },
      ),
    begin: async (latencyMs) => {
      await control('POST', '/__options', { limitPer10s: LIMIT_PER_10_S, latencyMs });
      await control('POST', '/__reset', {});
    },
    calls: async () => {
      const { requests, rateLimited, byPath } = await stats();
      return { requests, rateLimited, byPath };
    },
    written: async () => {
      const { records } = await stats();
      return { cases: records['detractor_case'] ?? 0, tasks: records['tasks'] ?? 0 };
    },
    keys: async () => ({
      cases: await keysOf('detractor_case', 'detractor_case_key'),
      tasks: await keysOf('tasks', 'detractor_task_key'),
    }),
    naive: (contact, key) => writeNaively(ready, { contact, key }),
    stop,
  };
}
