import type { TenantSettings } from '../domain/settings';
import type { Directory } from '../domain/types';

/**
 * Every code there is; each has its line in docs/rules.md.
 */
export const PROBLEM_CODES = [
  'shape',
  'gap',
  'duplicate_id',
  'unknown_field',
  'operator_mismatch',
  'value_mismatch',
  'retyped_field',
  'unreachable',
  'unknown_user',
  'inactive_user',
  'unknown_role',
  'unknown_pool',
  'unknown_policy',
  'unknown_play',
  'process_not_named',
  'no_named_end',
  'ownerless_path',
  'shadowed',
  'conflicting',
  'never_hit',
  'low_fill',
  'unmapped_field',
  'unused_pool',
  'too_complex',
  'only_catch_all',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Why a rule set may not be published, or what an admin should know before he does: where, and in words to act on. */
export interface Problem {
  readonly code: ProblemCode;
  /** An error refuses publishing. A warning does not, and 'info' is not even doubtful. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Id of the rule; null where the set as a whole is meant, or the rule has no readable id. */
  readonly ruleId: string | null;
  readonly message: string;
  /** A response it is about, by field; the text 'missing' for a fact the CRM does not have. */
  readonly example?: Example;
}

export interface Example {
  readonly [field: string]: string | number | boolean | readonly string[];
}

/** A problem of one rule, before it is said which. */
export type Finding = Omit<Problem, 'ruleId'>;

/** What a set is checked against; what is left out is not checked. */
export interface LintContext {
  readonly directory?: Directory;
  readonly settings?: Pick<TenantSettings, 'people' | 'mapping'>;
  /** Ids that exist. */
  readonly policies?: readonly string[];
  readonly plays?: readonly string[];
  /** Cases of the last 90 days by rule, 0 for one that got none. A rule that is not here is new and not judged. */
  readonly hits?: ReadonlyMap<string, number>;
  /** In how many of the stored facts a field is filled in, 0 to 1. */
  readonly fill?: ReadonlyMap<string, number>;
}

/** @returns a finding that refuses publishing */
export function refusal(code: ProblemCode, message: string): Finding {
  return { code, severity: 'error', message };
}

/** @returns a finding that does not refuse publishing */
export function warning(code: ProblemCode, message: string): Finding {
  return { code, severity: 'warning', message };
}
