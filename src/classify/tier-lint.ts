import type { TenantSettings } from '../domain/settings';
import { tierListSchema } from './tier-list';

/** Why a tier list may not be published, or what an admin should know before he does. */
export interface TierProblem {
  readonly code:
    | 'shape'
    | 'duplicate_id'
    | 'duplicate'
    | 'nothing_enabled'
    | 'unreachable'
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

/** Checks a tier list before it is published. */
export function lintTierList(candidate: unknown, _context?: TierLintContext): readonly TierProblem[] {
  const parsed = tierListSchema.safeParse(candidate);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => ({
    code: 'shape',
    severity: 'error',
    criterionId: null,
    message: `${path.length === 0 ? 'tier list' : path.join('.')}: ${message}`,
  }));
}
