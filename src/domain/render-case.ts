import { reasonName } from './names';
import type { CaseRecord, ClockRecord } from './crm-record';
import type { CaseClock, DetractorCase } from './case-state';
import { isRestricted } from './restricted';
import { queueRank } from './queue-rank';
import { renderDocumentation, renderEnding } from './render-record';
import { WORK_CLOCKS, type WorkClock } from './types';

/** What stands where a restricted case says nothing. */
export const CARD_ONLY = 'Shown in the case card to those who may see it, and nowhere else.';

/** The case as the CRM shows it, from its current state. */
export function renderCase(state: DetractorCase): CaseRecord {
  const { classification, scale } = state;
  const restricted = isRestricted(state);
  return {
    caseKey: state.caseKey,
    title: caseTitle(state),
    status: state.status,
    process: state.process,
    restricted,
    score: restricted ? null : state.score,
    scoreMax: restricted ? null : (scale?.max ?? null),
    metric: scale?.metric ?? null,
    verbatim: restricted ? null : state.personal.verbatim,
    reason: classification.primary,
    secondaryReasons: classification.secondary,
    reasonConfidence: classification.confidence,
    reasonEvidence: restricted ? [] : quotes(state),
    flags: classification.flags,
    tier: state.tier.tier,
    ownerId: state.ownerId,
    ownerReason: restricted ? CARD_ONLY : state.route.sentence,
    raisedToId: state.raisedTo.at(-1) ?? null,
    contactId: state.contactId,
    accountId: state.accountId,
    accountName: state.personal.accountName,
    respondedAt: state.respondedAt,
    openedAt: state.openedAt,
    // A hand-over's own deadline is that of its task; the record has room for the clocks that every case has.
    clocks: WORK_CLOCKS.flatMap((kind) => clockRecord(state, kind)),
    leadCaseKey: state.leadCaseKey,
    previousCaseKey: state.previousCaseKey,
    log: logLines(state),
    queueRank: queueRank(state),
    firstTouchAt: state.firstTouchAt,
    closedAt: state.closedAt,
    documentation: renderDocumentation(state),
    ending: renderEnding(state),
  };
}

/** What happened, oldest first, one line each, in UTC to the minute. */
export function logLines(state: DetractorCase): readonly string[] {
  const restricted = isRestricted(state);
  return state.log.map(({ at, text, detail }) => {
    const why = restricted || detail === null ? '' : `: ${detail}`;
    return `${new Date(at).toISOString().slice(0, 16)}Z ${text}${why}`;
  });
}

/** One line for whoever may not read the case: it says no more than where it belongs. */
export function unreadTitle(state: Pick<DetractorCase, 'process' | 'classification' | 'personal'>): string {
  return `${isRestricted(state) ? 'Restricted follow-up' : 'Follow-up'}: ${state.personal.accountName ?? NO_ACCOUNT}`;
}

const NO_ACCOUNT = 'unknown account';

/** One line that says score, account and reason, as far as the reader may know them. */
export function caseTitle(state: DetractorCase): string {
  if (isRestricted(state)) return unreadTitle(state);
  const score =
    state.score === null ? 'Flagged comment' : `${scoreName(state)} ${state.score}/${state.scale?.max ?? 10}`;
  return `${score}: ${state.personal.accountName ?? NO_ACCOUNT} (${reasonName(state.classification.primary)})`;
}

function scoreName(state: DetractorCase): string {
  const metric = state.scale?.metric ?? 'nps';
  return metric === 'binary' || metric === 'custom' ? 'Score' : metric.toUpperCase();
}

/** The words of the customer that speak for the primary reason and the flags. */
function quotes(state: DetractorCase): readonly string[] {
  const text = state.personal.verbatim;
  if (text === null) return [];
  return state.classification.evidence.map(({ start, end }) => text.slice(start, end)).filter((quote) => quote !== '');
}

function clockRecord(state: DetractorCase, kind: WorkClock): readonly ClockRecord[] {
  const clock = state.clocks[kind];
  if (clock === undefined) return [];
  const { status, dueAt, breachedAt, cycle, usedS, pausedS } = clock;
  const minutes = { elapsedMinutes: usedS === null ? null : minutesOf(usedS), pausedMinutes: minutesOf(pausedS) };
  return [{ clock: kind, status, dueAt, breachedAt, cycle, ...minutes, verdict: verdictOf(clock) }];
}

function minutesOf(seconds: number): number {
  return Math.floor(seconds / 60);
}

/** By elapsed business time: what was done after closing on the due day is in time, whatever the wall clock says. */
function verdictOf({ status }: CaseClock): ClockRecord['verdict'] {
  if (status === 'breached') return 'late';
  return status === 'met' ? 'in_time' : 'open';
}
