import type { Facts, Instant, Scalar, Score } from './types';

const DAY_MS = 86_400_000;
/** HubSpot sends dates as text of milliseconds, Salesforce and most others as ISO days (their property type pages). */
const DIGITS = /^-?\d+$/;

/**
 * Puts a score on the 0 to 10 scale of NPS, 0 the worst, so that one set of thresholds serves every metric.
 * @returns null where there is no score
 */
export function severityOf(score: Score | null): number | null {
  if (score === null) return null;
  const { min, max, higherIsBetter } = score.scale;
  const share = max > min ? Math.min(1, Math.max(0, (score.value - min) / (max - min))) : 0;
  return 10 * (higherIsBetter ? share : 1 - share);
}

/** A CRM number, which often arrives as text. @returns null for anything that is not a finite number */
export function numberOf(value: Scalar | undefined): number | null {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : null;
}

/** Annual recurring revenue of the account in the currency of the mapped field; null = unmapped or not filled in. */
export function arrOf({ attributes }: Pick<Facts, 'attributes'>): number | null {
  return numberOf(attributes['arr']);
}

/**
 * Whole UTC days from the day of `now` to the renewal day, negative once it has passed; null = unknown.
 * Days and not hours, because a renewal is a date in every CRM.
 */
export function renewalInDays({ attributes }: Pick<Facts, 'attributes'>, now: Instant): number | null {
  const at = instantOf(attributes['renewal_date']);
  return at === null ? null : Math.floor(at / DAY_MS) - Math.floor(now / DAY_MS);
}

function instantOf(value: Scalar | undefined): Instant | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const at = DIGITS.test(value) ? Number(value) : Date.parse(value);
  return Number.isFinite(at) ? at : null;
}
