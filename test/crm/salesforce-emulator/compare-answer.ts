/** Values that say what happened: they must be the same. Of everything else kind and keys count. */
const EXACT = [
  ...['errorCode', 'statusCode', 'message', 'httpStatusCode', 'success', 'created', 'isSuccessful', 'done'],
  ...['totalSize', 'referenceId', 'graphId'],
];
const ID = /\b[a-zA-Z0-9]{15}(?:[A-Z0-9]{3})?\b/g;

export type Object = Readonly<Record<string, unknown>>;

/** How two answers may differ. */
export interface Leniency {
  /** Keys whose objects and lists may hold less than the recording: an emulated object has fewer fields. */
  readonly fewer?: readonly string[];
  /** Keys that the recording lacks, being older. */
  readonly newer?: readonly string[];
  /** Keys whose values are of another kind, with null among them. */
  readonly empty?: readonly string[];
}

function isObject(value: unknown): value is Object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** Ids and versions are the org's own. */
export function masked(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const isId = (word: string): boolean => /\d/.test(word) && /^[0-9a-zA-Z]{3}\w*$/.test(word);
  return value.replace(/v\d+\.0|vxx\.0/g, 'vN').replace(ID, (word) => (isId(word) ? '<id>' : word));
}

interface Place {
  readonly path: string;
  readonly leniency: Leniency;
}

const below = ({ path, leniency }: Place, key: string | number): Place => ({ path: `${path}.${key}`, leniency });

function keyOf({ path }: Place): string {
  return (
    path
      .split('.')
      .filter((part) => !/^\d+$/.test(part))
      .pop() ?? ''
  );
}

function objects(recorded: Object, actual: Object, place: Place): string[] {
  const { fewer = [], newer = [] } = place.leniency;
  const may = fewer.includes(keyOf(place));
  // What has no pages of its own has no addresses of them.
  if (may && Object.keys(recorded).length === 0) return [];
  const missing = Object.keys(recorded).filter((key) => !(key in actual) && !may);
  const extra = Object.keys(actual).filter((key) => !(key in recorded) && !newer.includes(key));
  return [
    ...missing.map((key) => `${place.path}.${key} is missing`),
    ...extra.map((key) => `${place.path}.${key} is not recorded`),
    ...Object.keys(actual)
      .filter((key) => key in recorded)
      .flatMap((key) => differences(recorded[key], actual[key], below(place, key))),
  ];
}

/** Lists of one length are compared item by item, others as lists of the kinds of items they hold. */
function lists(recorded: readonly unknown[], actual: readonly unknown[], place: Place): string[] {
  if (recorded.length === actual.length) {
    return actual.flatMap((item, n) => differences(recorded[n], item, below(place, n)));
  }
  if (recorded.length === 0 || actual.length === 0) {
    const may = place.leniency.fewer?.includes(keyOf(place)) ?? false;
    return may ? [] : [`${place.path} has ${actual.length} items, not ${recorded.length}`];
  }
  return actual.flatMap((item, n) => {
    const found = recorded.map((one) => differences(one, item, below(place, n)));
    return found.some((list) => list.length === 0) ? [] : (found[0] ?? []);
  });
}

/** What an answer has that the recording has not, or the other way round; an empty list = they agree. */
export function differences(recorded: unknown, actual: unknown, place: Place): string[] {
  if (kindOf(recorded) !== kindOf(actual)) {
    const empty = recorded === null || actual === null;
    if (empty && place.leniency.empty?.includes(keyOf(place)) === true) return [];
    return [`${place.path} is ${kindOf(actual)}, not ${kindOf(recorded)}`];
  }
  if (Array.isArray(recorded) && Array.isArray(actual)) return lists(recorded, actual, place);
  if (isObject(recorded) && isObject(actual)) return objects(recorded, actual, place);
  if (!EXACT.includes(keyOf(place)) || masked(recorded) === masked(actual)) return [];
  return [`${place.path} is ${JSON.stringify(actual)}, not ${JSON.stringify(recorded)}`];
}
