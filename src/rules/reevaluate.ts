import type { DecisionRecord } from '../domain/decision';
import type { Directory, Facts, Json, Route } from '../domain/types';
import type { RouteInput } from './route';
import { routeCase, type CaseRouteInput } from './route-case';
import type { RuleSet } from './schema';

/** A decision with everything it was made on, as stored. */
export interface PastDecision {
  readonly decision: {
    readonly decisionId: number;
    readonly caseKey: string;
    readonly record: DecisionRecord;
    readonly facts: Facts;
  };
  /** As they were then: the versions that the record names. */
  readonly directory: Directory;
  readonly settings: RouteInput['settings'];
}

/**
 * Makes a stored decision again, by any rule set. By its own it comes out as it was.
 * @param untraced leaves the trace of the rules away, which takes most of the time
 * @throws Error for a rule set without a catch-all
 */
export function reevaluate(past: PastDecision, ruleSet: RuleSet, { untraced = false } = {}): Route {
  return routeCase({ ...inputOf(past, ruleSet), untraced });
}

/** What was read when the decision was made, with other rules. */
export function inputOf({ decision, directory, settings }: PastDecision, ruleSet: RuleSet): CaseRouteInput {
  const { record, facts } = decision;
  const { response, classification, tier, process, verifyFirst, history, incumbent, absences, loads } = record;
  return {
    ...{ ruleSet, facts, directory, settings, response, classification, tier, process, verifyFirst },
    ...{ history, incumbent, absences, loads, now: record.at },
  };
}

/** What two routes decide differently; how they are worded is no difference. */
export interface RouteDifference {
  /** 'rule', 'owner' and so on. */
  readonly field: RouteField;
  readonly stored: Json;
  readonly now: Json;
}

/** What a route decides, by name. */
const DECIDED = {
  ruleSet: ({ ruleSetId, ruleSetVersion }: Route): Json => [ruleSetId, ruleSetVersion],
  rule: ({ ruleId }: Route): Json => ruleId,
  process: ({ process }: Route): Json => process,
  owner: ({ owner }: Route): Json => owner.id,
  via: ({ owner }: Route): Json => owner.via,
  raiseTo: ({ raiseTo }: Route): Json => raiseTo?.id ?? null,
  turn: ({ turn }: Route): Json => (turn === null ? null : [turn.pool, turn.userId]),
  policy: ({ policyId }: Route): Json => policyId,
  play: ({ playId }: Route): Json => playId,
} as const;
export type RouteField = keyof typeof DECIDED;

/** Compares what two routes decide. @returns nothing where it is the same decision */
export function routeDifferences(stored: Route, now: Route): readonly RouteDifference[] {
  return (Object.keys(DECIDED) as RouteField[]).flatMap((field) => {
    const [one, other] = [DECIDED[field](stored), DECIDED[field](now)];
    return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ field, stored: one, now: other }];
  });
}
