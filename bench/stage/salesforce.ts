import { z } from 'zod';
import { connectTenant } from './connect';
import type { BenchCrm, RunningCrm } from './crm';
import { startEmulator, type Emulator } from './emulator';
import { writeNaively } from './naive-salesforce';
import { SALESFORCE_SETTINGS, salesforceSeed } from './salesforce-seed';

/** Of an org with about a hundred licences; there is no other rate limit. */
const DAILY_LIMIT = 100_000;
const DAY_S = 86_400;

interface Ready {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly token: string;
}

const statsSchema = z.object({
  requests: z.number(),
  rateLimited: z.number(),
  byPath: z.record(z.string(), z.number()),
  records: z.record(z.string(), z.number()),
});
const recordsSchema = z.object({ results: z.array(z.record(z.string(), z.unknown())) });

/** Salesforce with the package installed: a graph a case, 75 graphs a call. */
export const salesforce: BenchCrm = {
  name: 'salesforce',
  roundTrips: 2,
  pace: { concurrency: 2, burst: DAILY_LIMIT, refillPerS: DAILY_LIMIT / DAY_S },
  start: async () => {
    const emulator = await startEmulator<Ready>('salesforce');
    await emulator.control('POST', '/__seed', salesforceSeed());
    return running(emulator);
  },
};

function running(emulator: Emulator<Ready>): RunningCrm {
  const { ready, control, stop } = emulator;
  const stats = async (): Promise<z.infer<typeof statsSchema>> => statsSchema.parse(await control('GET', '/__stats'));
  const keysOf = async (type: string, field: string): Promise<readonly string[]> => {
    const { results } = recordsSchema.parse(await control('GET', `/__records/${type}`));
    return results.flatMap((record) => (typeof record[field] === 'string' ? [record[field]] : []));
  };
  const env = {
    SALESFORCE_LOGIN_URL: ready.url,
    SALESFORCE_CLIENT_ID: ready.clientId,
    SALESFORCE_CLIENT_SECRET: ready.clientSecret,
  };
  return {
    limits: { callsPerDay: DAILY_LIMIT },
    env,
    connect: (place) => connectTenant(place, { crm: 'salesforce', settings: SALESFORCE_SETTINGS }),
    begin: async (latencyMs) => {
      await control('POST', '/__options', { dailyLimit: DAILY_LIMIT, latencyMs });
      await control('POST', '/__reset', {});
    },
    calls: async () => {
      const { requests, rateLimited, byPath } = await stats();
      return { requests, rateLimited, byPath };
    },
    written: async () => {
      const { records } = await stats();
      return { cases: records['Detractor_Case__c'] ?? 0, tasks: records['Task'] ?? 0 };
    },
    keys: async () => ({
      cases: await keysOf('Detractor_Case__c', 'External_Key__c'),
      tasks: await keysOf('Task', 'Closed_Loop_Key__c'),
    }),
    naive: (contact, key) => writeNaively(ready, { contact, key }),
    stop,
  };
}
