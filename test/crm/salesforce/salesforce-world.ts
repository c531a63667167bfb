import type { RunningSalesforce, StartOptions } from '../../../sandbox/salesforce/start';
import { startSalesforce } from '../../../sandbox/salesforce/start';
import { openSalesforce } from '../../../src/crm-adapters/salesforce/open-salesforce';
import type { CrmAccess, CrmOptions, CrmSession } from '../../../src/ports';
import { neverLogged, suiteLog } from '../../harness/suite-log';
import { caseRecord, MONDAY } from '../case-fixtures';
import type { CrmWorld, FaultKind, FaultPlace } from '../crm-world';
import type { Steering } from '../steering';
import { steer } from '../steering';
import { CAST, MAPPING, SEED } from './salesforce-seed';
import type { DumpedBell, DumpedRecord } from './stored-records';
import { askSeed, logSeed } from './logged';
import {
  isAnnouncement,
  isOurTask,
  storedActivity,
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
  rate_limited: {
    kind: 'status',
    status: 403,
    body: [{ message: 'TotalRequests Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }],
  },
  expired_token: { kind: 'expireToken' },
};

/** Case and tasks are written by the same request. */
const PLACES: { readonly [on in FaultPlace]: object } = {
  case_write: { path: 're:/composite/graph$' },
  task_write: { path: 're:/composite/graph$' },
  activity_write: { path: 're:/composite/graph$' },
  read: { path: 're:/composite$' },
  ticket_write: { path: 're:/composite$' },
  any: {},
};

export interface SalesforceWorld extends CrmWorld {
  /** Through another address than the org's own, where a test wants to listen in. */
  readonly open: (changed?: Parameters<CrmWorld['open']>[0], instanceUrl?: string) => CrmSession;
  readonly salesforce: RunningSalesforce;
  readonly control: Steering;
  /** Waits that were slept through, ms. */
  readonly slept: readonly number[];
}

/** Starts an emulated org with the package installed, asks the adapter what it finds there, and fills it. */
export async function openSalesforceWorld(options: StartOptions = {}): Promise<SalesforceWorld> {
  let time = MONDAY;
  const slept: number[] = [];
  const now = (): number => time;
  const sleep = async (ms: number): Promise<void> => {
    slept.push(ms);
    time += ms;
  };
  const salesforce = await startSalesforce({ now, ...options });
  neverLogged(salesforce.token, salesforce.clientSecret);
  const control = steer(salesforce.url);
  await control.post('/__seed', SEED);
  const tenant = tenantOf(salesforce);
  let config: CrmOptions['config'] = null;
  const open: SalesforceWorld['open'] = (changed = {}, instanceUrl = salesforce.url) =>
    openSalesforce({ loginUrl: instanceUrl, apiVersion: '64.0', now, sleep, log: suiteLog() })({
      ...tenant.optionsFor(instanceUrl),
      config,
      ...changed,
    });
  const report = await open().crm.provision('apply');
  config = report.config;
  await control.post('/__reset', {});
  return {
    ...strings(salesforce, control),
    cast: CAST,
    bells: async () => {
      const { results } = await control.get<{ results: readonly DumpedBell[] }>('/__records/bells');
      return results.map(({ targetId, ...bell }) => ({ ...bell, caseId: targetId }));
    },
    pageOf: (caseId) => `${salesforce.url}/lightning/r/Detractor_Case__c/${caseId}/view`,
    mapping: MAPPING,
    taskMarkup: 'plain',
    stage: { name: 'Working', id: 'Working' },
    record: (n, changed) => caseRecord(n, { ownerId: CAST.owner, ...changed }),
    open,
    slept,
    renewals: tenant.renewals,
    pass: (ms) => {
      time += ms;
    },
    now,
    close: () => salesforce.close(),
  };
}

interface TestTenant {
  readonly optionsFor: (instanceUrl: string) => Omit<CrmOptions, 'config'>;
  readonly renewals: () => number;
}

/** What the store would hand out for this org. */
function tenantOf({ orgId, token }: RunningSalesforce): TestTenant {
  let renewals = 0;
  return {
    renewals: () => renewals,
    optionsFor: (instanceUrl) => {
      const access: CrmAccess = { token, instanceUrl };
      const renew = (): Promise<CrmAccess> => {
        renewals += 1;
        return Promise.resolve(access);
      };
      return {
        orgId,
        mapping: MAPPING,
        credentials: { access: () => Promise.resolve(access), renew },
        budget: {},
        permit: { mayStillSend: () => true },
        probe: () => Promise.resolve(),
      };
    },
  };
}

type Strings = Pick<
  SalesforceWorld,
  | 'salesforce'
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
function strings(salesforce: RunningSalesforce, control: Steering): Strings {
  const dump = async (type: string): Promise<readonly DumpedRecord[]> =>
    (await control.get<{ results: readonly DumpedRecord[] }>(`/__records/${type}`)).results;
  const remove = async (type: string, id: string): Promise<void> => {
    const headers = { authorization: `Bearer ${salesforce.token}` };
    await fetch(`${salesforce.url}/services/data/v64.0/sobjects/${type}/${id}`, { method: 'DELETE', headers });
  };
  return {
    salesforce,
    control,
    cases: async () => (await dump('Detractor_Case__c')).map(storedCase),
    documented: async () => storedDocumentation((await dump('Detractor_Case__c'))[0]),
    tasks: async () => (await dump('Task')).filter(isOurTask).map(storedTask),
    activities: async () => {
      const caseIdOf = new Map(
        (await dump('Detractor_Case__c')).map(storedCase).map(({ id, caseKey }) => [caseKey, id]),
      );
      const tasks = (await dump('Task')).filter((one) => !isOurTask(one));
      return [...tasks, ...(await dump('Event'))].map((one) => storedActivity(one, caseIdOf));
    },
    log: async (logged) => {
      const { ids } = await control.post<{ ids: Record<string, readonly string[]> }>('/__seed', logSeed(logged));
      return { type: logged.type, id: ['Task', 'Event', 'EmailMessage'].flatMap((type) => ids[type] ?? [])[0] ?? '' };
    },
    ask: async (asked) => {
      const { ids } = await control.post<{ ids: Record<string, readonly string[]> }>('/__seed', askSeed(asked));
      return ids['Case']?.[0] ?? '';
    },
    removeContact: (id) => remove('Contact', id),
    removeActivity: ({ id }) => remove(id.startsWith('00U') ? 'Event' : 'Task', id),
    tickOff: async (id) => {
      const headers = {
        authorization: `Bearer ${salesforce.token}`,
        'content-type': 'application/json',
        'x-sandbox-user': CAST.owner,
      };
      const body = JSON.stringify({ Status: 'Completed' });
      await fetch(`${salesforce.url}/services/data/v64.0/sobjects/Task/${id}`, { method: 'PATCH', headers, body });
    },
    announcements: async () => (await dump('Case')).filter(isAnnouncement).map(storedAnnouncement),
    fault: async (kind, on, times = 1) => {
      // Asked for first, and by a request of the same kind: that one goes through.
      if (on === 'ticket_write') await control.post('/__faults', { kind: 'latency', ms: 0, match: PLACES[on] });
      await control.post('/__faults', { ...FAULTS[kind], match: PLACES[on], times });
    },
    requests: async () => (await control.get<{ requests: number }>('/__stats')).requests,
    removeCase: (id) => remove('Detractor_Case__c', id),
    removeTask: (id) => remove('Task', id),
  };
}
