import type { Instant } from '../../domain/types';

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

/** A datetime as Salesforce stores it, whole seconds; null stays null. */
export function asDatetime(at: Instant | null | undefined): string | null {
  return at === null || at === undefined ? null : iso(Math.floor(at / SECOND_MS) * SECOND_MS);
}

/** A deadline to the second. Rounding down would show one as missed that is not. */
export function asDeadline(at: Instant): string {
  return iso(Math.ceil(at / SECOND_MS) * SECOND_MS);
}

/** A deadline to the minute, for people read minutes; rounded up like every deadline. */
export function asDeadlineMinute(at: Instant | null | undefined): string | null {
  return at === null || at === undefined ? null : iso(Math.ceil(at / MINUTE_MS) * MINUTE_MS);
}

/** The calendar day of an instant in a time zone (IANA), 'YYYY-MM-DD'. */
export function asDay(at: Instant, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: 'year' | 'month' | 'day'): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}
