import type { HubspotEnv, Transport, TransportOptions } from '../../../src/crm-adapters/hubspot/transport';
import { openTransport } from '../../../src/crm-adapters/hubspot/transport';
import { MONDAY } from '../case-fixtures';

export interface Opened {
  readonly transport: Transport;
  /** Waits that were slept through, ms. */
  readonly slept: number[];
  /** Everything that went to the log. */
  readonly logged: unknown[];
  readonly now: () => number;
  pass(ms: number): void;
}

/** A transport whose clock stands still except while it sleeps. */
export function openTestTransport(
  env: Pick<HubspotEnv, 'baseUrl'> & Partial<HubspotEnv>,
  options: Partial<TransportOptions> = {},
): Opened {
  let time = MONDAY;
  const slept: number[] = [];
  const logged: unknown[] = [];
  const note = (fields: object, message: string): void => void logged.push({ ...fields, message });
  const transport = openTransport(
    {
      apiVersion: '2026-09',
      now: () => time,
      sleep: async (ms) => {
        slept.push(ms);
        time += ms;
      },
      log: { debug: note, warn: note },
      ...env,
    },
    {
      credentials: {
        access: () => Promise.resolve({ token: 'token-1', instanceUrl: null }),
        renew: () => Promise.resolve(null),
      },
      budget: {},
      permit: { mayStillSend: () => true },
      timeZone: null,
      ...options,
    },
  );
  return { transport, slept, logged, now: () => time, pass: (ms) => void (time += ms) };
}
