import fc from 'fast-check';
import { FIELDS, fieldOf, type FactValue, type FieldType, type RuleFacts } from '../../../src/rules/fields';
import { OPERATORS } from '../../../src/rules/operators';
import { CATCH_ALL, type Cond, type Group, type Node, type Rule, type RuleSet } from '../../../src/rules/schema';

/** Few fields with few values, so that rules meet. `attr.plan` may be anything. */
const FIELD_NAMES = ['score', 'score_0_10', 'open_tickets', 'reason', 'flags', 'repeat', 'segment', 'attr.plan'];
const TEXTS = ['SMB', 'smb', 'mid', 'big mid', 'x y'];
const NUMBERS = [0, 2, 2.5, 4, 9];
const MEMBERS = ['legal', 'churn_intent', 'safety'];
const REASONS_USED = ['usability', 'product_gap', 'unclear'];

function valueOf(name: string, type: FieldType): fc.Arbitrary<string | number | boolean> {
  if (name === 'reason') return fc.constantFrom(...REASONS_USED);
  if (type === 'number') return fc.constantFrom(...NUMBERS);
  if (type === 'bool') return fc.boolean();
  if (type === 'text') return fc.constantFrom(...TEXTS);
  return fc.constantFrom<string | number | boolean>(...TEXTS, ...NUMBERS, true);
}

function condOn(name: string): fc.Arbitrary<Cond> {
  const type = fieldOf(name)?.type ?? 'attribute';
  const value = valueOf(name, type);
  const members = name === 'flags' ? fc.constantFrom(...MEMBERS) : fc.constantFrom('a', 'b', 'SMB');
  const several = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });
  return fc.constantFrom(...OPERATORS[type]).chain((op) => {
    const made = (some: fc.Arbitrary<unknown>) =>
      some.map((one) => ({ field: name, op, value: one }) as unknown as Cond);
    if (op === 'is_known' || op === 'is_unknown') return fc.constant<Cond>({ field: name, op });
    if (op === 'in' || op === 'not_in') return made(several(value));
    if (op === 'between') return made(fc.subarray(NUMBERS, { minLength: 2, maxLength: 2 }));
    if (op.startsWith('contains_')) return made(several(members));
    if (op === 'matches_word')
      return made(fc.oneof(fc.constantFrom('mid', 'big', 'x', '.*'), several(fc.constantFrom('y', 'mid'))));
    return made(op === 'eq' || op === 'ne' ? value : fc.constantFrom(...NUMBERS));
  });
}

const cond = fc.constantFrom(...FIELD_NAMES).chain(condOn);

function group(depth: number): fc.Arbitrary<Group> {
  const node: fc.Arbitrary<Node> =
    depth === 1 ? cond : fc.oneof({ weight: 3, arbitrary: cond }, { weight: 1, arbitrary: group(depth - 1) });
  const nodes = fc.array(node, { minLength: 1, maxLength: 3 });
  return fc.oneof(fc.record({ all: nodes }), fc.record({ any: nodes }), fc.record({ none: nodes }));
}

const owner = fc.constantFrom('u1', 'u2').map((user): Rule['then'] => ({ owner: [{ strategy: 'named_user', user }] }));

/** Rules without errors: every condition asks what its field can answer. */
export const soundRules: fc.Arbitrary<RuleSet> = fc
  .tuple(fc.array(fc.record({ when: group(3), then: owner }), { minLength: 1, maxLength: 7 }), owner)
  .map(([rules, last]) => ({
    id: 'sound',
    version: 1,
    rules: [...rules, { when: CATCH_ALL, then: last }].map((rule, n) => ({
      ...rule,
      ...{ id: `r${n}`, name: `Rule ${n}`, enabled: true },
    })),
  }));

const FACTS: Readonly<Record<string, fc.Arbitrary<FactValue | undefined>>> = {
  score: fc.constantFrom(undefined, -1, 0, 1, 2, 2.2, 2.5, 3, 4, 5, 9, 10),
  score_0_10: fc.constantFrom(undefined, 0, 1, 2, 2.2, 2.5, 3, 4, 5, 9, 10),
  open_tickets: fc.constantFrom(undefined, 0, 1, 2, 3, 4, 5, 9, 12),
  reason: fc.constantFrom(...(FIELDS['reason']?.values ?? [])),
  flags: fc.subarray([...MEMBERS, 'executive']),
  repeat: fc.constantFrom(undefined, true, false),
  segment: fc.constantFrom(undefined, 'SMB', 'mid', 'big mid', 'x y', 'y x', 'middle', 'mid x', 'big y'),
  'attr.plan': fc.constantFrom(undefined, 'smb', 'mid', 'a;b', 'B', 'x y', 2, 2.5, '4', 3, true, false, 'none of it'),
};

/** Responses as they come in, also such as no rule thought of. */
export const someFacts: fc.Arbitrary<RuleFacts> = fc
  .record(FACTS)
  .map((facts) =>
    Object.fromEntries(Object.entries(facts).filter((one): one is [string, FactValue] => one[1] !== undefined)),
  );
