import type { SalesforceEnv, Transport, TransportOptions } from '../../../src/crm-adapters/salesforce/transport';
import { openTransport } from '../../../src/crm-adapters/salesforce/transport';
import type { CrmAccess } from '../../../src/ports';
import { MONDAY } from '../case-fixtures';

export const INSTANCE = 'https://acme.my.salesforce.com';

export interface Opened {
  readonly transport: Transport;
  /** Waits that were slept through, ms. */
  readonly slept: number[];
  /** Everything that went to the log. */
  readonly logged: unknown[];
  readonly now: () => number;
  readonly pass: (ms: number) => void;
}

/** @returns what the store would hand out */
export function accessTo(instanceUrl: string | null, token = 'token-1'): CrmAccess {
  return { token, instanceUrl };
}

/** A transport whose clock stands still except while it sleeps. */
export function openTestTransport(
  env: Partial<SalesforceEnv> = {},
  options: Partial<TransportOptions> & { readonly instanceUrl?: string } = {},
): Opened {
  let time = MONDAY;
  const slept: number[] = [];
  const logged: unknown[] = [];
  const note = (fields: object, message: string): void => void logged.push({ ...fields, message });
  const { instanceUrl = INSTANCE, ...rest } = options;
  const transport = openTransport(
    {
      loginUrl: 'https://login.salesforce.com',
      apiVersion: '64.0',
      now: () => time,
      sleep: async (ms) => {
        slept.push(ms);
        time += ms;
      },
      log: { debug: note, warn: note },
      ...env,
    },
    {
      credentials: { access: () => Promise.resolve(accessTo(instanceUrl)), renew: () => Promise.resolve(null) },
      budget: {},
      permit: { mayStillSend: () => true },
      ...rest,
    },
  );
  return { transport, slept, logged, now: () => time, pass: (ms) => void (time += ms) };
}
