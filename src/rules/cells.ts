import { foldText } from '../domain/readings';
import { fieldOf, FIELDS, type AttributeTypes, type FactValue, type Field } from './fields';
import { judgeCond, NO_WORDS, wordsOf } from './operators';
import type { Cond } from './schema';

/**
 * What a field can be, parted where a condition changes its mind: values that every condition judges alike are one
 * cell. A missing fact is a value of its own.
 */
export interface Dimension {
  readonly name: string;
  /** One fact of each cell, the plainest first; undefined = missing. */
  readonly cells: readonly (FactValue | undefined)[];
  /** Cells of whole numbers and known facts: what an example is made of where possible. */
  readonly plain: readonly boolean[];
  /** Which cell a value lies in; -1 = none that a condition tells apart from others. */
  readonly cellOf: (value: string | number | boolean) => number;
  /** A response has one of the values, so that two conditions about it can be at odds. Not so with sets and words. */
  readonly exclusive: boolean;
  /** Nobody knows which facts the cells stand for: the condition is taken as a yes, no or missing of its own. */
  readonly opaque: boolean;
}

/** Where a condition is true, and where it is false; it is missing in the cells that are in neither. */
export interface Truth {
  readonly dimension: number;
  readonly yes: readonly boolean[];
  readonly no: readonly boolean[];
}

export interface Dimensions {
  readonly list: readonly Dimension[];
  readonly truthOf: (cond: Cond) => Truth | undefined;
}

interface Candidate {
  readonly value: FactValue | undefined;
  readonly plain: boolean;
}

/** So many members of sets and words of a text can be told apart; more are taken as opaque. */
const MAX_ATOMS = 8;

/** Parts every field that the conditions ask for. */
export function dimensionsOf(conds: readonly Cond[], types: AttributeTypes | undefined): Dimensions {
  const list: Dimension[] = [];
  const truths = new Map<string, Truth>();
  for (const [name, asked] of groupedByField(conds, types)) {
    const field = fieldOf(name, types);
    const candidates = field === null ? null : candidatesOf(field, asked);
    for (const group of candidates === null ? asked.map((cond) => [cond]) : [asked]) {
      const made = candidates === null ? opaque(name, group[0]) : parted(name, group, candidates);
      for (const [n, cond] of group.entries()) truths.set(keyOf(cond), { dimension: list.length, ...made.judged(n) });
      list.push({ ...made.dimension, exclusive: candidates !== null && !group.some(isOverlapping) });
    }
  }
  return { list, truthOf: (cond) => truths.get(keyOf({ ...cond, field: nameOf(cond.field, types) })) };
}

function isOverlapping({ op }: Cond): boolean {
  return op.startsWith('contains_') || op === 'matches_word';
}

/** The same question asked twice is one question. */
function keyOf(cond: Cond): string {
  return JSON.stringify([cond.field, cond.op, 'value' in cond ? cond.value : null]);
}

function groupedByField(conds: readonly Cond[], types: AttributeTypes | undefined): ReadonlyMap<string, Cond[]> {
  const groups = new Map<string, Map<string, Cond>>();
  for (const cond of conds) {
    const named = { ...cond, field: nameOf(cond.field, types) };
    const group = groups.get(named.field) ?? new Map<string, Cond>();
    groups.set(named.field, group.set(keyOf(named), named));
  }
  return new Map([...groups].map(([name, group]) => [name, [...group.values()]]));
}

/** `segment` and `attr.segment` are one fact, where both are read alike. */
function nameOf(name: string, types: AttributeTypes | undefined): string {
  const field = fieldOf(name, types);
  const short = field?.attribute ?? null;
  if (short === null || !Object.hasOwn(FIELDS, short) || FIELDS[short]?.attribute !== short) return name;
  return fieldOf(short, types)?.type === field?.type ? short : name;
}

interface Made {
  readonly dimension: Omit<Dimension, 'exclusive'>;
  readonly judged: (n: number) => Pick<Truth, 'yes' | 'no'>;
}

function parted(name: string, conds: readonly Cond[], candidates: readonly Candidate[]): Made {
  const cells: (Candidate & { readonly outcomes: readonly string[] })[] = [];
  const index = new Map<string, number>();
  const where = new Map<string, number>();
  for (const candidate of candidates) {
    const outcomes = conds.map((cond) => judgeCond(cond, candidate.value));
    const signature = outcomes.join();
    const cell = index.get(signature) ?? cells.push({ ...candidate, outcomes }) - 1;
    index.set(signature, cell);
    if (candidate.value !== undefined && !where.has(spelled(candidate.value)))
      where.set(spelled(candidate.value), cell);
  }
  return {
    dimension: {
      name,
      cells: cells.map(({ value }) => value),
      plain: cells.map(({ plain }) => plain),
      cellOf: (value) => where.get(spelled(value)) ?? -1,
      opaque: false,
    },
    judged: (n) => ({
      yes: cells.map(({ outcomes }) => outcomes[n] === 'true'),
      no: cells.map(({ outcomes }) => outcomes[n] === 'false'),
    }),
  };
}

function spelled(value: FactValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : foldText(String(value));
}

function opaque(name: string, cond: Cond | undefined): Made {
  const certain = cond?.op === 'is_known' || cond?.op === 'is_unknown';
  const cells = certain ? [true, false] : [true, false, undefined];
  return {
    dimension: { name, cells, plain: cells.map((cell) => cell !== undefined), cellOf: () => -1, opaque: true },
    judged: () => ({ yes: cells.map((cell) => cell === true), no: cells.map((cell) => cell === false) }),
  };
}

/** Facts of which every possible one is judged like one of them; null where there are too many kinds. */
function candidatesOf(field: Field, conds: readonly Cond[]): readonly Candidate[] | null {
  const known = knownOf(field, conds);
  if (known === null) return null;
  return field.always ? known : [...known, { value: undefined, plain: false }];
}

function knownOf(field: Field, conds: readonly Cond[]): readonly Candidate[] | null {
  switch (field.type) {
    case 'number':
    case 'money':
    case 'date':
      return numbersOf(conds, field.range);
    case 'bool':
      return plainly([false, true]);
    case 'set':
      return subsetsOf(atomsOf(conds), (members) => members);
    case 'enum':
    case 'text':
    case 'user':
      return field.values === null ? textsOf(conds) : plainly(field.values);
    case 'attribute':
      return anythingOf(conds);
  }
}

/** Whatever the CRM may hold, unless it is asked as several kinds at once. */
function anythingOf(conds: readonly Cond[]): readonly Candidate[] | null {
  const kinds = new Set(conds.flatMap(kindOf));
  if (kinds.has('set')) return kinds.size > 1 ? null : subsetsOf(atomsOf(conds), (members) => members);
  if (kinds.has('word') && (kinds.has('number') || kinds.has('bool'))) return null;
  const texts = textsOf(conds);
  if (texts === null) return null;
  return [
    ...(kinds.has('number') ? numbersOf(conds, null) : []),
    ...(kinds.has('bool') ? plainly([true, false]) : []),
    ...texts,
  ];
}

function kindOf(cond: Cond): readonly string[] {
  if (!('value' in cond)) return [];
  if (cond.op === 'matches_word') return ['word'];
  return cond.op.startsWith('contains_')
    ? ['set']
    : valuesOf(cond)
        .map((value) => typeof value)
        .map(kindName);
}

function kindName(type: string): string {
  return type === 'boolean' ? 'bool' : type;
}

function plainly(values: readonly FactValue[]): readonly Candidate[] {
  return values.map((value) => ({ value, plain: true }));
}

function valuesOf(cond: Cond): readonly (string | number | boolean)[] {
  if (!('value' in cond)) return [];
  return typeof cond.value === 'object' ? cond.value : [cond.value];
}

/** Every bound that is named, and one number of each stretch between them; whole numbers first. */
function numbersOf(conds: readonly Cond[], range: Field['range']): readonly Candidate[] {
  const { min, max, whole } = range ?? { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, whole: false };
  const usual = range?.usual ?? { min: 0, max: Number.POSITIVE_INFINITY };
  const named = conds.flatMap(valuesOf).filter((value) => typeof value === 'number');
  const bounds = [...new Set([...named, min, max])].filter(Number.isFinite).toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [bounds.at(0), bounds.at(-1)];
  const between = bounds.slice(1).map((bound, n) => numberBetween(bounds[n] ?? bound, bound));
  return [Math.floor(first) - 1, ...bounds, ...between, Math.ceil(last) + 1]
    .filter((value) => value !== null)
    .filter((value) => value >= min && value <= max && (!whole || Number.isInteger(value)))
    .map((value) => ({ value, plain: Number.isInteger(value) && value >= usual.min && value <= usual.max }))
    .toSorted((a, b) => Number(b.plain) - Number(a.plain) || a.value - b.value);
}

function numberBetween(from: number, to: number): number | null {
  const whole = Math.floor(from) + 1;
  if (whole < to) return whole;
  const middle = from / 2 + to / 2;
  return middle > from && middle < to ? middle : null;
}

const OTHER = 'something else';

/** Every text that is named, and texts beside them with every selection of the words that are looked for. */
function textsOf(conds: readonly Cond[]): readonly Candidate[] | null {
  const named = conds.filter(({ op }) => op !== 'matches_word').flatMap(valuesOf);
  const texts = named.filter((value) => typeof value === 'string');
  const phrases = conds
    .filter(({ op }) => op === 'matches_word')
    .flatMap(valuesOf)
    .map(String);
  const taken = new Set([...texts, ...phrases].flatMap((text) => wordsOf(text).trim().split(' ')));
  const filler = unlike(taken);
  const atoms = [...new Map(phrases.map((phrase) => [wordsOf(phrase), phrase])).entries()]
    .filter(([words]) => words !== NO_WORDS)
    .map(([, phrase]) => phrase);
  const others = subsetsOf(atoms, (some) => (some.length === 0 ? filler : [filler, ...some].join(` ${filler} `)));
  return others === null ? null : [...plainly(texts), ...others];
}

function unlike(taken: ReadonlySet<string>): string {
  const isTaken = (text: string): boolean => text.split(' ').some((word) => taken.has(word));
  let filler = OTHER;
  for (let n = 1; isTaken(filler); n++) filler = `other${n}`;
  return filler;
}

function atomsOf(conds: readonly Cond[]): readonly string[] {
  const named = conds.flatMap(valuesOf).map(String);
  return [...new Map(named.map((value) => [foldText(value), value])).values()];
}

/** Every selection of the atoms, small ones first. */
function subsetsOf(
  atoms: readonly string[],
  make: (members: readonly string[]) => FactValue,
): readonly Candidate[] | null {
  if (atoms.length > MAX_ATOMS) return null;
  const all = Array.from({ length: 2 ** atoms.length }, (_, bits) => atoms.filter((_atom, n) => (bits >> n) % 2 === 1));
  return plainly(all.toSorted((a, b) => a.length - b.length).map(make));
}
