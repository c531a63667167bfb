const YES = new Set(['true', 'yes', '1']);
const NO = new Set(['false', 'no', '0']);

/**
 * What a field says that an admin has mapped for bounced e-mails: a checkbox, a count, a date or the reason.
 *
 * @returns true for anything but a no; null where it is empty or hidden
 */
export function bounceIn(value: unknown): boolean | null {
  if (value === null || value === undefined || value === '') return null;
  return yesOrNo(value) ?? true;
}

/**
 * What a field says that an admin has mapped as a yes or no, whatever its type: a checkbox, a picklist or a number.
 *
 * @returns null where it is empty, hidden, or says neither
 */
export function yesOrNo(value: unknown): boolean | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const word = String(value).trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
