import fc from 'fast-check';
import { REASONS } from '../../../src/domain/types';
import { isApart, isInside, outside } from '../../../src/rules/box';
import { firstMatch } from '../../../src/rules/compile';
import { evaluate } from '../../../src/rules/evaluate';
import { lintRuleSet, type Problem } from '../../../src/rules/lint';
import { exampleIn, factsOf, ruleSpaceOf } from '../../../src/rules/rule-space';
import { CATCH_ALL, type Rule, type RuleSet } from '../../../src/rules/schema';
import { someFacts, soundRules } from './sound-rules';

const dead = (problems: readonly Problem[]): readonly (string | null)[] =>
  problems.filter(({ code }) => code === 'unreachable').map(({ ruleId }) => ruleId);

describe('a rule that is never reached', () => {
  test('is never the answer, whatever comes in', () => {
    fc.assert(
      fc.property(soundRules, fc.array(someFacts, { minLength: 60, maxLength: 60 }), (rules, responses) => {
        const problems = lintRuleSet(rules);
        expect(problems.filter(({ severity, code }) => severity === 'error' && code !== 'unreachable')).toEqual([]);
        const reached = new Set(responses.map((facts) => firstMatch(rules, facts).id));
        expect(dead(problems).filter((id) => reached.has(id ?? ''))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('is every one of which no response can be shown', () => {
    fc.assert(
      fc.property(soundRules, (rules) => {
        const space = ruleSpaceOf(rules.rules, undefined);
        fc.pre(!space.dimensions.list.some(({ opaque }) => opaque));
        const unreached = space.rules.slice(0, -1).filter(({ boxes }, n) => {
          const others = space.rules.slice(0, n).flatMap((one) => one.boxes ?? []);
          const shown = (boxes ?? []).flatMap((box) => {
            const found = outside(space.layout, box, { others, budget: { left: 1e6 } });
            return found === null || found === 'unknown' ? [] : [factsOf(exampleIn(space, found))];
          });
          for (const facts of shown) expect(evaluate(rules, facts).rule.id).toBe(`r${n}`);
          return shown.length === 0;
        });
        expect(dead(lintRuleSet(rules))).toEqual(unreached.map(({ rule }) => rule.id));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is left over', () => {
  test('a response that no rule takes is one', () => {
    fc.assert(
      fc.property(soundRules, (rules) => {
        const [gap] = lintRuleSet({ ...rules, rules: rules.rules.slice(0, -1) }).filter(({ code }) => code === 'gap');
        fc.pre(gap !== undefined);
        expect(evaluate(rules, factsOf(gap.example ?? {})).rule.id).toBe(rules.rules.at(-1)?.id);
      }),
      { numRuns: 150 },
    );
  });

  test('is there whenever one comes in, unless the rules are too many to tell', () => {
    fc.assert(
      fc.property(soundRules, fc.array(someFacts, { minLength: 30, maxLength: 30 }), (rules, responses) => {
        const space = ruleSpaceOf(rules.rules, undefined);
        fc.pre(!space.dimensions.list.some(({ opaque }) => opaque));
        const last = rules.rules.at(-1)?.id;
        fc.pre(responses.some((facts) => firstMatch(rules, facts).id === last));
        const codes = lintRuleSet({ ...rules, rules: rules.rules.slice(0, -1) }).map(({ code }) => code);
        expect(codes).toContain('gap');
      }),
      { numRuns: 150 },
    );
  });
});

/** Chance that is the same every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const SEGMENTS = ['smb', 'mid', 'ent'];
const REGIONS = ['emea', 'amer', 'apac'];

/** As an admin's rules grow: five conditions each, the last one a catch-all. */
function manyRules(count: number): RuleSet {
  const roll = dice(7);
  const pick = (list: readonly string[]): string => list[roll(list.length)] ?? '';
  const rules = Array.from({ length: count }, (_, n): Omit<Rule, 'then'> => {
    const from = roll(9);
    const when = {
      all: [
        { field: 'score', op: 'between', value: [from, from + roll(6)] },
        { field: 'reason', op: 'in', value: [pick(REASONS), pick(REASONS), pick(REASONS)] },
        { field: 'segment', op: 'in', value: [pick(SEGMENTS), pick(SEGMENTS)] },
        { field: 'region', op: 'in', value: [pick(REGIONS), pick(REGIONS)] },
        { field: 'arr', op: 'gte', value: roll(6) * 10_000 },
      ],
    } as const;
    return { id: `r${n}`, name: `R${n}`, enabled: true, when };
  });
  const last = { id: 'last', name: 'Last', enabled: true, when: CATCH_ALL };
  const then: Rule['then'] = { owner: [{ strategy: 'named_user', user: 'u1' }] };
  return { id: 's', version: 1, rules: [...rules, last].map((rule) => ({ ...rule, then })) };
}

test('of 200 rules those are dead that no response of all there are reaches', () => {
  const rules = manyRules(199);
  const reached = new Set<string>();
  for (let score = -1; score <= 15; score += 0.5)
    for (const reason of REASONS)
      for (const segment of [...SEGMENTS, 'x'])
        for (const region of [...REGIONS, 'x'])
          for (let arr = -1; arr <= 50_000; arr += 10_000)
            reached.add(firstMatch(rules, { score, reason, segment, region, arr: arr + 1 }).id);
  const unreached = rules.rules.filter(({ id }) => !reached.has(id)).map(({ id }) => id);
  expect(unreached.length).toBeGreaterThan(20);
  expect(dead(lintRuleSet(rules))).toEqual(unreached);
});

describe('boxes', () => {
  test('what is found outside others lies in the box and in none of them', () => {
    fc.assert(
      fc.property(soundRules, (rules) => {
        const { layout, rules: boxed, everything } = ruleSpaceOf(rules.rules, undefined);
        const others = boxed.slice(0, -1).flatMap(({ boxes }) => boxes ?? []);
        const found = outside(layout, everything, { others, budget: { left: 1e6 } });
        fc.pre(found !== null && found !== 'unknown');
        expect(isInside(found, everything)).toBe(true);
        expect(others.every((other) => isApart(layout, found, other))).toBe(true);
      }),
    );
  });

  test('a search that may not go on claims nothing', () => {
    const { layout, rules, everything } = ruleSpaceOf(manyRules(20).rules, undefined);
    const others = rules.slice(0, -1).flatMap(({ boxes }) => boxes ?? []);
    expect(outside(layout, everything, { others, budget: { left: 5 } })).toBe('unknown');
  });
});
