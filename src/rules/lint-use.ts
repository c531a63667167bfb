import { warning, type LintContext, type Problem } from './problem';
import type { Rule } from './schema';

/** What nobody uses: rules that got no case in 90 days, and pools that no rule names. The last rule may well rest. */
export function lintUse(rules: readonly Rule[], { hits, settings }: LintContext): readonly Problem[] {
  const resting = rules.slice(0, -1).filter(({ id }) => hits?.get(id) === 0);
  const named = new Set(rules.flatMap(({ then }) => then.owner.flatMap((one) => ('pool' in one ? [one.pool] : []))));
  const unused = Object.keys(settings?.people.pools ?? {}).filter((pool) => !named.has(pool));
  return [
    ...resting.map(({ id }) => ({
      ...warning('never_hit', 'got no case in the last 90 days: check its conditions, or remove it'),
      ruleId: id,
    })),
    ...unused.map((pool) => ({
      ...warning('unused_pool', `no rule gives cases to pool "${pool}": name it in a rule, or remove it`),
      ruleId: null,
    })),
  ];
}
