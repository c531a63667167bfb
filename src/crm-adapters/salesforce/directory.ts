import type { AwaySpan, CrmUser } from '../../domain/types';
import { isZone } from './org-config';
import type { QueryAnswer, QueryRow } from './queries';
import { query } from './queries';
import { rowsOf } from './read-rows';
import { idAt, instantAt, textAt, valueAt } from './row';
import type { RoleSets } from './read-roles';
import { DEFAULT_ROLE_SETS, rolesIn, setNames } from './read-roles';
import { OUT_OF_OFFICE, permissionSetGroupHolders, permissionSetGroups, permissionSetHolders, USERS } from './soql';
import type { Transport } from './transport';

/** The one user type that can own a record. */
const CAN_OWN = 'Standard';

/**
 * Everybody of our own company, people who have left included: a case may still be theirs. Whoever stands in an owner
 * field without being able to own anything (an integration, somebody with Chatter only) is listed as not licensed. Guests
 * and portal users are no person of the team and are left out.
 *
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function readDirectory(
  transport: Transport,
  sets: RoleSets = DEFAULT_ROLE_SETS,
): Promise<readonly CrmUser[]> {
  const names = setNames(sets);
  const ofRoles = [permissionSetHolders(names), permissionSetGroups(names), permissionSetGroupHolders(names)];
  const [users, leave, holders, groups, members] = await query(transport, [USERS, OUT_OF_OFFICE, ...ofRoles]);
  const rows = rowsOf(users, 'to read users');
  const away = leaveOf(leave);
  const roles = rolesIn(sets, { holders, groups, members });
  return rows.map((row) => ({ ...userOf(row, away), ...roles(idAt(row, 'Id')) }));
}

function userOf(row: QueryRow, away: ReadonlyMap<string, readonly AwaySpan[]>): CrmUser {
  const id = idAt(row, 'Id');
  const email = textAt(row, 'Email') ?? '';
  const timeZone = textAt(row, 'TimeZoneSidKey');
  return {
    id,
    email,
    name: textAt(row, 'Name') ?? email,
    active: valueAt(row, 'IsActive') === true,
    licensed: textAt(row, 'UserType') === CAN_OWN,
    managerId: textAt(row, 'ManagerId'),
    timeZone: timeZone !== null && isZone(timeZone) ? timeZone : null,
    away: away.get(id) ?? [],
  };
}

/**
 * Out of office, by user. A feature that few orgs have switched on: whatever keeps us from reading it, everybody counts
 * as present, and the tenant's own table of absences still holds. Nobody stands in for anybody there, for the delegated
 * approver of a user is somebody who may approve, not who may talk to his customers.
 */
function leaveOf(answer: QueryAnswer | undefined): ReadonlyMap<string, readonly AwaySpan[]> {
  const leave = new Map<string, readonly AwaySpan[]>();
  for (const row of answer?.kind === 'ok' ? answer.rows : []) {
    const user = textAt(row, 'UserId');
    const fromAt = instantAt(row, 'StartDate');
    if (user === null || fromAt === null) continue;
    const span = { fromAt, toAt: instantAt(row, 'EndDate'), delegateId: null };
    leave.set(user, [...(leave.get(user) ?? []), span]);
  }
  return leave;
}
