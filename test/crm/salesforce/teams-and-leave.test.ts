import { readDirectory } from '../../../src/crm-adapters/salesforce/directory';
import { findSubjects } from '../../../src/crm-adapters/salesforce/find-subjects';
import type { CrmOptions } from '../../../src/ports';
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
} as const;

const user = (Id: string, name: string, more: object = {}): object => ({
  Id,
  LastName: name,
  Email: `${name.toLowerCase()}@vendor.example`,
  ...more,
});
const contact = (Email: string, AccountId: string): object => ({ LastName: 'Person', Email, AccountId });

const SEED = {
  users: [user(ids.olga, 'Olga'), user(ids.otto, 'Otto'), user(ids.gone, 'Gone', { IsActive: false })],
  fields: {
    Account: [{ name: 'CSM__c', type: 'reference', referenceTo: ['User'], relationshipName: 'CSM__r' }],
  },
  records: {
    Account: [
      { Id: ids.acme, Name: 'Acme', CSM__c: ids.olga },
      { Id: ids.east, Name: 'Twofold East' },
      { Id: ids.west, Name: 'Twofold West' },
    ],
    Contact: [
      contact('ada@acme.example', ids.acme),
      contact('bo@twofold.example', ids.west),
      contact('bo@twofold.example', ids.east),
    ],
  },
};
const MAPPING: CrmOptions['mapping'] = {
  arr: null,
  accountCsm: null,
  accountCsmRole: null,
  doNotContact: null,
  attributes: {},
};

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
    const options = { mapping: { ...MAPPING, ...changed }, at: MONDAY };
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
