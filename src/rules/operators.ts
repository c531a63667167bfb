import { foldText, numberOf } from '../domain/readings';
import type { FactValue, FieldType } from './fields';
import type { Cond, Op } from './schema';

/** What a condition says about a fact. 'missing' = there is nothing to judge: neither true nor false. */
export type Outcome = 'true' | 'false' | 'missing';

const EQUALITY: readonly Op[] = ['eq', 'ne', 'in', 'not_in'];
const ORDER: readonly Op[] = ['lt', 'lte', 'gt', 'gte', 'between'];
const SETS: readonly Op[] = ['contains_any', 'contains_all', 'contains_none'];
const KNOWING: readonly Op[] = ['is_known', 'is_unknown'];

/** Which operators make sense on which type of field. A date is read as days from now, so it is compared as a number. */
export const OPERATORS: Readonly<Record<FieldType, readonly Op[]>> = {
  number: [...EQUALITY, ...ORDER, ...KNOWING],
  money: [...EQUALITY, ...ORDER, ...KNOWING],
  date: [...ORDER, ...KNOWING],
  enum: [...EQUALITY, ...KNOWING],
  text: [...EQUALITY, 'matches_word', ...KNOWING],
  bool: ['eq', 'ne', ...KNOWING],
  set: [...SETS, ...KNOWING],
  user: [...EQUALITY, ...KNOWING],
  attribute: [...EQUALITY, ...ORDER, ...SETS, 'matches_word', ...KNOWING],
};

/**
 * Judges one condition against one fact. Text is compared without regard to case and surrounding blanks; a number
 * that arrived as text is read as a number; a fact that cannot be read as the operator needs it is missing.
 */
export function judgeCond(cond: Cond, actual: FactValue | undefined): Outcome {
  if (cond.op === 'is_known') return said(actual !== undefined);
  if (cond.op === 'is_unknown') return said(actual === undefined);
  if (actual === undefined) return 'missing';
  switch (cond.op) {
    case 'eq':
      return anyEqual([cond.value], actual);
    case 'ne':
      return not(anyEqual([cond.value], actual));
    case 'in':
      return anyEqual(cond.value, actual);
    case 'not_in':
      return not(anyEqual(cond.value, actual));
    case 'lt':
      return compared(actual, (value) => value < cond.value);
    case 'lte':
      return compared(actual, (value) => value <= cond.value);
    case 'gt':
      return compared(actual, (value) => value > cond.value);
    case 'gte':
      return compared(actual, (value) => value >= cond.value);
    case 'between':
      return compared(actual, (value) => value >= cond.value[0] && value <= cond.value[1]);
    case 'contains_any':
      return contained(actual, (has) => cond.value.some(has));
    case 'contains_all':
      return contained(actual, (has) => cond.value.every(has));
    case 'contains_none':
      return contained(actual, (has) => !cond.value.some(has));
    case 'matches_word':
      return worded(actual, typeof cond.value === 'string' ? [cond.value] : cond.value);
  }
}

/** The opposite, where there is one: the opposite of missing is missing. */
export function not(outcome: Outcome): Outcome {
  if (outcome === 'missing') return 'missing';
  return outcome === 'true' ? 'false' : 'true';
}

function said(value: boolean): Outcome {
  return value ? 'true' : 'false';
}

function anyEqual(wanted: readonly (string | number | boolean)[], actual: FactValue): Outcome {
  if (typeof actual === 'object') return 'missing';
  return said(wanted.some((one) => isEqual(one, actual)));
}

function isEqual(wanted: string | number | boolean, actual: string | number | boolean): boolean {
  if (typeof wanted === 'number') return numberOf(actual) === wanted;
  return foldText(String(wanted)) === foldText(String(actual));
}

function compared(actual: FactValue, test: (value: number) => boolean): Outcome {
  const value = typeof actual === 'object' ? null : numberOf(actual);
  return value === null ? 'missing' : said(test(value));
}

function contained(actual: FactValue, test: (has: (one: string) => boolean) => boolean): Outcome {
  const members = new Set(membersOf(actual).map(foldText));
  return said(test((one) => members.has(foldText(one))));
}

/** Both CRMs write a multi-select as one text with semicolons (HubSpot property types, Salesforce multipicklists). */
export function membersOf(value: FactValue): readonly string[] {
  if (typeof value === 'object') return value;
  return String(value)
    .split(';')
    .map((member) => member.trim());
}

function worded(actual: FactValue, wanted: readonly string[]): Outcome {
  if (typeof actual === 'object') return 'missing';
  const text = wordsOf(String(actual));
  return said(wanted.map(wordsOf).some((phrase) => phrase !== NO_WORDS && text.includes(phrase)));
}

/** What `wordsOf` makes of a text without any word: it is found in nothing. */
export const NO_WORDS = '  ';

/** The words of a text as they are compared, parted and enclosed by blanks, so that whole words are found in it. */
export function wordsOf(text: string): string {
  const words = foldText(text).split(/[^\p{L}\p{M}\p{N}]+/u);
  return ` ${words.filter((word) => word !== '').join(' ')} `;
}
