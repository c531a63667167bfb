import { foldText, numberOf } from '../domain/readings';
import { condsOf, membersOf as membersOfGroup } from './evaluate';
import type { FactValue, RuleFacts } from './fields';
import { membersOf, NO_WORDS, wordsOf } from './operators';
import type { Cond, Node, Rule, RuleSet } from './schema';

/** A fact in every form in which conditions compare it, made once a response and not once a condition. */
interface Reading {
  readonly known: boolean;
  readonly isList: boolean;
  readonly number: number | null;
  /** Folded; empty for a list. */
  readonly text: string;
  readonly members: ReadonlySet<string> | null;
  readonly words: string;
}

type Test = (readings: readonly Reading[]) => boolean;
type Compare = (reading: Reading) => boolean;

interface Form {
  readonly field: string;
  readonly members: boolean;
  readonly words: boolean;
}

interface Compiled {
  readonly forms: readonly Form[];
  readonly rules: readonly { readonly rule: Rule; readonly matches: Test }[];
}

/** Rule sets are immutable: each is compiled once. */
const COMPILED = new WeakMap<RuleSet, Compiled>();

/**
 * The first rule that matches, without saying why: the same answer as `evaluate`, some ten times as fast.
 * @throws Error for a set without an enabled catch-all
 */
export function firstMatch(ruleSet: RuleSet, facts: RuleFacts): Rule {
  const { forms, rules } = compiled(ruleSet);
  const readings = forms.map((form) => readingOf(form, facts));
  for (const { rule, matches } of rules) if (matches(readings)) return rule;
  throw new Error(`rule set ${ruleSet.id} version ${ruleSet.version} has no catch-all`);
}

function compiled(ruleSet: RuleSet): Compiled {
  const known = COMPILED.get(ruleSet);
  if (known !== undefined) return known;
  const enabled = ruleSet.rules.filter((rule) => rule.enabled);
  const forms = formsOf(enabled.flatMap(({ when }) => condsOf(when)));
  const slots = new Map(forms.map(({ field }, slot) => [field, slot]));
  const rules = enabled.map((rule) => ({ rule, matches: holds(rule.when, true, slots) }));
  const made = { forms, rules };
  COMPILED.set(ruleSet, made);
  return made;
}

function formsOf(conds: readonly Cond[]): readonly Form[] {
  const fields = [...new Set(conds.map(({ field }) => field))];
  return fields.map((field) => {
    const ops = conds.filter((cond) => cond.field === field).map(({ op }) => op);
    return { field, members: ops.some((op) => op.startsWith('contains_')), words: ops.includes('matches_word') };
  });
}

const MISSING: Reading = { known: false, isList: false, number: null, text: '', members: null, words: NO_WORDS };

function readingOf({ field, members, words }: Form, facts: RuleFacts): Reading {
  // Only what the facts state themselves: a field called "constructor" is not a fact.
  const value = Object.hasOwn(facts, field) ? facts[field] : undefined;
  if (value === undefined) return MISSING;
  const isList = typeof value === 'object';
  return {
    known: true,
    isList,
    number: isList ? null : numberOf(value),
    text: typeof value === 'string' ? foldText(value) : isList ? '' : String(value),
    members: members ? foldedMembers(value) : null,
    words: words && !isList ? wordsOf(String(value)) : NO_WORDS,
  };
}

function foldedMembers(value: FactValue): ReadonlySet<string> {
  return new Set(membersOf(value).map(foldText));
}

/**
 * A test of whether a node is true, or whether it is false. Missing is neither, so that no third value is needed: `all`
 * is true where every member is, and false where one member is, and so on as in the table of `evaluate`.
 */
function holds(node: Node, wanted: boolean, slots: ReadonlyMap<string, number>): Test {
  if ('field' in node) return condHolds(node, wanted, slots.get(node.field) ?? 0);
  const every = 'all' in node ? wanted : 'any' in node ? !wanted : wanted;
  const members = membersOfGroup(node).map((member) => holds(member, 'none' in node ? !wanted : wanted, slots));
  return every ? everyOf(members) : someOf(members);
}

function everyOf(tests: readonly Test[]): Test {
  return (readings) => {
    for (const test of tests) if (!test(readings)) return false;
    return true;
  };
}

function someOf(tests: readonly Test[]): Test {
  return (readings) => {
    for (const test of tests) if (test(readings)) return true;
    return false;
  };
}

function condHolds(cond: Cond, wanted: boolean, slot: number): Test {
  if (!('value' in cond)) {
    const known = (cond.op === 'is_known') === wanted;
    return (readings) => readings[slot]?.known === known;
  }
  const { judged, compare } = comparison(cond);
  return (readings) => {
    const reading = readings[slot] ?? MISSING;
    return reading.known && judged(reading) && compare(reading) === wanted;
  };
}

interface Comparison {
  /** Whether a known fact can be judged at all; else it counts as missing. */
  readonly judged: Compare;
  readonly compare: Compare;
}

const isScalar: Compare = ({ isList }) => !isList;
const isNumber: Compare = ({ number }) => number !== null;
const isAnything: Compare = () => true;

function comparison(cond: Extract<Cond, { value: unknown }>): Comparison {
  switch (cond.op) {
    case 'eq':
      return { judged: isScalar, compare: equalTo([cond.value]) };
    case 'ne':
      return { judged: isScalar, compare: negated(equalTo([cond.value])) };
    case 'in':
      return { judged: isScalar, compare: equalTo(cond.value) };
    case 'not_in':
      return { judged: isScalar, compare: negated(equalTo(cond.value)) };
    case 'lt':
      return { judged: isNumber, compare: ({ number }) => (number ?? 0) < cond.value };
    case 'lte':
      return { judged: isNumber, compare: ({ number }) => (number ?? 0) <= cond.value };
    case 'gt':
      return { judged: isNumber, compare: ({ number }) => (number ?? 0) > cond.value };
    case 'gte':
      return { judged: isNumber, compare: ({ number }) => (number ?? 0) >= cond.value };
    case 'between': {
      const [from, to] = cond.value;
      return { judged: isNumber, compare: ({ number }) => (number ?? 0) >= from && (number ?? 0) <= to };
    }
    case 'contains_any':
      return { judged: isAnything, compare: containing(cond.value, 'some') };
    case 'contains_all':
      return { judged: isAnything, compare: containing(cond.value, 'every') };
    case 'contains_none':
      return { judged: isAnything, compare: negated(containing(cond.value, 'some')) };
    case 'matches_word':
      return { judged: isScalar, compare: naming(typeof cond.value === 'string' ? [cond.value] : cond.value) };
  }
}

function negated(compare: Compare): Compare {
  return (reading) => !compare(reading);
}

function equalTo(values: readonly (string | number | boolean)[]): Compare {
  const numbers = new Set(values.filter((value) => typeof value === 'number'));
  const texts = new Set(values.filter((value) => typeof value !== 'number').map((value) => foldText(String(value))));
  if (numbers.size === 0) return ({ text }) => texts.has(text);
  return ({ number, text }) => (number !== null && numbers.has(number)) || texts.has(text);
}

function containing(values: readonly string[], how: 'some' | 'every'): Compare {
  const wanted = values.map(foldText);
  return ({ members }) => members !== null && wanted[how]((one) => members.has(one));
}

function naming(phrases: readonly string[]): Compare {
  const wanted = phrases.map(wordsOf).filter((phrase) => phrase !== NO_WORDS);
  return ({ words }) => wanted.some((phrase) => words.includes(phrase));
}
