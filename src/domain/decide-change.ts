import type { DecidedEvent, Walk } from './case-commands';
import type { CaseClock, DetractorCase } from './case-state';
import { sameJson } from './canonical-json';
import { openStatus, raiseByRule, scoreOf, workEvents } from './decide-opening';
import { isTerminal } from './transitions';
import { CLOCK_KINDS, type ClockPlan } from './types';

/** What a later word of the same customer changes: never a second case, and nothing a person has already decided. */
export function changeEvents(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const stated = responseChanged(state, walk);
  if (isTerminal(state.status)) return [...stated, ...reopened(state, walk)];
  if (!walk.needsCase) return [...stated, ...withdrawn(state)];
  return [...stated, ...reclassified(state, walk), ...rerouted(state, walk), ...retiered(state, walk)];
}

function responseChanged(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const next = scoreOf(walk);
  const scoreChanged = next.score !== state.score || next.band !== state.band;
  const commentChanged = walk.personal.verbatim !== state.personal.verbatim;
  if (!scoreChanged && !commentChanged && sameJson(walk.personal, state.personal)) return [];
  return [{ body: { type: 'response_changed', ...next, commentChanged, scoreChanged }, personal: walk.personal }];
}

/** The customer corrected the score upward: untouched, the case ends by itself; touched, its owner decides. */
function withdrawn(state: DetractorCase): readonly DecidedEvent[] {
  if (state.firstTouchAt !== null) return [];
  const because = 'the customer corrected the score before anyone had reached out';
  return [{ body: { type: 'status_changed', from: state.status, to: 'withdrawn', because } }, ...workCancelled(state)];
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

/** A withdrawn case whose score turned bad again starts over; every other ending was a person's and stands. */
function reopened(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  if (state.status !== 'withdrawn' || !walk.needsCase) return [];
  const because = 'the customer lowered the score again';
  const cycle = 1 + (state.clocks.first_touch?.cycle ?? 0);
  const tasks = 1 + state.tasks.filter((task) => task.kind === 'owner').length;
  return [
    { body: { type: 'status_changed', from: state.status, to: openStatus(walk), because } },
    ...reclassified(state, walk),
    ...assigned(state, walk),
    ...workEvents(walk, { cycle, tasks }),
  ];
}

function reclassified(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const { classification, tier, factsId, match } = walk;
  const events: DecidedEvent[] = [];
  if (
    !sameJson(
      { classification, tier, match },
      { classification: state.classification, tier: state.tier, match: state.match },
    )
  ) {
    events.push({ body: { type: 'classified', classification, tier, factsId, match } });
  }
  if (state.status === 'needs_verification' && openStatus(walk) === 'open') {
    const because = 'the subject is certain now';
    events.push({ body: { type: 'status_changed', from: state.status, to: 'open', because } });
  }
  // A handed-over case returns to standard by a person's word only.
  if (state.process === 'standard' && walk.process !== 'standard') {
    events.push({ body: { type: 'diverted', process: walk.process } });
  }
  return events;
}

/** Until the first touch the case follows what the customer adds; after it, the person who spoke keeps it. */
function rerouted(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const divertedNow = state.process === 'standard' && walk.process !== 'standard';
  if (state.firstTouchAt !== null && !divertedNow) return [];
  if (state.process !== 'standard' && walk.process === 'standard') return [];
  return [...assigned(state, walk), ...raiseByRule(walk, state.raisedTo, state.tasks)];
}

function assigned(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  const ownerId = walk.route.owner.id;
  if (ownerId === state.ownerId) return [];
  const tasks = state.tasks
    .filter((task) => task.kind === 'owner' && task.status === 'open')
    .map(({ kind, n }): DecidedEvent => ({ body: { type: 'task_reassigned', kind, n, ownerId } }));
  return [{ body: { type: 'assigned', ownerId, route: walk.route } }, ...tasks];
}

/** A changed tier moves running deadlines; tightening leaves at least the floor from now on. */
function retiered(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  return CLOCK_KINDS.flatMap((clock): readonly DecidedEvent[] => {
    const running = state.clocks[clock];
    const plan = walk.plans[clock];
    if (running?.status !== 'running' || sameJson(running.plan.budget, plan.budget)) return [];
    const floored = floorApplied(running, plan, walk.floors[clock]);
    const because = floored === plan ? 'retier' : 'retier_floor';
    return [{ body: { type: 'clock_rebudgeted', clock, plan: floored, because } }];
  });
}

function floorApplied(running: CaseClock, plan: ClockPlan, floor: Walk['floors'][keyof Walk['floors']]): ClockPlan {
  const tighter = plan.budgetS < running.plan.budgetS;
  return tighter && plan.dueAt < floor.dueAt ? { ...plan, ...floor } : plan;
}
