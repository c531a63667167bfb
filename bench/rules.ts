import { firstMatch } from '../src/rules/compile';
import { evaluate } from '../src/rules/evaluate';
import type { RuleFacts } from '../src/rules/fields';
import type { Benchmark } from './benchmark';
import { median } from './percentile';
import { resultOf, type BenchResult } from './result';
import { jsonRules } from './stage/json-rules';
import { machine } from './stage/machine';
import { answers, askedRules, ruleSetOf } from './stage/routing-rules';

const RULES = 200;
const RESPONSES = 500;
const ROUNDS = 5;
/** How often each engine goes through the responses in a round: about a second's work, less for the slow one. */
const TIMES = { compiled: 80, traced: 8 } as const;
/** So many of the responses for the engine that needs milliseconds for each. */
const SLOW_RESPONSES = 100;

export const rules: Benchmark = {
  name: 'rules',
  about: '200 ordered rules of five conditions, first match, beside json-rules-engine',
  run: async (tell) => measure(tell),
};

async function measure(tell: (line: string) => void): Promise<readonly BenchResult[]> {
  const asked = askedRules(RULES);
  const ruleSet = ruleSetOf(asked);
  const responses = answers(RESPONSES);
  const theirs = jsonRules(asked);
  const compiled = (facts: RuleFacts): string => firstMatch(ruleSet, facts).id;
  const traced = (facts: RuleFacts): string => evaluate(ruleSet, facts).rule.id;
  tell(`rules: all engines decide ${RESPONSES} responses`);
  const places = await agreed(responses, { compiled, traced, theirs });
  const rounds: Record<'compiled' | 'traced' | 'theirs', number>[] = [];
  for (let n = 1; n <= ROUNDS; n += 1) {
    const round = {
      theirs: await perSecond(responses.slice(0, SLOW_RESPONSES), 1, theirs),
      traced: await perSecond(responses, TIMES.traced, traced),
      compiled: await perSecond(responses, TIMES.compiled, compiled),
    };
    tell(
      `rules: round ${n} of ${ROUNDS}, ${Object.entries(round)
        .map(([name, rate]) => `${name} ${Math.round(rate)}/s`)
        .join(', ')}`,
    );
    rounds.push(round);
  }
  const of = (name: 'compiled' | 'traced' | 'theirs'): number => median(rounds.map((round) => round[name]));
  const conditions = {
    ...{ rules: RULES, conditionsPerRule: 5, responses: RESPONSES, rounds: ROUNDS },
    ...{ meanMatchPosition: Math.round(places), sameRuleForAll: true, ...machine() },
  };
  const baseline = {
    name: 'json-rules-engine 7.3.1, a priority a rule, stopped at the first event',
    value: of('theirs'),
  };
  const common = { unit: 'responses/s', better: 'more', baseline, conditions } as const;
  return [
    resultOf({ name: 'rules', value: of('compiled'), ...common }),
    resultOf({ name: 'rules, traced', value: of('traced'), ...common }),
  ];
}

type Decide = (facts: RuleFacts) => string | null | Promise<string | null>;

/** Makes sure that all engines decide the same. @returns the mean place of the rule that matched, 1 = the first */
async function agreed(
  responses: readonly RuleFacts[],
  { compiled, traced, theirs }: { readonly compiled: Decide; readonly traced: Decide; readonly theirs: Decide },
): Promise<number> {
  let places = 0;
  for (const facts of responses) {
    const rule = await compiled(facts);
    const others = [await traced(facts), await theirs(facts)];
    if (others.some((other) => other !== rule)) throw new Error(`engines disagree: ${rule}, ${others.join(', ')}`);
    places += rule === 'last' ? RULES : Number(rule?.slice(1)) + 1;
  }
  return places / responses.length;
}

/** Responses decided in a second, going through all of them so many times. */
async function perSecond(responses: readonly RuleFacts[], times: number, decide: Decide): Promise<number> {
  const startMs = performance.now();
  for (let n = 0; n < times; n += 1) {
    for (const facts of responses) {
      const decided = decide(facts);
      // A promise costs a turn of the loop: only the engine that makes one waits for it.
      if (decided instanceof Promise) await decided;
    }
  }
  return (times * responses.length * 1000) / (performance.now() - startMs);
}
