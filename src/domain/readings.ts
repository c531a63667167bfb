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
  return daysUntil(attributes['renewal_date'], now);
}

/** Whole UTC days from the day of `now` to a date as a CRM writes it, negative once it has passed; null = no date. */
export function daysUntil(value: Scalar | undefined, now: Instant): number | null {
  const at = instantOf(value);
  return at === null ? null : Math.floor(at / DAY_MS) - Math.floor(now / DAY_MS);
}

/** Whole UTC days since the mapped "go_live_date", negative before it; null = unknown. */
export function daysSinceGoLive({ attributes }: Pick<Facts, 'attributes'>, now: Instant): number | null {
  const at = instantOf(attributes['go_live_date']);
  return at === null ? null : Math.floor(now / DAY_MS) - Math.floor(at / DAY_MS);
}

/** How many invoices of the account are unpaid, from the mapped "unpaid_invoices"; null = unknown. */
export function unpaidInvoices({ attributes }: Pick<Facts, 'attributes'>): number | null {
  return numberOf(attributes['unpaid_invoices']);
}

/** Change of product use in per cent, -30 for a third less, from the mapped "usage_change_percent"; null = unknown. */
export function usageChangePercent({ attributes }: Pick<Facts, 'attributes'>): number | null {
  return numberOf(attributes['usage_change_percent']);
}

/** A comparison with one attribute. `contains_any` reads a multi-select; on a plain value it is the same as `in`. */
export type AttributeTest =
  | { readonly op: 'lt' | 'lte' | 'gt' | 'gte'; readonly value: number }
  | { readonly op: 'eq' | 'ne'; readonly value: string | number | boolean }
  | { readonly op: 'in' | 'not_in' | 'contains_any'; readonly value: readonly (string | number | boolean)[] };

/**
 * Whether an attribute is as asked. Text is compared without regard to case and surrounding blanks, a number that
 * arrived as text is read as a number.
 * @returns null where there is nothing to judge by: not filled in, or not the number that the comparison needs
 */
export function attributeHolds(value: Scalar | undefined, test: AttributeTest): boolean | null {
  if (value === undefined || value === null || String(value).trim() === '') return null;
  switch (test.op) {
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return ordered(numberOf(value), test.op, test.value);
    case 'eq':
      return isSame(value, test.value);
    case 'ne':
      return !isSame(value, test.value);
    case 'in':
      return test.value.some((one) => isSame(value, one));
    case 'not_in':
      return !test.value.some((one) => isSame(value, one));
    case 'contains_any':
      return test.value.some((wanted) => membersOf(value).some((member) => isSame(member, wanted)));
  }
}

function ordered(value: number | null, op: 'lt' | 'lte' | 'gt' | 'gte', than: number): boolean | null {
  if (value === null) return null;
  if (value === than) return op === 'lte' || op === 'gte';
  return op === 'lt' || op === 'lte' ? value < than : value > than;
}

function isSame(value: string | number | boolean, wanted: string | number | boolean): boolean {
  if (typeof wanted === 'number') return numberOf(value) === wanted;
  return foldText(String(value)) === foldText(String(wanted));
}

/** Both CRMs write a multi-select as one text with semicolons (HubSpot property types, Salesforce multipicklists). */
function membersOf(value: string | number | boolean): readonly (string | number | boolean)[] {
  return typeof value === 'string' ? value.split(';') : [value];
}

/** Text as it is compared: without regard to case, width and surrounding blanks. */
export function foldText(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

function instantOf(value: Scalar | undefined): Instant | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const at = DIGITS.test(value) ? Number(value) : Date.parse(value);
  return Number.isFinite(at) ? at : null;
}
