import type { CrmOptions } from '../../../src/ports';
import { readDirectory } from '../../../src/crm-adapters/salesforce/directory';
import { findSubjects } from '../../../src/crm-adapters/salesforce/find-subjects';
import { MONDAY } from '../case-fixtures';
import type { SeededOrg } from './seeded-org';
import { openSeededOrg } from './seeded-org';

const DAY_MS = 86_400_000;
const iso = (at: number): string => new Date(at).toISOString();

const ids = {
  olga: '0055g0000000101AAA',
  otto: '0055g0000000102AAA',
  acme: '0015g0000000201AAA',
  east: '0015g0000000202AAA',
  west: '0015g0000000203AAA',
  ada: '0035g0000000301AAA',
  adaAgain: '0035g0000000302AAA',
  adaLoose: '0035g0000000303AAA',
  boWest: '0035g0000000304AAA',
  boEast: '0035g0000000305AAA',
  cy: '0035g0000000306AAA',
  cyAgain: '0035g0000000307AAA',
} as const;

const SEED = {
  users: [
    { Id: ids.olga, FirstName: 'Olga', LastName: 'Vendor', Email: 'olga@vendor.example', TimeZoneSidKey: 'Asia/Tokyo' },
    { Id: ids.otto, FirstName: 'Otto', LastName: 'Vendor', Email: 'otto@vendor.example', ManagerId: ids.olga },
  ],
  fields: {
    Account: [
      { name: 'ARR__c', type: 'currency' },
      { name: 'Segment__c', type: 'string', length: 40 },
      { name: 'CSM__c', type: 'reference', referenceTo: ['User'], relationshipName: 'CSM__r' },
    ],
    User: [{ name: 'Region__c', type: 'string', length: 40 }],
  },
  records: {
    Account: [
      { Id: ids.acme, Name: 'Acme', OwnerId: ids.otto, ARR__c: 120_000, Segment__c: 'enterprise', CSM__c: ids.olga },
      { Id: ids.east, Name: 'Twofold East', OwnerId: ids.otto },
      { Id: ids.west, Name: 'Twofold West', OwnerId: ids.otto },
    ],
    Contact: [
      contact(ids.ada, 'ada@acme.example', { AccountId: ids.acme, Title: 'CFO', FirstName: 'Ada', OwnerId: ids.olga }),
      contact(ids.adaAgain, 'Ada@Acme.example', { AccountId: ids.acme }),
      contact(ids.adaLoose, 'ada@acme.example', {}),
      contact(ids.boWest, 'bo@twofold.example', { AccountId: ids.west }),
      contact(ids.boEast, 'bo@twofold.example', { AccountId: ids.east }),
      contact(ids.cy, "c'y@alone.example", {}),
      contact(ids.cyAgain, "c'y@alone.example", {}),
    ],
    Case: [
      supportCase(MONDAY - 5 * DAY_MS, { Priority: 'High' }),
      supportCase(MONDAY - 50 * DAY_MS, { Priority: 'Low' }),
      supportCase(MONDAY - 2 * DAY_MS, { Priority: 'High', Status: 'Closed', IsClosed: true }),
      supportCase(MONDAY - 90 * DAY_MS, { Priority: 'High', Status: 'Closed', IsClosed: true }),
      supportCase(MONDAY + DAY_MS, { Priority: 'High' }),
    ],
  },
};

function contact(Id: string, Email: string, more: object): object {
  return { Id, Email, LastName: 'Person', ...more };
}

function supportCase(createdAt: number, more: object): object {
  return { Subject: 'Help', Status: 'New', AccountId: ids.acme, CreatedDate: iso(createdAt), ...more };
}

const MAPPING: CrmOptions['mapping'] = {
  arr: 'ARR__c',
  accountCsm: 'CSM__c',
  accountCsmRole: null,
  doNotContact: null,
  attributes: { segment: 'Segment__c' },
};

describe('reading an org', () => {
  let org: SeededOrg;
  beforeEach(async () => {
    org = await openSeededOrg();
    await org.seed(SEED);
  });
  afterEach(() => org.salesforce.close());

  const find = (emails: readonly (string | null)[], mapping = MAPPING): ReturnType<typeof findSubjects> =>
    findSubjects(
      org.transport,
      { mapping, at: MONDAY },
      emails.map((email, n) => ({ key: `r${n}`, email })),
    );

  test('finds contact, account, owners, attributes and support cases in one request', async () => {
    const before = org.requests();
    expect(await find([' ADA@acme.example '])).toEqual([
      {
        key: 'r0',
        candidates: [
          {
            contactId: ids.ada,
            accountId: ids.acme,
            evidence: 'contact has this e-mail address, the one of 2 with the latest activity; only account',
            contactName: 'Ada Person',
            contactTitle: 'CFO',
            contactOwnerId: ids.olga,
            accountName: 'Acme',
            accountOwnerId: ids.otto,
            accountCsmId: ids.olga,
            attributes: { arr: 120_000, segment: 'enterprise' },
            tickets: { open: 2, openHighPriority: 1, last30Days: 2 },
            accountTeam: {},
            doNotContact: null,
            contact: { emailBounced: false, updatedAt: MONDAY },
          },
        ],
      },
    ]);
    expect(org.requests() - before).toBe(1);
  });

  test('gives every account of an address as a candidate, and nobody where there is nobody', async () => {
    const results = await find([
      'nobody@nowhere.example',
      'bo@twofold.example',
      "c'y@alone.example",
      null,
      'no address',
    ]);
    expect(
      results.map(({ key, candidates }) => [key, candidates.map((one) => [one.contactId, one.accountId])]),
    ).toEqual([
      ['r0', []],
      [
        'r1',
        [
          [ids.boWest, ids.west],
          [ids.boEast, ids.east],
        ],
      ],
      ['r2', [[ids.cy, null]]],
      ['r3', []],
      ['r4', []],
    ]);
    expect(results[2]?.candidates[0]).toMatchObject({ attributes: {}, tickets: null, accountName: null });
    expect(results[1]?.candidates[0]?.tickets).toEqual({ open: 0, openHighPriority: 0, last30Days: 0 });
  });

  test('asks nothing where nobody has an address', async () => {
    const before = org.requests();
    expect(await find([null, 'no address'])).toEqual([
      { key: 'r0', candidates: [] },
      { key: 'r1', candidates: [] },
    ]);
    expect(await find([])).toEqual([]);
    expect(org.requests() - before).toBe(0);
  });

  test('takes a hundred addresses with a request, and fewer where they are long', async () => {
    const before = org.requests();
    await find(Array.from({ length: 250 }, (_, n) => `someone-${n}@customer.example`));
    expect(org.requests() - before).toBe(3);
    await find(Array.from({ length: 100 }, (_, n) => `${String(n).padStart(64, '人')}@customer.example`));
    expect(org.requests() - before).toBeGreaterThan(4);
  });

  test('leaves out what the org does not know, and what is no name of a field, and reads the rest', async () => {
    const mapping: CrmOptions['mapping'] = {
      arr: 'No_Such_ARR__c',
      accountCsm: 'Nobody__c',
      accountCsmRole: null,
      doNotContact: null,
      attributes: {
        segment: 'segment__C',
        region: 'Owner.Region__c',
        unknown: 'Owner.No_Such__c',
        odd: 'No_Such__r.Field__c',
        bad: 'Id FROM User --',
      },
    };
    const [found] = await find(['ada@acme.example'], mapping);
    expect(found?.candidates[0]).toMatchObject({ accountCsmId: null, accountName: 'Acme', contactTitle: 'CFO' });
    expect(found?.candidates[0]?.attributes).toEqual({ segment: 'enterprise', region: null });
  });

  test('finds out only once a reading what the org does not know', async () => {
    const before = org.requests();
    const mapping = { ...MAPPING, arr: 'No_Such_ARR__c' };
    await find(
      Array.from({ length: 200 }, (_, n) => `someone-${n}@customer.example`),
      mapping,
    );
    expect(org.requests() - before).toBe(3);
  });

  test('reads pages to the end', async () => {
    const many = Array.from({ length: 2_100 }, () => supportCase(MONDAY - DAY_MS, { AccountId: ids.west }));
    await org.seed({ records: { Case: many } });
    const [found] = await find(['bo@twofold.example']);
    expect(found?.candidates[0]?.tickets).toEqual({ open: 2_100, openHighPriority: 0, last30Days: 2_100 });
  });

  test('lists people who can own a case, in the order they came', async () => {
    const people = await readDirectory(org.transport);
    expect(people).toEqual([
      expect.objectContaining({ name: 'Detractor Loop', licensed: false }),
      {
        id: ids.olga,
        email: 'olga@vendor.example',
        name: 'Olga Vendor',
        active: true,
        licensed: true,
        managerId: null,
        timeZone: 'Asia/Tokyo',
        away: [],
      },
      expect.objectContaining({ id: ids.otto, managerId: ids.olga, timeZone: 'Europe/Berlin' }),
    ]);
  });

  test('a date of a bounce is a bounce', async () => {
    await org.seed({
      records: { Contact: [contact('0035g0000000309AAA', 'eve@acme.example', { EmailBouncedDate: iso(MONDAY) })] },
    });
    const [found] = await find(['eve@acme.example']);
    expect(found?.candidates[0]?.contact).toEqual({ emailBounced: true, updatedAt: MONDAY });
  });

  test('no evidence holds an address or a name', async () => {
    const results = await find(['ada@acme.example', 'bo@twofold.example', "c'y@alone.example"]);
    const evidence = results.flatMap(({ candidates }) => candidates.map((one) => one.evidence)).join();
    expect(evidence).not.toMatch(/ada|acme|twofold|alone|person/i);
  });
});
