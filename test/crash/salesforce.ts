import { z } from 'zod';
import { startSalesforce } from '../../sandbox/salesforce/start';
import { openUnstoredCrm } from '../../src/app';
import { signSalesforce } from '../unit/http/card/sign-call';
import { control, listRecords, type ChaosCrm, type CrmKind, type SeenTask, type TaskEnd } from './crm';
import { orgIdOf, PROGRAM_LOGIN, SALESFORCE_SETTINGS, salesforceSeed } from './salesforce-seed';

/** Far above what comes: an org without calls pauses its tenant for a quarter of an hour, which no run waits for. */
const CALLS_A_DAY = 10_000_000;

/** Salesforce: case and tasks in one transaction, each with a unique key. */
export const SALESFORCE: CrmKind = { label: 'Salesforce', taskKey: 'unique', start: startChaosSalesforce };

async function startChaosSalesforce(): Promise<ChaosCrm> {
  // The harder way, because nothing says which it is: an upsert that finds its record does not show the id.
  const emulator = await startSalesforce({ dailyLimit: CALLS_A_DAY, graphUpdateBody: false });
  const { url, token } = emulator;
  await control(`${url}/__seed`, salesforceSeed());
  const read = async (type: string): Promise<z.infer<typeof recordsSchema>> =>
    recordsSchema.parse(await listRecords(`${url}/__records/${type}`));
  return {
    env: {
      SALESFORCE_LOGIN_URL: url,
      SALESFORCE_CLIENT_ID: emulator.clientId,
      SALESFORCE_CLIENT_SECRET: emulator.clientSecret,
    },
    tenant: (app, n) => {
      const orgId = orgIdOf(n);
      return {
        name: 'salesforce',
        orgId,
        crm: openUnstoredCrm(app, { crm: 'salesforce', orgId, access: { token, instanceUrl: url } }),
        settings: SALESFORCE_SETTINGS,
        credentials: { kind: 'client_credentials' },
      };
    },
    faults: FAULTS,
    createsTasks: GRAPH,
    order: (fault) => control(`${url}/__faults`, fault),
    clearFaults: () => control(`${url}/__reset`, {}),
    faultsPending: () => emulator.stats().faultsPending,
    cases: async () => (await read('Detractor_Case__c')).map(seenCase),
    tasks: async () => (await read('Task')).map(seenTask).filter(({ key }) => !isTouch(key)),
    activities: async () => (await read('Task')).map((task) => seenTask(task).key).filter(isTouch),
    endTask: (id, how) => endTask({ url, token }, id, how),
    receiverId: SALESFORCE_SETTINGS.people.productLiaison,
    sign: (call, { orgId, cardKey }) =>
      signSalesforce(call, { key: cardKey, orgId, userId: PROGRAM_LOGIN, atMs: Date.now() }),
    dump: async () => ({
      Detractor_Case__c: await listRecords(`${url}/__records/Detractor_Case__c?deleted=true`),
      Task: await listRecords(`${url}/__records/Task?deleted=true`),
    }),
    close: () => emulator.close(),
  };
}

const recordsSchema = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])));
type Fields = z.infer<typeof recordsSchema>[number];

const textOf = (value: Fields[string] | undefined): string => (typeof value === 'string' ? value : '');

function seenCase(record: Fields): Awaited<ReturnType<ChaosCrm['cases']>>[number] {
  return {
    key: textOf(record['External_Key__c']),
    status: textOf(record['Status__c']),
    ownerId: textOf(record['OwnerId']),
    firstTouchClock: textOf(record['First_Touch_Clock__c']),
    verbatim: textOf(record['Verbatim__c']),
    restricted: record['Restricted__c'] === true,
  };
}

function seenTask(record: Fields): SeenTask {
  return { id: textOf(record['Id']), key: textOf(record['Closed_Loop_Key__c']), open: record['IsClosed'] !== true };
}

/** Outreach is logged as a task that is done. */
function isTouch(key: string): boolean {
  return key.includes('_touch_');
}

async function endTask(org: { readonly url: string; readonly token: string }, id: string, how: TaskEnd): Promise<void> {
  await fetch(`${org.url}/services/data/v64.0/sobjects/Task/${id}`, {
    method: how === 'completed' ? 'PATCH' : 'DELETE',
    headers: { authorization: `Bearer ${org.token}`, 'content-type': 'application/json' },
    ...(how === 'completed' ? { body: JSON.stringify({ Status: 'Completed' }) } : {}),
  });
}

/** Every write: a case with its tasks is one graph of it. */
const GRAPH = { method: 'POST', path: 'composite/graph' };
/** Reads of several kinds at once. */
const READS = { path: 're:/composite$' };
/** Salesforce names no time to come back; what stands before it may, and with one the run does not spend itself waiting. */
const SOON = { headers: { 'Retry-After': '1' } };

/** All of them shorter than a request may take. */
const FAULTS: readonly object[] = [
  { kind: 'resetAfter', match: GRAPH },
  { kind: 'resetAfter', match: GRAPH },
  { kind: 'resetBefore', match: {} },
  { kind: 'garbage', match: GRAPH },
  { kind: 'garbage', match: READS },
  { kind: 'status', status: 500, match: GRAPH, ...SOON },
  { kind: 'status', status: 503, match: GRAPH, body: [serverUnavailable()], ...SOON },
  { kind: 'status', status: 502, match: { path: '/services/data' }, body: '<html>Bad gateway</html>', ...SOON },
  { kind: 'status', status: 503, match: { path: '/services/oauth2' } },
  { kind: 'latency', ms: 500, match: GRAPH },
  { kind: 'latency', ms: 500, match: { path: '/services/data' } },
  { kind: 'expireToken', match: { path: '/services/data' } },
  { kind: 'lock', match: { type: 'Detractor_Case__c' } },
  { kind: 'lock', match: { type: 'Task' } },
  { kind: 'race', match: { type: 'Detractor_Case__c' } },
  { kind: 'race', match: { type: 'Task' } },
];

function serverUnavailable(): object {
  return { errorCode: 'SERVER_UNAVAILABLE', message: 'We are down for maintenance.' };
}
