import type { DetractorCase } from '../../domain/case-state';
import { sameJson } from '../../domain/canonical-json';
import type { Json } from '../../domain/types';

/** One thing that an event changed, before and after; null = it was not there. */
export interface Change {
  /** "documentation.rootCauseArea", "tasks[0].status"; of personal data the name of the text alone. */
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
  /** It is about a person, or was written by one: to be handled as personal data, and gone after an erasure. */
  readonly personal: boolean;
}

/** Lines made of the events themselves, and the count of them. */
const DERIVED: ReadonlySet<string> = new Set(['seq', 'log', 'acts', 'personal']);

/** Pure: what an event changed in the state of its case. @param before null for the first one */
export function changesBetween(before: DetractorCase | null, after: DetractorCase): readonly Change[] {
  const { personal: were, ...was } = before ?? { personal: {} };
  const state = differences(partsOf(was), partsOf(after), '').map((change) => ({ ...change, personal: false }));
  const texts = differences(were as Fields, { ...after.personal }, '').map((change) => ({ ...change, personal: true }));
  return [...state, ...texts];
}

type Fields = Readonly<Record<string, unknown>>;

function partsOf(state: object): Fields {
  return Object.fromEntries(Object.entries(state).filter(([name]) => !DERIVED.has(name)));
}

function differences(before: Fields, after: Fields, path: string): readonly Omit<Change, 'personal'>[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    different(before[name], after[name], path === '' ? name : `${path}.${name}`),
  );
}

function different(before: unknown, after: unknown, field: string): readonly Omit<Change, 'personal'>[] {
  if (sameJson(before ?? null, after ?? null)) return [];
  if (isFields(before) && isFields(after)) return differences(before, after, field);
  if (Array.isArray(before) && Array.isArray(after)) return inLists(before, after, field);
  return [{ field, before: jsonOf(before), after: jsonOf(after) }];
}

function inLists(
  before: readonly unknown[],
  after: readonly unknown[],
  field: string,
): readonly Omit<Change, 'personal'>[] {
  const places = Array.from({ length: Math.max(before.length, after.length) }, (_none, n) => n);
  return places.flatMap((n) => different(before[n], after[n], `${field}[${n}]`));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands in a state is JSON; what is not there is null. */
function jsonOf(value: unknown): Json {
  return (value ?? null) as Json;
}
