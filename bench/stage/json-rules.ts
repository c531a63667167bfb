import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { Cond } from '../../src/rules/schema';
import type { RuleFacts } from '../../src/rules/fields';
import type { AskedRule } from './routing-rules';

/**
 * json-rules-engine set up for ordered rules of which the first match wins: a priority each, because rules of one
 * priority are judged side by side, and a stop at the first event. Facts that are not there do not throw.
 */
export function jsonRules(rules: readonly AskedRule[]): (facts: RuleFacts) => Promise<string | null> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator<number, readonly [number, number]>('between', (value, [from, to]) => value >= from && value <= to);
  for (const [n, { id, conditions }] of rules.entries()) {
    engine.addRule({ conditions: conditionsOf(conditions), event: { type: id }, priority: rules.length - n });
  }
  engine.on('success', () => {
    engine.stop();
  });
  return async (facts) => {
    const { events } = await engine.run(facts);
    return events[0]?.type ?? null;
  };
}

const OPERATORS: Readonly<Partial<Record<Cond['op'], string>>> = {
  ...{ between: 'between', in: 'in', eq: 'equal', gte: 'greaterThanInclusive' },
};

function conditionsOf(conds: readonly Cond[]): TopLevelCondition {
  return {
    all: conds.map((cond) => ({
      fact: cond.field,
      operator: OPERATORS[cond.op] ?? cond.op,
      value: 'value' in cond ? cond.value : null,
    })),
  };
}
