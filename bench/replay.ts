import type { Benchmark } from './benchmark';
import { reevaluate, routeDifferences } from '../src/rules/reevaluate';
import { replay as replayed, type ReplayItem } from '../src/rules/replay';
import type { RuleSet } from '../src/rules/schema';
import { median } from './percentile';
import { resultOf, type BenchResult } from './result';
import { machine } from './stage/machine';
import { pastDecisions } from './stage/past-decisions';
import { askedRules, ownerOf, ruleSetOf } from './stage/routing-rules';

const RULES = 200;
const DECISIONS = 20_000;
/** Of so many rules one in the draft gives its cases to somebody else. */
const CHANGED_EVERY = 8;
const ROUNDS = 3;

export const replay: Benchmark = {
  name: 'replay',
  about: 'a draft of 200 rules tried on 20,000 stored decisions, beside a full trace of each',
  run: async (tell) => [measure(tell)],
};

function measure(tell: (line: string) => void): BenchResult {
  const active = ruleSetOf(askedRules(RULES));
  const draft = draftOf(active);
  tell(`replay: making ${DECISIONS} decisions`);
  const decisions = pastDecisions(DECISIONS, active);
  let changed = 0;
  const ours = (): void => {
    changed = replayed({ decisions, active, draft }).changed;
  };
  const traced = (): void => {
    checkEach(decisions, draft);
  };
  const rounds = Array.from({ length: ROUNDS }, (_, n) => {
    const round = { traced: perSecond(traced), ours: perSecond(ours) };
    tell(`replay: round ${n + 1} of ${ROUNDS}, traced ${Math.round(round.traced)}/s, ours ${Math.round(round.ours)}/s`);
    return round;
  });
  return resultOf({
    name: 'replay',
    unit: 'responses/s',
    better: 'more',
    value: median(rounds.map((round) => round.ours)),
    baseline: { name: 'every response traced and compared', value: median(rounds.map((round) => round.traced)) },
    conditions: {
      ...{ decisions: DECISIONS, rules: RULES, conditionsPerRule: 5, changed, rounds: ROUNDS },
      ...machine(),
    },
  });
}

function draftOf(active: RuleSet): RuleSet {
  const rules = active.rules.map((rule, n) => {
    if (n % CHANGED_EVERY !== 0) return rule;
    return { ...rule, then: { owner: [{ strategy: 'named_user', user: ownerOf(n + 1) } as const] } };
  });
  return { ...active, version: 2, rules };
}

/** What a replay would be without compiled rules: each response routed in full and held against what was stored. */
function checkEach(decisions: readonly ReplayItem[], draft: RuleSet): void {
  for (const item of decisions) routeDifferences(item.decision.record.route, reevaluate(item, draft));
}

function perSecond(run: () => void): number {
  const startMs = performance.now();
  run();
  return (DECISIONS * 1000) / (performance.now() - startMs);
}
