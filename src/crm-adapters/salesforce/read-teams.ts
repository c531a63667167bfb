import { asError } from './answer';
import type { QueryAnswer } from './queries';
import { textAt } from './row';

/** User id by role, as the org calls its roles. */
export interface AccountTeam {
  readonly [role: string]: string;
}

/**
 * Account teams by account. An org that has not switched them on has no such object, and nobody is missing anything.
 *
 * @param members of a role that several have, the first one counts
 * @throws CrmUnavailable, CrmAuthLost
 */
export function teamsOf(members: QueryAnswer): ReadonlyMap<string, AccountTeam> {
  const teams = new Map<string, AccountTeam>();
  if (members.kind === 'refused') return teams;
  if (members.kind !== 'ok') throw asError(members, 'to read account teams');
  for (const row of members.rows) {
    const account = textAt(row, 'AccountId');
    const role = textAt(row, 'TeamMemberRole');
    const user = textAt(row, 'UserId');
    if (account === null || role === null || user === null) continue;
    teams.set(account, { [role]: user, ...teams.get(account) });
  }
  return teams;
}

/** Who has that role, in whatever case an admin has typed it. @param role null = none is mapped */
export function memberOf(team: AccountTeam, role: string | null): string | null {
  const plain = (name: string): string => name.trim().toLowerCase();
  if (role === null) return null;
  return team[role] ?? Object.entries(team).find(([name]) => plain(name) === plain(role))?.[1] ?? null;
}
