import type { RunningHubspot, StartOptions } from '../../../sandbox/hubspot/start';
import { startHubspot } from '../../../sandbox/hubspot/start';
import { openHubspot } from '../../../src/crm-adapters/hubspot/open-hubspot';
import type { HubspotEnv } from '../../../src/crm-adapters/hubspot/transport';
import type { CrmOptions, CrmSession } from '../../../src/ports';
import type { Cast, CrmWorld, FaultKind, StoredCase, StoredTask } from '../crm-world';
import { MONDAY } from '../case-fixtures';

interface DumpedRecord {
  readonly id: string;
  readonly properties: { readonly [name: string]: string | undefined };
  readonly associations: { readonly [type: string]: readonly { readonly id: string }[] | undefined };
}

export interface Steering {
  get<T>(path: string): Promise<T>;
  post<T>(path: string, body: unknown): Promise<T>;
}

/** Calls of the emulator that HubSpot does not have. */
export function steer(url: string): Steering {
  const read = async <T>(response: Response): Promise<T> => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  return {
    get: async (path) => read(await fetch(url + path)),
    post: async (path, body) => {
      const headers = { 'content-type': 'application/json' };
      return read(await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) }));
    },
  };
}

export const CAST: Cast = {
  owner: '1001',
  otherOwner: '1002',
  deactivatedOwner: '1003',
  ada: { contactId: '101', accountId: '201' },
  bo: { contactId: '102', accountIds: ['202', '203'] },
  cy: { contactId: '103' },
};

const person = (id: string, name: string, more: object = {}): object => ({
  id,
  email: `${name.toLowerCase()}@vendor.example`,
  firstName: name,
  lastName: 'Vendor',
  ...more,
});

export const SEED = {
  owners: [
    person('1001', 'Olga'),
    person('1002', 'Otto'),
    person('1003', 'Gone', { archived: true }),
    person('1004', 'Queue', { type: 'QUEUE' }),
  ],
  properties: {
    companies: [
      { name: 'arr', label: 'ARR', type: 'number', fieldType: 'number' },
      { name: 'segment', label: 'Segment', type: 'string', fieldType: 'text' },
      { name: 'csm', label: 'CSM', type: 'string', fieldType: 'text' },
    ],
  },
  contacts: [
    {
      id: '101',
      properties: {
        email: 'ada@acme.example',
        firstname: 'Ada',
        lastname: 'Acme',
        jobtitle: 'CFO',
        hubspot_owner_id: '1001',
      },
    },
    { id: '102', properties: { email: 'bo@twofold.example', firstname: 'Bo' } },
    {
      id: '103',
      properties: { email: 'cy@alone.example', hs_additional_emails: 'cyrus@alone.example;c@alone.example' },
    },
  ],
  companies: [
    {
      id: '201',
      properties: { name: 'Acme', hubspot_owner_id: '1002', arr: '120000', segment: 'enterprise', csm: '1001' },
    },
    { id: '202', properties: { name: 'Twofold East' } },
    { id: '203', properties: { name: 'Twofold West' } },
  ],
  tickets: [
    ticket('301', { hs_ticket_priority: 'HIGH' }, MONDAY - 5 * 86_400_000),
    ticket('302', { hs_ticket_priority: 'LOW' }, MONDAY - 50 * 86_400_000),
    ticket('303', { hs_ticket_priority: 'URGENT', hs_pipeline_stage: '4' }, MONDAY - 2 * 86_400_000),
  ],
  associations: [
    { from: { type: 'contacts', id: '101' }, to: { type: 'companies', id: '201' }, typeId: 1 },
    { from: { type: 'contacts', id: '102' }, to: { type: 'companies', id: '202' } },
    { from: { type: 'contacts', id: '102' }, to: { type: 'companies', id: '203' } },
    ...['301', '302', '303'].map((id) => ({ from: { type: 'tickets', id }, to: { type: 'companies', id: '201' } })),
  ],
};

function ticket(id: string, properties: object, createdAt: number): object {
  return {
    id,
    createdAt,
    properties: { subject: `Ticket ${id}`, hs_pipeline: '0', hs_pipeline_stage: '1', ...properties },
  };
}

const FAULTS: { readonly [kind in FaultKind]: object } = {
  lost_answer: { kind: 'resetAfter' },
  never_arrived: { kind: 'resetBefore' },
  half_answer: { kind: 'garbage' },
  server_error: { kind: 'status', status: 503 },
  rate_limited: { kind: 'status', status: 429 },
  expired_token: { kind: 'expireToken' },
};

/** What `path` faults are ordered for; a case is written under its own object type, whose id the portal chose. */
function faultPath(on: 'case_write' | 'task_write' | 'read' | 'any', objectType: string): object {
  if (on === 'any') return {};
  if (on === 'read') return { path: 're:batch/read$' };
  return { path: `re:/${on === 'case_write' ? objectType : 'tasks'}/batch/(create|update)$` };
}

export interface HubspotWorld extends CrmWorld {
  /** Through another address than the portal's own, where a test wants to listen in. */
  open(changed?: Parameters<CrmWorld['open']>[0], baseUrl?: string): CrmSession;
  readonly hubspot: RunningHubspot;
  readonly env: HubspotEnv;
  readonly control: Steering;
  readonly objectType: string;
  readonly config: { readonly [key: string]: unknown };
}

/** Starts an emulated portal, provisions it with the adapter, and fills it. */
export async function openHubspotWorld(options: StartOptions = {}): Promise<HubspotWorld> {
  let time = MONDAY;
  const now = (): number => time;
  const hubspot = await startHubspot({ now, ...options });
  const control = steer(hubspot.url);
  await control.post('/__seed', SEED);
  const env: HubspotEnv = {
    baseUrl: hubspot.url,
    apiVersion: '2026-09',
    now,
    sleep: async (ms) => void (time += ms),
    log: { debug: () => undefined, warn: () => undefined },
  };
  let renewals = 0;
  let config: CrmOptions['config'] = null;
  const open: HubspotWorld['open'] = (changed = {}, baseUrl = hubspot.url): CrmSession =>
    openHubspot({ ...env, baseUrl })({
      orgId: String(hubspot.portalId),
      mapping: { arr: 'arr', accountCsm: 'csm', attributes: { segment: 'segment' } },
      config,
      credentials: {
        accessToken: () => Promise.resolve(hubspot.token),
        renew: () => {
          renewals += 1;
          return Promise.resolve(hubspot.token);
        },
      },
      budget: {},
      permit: { mayStillSend: () => true },
      probe: () => Promise.resolve(),
      ...changed,
    });
  const report = await open().crm.provision('apply');
  config = report.config;
  const objectType = String(config['objectType']);
  await control.post('/__reset', {});
  const dump = async (type: string): Promise<readonly DumpedRecord[]> =>
    (await control.get<{ results: readonly DumpedRecord[] }>(`/__records/${type}`)).results;
  const archive = async (type: string, id: string): Promise<void> => {
    const headers = { authorization: `Bearer ${hubspot.token}` };
    await fetch(`${hubspot.url}/crm/objects/2026-09/${type}/${id}`, { method: 'DELETE', headers });
  };
  return {
    hubspot,
    env,
    control,
    objectType,
    config,
    cast: CAST,
    open,
    renewals: () => renewals,
    cases: async () => (await dump(objectType)).filter((one) => one.properties['detractor_case_key']).map(storedCase),
    tasks: async () => (await dump('tasks')).map((one) => storedTask(one, dumpName(objectType))),
    fault: async (kind, on, times = 1) =>
      void (await control.post('/__faults', { ...FAULTS[kind], match: faultPath(on, objectType), times })),
    requests: async () => (await control.get<{ requests: number }>('/__stats')).requests,
    removeCase: (id) => archive(objectType, id),
    removeTask: (id) => archive('tasks', id),
    pass: (ms) => void (time += ms),
    now,
    close: () => hubspot.close(),
  };
}

/** The dump names a custom object by its schema name, not by its id. */
function dumpName(objectType: string): string {
  return objectType === 'tickets' ? 'tickets' : 'detractor_case';
}

const idsOf = (record: DumpedRecord, type: string): readonly string[] =>
  (record.associations[type] ?? []).map((link) => link.id);

function storedCase(record: DumpedRecord): StoredCase {
  const of = (name: string): string => record.properties[name] ?? '';
  return {
    id: record.id,
    caseKey: of('detractor_case_key'),
    title: of('detractor_title'),
    status: of('detractor_status'),
    score: of('detractor_score'),
    verbatim: of('detractor_verbatim'),
    evidence: of('detractor_reason_evidence'),
    ownerId: of('hubspot_owner_id'),
    log: of('loop_log'),
    contactIds: idsOf(record, 'contacts'),
    accountIds: idsOf(record, 'companies'),
  };
}

function storedTask(record: DumpedRecord, caseType: string): StoredTask {
  const of = (name: string): string => record.properties[name] ?? '';
  return {
    id: record.id,
    taskKey: of('detractor_task_key'),
    subject: of('hs_task_subject'),
    body: of('hs_task_body'),
    done: of('hs_task_status') === 'COMPLETED',
    ownerId: of('hubspot_owner_id'),
    dueAt: Date.parse(of('hs_timestamp')),
    caseIds: idsOf(record, caseType),
    contactIds: idsOf(record, 'contacts'),
    accountIds: idsOf(record, 'companies'),
  };
}
