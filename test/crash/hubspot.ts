import { z } from 'zod';
import { startHubspot } from '../../sandbox/hubspot/start';
import { openUnstoredCrm } from '../../src/app';
import { asHubspotUser, signHubspot } from '../unit/http/card/sign-call';
import { control, listRecords, type ChaosCrm, type CrmKind, type SeenTask, type TaskEnd } from './crm';
import { HUBSPOT_SETTINGS, hubspotSeed, PROGRAM_LOGIN } from './hubspot-seed';

/** Far above what comes: limits are played by faults. */
const CALLS_PER_10_S = 5_000;

/** HubSpot, with or without a unique key on tasks. */
export function hubspotKind(taskKey: CrmKind['taskKey']): CrmKind {
  return { label: `HubSpot, task key ${taskKey}`, taskKey, start: () => startChaosHubspot(taskKey) };
}

async function startChaosHubspot(taskKey: CrmKind['taskKey']): Promise<ChaosCrm> {
  const emulator = await startHubspot({ limitPer10s: CALLS_PER_10_S, taskUnique: taskKey === 'unique' });
  const { url, portalId, token, refreshToken } = emulator;
  await control(`${url}/__seed`, hubspotSeed());
  const read = async (type: string): Promise<readonly Properties[]> =>
    recordsSchema.parse(await listRecords(`${url}/__records/${type}`)).map(({ properties }) => properties);
  return {
    env: {
      HUBSPOT_BASE_URL: url,
      HUBSPOT_CLIENT_ID: emulator.clientId,
      HUBSPOT_CLIENT_SECRET: emulator.clientSecret,
    },
    tenant: (app, n) => {
      const orgId = String(portalId + n);
      return {
        name: 'hubspot',
        orgId,
        crm: openUnstoredCrm(app, { crm: 'hubspot', orgId, access: { token, instanceUrl: null } }),
        settings: HUBSPOT_SETTINGS,
        credentials: { kind: 'oauth', refreshToken },
      };
    },
    faults: FAULTS,
    createsTasks: CREATE_TASKS,
    order: (fault) => control(`${url}/__faults`, fault),
    clearFaults: () => control(`${url}/__reset`, {}),
    faultsPending: () => emulator.stats().faultsPending,
    cases: async () => (await read('detractor_case')).map(seenCase),
    tasks: async () => recordsSchema.parse(await listRecords(`${url}/__records/tasks`)).map(seenTask),
    activities: async () => (await Promise.all(LOGGED.map(read))).flat().map((record) => record[ACTIVITY_KEY] ?? ''),
    endTask: (id, how) => endTask({ url, token }, id, how),
    receiverId: HUBSPOT_SETTINGS.people.productLiaison,
    sign: (call, { url: publicUrl, orgId }) => {
      const target = asHubspotUser(call.target, orgId, String(PROGRAM_LOGIN));
      return signHubspot({ ...call, target }, { secret: emulator.clientSecret, publicUrl, atMs: Date.now() });
    },
    dump: async () => ({
      detractor_case: await listRecords(`${url}/__records/detractor_case?archived=true`),
      tasks: await listRecords(`${url}/__records/tasks?archived=true`),
      activities: (
        await Promise.all(LOGGED.map((type) => listRecords(`${url}/__records/${type}?archived=true`)))
      ).flat(),
    }),
    close: () => emulator.close(),
  };
}

const LOGGED = ['calls', 'emails', 'meetings', 'communications'];
const ACTIVITY_KEY = 'detractor_activity_key';

const recordsSchema = z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.string().nullable()) }));
type Listed = z.infer<typeof recordsSchema>[number];
type Properties = Listed['properties'];

function seenCase(record: Properties): Awaited<ReturnType<ChaosCrm['cases']>>[number] {
  return {
    key: record['detractor_case_key'] ?? '',
    status: record['detractor_status'] ?? '',
    ownerId: record['hubspot_owner_id'] ?? '',
    firstTouchClock: record['detractor_first_touch_status'] ?? '',
    verbatim: record['detractor_verbatim'] ?? '',
    restricted: record['detractor_restricted'] === 'true',
  };
}

function seenTask({ id, properties }: Listed): SeenTask {
  return { id, key: properties['detractor_task_key'] ?? '', open: properties['hs_task_status'] !== 'COMPLETED' };
}

async function endTask(
  portal: { readonly url: string; readonly token: string },
  id: string,
  how: TaskEnd,
): Promise<void> {
  const input = how === 'completed' ? { id, properties: { hs_task_status: 'COMPLETED' } } : { id };
  const verb = how === 'completed' ? 'update' : 'archive';
  await fetch(`${portal.url}/crm/objects/2026-09/tasks/batch/${verb}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${portal.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ inputs: [input] }),
  });
}

const CREATE = { method: 'POST', path: 'batch/create' };
/** A case has a unique key in every portal; a task may have none. */
const CREATE_TASKS = { method: 'POST', path: 'tasks/batch/create' };
/** HubSpot names no time to come back for a 500; with one the run does not spend itself waiting. */
const SOON = { headers: { 'Retry-After': '1' } };

/** All of them shorter than a request may take. */
const FAULTS: readonly object[] = [
  { kind: 'resetAfter', match: CREATE },
  { kind: 'resetAfter', match: CREATE_TASKS },
  { kind: 'resetAfter', match: { method: 'POST', path: 'batch/update' } },
  { kind: 'resetBefore', match: {} },
  { kind: 'status', status: 500, match: CREATE, ...SOON },
  { kind: 'status', status: 502, match: { path: '/crm' }, body: '<html>Bad gateway</html>', ...SOON },
  { kind: 'status', status: 503, match: { path: '/oauth' } },
  { kind: 'status', status: 429, match: { path: '/crm' }, body: rateLimit('SECONDLY') },
  { kind: 'status', status: 429, match: { path: '/crm' }, body: rateLimit('TEN_SECONDLY_ROLLING'), ...SOON },
  { kind: 'latency', ms: 500, match: CREATE },
  { kind: 'latency', ms: 500, match: { path: '/crm' } },
  { kind: 'garbage', match: CREATE },
  { kind: 'garbage', match: { path: 'batch/read' } },
  { kind: 'expireToken', match: { path: '/crm' } },
];

function rateLimit(policyName: string): object {
  return { status: 'error', message: 'You have reached your limit.', errorType: 'RATE_LIMIT', policyName };
}
