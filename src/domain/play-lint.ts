import { playSchema } from './play';

/** Why a play may not be published. */
export interface PlayProblem {
  readonly code: 'shape' | 'unknown_placeholder' | 'unclosed_placeholder' | 'unknown_policy';
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Checks a play before it is published. */
export function lintPlay(
  candidate: unknown,
  _context?: { readonly policyIds: readonly string[] },
): readonly PlayProblem[] {
  const parsed = playSchema.safeParse(candidate);
  if (parsed.success) return [];
  return parsed.error.issues.map(({ path, message }) => ({
    code: 'shape',
    severity: 'error',
    message: `${path.length === 0 ? 'play' : path.join('.')}: ${message}`,
  }));
}
