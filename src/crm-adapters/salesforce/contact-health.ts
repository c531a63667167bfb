import type { ContactHealth } from '../../domain/types';
import { bounceIn } from '../yes-or-no';
import type { QueryRow } from './queries';
import { instantAt, textAt, valueAt } from './row';

/**
 * Whether a record can be trusted; null for what the org hides from us.
 *
 * @param mapped the field an admin has named for bounces, in place of Salesforce's own
 */
export function healthOf(contact: QueryRow, mapped: string | undefined): ContactHealth {
  const emailBounced = mapped === undefined ? bouncedOf(contact) : bounceIn(valueAt(contact, mapped));
  return { emailBounced, updatedAt: instantAt(contact, 'LastModifiedDate') };
}

/** Either field tells of a bounce; none of them says that nothing ever came back. */
function bouncedOf(contact: QueryRow): boolean | null {
  const flag = valueAt(contact, 'IsEmailBounced');
  if (flag === true || textAt(contact, 'EmailBouncedDate') !== null) return true;
  return flag === false || valueAt(contact, 'EmailBouncedDate') === null ? false : null;
}
