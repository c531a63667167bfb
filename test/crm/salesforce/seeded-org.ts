import type { RunningSalesforce, StartOptions } from '../../../sandbox/salesforce/start';
import { startSalesforce } from '../../../sandbox/salesforce/start';
import type { Transport } from '../../../src/crm-adapters/salesforce/transport';
import { MONDAY } from '../case-fixtures';
import { accessTo, openTestTransport } from './transport-harness';

/** An emulated org and the door to it. */
export interface SeededOrg {
  readonly salesforce: RunningSalesforce;
  readonly transport: Transport;
  /** @returns ids by type, in the order of the seed */
  readonly seed: (seed: object) => Promise<Readonly<Record<string, readonly string[]>>>;
  /** API requests so far. */
  readonly requests: () => number;
}

/** Starts an org without customers; its clock stands at MONDAY. */
export async function openSeededOrg(options: StartOptions = {}): Promise<SeededOrg> {
  const salesforce = await startSalesforce({ now: () => MONDAY, ...options });
  const post = async (path: string, body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${salesforce.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return response.json();
  };
  const access = accessTo(salesforce.url, salesforce.token);
  const { transport } = openTestTransport(
    { loginUrl: salesforce.url },
    { credentials: { access: () => Promise.resolve(access), renew: () => Promise.resolve(null) } },
  );
  return {
    salesforce,
    transport,
    seed: async (seed) => ((await post('/__seed', seed)) as { ids: Record<string, readonly string[]> }).ids,
    requests: () => salesforce.stats().requests,
  };
}
