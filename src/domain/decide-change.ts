import { acknowledgement } from './acknowledgement';
import { sameJson } from './canonical-json';
import type { DecidedEvent, Walk } from './case-commands';
import type { DetractorCase } from './case-state';
import { statusChange } from './change-status';
import { isGoing } from './clock-legs';
import { divertedEvents } from './decide-handover';
import { scoreOf, workSteps } from './decide-opening';
import { ownershipEvents } from './decide-ownership';
import { resumedEvents } from './decide-waiting';
import { inTurn } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { processAfter } from './process-after';
import { settled } from './settled-walk';
import { taskCancelled } from './tasks';
import { isTerminal } from './transitions';
import { CLOCK_KINDS } from './types';
import { checkedEvents, openStatus } from './verification';
import { playChosen, reclassified, walkSteps } from './walk-steps';

/** What a later word of the same customer changes: never a second case, and nothing a person has already decided. */
export function changeEvents(state: DetractorCase, said: Walk): readonly DecidedEvent[] {
  const stated = responseChanged(state, said);
  // What a person has withdrawn is as ended as anything else he ended.
  if (state.status === 'withdrawn' && state.closure === null && said.needsCase)
    return [...stated, ...reopened(state, said)];
  const walked = settled(state, said);
  const { walk } = walked;
  if (isTerminal(state.status)) return [...stated, ...afterTheEnd(state, walk)];
  if (!walk.needsCase) return [...stated, ...corrected(state, walk)];
  return [...stated, ...inTurn(state, [(now) => replied(now, walk), ...walkSteps(state, walked)])];
}

/** Whether the customer says something, beside a name that is spelled differently in the CRM. */
export function isReply(state: DetractorCase, walk: Walk): boolean {
  const { scoreChanged, commentChanged } = changedWords(state, walk);
  return state.status === 'waiting_on_customer' && (scoreChanged || commentChanged);
}

function changedWords(
  { score, scale, band, personal }: DetractorCase,
  walk: Walk,
): { readonly scoreChanged: boolean; readonly commentChanged: boolean } {
  return {
    scoreChanged: !sameJson(scoreOf(walk), { score, scale, band }),
    commentChanged: walk.personal.verbatim !== personal.verbatim,
  };
}

/** What was waited for has come. */
function replied(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  return isReply(state, walk) ? resumedEvents(state, walk.resumed ?? null, 'customer_replied') : [];
}

function responseChanged(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const next = scoreOf(walk);
  const { scoreChanged, commentChanged } = changedWords(state, walk);
  // What a person noted is not the customer's to change.
  const { note: _, ...personal } = walk.personal;
  const stated = Object.keys(personal) as (keyof typeof personal)[];
  if (!scoreChanged && stated.every((field) => personal[field] === state.personal[field])) return [];
  return [{ body: { type: 'response_changed', ...next, commentChanged, scoreChanged }, personal }];
}

/** Reasons quote the comment by position, so a new comment brings its own; tier and match stay as they were worked. */
function requoted(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  if (walk.personal.verbatim === state.personal.verbatim) return [];
  return reclassified(state, { ...walk, tier: state.tier, match: state.match });
}

/**
 * The customer corrected the score upward: untouched, the case ends by itself; touched, its owner decides. What was
 * handed to another process is never ended by a score.
 */
function corrected(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const quoted = requoted(state, walk);
  if (state.firstTouchAt !== null || state.process !== 'standard')
    return [...quoted, ...inTurn(state, [(now) => replied(now, walk), ownerTaskEvents])];
  const because = 'the customer corrected the score before anyone had reached out';
  return [...quoted, statusChange(state.status, 'withdrawn', because), ...workCancelled(state)];
}

function workCancelled(state: DetractorCase): readonly DecidedEvent[] {
  const tasks = state.tasks.filter((task) => task.status === 'open').map(taskCancelled);
  const clocks = CLOCK_KINDS.filter((clock) => isGoing(state.clocks[clock])).map((clock): DecidedEvent => ({
    body: { type: 'clock_cancelled', clock },
  }));
  return [...tasks, ...clocks];
}

/**
 * An ending stands whatever is said after it. Words that another process must see still reach a person of that
 * process, and are kept out of the CRM.
 */
function afterTheEnd(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const { route, timing } = walk;
  const process = processAfter(state, walk);
  const quoted = requoted(state, walk);
  if (process === state.process) return quoted;
  const told = acknowledgement(state, route.owner.id, timing.ackDueAt);
  return [...quoted, ...divertedEvents(state, { process, timing }), told];
}

/** A withdrawn case whose score turned bad again starts over; every other ending was a person's and stands. */
function reopened(state: DetractorCase, said: Walk): readonly DecidedEvent[] {
  // Whom it is about is found out anew, as for a case that opens.
  const { walk } = settled({ ...state, match: said.match }, said);
  const process = processAfter(state, walk);
  const diverted = process !== state.process;
  const follows = diverted || (walk.process === process && !state.overrides.owner);
  const cycle = 1 + (state.clocks.first_touch?.cycle ?? 0);
  return inTurn(state, [
    (now) => reclassified(now, walk),
    (now) => playChosen(now, walk),
    (now) => checkedEvents(now, walk.checks),
    // A case that another process has is handed over to it again.
    () => (process === 'standard' ? [] : [{ body: { type: 'diverted', process } }]),
    (now) => [statusChange(now.status, openStatus(now), 'the customer lowered the score again')],
    // In a new cycle nobody has been told yet.
    (now) => (follows ? ownershipEvents(now, walk, 'routed') : []),
    ...workSteps(walk, cycle),
  ]);
}
