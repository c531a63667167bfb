import type { CrmUser } from '../../domain/types';
import type { QueryAnswer, QueryRow } from './queries';
import { textAt } from './row';

/** API names of the permission sets that give somebody a role. */
export interface RoleSets {
  readonly coordinator: string;
  readonly admin: string;
}

/** Those of our package. */
export const DEFAULT_ROLE_SETS: RoleSets = {
  coordinator: 'Detractor_Loop_Coordinator',
  admin: 'Detractor_Loop_Admin',
};

type Role = NonNullable<CrmUser['roles']>[number];

/** @returns the names to ask for */
export function setNames({ coordinator, admin }: RoleSets): readonly string[] {
  return [...new Set([coordinator, admin])];
}

/**
 * Roles by user, of permission sets given directly or in a group. Reading them takes a permission of its own, so whatever
 * keeps us from it, the org gives nobody a role and the list in the settings holds alone.
 *
 * @returns what to add to a user: nothing where the org knows no role of his
 */
export function rolesIn(
  sets: RoleSets,
  answers: {
    readonly holders: QueryAnswer | undefined;
    readonly groups: QueryAnswer | undefined;
    readonly members: QueryAnswer | undefined;
  },
): (userId: string) => Pick<CrmUser, 'roles'> {
  const byGroup = new Map<string, readonly string[]>();
  for (const row of rowsIn(answers.groups)) {
    const group = textAt(row, 'PermissionSetGroupId') ?? '';
    byGroup.set(group, [...(byGroup.get(group) ?? []), textAt(row, 'PermissionSet.Name') ?? '']);
  }
  const byUser = new Map<string, readonly string[]>();
  const give = (row: QueryRow, names: readonly string[]): void => {
    const user = textAt(row, 'AssigneeId') ?? '';
    byUser.set(user, [...(byUser.get(user) ?? []), ...names]);
  };
  for (const row of rowsIn(answers.holders)) give(row, [textAt(row, 'PermissionSet.Name') ?? '']);
  for (const row of rowsIn(answers.members)) give(row, byGroup.get(textAt(row, 'PermissionSetGroupId') ?? '') ?? []);
  return (userId) => {
    const has = new Set((byUser.get(userId) ?? []).map((name) => name.toLowerCase()));
    const roles = (['coordinator', 'admin'] as const satisfies Role[]).filter((role) =>
      has.has(sets[role].toLowerCase()),
    );
    return roles.length === 0 ? {} : { roles };
  };
}

function rowsIn(answer: QueryAnswer | undefined): readonly QueryRow[] {
  return answer?.kind === 'ok' ? answer.rows : [];
}
