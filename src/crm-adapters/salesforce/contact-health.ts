import type { ContactHealth } from '../../domain/types';
import type { QueryRow } from './queries';
import { instantAt, textAt, valueAt } from './row';

/** @returns whether the record can be trusted; null for what the org hides from us */
export function healthOf(contact: QueryRow): ContactHealth {
  return { emailBounced: bouncedOf(contact), updatedAt: instantAt(contact, 'LastModifiedDate') };
}

/** Either field tells of a bounce; none of them says that nothing ever came back. */
function bouncedOf(contact: QueryRow): boolean | null {
  const flag = valueAt(contact, 'IsEmailBounced');
  if (flag === true || textAt(contact, 'EmailBouncedDate') !== null) return true;
  return flag === false || valueAt(contact, 'EmailBouncedDate') === null ? false : null;
}
