import type { Formula } from './parse-formula';

/** Date/Times are ISO texts, as the API has them. */
export type Value = string | number | boolean | null;
export interface Values {
  readonly [field: string]: Value;
}

/** What a formula looks at. */
export interface Looked {
  readonly now: Values;
  /** As it was saved before; null = it is new. */
  readonly before: Values | null;
  /** Types of the fields, as the metadata has them. */
  readonly types: ReadonlyMap<string, string>;
  readonly permissions: readonly string[];
  readonly nowAt: number;
}

type Result = string | number | boolean | null | Date;
type Call = (args: readonly Formula[], looked: Looked) => Result;

/** What a formula comes to. A blank is null, or '' of a text. @throws Error for what Salesforce would not save either */
export function evaluate(formula: Formula, looked: Looked): Result {
  switch (formula.kind) {
    case 'text':
    case 'number':
      return formula.value;
    case 'field':
      return fieldOf(formula, looked);
    case 'operator':
      return operated(formula, looked);
    case 'call': {
      const call = CALLS[formula.name];
      if (call === undefined) throw new Error(`${formula.name} is no function that the package uses`);
      return call(formula.args, looked);
    }
  }
}

function fieldOf({ name }: { readonly name: string }, looked: Looked): Result {
  if (name.startsWith('$Permission.')) return looked.permissions.includes(name.slice('$Permission.'.length));
  const type = typeOf(name, looked);
  if (type.endsWith('icklist')) throw new Error(`${name} is a picklist: only ISPICKVAL and INCLUDES read it`);
  return read(name, looked.now, looked);
}

function read(name: string, values: Values, looked: Looked): Result {
  const value = values[name] ?? null;
  const type = typeOf(name, looked);
  if (type === 'DateTime') return typeof value === 'string' ? new Date(value) : null;
  return value ?? (['Text', 'LongTextArea'].includes(type) ? '' : null);
}

function typeOf(name: string, { types }: Looked): string {
  const type = types.get(name);
  if (type === undefined) throw new Error(`${name} is no field of the package`);
  return type;
}

function named(formula: Formula | undefined): string {
  if (formula?.kind !== 'field') throw new Error('a field is expected');
  return formula.name;
}

function truth(result: Result): boolean {
  if (typeof result !== 'boolean') throw new Error('something true or false is expected');
  return result;
}

const isBlank = (result: Result): boolean => result === null || result === '';

/** All are looked at, so that no fault hides behind an answer that is known. */
const each = (args: readonly Formula[], looked: Looked): readonly boolean[] =>
  args.map((one) => truth(evaluate(one, looked)));

function argument(args: readonly Formula[], n: number): Formula {
  const found = args[n];
  if (found === undefined) throw new Error(`argument ${n + 1} is missing`);
  return found;
}

/** A picklist's value, as it is or as it was before. */
function picked(formula: Formula, looked: Looked, type: string): string {
  const prior = formula.kind === 'call' && formula.name === 'PRIORVALUE';
  const name = named(prior ? formula.args[0] : formula);
  if (typeOf(name, looked) !== type) throw new Error(`${name} is no ${type}`);
  const values = prior ? (looked.before ?? looked.now) : looked.now;
  const value = values[name] ?? '';
  return typeof value === 'string' ? value : '';
}

function wanted(args: readonly Formula[]): string {
  const value = argument(args, 1);
  if (value.kind !== 'text') throw new Error('a literal is expected');
  return value.value;
}

/** As TEXT writes a Date/Time: in UTC, to the second. */
const asText = (result: Result): string =>
  result instanceof Date
    ? `${result.toISOString().slice(0, 19).replace('T', ' ')}Z`
    : isBlank(result)
      ? ''
      : `${result}`;

const CALLS: Readonly<Record<string, Call>> = {
  AND: (args, looked) => each(args, looked).every(Boolean),
  OR: (args, looked) => each(args, looked).some(Boolean),
  NOT: (args, looked) => !truth(evaluate(argument(args, 0), looked)),
  IF: (args, looked) => {
    const [yes, no] = [evaluate(argument(args, 1), looked), evaluate(argument(args, 2), looked)];
    return truth(evaluate(argument(args, 0), looked)) ? yes : no;
  },
  ISNEW: (_, { before }) => before === null,
  ISCHANGED: ([field], { now, before }) =>
    before !== null && (now[named(field)] ?? null) !== (before[named(field)] ?? null),
  ISPICKVAL: (args, looked) => picked(argument(args, 0), looked, 'Picklist') === wanted(args),
  INCLUDES: (args, looked) =>
    picked(argument(args, 0), looked, 'MultiselectPicklist').split(';').includes(wanted(args)),
  ISBLANK: ([field], looked) => {
    if (typeOf(named(field), looked) === 'LongTextArea') throw new Error('LEN is what tells an empty long text');
    return isBlank(evaluate({ kind: 'field', name: named(field) }, looked));
  },
  BLANKVALUE: (args, looked) => {
    const value = evaluate(argument(args, 0), looked);
    return isBlank(value) ? evaluate(argument(args, 1), looked) : value;
  },
  LEN: ([field], looked) => {
    const value = evaluate({ kind: 'field', name: named(field) }, looked);
    if (typeof value !== 'string') throw new Error(`${named(field)} is no text`);
    return value.length;
  },
  TEXT: (args, looked) => asText(evaluate(argument(args, 0), looked)),
  NOW: (_, { nowAt }) => new Date(nowAt),
};

const COMPARED: Readonly<Record<string, (difference: number) => boolean>> = {
  '=': (difference) => difference === 0,
  '<>': (difference) => difference !== 0,
  '<': (difference) => difference < 0,
  '>': (difference) => difference > 0,
  '<=': (difference) => difference <= 0,
  '>=': (difference) => difference >= 0,
};

function operated({ name, left, right }: Extract<Formula, { kind: 'operator' }>, looked: Looked): Result {
  const [a, b] = [evaluate(left, looked), evaluate(right, looked)];
  if (name === '&') {
    if (typeof a !== 'string' || typeof b !== 'string') throw new Error('& joins texts');
    return a + b;
  }
  // A comparison with a blank is not true, whichever it is.
  if (a === null || b === null) return false;
  const [x, y] = [a.valueOf(), b.valueOf()];
  if (typeof x !== 'number' || typeof y !== 'number') throw new Error(`${name} compares numbers and times`);
  return COMPARED[name]?.(x - y) ?? false;
}
