import type {
  Absence,
  AccountHistory,
  Classification,
  Instant,
  OwnerLoads,
  Process,
  Route,
  SurveyResponse,
  TierResult,
} from './types';

/**
 * All that one routing decision read, and what it said. Beside it stand, immutable: the facts, the directory snapshot,
 * the settings version, the rule set. No name, e-mail or verbatim.
 */
export interface DecisionRecord {
  readonly at: Instant;
  readonly factsId: number;
  readonly directoryId: number;
  readonly settingsVersion: number;
  readonly ruleSet: { readonly id: string; readonly version: number };
  readonly policy: { readonly id: string; readonly version: number };
  readonly response: Pick<SurveyResponse, 'score' | 'language' | 'survey' | 'channel'>;
  readonly classification: Classification;
  readonly tier: TierResult;
  /** As flags and persons had it, before any rule was asked. */
  readonly process: Process;
  /** Somebody had to confirm whom or what it is about before anybody reaches out: the verifier has it until then. */
  readonly verifyFirst: boolean;
  readonly history: AccountHistory;
  /** Who had the case before, by which rule; null for a new one. */
  readonly incumbent: Incumbent | null;
  readonly absences: readonly Absence[];
  readonly loads: OwnerLoads;
  readonly route: Route;
}

/** A pool does not pass a case on that one of its members has already by the same rule. */
export interface Incumbent {
  readonly ownerId: string;
  readonly ruleId: string;
}
