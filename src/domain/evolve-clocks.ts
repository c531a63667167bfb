import type { CaseEventBody } from './case-events';
import type { CaseClock, CaseTask, DetractorCase } from './case-state';
import { firstLegs, isPaused, movedLegs, pausedLegs, resumedLegs, stoppedLegs } from './clock-legs';
import { raiseChange, type RaiseBody } from './evolve-raise';
import { withStepsDue } from './step-due';
import type { ClockKind, Instant } from './types';

type Body<T extends CaseEventBody['type']> = Extract<CaseEventBody, { type: T }>;

type ClockEventBody = Body<
  | 'clock_started'
  | 'clock_rebudgeted'
  | 'clock_paused'
  | 'clock_resumed'
  | 'clock_met'
  | 'clock_cancelled'
  | 'breach_withdrawn'
  | 'warned'
  | 'breached'
>;
export type ClockBody = ClockEventBody | RaiseBody;

/** Folds what happens to a clock. */
export function clockChange(state: DetractorCase, body: ClockBody, at: Instant): Partial<DetractorCase> {
  if (body.type === 'clock_started') return withClock(state, body.plan.clock, started(state, body, at));
  const clock = state.clocks[body.clock];
  // What was once written can be folded for ever, be it that it says something of a clock that never began.
  if (clock === undefined) return {};
  const changed = { ...clock, ...change(clock, body, at) };
  const moved = withClock(state, body.clock, changed);
  if (!MOVING.includes(body.type)) return moved;
  // The owner's task is due with the clock it is about; what waits to be taken over has a deadline of its own.
  return { ...moved, tasks: withStepsDue({ ...state, ...moved }, BY_CLOCK[body.clock]) };
}

const MOVING: readonly ClockBody['type'][] = ['clock_rebudgeted', 'clock_paused', 'clock_resumed'];

function change(
  clock: CaseClock,
  body: Exclude<ClockBody, { type: 'clock_started' }>,
  at: Instant,
): Partial<CaseClock> {
  switch (body.type) {
    case 'clock_rebudgeted':
      return rebudgeted(clock, body, at);
    case 'clock_paused':
      return paused(clock, body, at);
    case 'clock_resumed':
      return resumed(clock, body, at);
    case 'clock_met':
      return stopped(clock, { status: unlessBreached(clock, 'met'), ...ending(body.verdict, at) });
    case 'clock_cancelled':
      return stopped(clock, { status: unlessBreached(clock, 'cancelled'), ...ending(undefined, at) });
    case 'breach_withdrawn':
      return { ...stopped(clock, { status: 'met', ...ending(body.verdict, at) }), breachedAt: null };
    case 'warned':
      return { warnedAt: at, warnedThreshold: body.threshold };
    case 'breached':
      return {
        status: 'breached',
        breachedAt: body.missedAt ?? at,
        raise: raiseOf(body),
        generation: clock.generation + 1,
      };
    default:
      return raiseChange(clock, body);
  }
}

function started(state: DetractorCase, { plan, cycle }: Body<'clock_started'>, at: Instant): CaseClock {
  return {
    ...{ plan, cycle, status: 'running', dueAt: plan.dueAt, begunAt: at, legs: firstLegs(plan) },
    generation: (state.clocks[plan.clock]?.generation ?? 0) + 1,
    ...{ warnedAt: null, warnedThreshold: null, breachedAt: null, stoppedAt: null },
    ...{ usedS: null, pausedS: 0, pauses: 0, resumeAt: null, raise: null },
  };
}

function rebudgeted(clock: CaseClock, { plan, because }: Body<'clock_rebudgeted'>, at: Instant): Partial<CaseClock> {
  return {
    ...{ plan, legs: movedLegs(clock, plan, { at, because }), generation: clock.generation + 1 },
    dueAt: isPaused(clock) ? null : plan.dueAt,
    ...{ warnedAt: null, warnedThreshold: null },
  };
}

function paused(clock: CaseClock, { pause }: Body<'clock_paused'>, at: Instant): Partial<CaseClock> {
  const { plan, legs, status, generation, pauses } = clock;
  return {
    status: status === 'running' ? 'paused' : status,
    plan: { ...plan, explain: pause.explain },
    ...{ dueAt: null, usedS: pause.usedS, resumeAt: pause.resumeAt, pauses: pauses + 1, generation: generation + 1 },
    legs: pausedLegs(legs, plan, { at, because: 'waiting_on_customer' }),
  };
}

function resumed(clock: CaseClock, body: Body<'clock_resumed'>, at: Instant): Partial<CaseClock> {
  const { legs, status, generation } = clock;
  const { plan, pausedS, because, fromAt = at } = body;
  return {
    status: status === 'paused' ? 'running' : status,
    ...{ plan, dueAt: plan.dueAt, pausedS, usedS: null, resumeAt: null, generation: generation + 1 },
    legs: resumedLegs(legs, plan, { at: fromAt, because }),
  };
}

/** A missed deadline stays missed, whatever ends it. */
function unlessBreached({ status }: CaseClock, ending: 'met' | 'cancelled'): CaseClock['status'] {
  return status === 'breached' ? status : ending;
}

interface Ending {
  readonly status: CaseClock['status'];
  readonly stoppedAt: Instant;
  readonly usedS: number | null;
}

function ending(verdict: Body<'clock_met'>['verdict'], at: Instant): Omit<Ending, 'status'> {
  return { stoppedAt: verdict?.stoppedAt ?? at, usedS: verdict?.usedS ?? null };
}

function stopped(clock: CaseClock, { status, stoppedAt, usedS }: Ending): Partial<CaseClock> {
  return {
    ...{ status, stoppedAt, usedS: usedS ?? clock.usedS, resumeAt: null, raise: null },
    ...{ legs: stoppedLegs(clock.legs, stoppedAt), generation: clock.generation + 1 },
  };
}

function raiseOf({ next }: Body<'breached'>): CaseClock['raise'] {
  return { step: null, next: next ?? null, acknowledged: null, decided: false };
}

const BY_CLOCK = {
  first_touch: ['first_touch', 'verify'],
  resolution: ['next_step', 'confirm', 'set_outcome'],
  acknowledgement: [],
} as const satisfies Record<ClockKind, readonly CaseTask['purpose'][]>;

function withClock(state: DetractorCase, kind: ClockKind, clock: CaseClock): Partial<DetractorCase> {
  return { clocks: { ...state.clocks, [kind]: clock } };
}
