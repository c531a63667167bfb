import type { CrmUser } from '../../domain/types';
import { isZone } from './org-config';
import { readRows } from './read-rows';
import { textAt, valueAt } from './row';
import { USERS } from './soql';
import type { Transport } from './transport';

/**
 * Everybody who can own a record, people who have left included: a case may still be theirs. Guests, portal and
 * integration users are no person of the team and are left out.
 *
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function readDirectory(transport: Transport): Promise<readonly CrmUser[]> {
  const rows = await readRows(transport, USERS, 'to read users');
  return rows.map((row) => {
    const email = textAt(row, 'Email') ?? '';
    const timeZone = textAt(row, 'TimeZoneSidKey');
    return {
      id: textAt(row, 'Id') ?? '',
      email,
      name: textAt(row, 'Name') ?? email,
      active: valueAt(row, 'IsActive') === true,
      managerId: textAt(row, 'ManagerId'),
      timeZone: timeZone !== null && isZone(timeZone) ? timeZone : null,
    };
  });
}
