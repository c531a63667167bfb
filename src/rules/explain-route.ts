import { z } from 'zod';
import type { AccountHistory, Facts, Flag, Instant, Process, Route, Score, Tier, TierResult } from '../domain/types';
import { lintRuleSet } from './lint';
import { readRouteQuestion, type RouteQuestion } from './route-question';
import { route } from './route';
import { ruleSetSchema, type RuleSet } from './schema';

/** What a tier is judged from, where the question does not state one. */
export interface TierQuestion {
  readonly score: Score | null;
  readonly facts: Facts;
  readonly flags: readonly Flag[];
  readonly process: Process;
  readonly history: AccountHistory;
  readonly now: Instant;
}

/** One answer of `explain route`: who gets it and every rule that was asked, or what is wrong and how to mend it. */
export type RouteAnswer =
  | {
      readonly rule: string;
      readonly owner: Route['owner'];
      readonly tier: Tier;
      readonly process: Process;
      readonly sentence: string;
      readonly raiseTo: Route['raiseTo'];
      readonly trace: readonly { readonly rule: string; readonly matched: boolean; readonly failed?: object }[];
      readonly ownerSteps: Route['ownerSteps'];
    }
  | { readonly error: { readonly code: RouteErrorCode; readonly message: string } };

export type RouteErrorCode = 'invalid_json' | 'invalid_argument' | 'invalid_rule_set';

/** How flags divert and what the tier is, where the facts of a question do not say: rooms the rules do not know. */
export interface Judges {
  readonly processOf: (flags: readonly Flag[]) => Process;
  readonly tierOf: (question: TierQuestion) => TierResult;
}

/** Answers one line of JSON: `{"at","ruleSet","facts","directory"}`. Never throws for what stands in the line. */
export function explainRouteLine(line: string, judges: Judges): RouteAnswer {
  const read = readJson(line);
  if ('error' in read) return read;
  const ruleSet = readRuleSet(read.json);
  if ('error' in ruleSet) return ruleSet;
  try {
    return answer(readRouteQuestion(read.json, { ruleSet, ...judges }), ruleSet, judges);
  } catch (error) {
    if (error instanceof z.ZodError) return refuse('invalid_argument', slipsIn(error));
    if (error instanceof RangeError) return refuse('invalid_argument', error.message);
    throw error;
  }
}

function slipsIn({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
}

function answer(question: RouteQuestion, ruleSet: RuleSet, { tierOf }: Judges): RouteAnswer {
  const { response, facts, classification, process, history, now } = question;
  const judged = tierOf({ score: response.score, facts, flags: classification.flags, process, history, now });
  const tier = question.tier === null ? judged : { ...judged, tier: question.tier };
  const chosen = route({ ...question, ruleSet, tier });
  return {
    rule: chosen.ruleId,
    owner: chosen.owner,
    tier: tier.tier,
    process: chosen.process,
    sentence: chosen.sentence,
    raiseTo: chosen.raiseTo,
    trace: chosen.trace.map(({ ruleId, matched, failed }) => ({
      rule: ruleId,
      matched,
      ...(failed === null ? {} : { failed }),
    })),
    ownerSteps: chosen.ownerSteps,
  };
}

function readJson(line: string): { readonly json: unknown } | Extract<RouteAnswer, { error: unknown }> {
  try {
    return { json: JSON.parse(line) };
  } catch (error) {
    return refuse('invalid_json', `write one JSON object a line: ${error instanceof Error ? error.message : ''}`);
  }
}

function readRuleSet(json: unknown): RuleSet | Extract<RouteAnswer, { error: unknown }> {
  const asked = z.object({ ruleSet: z.unknown() }).safeParse(json);
  if (!asked.success) return refuse('invalid_argument', 'a question is a JSON object with "ruleSet" and "facts"');
  const parsed = ruleSetSchema.safeParse(asked.data.ruleSet);
  if (parsed.success) return parsed.data;
  return refuse(
    'invalid_rule_set',
    lintRuleSet(asked.data.ruleSet)
      .map(({ message }) => message)
      .join('; '),
  );
}

function refuse(code: RouteErrorCode, message: string): Extract<RouteAnswer, { error: unknown }> {
  return { error: { code, message } };
}
