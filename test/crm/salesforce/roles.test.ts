import { longId } from '../../../sandbox/salesforce/record-id';
import { readDirectory } from '../../../src/crm-adapters/salesforce/directory';
import { DEFAULT_ROLE_SETS, rolesIn } from '../../../src/crm-adapters/salesforce/read-roles';
import type { QueryAnswer } from '../../../src/crm-adapters/salesforce/queries';
import type { SeededOrg } from './seeded-org';
import { openSeededOrg } from './seeded-org';

const idOf = (short: string): string => longId(short) ?? '';
const userId = (n: number): string => idOf(`0055g000000009${n}`);

const COORDINATOR = idOf('0PS5g0000000001');
const ADMIN = idOf('0PS5g0000000002');
const OTHER = idOf('0PS5g0000000003');
const GROUP = idOf('0PG5g0000000001');

const user = (n: number): object => ({
  Id: userId(n),
  LastName: `User ${n}`,
  Email: `u${n}@vendor.example`,
});
const given = (n: number, to: object): object => ({ AssigneeId: userId(n), ...to });

const SEED = {
  users: [1, 2, 3, 4].map(user),
  records: {
    PermissionSet: [
      { Id: COORDINATOR, Name: 'Detractor_Loop_Coordinator', Label: 'Coordinator' },
      { Id: ADMIN, Name: 'Detractor_Loop_Admin', Label: 'Admin' },
      { Id: OTHER, Name: 'Their_Admins', Label: 'Another' },
    ],
    PermissionSetGroup: [{ Id: GROUP, DeveloperName: 'Leads', MasterLabel: 'Leads' }],
    PermissionSetGroupComponent: [
      { PermissionSetGroupId: GROUP, PermissionSetId: COORDINATOR },
      { PermissionSetGroupId: GROUP, PermissionSetId: OTHER },
    ],
    PermissionSetAssignment: [
      given(1, { PermissionSetId: COORDINATOR }),
      given(1, { PermissionSetId: ADMIN }),
      given(2, { PermissionSetGroupId: GROUP }),
      given(3, { PermissionSetId: OTHER }),
    ],
  },
};

describe('roles by permission sets', () => {
  let org: SeededOrg;
  beforeEach(async () => {
    org = await openSeededOrg();
    await org.seed(SEED);
  });
  afterEach(() => org.salesforce.close());

  const roles = async (...more: Parameters<typeof readDirectory> extends [unknown, ...infer Rest] ? Rest : never) => {
    const users = await readDirectory(org.transport, ...more);
    return users.filter(({ name }) => name.startsWith('User')).map((one) => one.roles ?? null);
  };

  test('are given directly or through a group; nobody else has any', async () => {
    expect(await roles()).toEqual([['coordinator', 'admin'], ['coordinator'], null, null]);
    expect(org.requests()).toBe(1);
  });

  test('go by the names that an admin has set', async () => {
    const sets = { ...DEFAULT_ROLE_SETS, admin: 'Their_Admins' };
    expect(await roles(sets)).toEqual([['coordinator'], ['coordinator', 'admin'], ['admin'], null]);
  });
});

test('an org that shows nobody its permission sets gives nobody a role', () => {
  const refusal = { status: 400, code: 'INVALID_TYPE', message: 'no such object', fields: [] };
  const hidden: QueryAnswer = { kind: 'refused', refusal };
  const rolesOf = rolesIn(DEFAULT_ROLE_SETS, { holders: hidden, groups: hidden, members: undefined });
  expect(rolesOf('005000000000001AAA')).toEqual({});
});
