import { startSalesforce } from '../../sandbox/salesforce/start';
import { field, lookup, text } from '../../sandbox/salesforce/field-notation';
import { recordId } from '../../sandbox/salesforce/record-id';
import { neverLogged } from '../harness/suite-log';
import { control, listed, type FlowCrm, type People, type ShownActivity, type ShownCase, type ShownTask } from './crm';

const userId = (n: number): string => recordId('005', 30_000 + n);
const PEOPLE: People = { csm: userId(1), manager: userId(2), liaison: userId(3), program: userId(4), sales: userId(5) };
const ACCOUNTS = { acme: recordId('001', 30_001), small: recordId('001', 30_002) };

/** An org with two customers. */
export async function startFlowSalesforce(): Promise<FlowCrm> {
  const salesforce = await startSalesforce();
  const { url, clientId, clientSecret } = salesforce;
  await control(`${url}/__seed`, SEED);
  neverLogged(clientSecret);
  return {
    url,
    env: { SALESFORCE_LOGIN_URL: url, SALESFORCE_CLIENT_ID: clientId, SALESFORCE_CLIENT_SECRET: clientSecret },
    people: PEOPLE,
    settings: {
      mapping: { arr: 'ARR__c', accountCsm: 'CSM__c', attributes: { segment: 'Segment__c' } },
      // Who manages whom stands on the users.
      people: { programOwner: PEOPLE.program, productLiaison: PEOPLE.liaison },
    },
    cases: async () => (await listed<Listed>(url, 'Detractor_Case__c')).map(shownCase),
    tasks: async () => (await listed<Listed>(url, 'Task')).map(shownTask).filter(({ key }) => !isTouch(key)),
    activities: async () =>
      (await listed<Listed>(url, 'Task')).filter((task) => isTouch(shownTask(task).key)).map(shownActivity),
    written: (words) => words,
    requests: () => salesforce.stats().byPath,
    close: () => salesforce.close(),
  };
}

type Listed = Readonly<Record<string, string | number | boolean | null>>;

const words = (value: Listed[string] | undefined): string => (typeof value === 'string' ? value : '');

function shownCase(record: Listed): ShownCase {
  return {
    key: words(record['External_Key__c']),
    status: words(record['Status__c']),
    score: Number(record['Score__c'] ?? Number.NaN),
    verbatim: words(record['Verbatim__c']),
    ownerId: words(record['OwnerId']),
    firstTouchClock: words(record['First_Touch_Clock__c']),
  };
}

function shownTask(record: Listed): ShownTask {
  return {
    key: words(record['Closed_Loop_Key__c']),
    open: record['IsClosed'] !== true,
    ownerId: words(record['OwnerId']),
    body: words(record['Description']),
  };
}

/** A touch is logged as a completed task. */
function isTouch(key: string): boolean {
  return key.includes('_touch_');
}

const CHANNELS: Readonly<Record<string, ShownActivity['channel']>> = { Call: 'call', Email: 'email' };

function shownActivity(record: Listed): ShownActivity {
  const subject = words(record['Subject']);
  const channel = CHANNELS[words(record['TaskSubtype'])] ?? (subject.includes('meeting') ? 'meeting' : 'message');
  return { key: words(record['Closed_Loop_Key__c']), channel, ownerId: words(record['OwnerId']), subject };
}

const user = (Id: string, FirstName: string, manager: string | null): object => ({
  ...{ Id, FirstName },
  LastName: 'Test',
  Email: `${FirstName.toLowerCase()}@crm.example`,
  ManagerId: manager,
});

const account = (Id: string, fields: object): object => ({ Id, OwnerId: PEOPLE.sales, CSM__c: PEOPLE.csm, ...fields });

const SEED = {
  users: [
    user(PEOPLE.manager, 'Mona', null),
    user(PEOPLE.csm, 'Carla', PEOPLE.manager),
    user(PEOPLE.liaison, 'Liam', PEOPLE.manager),
    user(PEOPLE.program, 'Petra', null),
    user(PEOPLE.sales, 'Sven', null),
  ],
  fields: {
    Account: [
      field('ARR__c', 'currency', { label: 'ARR', scale: 2 }),
      lookup('CSM__c', ['User']),
      text('Segment__c', 40),
    ],
  },
  records: {
    Account: [
      account(ACCOUNTS.acme, { Name: 'Acme GmbH', ARR__c: 120_000, Segment__c: 'enterprise' }),
      account(ACCOUNTS.small, { Name: 'Small Ltd', ARR__c: 4_000, Segment__c: 'smb' }),
    ],
    Contact: [
      { FirstName: 'Ann', LastName: 'Lee', Email: 'ann@acme.example', AccountId: ACCOUNTS.acme },
      { FirstName: 'Bob', LastName: 'Ray', Email: 'bob@small.example', AccountId: ACCOUNTS.small },
    ],
  },
};
