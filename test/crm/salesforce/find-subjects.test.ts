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
  gone: '0055g0000000103AAA',
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

describe('reading an org with account teams and leave', () => {
  let org: SeededOrg;
  const member = (AccountId: string, UserId: string, TeamMemberRole: string | null): object => ({
    AccountId,
    UserId,
    TeamMemberRole,
  });
  beforeEach(async () => {
    org = await openSeededOrg({ accountTeams: true, outOfOffice: true });
    await org.seed(SEED);
    await org.seed({
      users: [{ Id: ids.gone, LastName: 'Gone', Email: 'gone@vendor.example', IsActive: false }],
      records: {
        AccountTeamMember: [
          member(ids.acme, ids.gone, 'Customer Success Manager'),
          member(ids.acme, ids.olga, 'Customer Success Manager'),
          member(ids.acme, ids.otto, 'Customer Success Manager'),
          member(ids.acme, ids.otto, 'Executive Sponsor'),
          member(ids.acme, ids.olga, null),
          member(ids.east, ids.gone, 'Customer Success Manager'),
        ],
        OutOfOffice: [
          { UserId: ids.otto, StartDate: iso(MONDAY - DAY_MS), EndDate: iso(MONDAY + 5 * DAY_MS), IsEnabled: true },
          {
            UserId: ids.otto,
            StartDate: iso(MONDAY + 30 * DAY_MS),
            EndDate: iso(MONDAY + 31 * DAY_MS),
            IsEnabled: true,
          },
          { UserId: ids.olga, StartDate: iso(MONDAY), EndDate: iso(MONDAY + DAY_MS), IsEnabled: false },
        ],
      },
    });
  });
  afterEach(() => org.salesforce.close());

  const find = async (
    emails: readonly string[],
    changed: Partial<CrmOptions['mapping']> = {},
  ): Promise<readonly { accountTeam: object; accountCsmId: string | null }[]> => {
    const queries = emails.map((email, n) => ({ key: `r${n}`, email }));
    const options = { mapping: { ...MAPPING, accountCsm: null, ...changed }, at: MONDAY };
    return (await findSubjects(org.transport, options, queries)).flatMap(({ candidates }) => candidates);
  };

  test('names the team of every account in the same request, whoever still works here first', async () => {
    const before = org.requests();
    const [acme, west, east] = await find(['ada@acme.example', 'bo@twofold.example']);
    expect([acme, west, east].map((one) => one?.accountTeam)).toEqual([
      { 'Customer Success Manager': ids.olga, 'Executive Sponsor': ids.otto },
      {},
      { 'Customer Success Manager': ids.gone },
    ]);
    expect(org.requests() - before).toBe(1);
  });

  test('takes the role for the CSM where no field is mapped, or the field is empty', async () => {
    const role = { accountCsmRole: ' customer success manager' };
    expect((await find(['ada@acme.example'], role))[0]?.accountCsmId).toBe(ids.olga);
    expect((await find(['ada@acme.example'], { accountCsmRole: 'Nobody' }))[0]?.accountCsmId).toBeNull();
    expect((await find(['ada@acme.example']))[0]?.accountCsmId).toBeNull();
    const both = { accountCsm: 'CSM__c', accountCsmRole: 'Executive Sponsor' };
    expect((await find(['ada@acme.example'], both))[0]?.accountCsmId).toBe(ids.olga);
    expect(
      (await find(['bo@twofold.example'], { ...both, accountCsmRole: 'Customer Success Manager' }))[1],
    ).toMatchObject({
      accountCsmId: ids.gone,
    });
  });

  test('knows who is away and when, in the one request for users, and that nobody stands in', async () => {
    const before = org.requests();
    const people = await readDirectory(org.transport);
    expect(org.requests() - before).toBe(1);
    const away = (id: string): unknown => people.find((one) => one.id === id)?.away;
    expect(away(ids.otto)).toEqual([
      { fromAt: MONDAY - DAY_MS, toAt: MONDAY + 5 * DAY_MS, delegateId: null },
      { fromAt: MONDAY + 30 * DAY_MS, toAt: MONDAY + 31 * DAY_MS, delegateId: null },
    ]);
    expect(away(ids.olga)).toEqual([]);
  });

  test('lists whoever may stand in an owner field without a licence, and no guest or portal user', async () => {
    const user = (UserType: string): object => ({ LastName: UserType, Email: `${UserType}@vendor.example`, UserType });
    await org.seed({ users: ['CsnOnly', 'Guest', 'PowerPartner'].map(user) });
    const unlicensed = (await readDirectory(org.transport)).filter(({ licensed }) => licensed === false);
    expect(unlicensed.map(({ name }) => name)).toEqual(['Detractor Loop', 'CsnOnly']);
  });
});
