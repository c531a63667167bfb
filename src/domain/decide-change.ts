import { acknowledgement } from './acknowledgement';
import { sameJson } from './canonical-json';
import type { DecidedEvent, Walk } from './case-commands';
import type { DetractorCase } from './case-state';
import { statusChange } from './change-status';
import { retierEvents } from './decide-deadlines';
import { openStatus, raiseByRule, scoreOf, workEvents } from './decide-opening';
import { assigned, divertedEvents, ownershipEvents, processAfter } from './decide-ownership';
import { isTerminal } from './transitions';
import { CLOCK_KINDS } from './types';

/** What a later word of the same customer changes: never a second case, and nothing a person has already decided. */
export function changeEvents(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const stated = responseChanged(state, walk);
  if (state.status === 'withdrawn' && walk.needsCase) return [...stated, ...reopened(state, walk)];
  if (isTerminal(state.status)) return [...stated, ...afterTheEnd(state, walk)];
  if (!walk.needsCase) return [...stated, ...corrected(state, walk)];
  return [
    ...stated,
    ...reclassified(state, walk),
    ...divertedEvents(state, walk),
    ...ownershipEvents(state, walk),
    ...retierEvents(state, walk),
  ];
}

function responseChanged(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const next = scoreOf(walk);
  const { score, scale, band } = state;
  const scoreChanged = !sameJson(next, { score, scale, band });
  const commentChanged = walk.personal.verbatim !== state.personal.verbatim;
  if (!scoreChanged && sameJson(walk.personal, state.personal)) return [];
  return [{ body: { type: 'response_changed', ...next, commentChanged, scoreChanged }, personal: walk.personal }];
}

function reclassified(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const { classification, tier, factsId, match } = walk;
  const known = { classification: state.classification, tier: state.tier, match: state.match };
  if (sameJson({ classification, tier, match }, known)) return [];
  return [{ body: { type: 'classified', classification, tier, factsId, match } }];
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
  if (state.firstTouchAt !== null || state.process !== 'standard') return quoted;
  const because = 'the customer corrected the score before anyone had reached out';
  return [...quoted, statusChange(state.status, 'withdrawn', because), ...workCancelled(state)];
}

function workCancelled(state: DetractorCase): readonly DecidedEvent[] {
  const tasks = state.tasks
    .filter((task) => task.status === 'open')
    .map(({ kind, n }): DecidedEvent => ({ body: { type: 'task_closed', kind, n, status: 'cancelled' } }));
  const clocks = CLOCK_KINDS.filter((clock) => state.clocks[clock]?.status === 'running').map(
    (clock): DecidedEvent => ({ body: { type: 'clock_cancelled', clock } }),
  );
  return [...tasks, ...clocks];
}

/**
 * An ending stands whatever is said after it. Words that another process must see still reach a person of that
 * process, and are kept out of the CRM.
 */
function afterTheEnd(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const diverted = divertedEvents(state, walk);
  const told = diverted.length === 0 ? [] : [acknowledgement(state, walk.route.owner.id, walk.ackDueAt)];
  return [...requoted(state, walk), ...diverted, ...told];
}

/** A withdrawn case whose score turned bad again starts over; every other ending was a person's and stands. */
function reopened(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const follows = walk.process === processAfter(state, walk);
  const ownerId = follows ? walk.route.owner.id : state.ownerId;
  const cycle = 1 + (state.clocks.first_touch?.cycle ?? 0);
  const tasks = 1 + state.tasks.filter((task) => task.kind === 'owner').length;
  return [
    statusChange(state.status, openStatus(walk), 'the customer lowered the score again'),
    ...reclassified(state, walk),
    ...divertedEvents(state, walk),
    // In a new cycle nobody has been told yet.
    ...(follows ? [...assigned(state, walk.route), ...raiseByRule(walk, [], state.tasks)] : []),
    ...workEvents(walk, { cycle, tasks, ownerId }),
  ];
}
