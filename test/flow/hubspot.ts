import { startHubspot } from '../../sandbox/hubspot/start';
import { neverLogged } from '../harness/suite-log';
import { control, listed, type FlowCrm, type People, type ShownActivity, type ShownCase, type ShownTask } from './crm';

const PEOPLE: People = { csm: '101', manager: '102', liaison: '103', program: '104', sales: '105' };

/** A portal with two customers. */
export async function startFlowHubspot(options: Parameters<typeof startHubspot>[0] = {}): Promise<FlowCrm> {
  const hubspot = await startHubspot(options);
  const { url, token } = hubspot;
  await control(`${url}/__seed`, SEED);
  neverLogged(token);
  return {
    url,
    env: { HUBSPOT_BASE_URL: url, HUBSPOT_ACCESS_TOKEN: token },
    people: PEOPLE,
    settings: {
      mapping: { arr: 'arr', accountCsm: 'csm_owner', attributes: { segment: 'segment' } },
      people: {
        programOwner: PEOPLE.program,
        productLiaison: PEOPLE.liaison,
        managers: { [PEOPLE.csm]: PEOPLE.manager, [PEOPLE.liaison]: PEOPLE.manager },
      },
    },
    cases: async () => (await listed<Listed>(url, 'detractor_case')).map(shownCase),
    tasks: async () => (await listed<Listed>(url, 'tasks')).map(shownTask),
    activities: async () => (await Promise.all(KEPT.map((kind) => activitiesOf(url, kind)))).flat(),
    written: (words) => words.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    requests: () => hubspot.stats().byPath,
    close: () => hubspot.close(),
  };
}

interface Listed {
  readonly properties: Readonly<Record<string, string | null>>;
}

function shownCase({ properties }: Listed): ShownCase {
  return {
    key: properties['detractor_case_key'] ?? '',
    status: properties['detractor_status'] ?? '',
    score: Number(properties['detractor_score'] ?? Number.NaN),
    verbatim: properties['detractor_verbatim'] ?? '',
    ownerId: properties['hubspot_owner_id'] ?? '',
    firstTouchClock: properties['detractor_first_touch_status'] ?? '',
  };
}

function shownTask({ properties }: Listed): ShownTask {
  return {
    key: properties['detractor_task_key'] ?? '',
    open: properties['hs_task_status'] === 'NOT_STARTED',
    ownerId: properties['hubspot_owner_id'] ?? '',
    body: properties['hs_task_body'] ?? '',
  };
}

/** Where each channel is kept, and what its subject is called. */
const KEPT = [
  { channel: 'call', type: 'calls', subject: 'hs_call_title' },
  { channel: 'email', type: 'emails', subject: 'hs_email_subject' },
  { channel: 'meeting', type: 'meetings', subject: 'hs_meeting_title' },
  { channel: 'message', type: 'communications', subject: 'hs_communication_body' },
] as const;

async function activitiesOf(url: string, kept: (typeof KEPT)[number]): Promise<readonly ShownActivity[]> {
  const all = await listed<Listed>(url, kept.type);
  return all.flatMap(({ properties }) => {
    const key = properties['detractor_activity_key'] ?? '';
    const ownerId = properties['hubspot_owner_id'] ?? '';
    return key === '' ? [] : [{ key, ownerId, channel: kept.channel, subject: properties[kept.subject] ?? '' }];
  });
}

const owner = (id: string, firstName: string): object => ({
  id,
  email: `${firstName.toLowerCase()}@crm.example`,
  firstName,
  lastName: 'Test',
});

const company = (id: string, properties: object): object => ({
  id,
  properties: { hubspot_owner_id: PEOPLE.sales, csm_owner: PEOPLE.csm, ...properties },
});

const SEED = {
  properties: {
    companies: [
      { name: 'arr', label: 'ARR', type: 'number', fieldType: 'number' },
      { name: 'segment', label: 'Segment', type: 'string', fieldType: 'text' },
      {
        name: 'csm_owner',
        label: 'CSM',
        type: 'enumeration',
        fieldType: 'select',
        externalOptions: true,
        referencedObjectType: 'OWNER',
      },
    ],
  },
  owners: [
    owner(PEOPLE.csm, 'Carla'),
    owner(PEOPLE.manager, 'Mona'),
    owner(PEOPLE.liaison, 'Liam'),
    owner(PEOPLE.program, 'Petra'),
    owner(PEOPLE.sales, 'Sven'),
  ],
  companies: [
    company('501', { name: 'Acme GmbH', arr: '120000', segment: 'enterprise' }),
    company('502', { name: 'Small Ltd', arr: '4000', segment: 'smb' }),
  ],
  contacts: [
    { id: '601', properties: { email: 'ann@acme.example', firstname: 'Ann', lastname: 'Lee' } },
    { id: '602', properties: { email: 'bob@small.example', firstname: 'Bob', lastname: 'Ray' } },
  ],
  associations: [
    { from: { type: 'contacts', id: '601' }, to: { type: 'companies', id: '501' }, typeId: 1 },
    { from: { type: 'contacts', id: '602' }, to: { type: 'companies', id: '502' }, typeId: 1 },
  ],
};
