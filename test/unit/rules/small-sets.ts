import { lintRuleSet } from '../../../src/rules/lint';
import { CATCH_ALL, type Cond, type Rule, type RuleSet } from '../../../src/rules/schema';

/** The catch-all that every set ends with. */
export const LAST: Rule = {
  id: 'last',
  name: 'Last',
  enabled: true,
  when: CATCH_ALL,
  then: { owner: [{ strategy: 'fallback_named', user: '@program_owner' }] },
};

/** One rule and the catch-all. */
export function set(change: Partial<Rule>, last: Partial<Rule> = {}): RuleSet {
  const first: Rule = { ...LAST, id: 'first', when: { all: [{ field: 'score', op: 'lte', value: 4 }] }, ...change };
  return { id: 's', version: 1, rules: [first, { ...LAST, ...last }] };
}

/** A set whose first rule has one condition, deep inside. */
export const when = (cond: Cond): RuleSet => set({ when: { any: [{ none: [cond] }] } });
/** What is wrong and where, in short. */
export const summary = (candidate: unknown): readonly string[] =>
  lintRuleSet(candidate).map(({ code, ruleId }) => `${code} ${ruleId ?? '-'}`);
