import { longId } from '../../../sandbox/salesforce/record-id';
import { MONDAY } from '../case-fixtures';
import type { Cast, CrmWorld } from '../crm-world';

const id = (prefix: string, n: number): string => longId(`${prefix}5g00000000${String(n).padStart(2, '0')}`) ?? '';

const OLGA = id('005', 11);
const OTTO = id('005', 12);
const GONE = id('005', 13);
const ACME = id('001', 21);
const EAST = id('001', 22);
const WEST = id('001', 23);
const ADA = id('003', 31);
const BO_EAST = id('003', 32);
const BO_WEST = id('003', 33);
const CY = id('003', 34);
const DEE = id('003', 35);

export const CAST: Cast = {
  owner: OLGA,
  otherOwner: OTTO,
  deactivatedOwner: GONE,
  ada: { contactId: ADA, accountId: ACME },
  bo: [
    { contactId: BO_EAST, accountId: EAST },
    { contactId: BO_WEST, accountId: WEST },
  ],
  cy: { contactId: CY },
  dee: { contactId: DEE, accountId: ACME },
};

export const MAPPING: CrmWorld['mapping'] = {
  arr: 'ARR__c',
  accountCsm: 'CSM__c',
  accountCsmRole: null,
  doNotContact: 'No_Outreach__c',
  attributes: { segment: 'Segment__c' },
};

const person = (Id: string, name: string, more: object = {}): object => ({
  Id,
  FirstName: name,
  LastName: 'Vendor',
  Email: `${name.toLowerCase()}@vendor.example`,
  ...more,
});

const ticket = (more: object, createdAt: number): object => ({
  AccountId: ACME,
  Subject: 'The invoice again',
  Status: 'New',
  CreatedDate: new Date(createdAt).toISOString(),
  ...more,
});

const DAY_MS = 86_400_000;

/** What an admin and a sales team have made of the org before we came. */
export const SEED = {
  users: [person(OLGA, 'Olga'), person(OTTO, 'Otto'), person(GONE, 'Gone', { IsActive: false })],
  fields: {
    Contact: [{ name: 'No_Outreach__c', label: 'No Outreach', type: 'boolean' }],
    Account: [
      { name: 'ARR__c', label: 'ARR', type: 'currency', scale: 2 },
      { name: 'Segment__c', label: 'Segment', type: 'string', length: 40 },
      { name: 'CSM__c', label: 'CSM', type: 'reference', referenceTo: ['User'], relationshipName: 'CSM__r' },
    ],
  },
  records: {
    Account: [
      { Id: ACME, Name: 'Acme', OwnerId: OTTO, ARR__c: 120_000, Segment__c: 'enterprise', CSM__c: OLGA },
      { Id: EAST, Name: 'Twofold East', OwnerId: OTTO },
      { Id: WEST, Name: 'Twofold West', OwnerId: OTTO },
    ],
    Contact: [
      {
        Id: ADA,
        FirstName: 'Ada',
        LastName: 'Acme',
        Title: 'CFO',
        Email: 'ada@acme.example',
        AccountId: ACME,
        OwnerId: OLGA,
        LastModifiedDate: new Date(MONDAY - 40 * DAY_MS).toISOString(),
      },
      { Id: BO_EAST, FirstName: 'Bo', LastName: 'Twofold', Email: 'bo@twofold.example', AccountId: EAST },
      { Id: BO_WEST, FirstName: 'Bo', LastName: 'Twofold', Email: 'bo@twofold.example', AccountId: WEST },
      {
        Id: DEE,
        LastName: 'Acme',
        Email: 'dee@acme.example',
        AccountId: ACME,
        CreatedDate: new Date(MONDAY - 900 * DAY_MS).toISOString(),
        EmailBouncedDate: new Date(MONDAY - 90 * DAY_MS).toISOString(),
        No_Outreach__c: true,
      },
      { Id: CY, LastName: 'Alone', Email: 'cy@alone.example' },
    ],
    Holiday: [
      { Name: 'Founders Day', ActivityDate: '2026-11-24' },
      { Name: 'Boxing Day of long ago', ActivityDate: '2001-12-26' },
    ],
    Case: [
      ticket({ Priority: 'High' }, MONDAY - 5 * DAY_MS),
      ticket({ Priority: 'Low' }, MONDAY - 50 * DAY_MS),
      ticket({ Priority: 'High', Status: 'Closed', IsClosed: true }, MONDAY - 2 * DAY_MS),
    ],
  },
};
