import type { RunningHubspot, StartOptions } from '../../../sandbox/hubspot/start';
import { startHubspot } from '../../../sandbox/hubspot/start';
import { openHubspot } from '../../../src/crm-adapters/hubspot/open-hubspot';
import type { ActivityRef } from '../../../src/domain/case-state';
import type { CrmOptions, CrmSession } from '../../../src/ports';
import { neverLogged, suiteLog } from '../../harness/suite-log';
import { caseRecord, MONDAY } from '../case-fixtures';
import type { CrmWorld, FaultKind, FaultPlace, StoredActivity } from '../crm-world';
import type { Steering } from '../steering';
import { steer } from '../steering';
import { CAST, SEED } from './hubspot-seed';
import type { DumpedRecord } from './stored-records';
import { asTickedOff, askSeed, logSeed, TYPE_OF } from './logged';
import {
  dumpName,
  isAnnouncement,
  isCase,
  isOurTask,
  storedActivities,
  storedAnnouncement,
  storedCase,
  storedDocumentation,
  storedTask,
} from './stored-records';

const FAULTS: { readonly [kind in FaultKind]: object } = {
  lost_answer: { kind: 'resetAfter' },
  never_arrived: { kind: 'resetBefore' },
  half_answer: { kind: 'garbage' },
  server_error: { kind: 'status', status: 503 },
  rate_limited: { kind: 'status', status: 429 },
  expired_token: { kind: 'expireToken' },
};

/** What `path` faults are ordered for; a case is written under its own object type, whose id the portal chose. */
function faultPath(on: FaultPlace, objectType: string): object {
  if (on === 'any') return {};
  if (on === 'read') return { path: 're:batch/read$' };
  const activities = '(calls|emails|meetings|communications)';
  const type = { case_write: objectType, task_write: 'tasks', activity_write: activities, ticket_write: 'tickets' }[on];
  return { path: `re:/${type}/batch/(create|update|archive)$` };
}

export interface HubspotWorld extends CrmWorld {
  /** Through another address than the portal's own, where a test wants to listen in. */
  readonly open: (changed?: Parameters<CrmWorld['open']>[0], baseUrl?: string) => CrmSession;
  readonly hubspot: RunningHubspot;
  readonly control: Steering;
}

/** Starts an emulated portal, provisions it with the adapter, and fills it. */
export async function openHubspotWorld(options: StartOptions = {}): Promise<HubspotWorld> {
  let time = MONDAY;
  const now = (): number => time;
  const hubspot = await startHubspot({ now, ...options });
  neverLogged(hubspot.token);
  const control = steer(hubspot.url);
  await control.post('/__seed', SEED);
  const tenant = tenantOf(hubspot);
  const env = { apiVersion: '2026-09', now, sleep: async (ms: number) => void (time += ms), log: suiteLog() };
  let config: CrmOptions['config'] = null;
  const open: HubspotWorld['open'] = (changed = {}, baseUrl = hubspot.url) =>
    openHubspot({ ...env, baseUrl })({ ...tenant.options, config, ...changed });
  const report = await open().crm.provision('apply');
  config = report.config;
  await control.post('/__reset', {});
  return {
    ...strings(hubspot, control, String(config['objectType'])),
    cast: CAST,
    bells: () => Promise.resolve([]),
    pageOf: (caseId) => {
      const type = config['objectType'] === 'tickets' ? '0-5' : String(config['objectType']);
      return `https://app.hubspot.com/contacts/${hubspot.portalId}/record/${type}/${caseId}`;
    },
    mapping: MAPPING,
    taskMarkup: 'html',
    stage: { name: 'Waiting on us', id: '3' },
    record: (n, changed) => caseRecord(n, { ownerId: CAST.owner, ...changed }),
    open,
    renewals: tenant.renewals,
    pass: (ms) => {
      time += ms;
    },
    now,
    close: () => hubspot.close(),
  };
}

const MAPPING: CrmOptions['mapping'] = {
  arr: 'arr',
  accountCsm: 'csm',
  accountCsmRole: null,
  doNotContact: 'no_outreach',
  attributes: { segment: 'segment' },
};

/** What the store would hand out for this portal. */
function tenantOf(hubspot: RunningHubspot): { options: Omit<CrmOptions, 'config'>; renewals: () => number } {
  let renewals = 0;
  const options: Omit<CrmOptions, 'config'> = {
    orgId: String(hubspot.portalId),
    mapping: MAPPING,
    credentials: {
      access: () => Promise.resolve({ token: hubspot.token, instanceUrl: null }),
      renew: () => {
        renewals += 1;
        return Promise.resolve({ token: hubspot.token, instanceUrl: null });
      },
    },
    budget: {},
    permit: { mayStillSend: () => true },
    probe: () => Promise.resolve(),
  };
  return { options, renewals: () => renewals };
}

type Strings = Pick<
  HubspotWorld,
  | 'hubspot'
  | 'control'
  | 'cases'
  | 'documented'
  | 'tasks'
  | 'activities'
  | 'log'
  | 'ask'
  | 'tickOff'
  | 'announcements'
  | 'fault'
  | 'requests'
  | 'removeCase'
  | 'removeTask'
  | 'removeActivity'
  | 'removeContact'
>;

/** Everything a test may see or do behind the adapter's back. */
function strings(hubspot: RunningHubspot, control: Steering, objectType: string): Strings {
  const dump = async (type: string): Promise<readonly DumpedRecord[]> =>
    (await control.get<{ results: readonly DumpedRecord[] }>(`/__records/${type}`)).results;
  const archive = async (type: string, id: string): Promise<void> => {
    const headers = { authorization: `Bearer ${hubspot.token}` };
    await fetch(`${hubspot.url}/crm/objects/2026-09/${type}/${id}`, { method: 'DELETE', headers });
  };
  return {
    hubspot,
    control,
    cases: async () => (await dump(objectType)).filter(isCase).map(storedCase),
    documented: async () => storedDocumentation((await dump(objectType)).find(isCase)),
    tasks: async () => (await dump('tasks')).filter(isOurTask).map((one) => storedTask(one, dumpName(objectType))),
    activities: async () => {
      const of = async (type: ActivityRef['type']): Promise<readonly StoredActivity[]> =>
        storedActivities(await dump(TYPE_OF[type]), { type, caseType: dumpName(objectType) });
      return (await Promise.all((['call', 'email', 'meeting', 'message'] as const).map(of))).flat();
    },
    log: async (logged) => {
      const { ids } = await control.post<{ ids: Record<string, readonly string[]> }>('/__seed', logSeed(logged));
      return { type: logged.type, id: ids[TYPE_OF[logged.type]]?.[0] ?? '' };
    },
    ask: async (asked) => {
      const { ids } = await control.post<{ ids: Record<string, readonly string[]> }>('/__seed', askSeed(asked));
      return ids['tickets']?.[0] ?? '';
    },
    removeActivity: ({ type, id }) => archive(TYPE_OF[type], id),
    removeContact: (id) => archive('contacts', id),
    tickOff: async (id) => {
      const headers = { authorization: `Bearer ${hubspot.token}`, 'content-type': 'application/json' };
      const body = JSON.stringify(asTickedOff());
      await fetch(`${hubspot.url}/crm/objects/2026-09/tasks/${id}`, { method: 'PATCH', headers, body });
    },
    announcements: async () => (await dump('tickets')).filter(isAnnouncement).map(storedAnnouncement),
    fault: async (kind, on, times = 1) => {
      await control.post('/__faults', { ...FAULTS[kind], match: faultPath(on, objectType), times });
    },
    requests: async () => (await control.get<{ requests: number }>('/__stats')).requests,
    removeCase: (id) => archive(objectType, id),
    removeTask: (id) => archive('tasks', id),
  };
}
