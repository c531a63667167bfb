import { sameJson } from './canonical-json';
import type { DecidedEvent } from './case-commands';
import type { DetractorCase } from './case-state';
import type { Check, CheckCode } from './types';

/** Checks that somebody settles before the case is anybody's to work; the others ask its owner for one click. */
const SETTLED_FIRST: readonly CheckCode[] = ['score_fits_comment', 'subject_certain'];

/** The checks that failed, in their order. */
export function failedChecks(checks: readonly Check[]): readonly Check[] {
  return checks.filter(({ outcome }) => outcome === 'failed');
}

/** Checks that fail now and did not before. */
export function newlyFailed(before: readonly Check[], now: readonly Check[]): readonly CheckCode[] {
  const known = failedChecks(before).map(({ check }) => check);
  return failedChecks(now).flatMap(({ check }) => (known.includes(check) ? [] : [check]));
}

/** Whom it is about must be certain, and score and words must agree, before anyone reaches out. */
export function openStatus({
  match,
  checks,
  checksConfirmedAt,
}: Pick<DetractorCase, 'match' | 'checks' | 'checksConfirmedAt'>): 'open' | 'needs_verification' {
  if (match.outcome !== 'matched') return 'needs_verification';
  const doubtful = failedChecks(checks).some(({ check }) => SETTLED_FIRST.includes(check));
  return doubtful && checksConfirmedAt === null ? 'needs_verification' : 'open';
}

/** What has come to pass or fail; that a record has grown older by a day is no news. */
export function checkedEvents(state: DetractorCase, checks: readonly Check[]): readonly DecidedEvent[] {
  if (sameJson(outcomes(checks), outcomes(state.checks))) return [];
  return [{ body: { type: 'checked', checks } }];
}

function outcomes(checks: readonly Check[]): readonly string[] {
  return checks.map(({ check, outcome }) => `${check} ${outcome}`);
}
