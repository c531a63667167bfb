import type { TenantSettings } from '../domain/settings';

/** Why a tier list may not be published, or what an admin should know before he does. */
export interface TierProblem {
  readonly code:
    | 'shape'
    | 'duplicate_id'
    | 'duplicate'
    | 'nothing_enabled'
    | 'unreachable'
    | 'handover_not_critical'
    | 'unknown_attribute'
    | 'operator_mismatch';
  /** An error refuses publishing; a warning does not. */
  readonly severity: 'error' | 'warning';
  /** Id of the criterion; null where the list as a whole is meant. */
  readonly criterionId: string | null;
  readonly message: string;
}

/** What the list is checked against; without it attributes are taken as given. */
export interface TierLintContext {
  readonly mapping: Pick<TenantSettings['mapping'], 'arr' | 'attributes' | 'types'>;
}

/** Makes a problem. */
export function problem(
  code: TierProblem['code'],
  severity: TierProblem['severity'],
  about: Pick<TierProblem, 'criterionId' | 'message'>,
): TierProblem {
  return { code, severity, ...about };
}
