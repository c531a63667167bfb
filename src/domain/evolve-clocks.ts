import type { CaseEventBody } from './case-events';
import type { CaseClock, CaseTask, DetractorCase } from './case-state';
import { raiseChange, type RaiseBody } from './evolve-raise';
import type { ClockKind, ClockLeg, ClockPlan, Instant } from './types';

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
  const changed = withClock(state, body.clock, { ...clock, ...change(clock, body, at) });
  const moved = body.type === 'clock_rebudgeted' && body.clock === 'first_touch';
  return moved ? { ...changed, tasks: tasksMoved(state, body.plan.dueAt) } : changed;
}

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
      return stopped(clock, { status: clock.status === 'breached' ? 'breached' : 'met', ...ending(body.verdict, at) });
    case 'clock_cancelled':
      return stopped(clock, { status: 'cancelled', ...ending(undefined, at) });
    case 'breach_withdrawn':
      return { ...stopped(clock, { status: 'met', ...ending(body.verdict, at) }), breachedAt: null };
    case 'warned':
      return { warnedAt: at, warnedThreshold: body.threshold };
    case 'breached':
      return { status: 'breached', breachedAt: at, raise: raiseOf(body), generation: clock.generation + 1 };
    default:
      return raiseChange(clock, body);
  }
}

function started(state: DetractorCase, { plan, cycle }: Body<'clock_started'>, at: Instant): CaseClock {
  return {
    ...{ plan, cycle, status: 'running', dueAt: plan.dueAt, begunAt: at },
    generation: (state.clocks[plan.clock]?.generation ?? 0) + 1,
    legs: [legOf(plan, { fromAt: plan.startAt, state: 'running', reason: 'started' })],
    ...{ warnedAt: null, warnedThreshold: null, breachedAt: null, stoppedAt: null },
    ...{ usedS: null, pausedS: 0, pauses: 0, resumeAt: null, raise: null },
  };
}

/** What moves in the moment it begins has only ever run as it was moved to. A pause goes on under the new terms. */
function rebudgeted(clock: CaseClock, { plan, because }: Body<'clock_rebudgeted'>, at: Instant): Partial<CaseClock> {
  const { legs, begunAt } = clock;
  const last = legs.at(-1);
  const state = last?.state ?? 'running';
  const fresh = legs.length === 1 && begunAt === at;
  const moved = fresh
    ? [legOf(plan, { fromAt: plan.startAt, state, reason: 'started' })]
    : [...closed(legs, at), legOf(plan, { fromAt: at, state, reason: because })];
  return {
    ...{ plan, legs: moved, dueAt: state === 'paused' ? null : plan.dueAt, generation: clock.generation + 1 },
    ...{ warnedAt: null, warnedThreshold: null },
  };
}

function paused(clock: CaseClock, { pause }: Body<'clock_paused'>, at: Instant): Partial<CaseClock> {
  const { plan, legs, status, generation, pauses } = clock;
  return {
    status: status === 'running' ? 'paused' : status,
    ...{ dueAt: null, usedS: pause.usedS, resumeAt: pause.resumeAt, pauses: pauses + 1, generation: generation + 1 },
    legs: [...closed(legs, at), legOf(plan, { fromAt: at, state: 'paused', reason: 'waiting_on_customer' })],
  };
}

function resumed(clock: CaseClock, body: Body<'clock_resumed'>, at: Instant): Partial<CaseClock> {
  const { legs, status, generation } = clock;
  const { plan, pausedS, because } = body;
  return {
    status: status === 'paused' ? 'running' : status,
    ...{ plan, dueAt: plan.dueAt, pausedS, usedS: null, resumeAt: null, generation: generation + 1 },
    legs: [...closed(legs, at), legOf(plan, { fromAt: at, state: 'running', reason: because })],
  };
}

interface Ending {
  readonly status: CaseClock['status'];
  readonly stoppedAt: Instant;
  readonly usedS: number | null;
}

function ending(verdict: Body<'clock_met'>['verdict'], at: Instant): Omit<Ending, 'status'> {
  return { stoppedAt: verdict?.stoppedAt ?? at, usedS: verdict?.usedS ?? null };
}

/** The leg ends when it was done, which may be before it began to be counted: then it was empty. */
function stopped(clock: CaseClock, { status, stoppedAt, usedS }: Ending): Partial<CaseClock> {
  const legs = clock.legs.map((leg) => ({
    ...leg,
    toAt: Math.max(leg.fromAt, Math.min(leg.toAt ?? Infinity, stoppedAt)),
  }));
  return {
    ...{ status, stoppedAt, usedS: usedS ?? clock.usedS, legs, resumeAt: null, raise: null },
    generation: clock.generation + 1,
  };
}

function raiseOf({ next }: Body<'breached'>): CaseClock['raise'] {
  return { step: null, next: next ?? null, acknowledged: null, decided: false };
}

function legOf(
  { calendarId, calendarVersion, timeZone }: ClockPlan,
  part: Pick<ClockLeg, 'fromAt' | 'state' | 'reason'>,
): ClockLeg {
  return { ...part, toAt: null, calendarId, calendarVersion, timeZone };
}

function closed(legs: readonly ClockLeg[], at: Instant): readonly ClockLeg[] {
  return legs.map((leg) => (leg.toAt === null ? { ...leg, toAt: at } : leg));
}

function tasksMoved({ tasks }: DetractorCase, dueAt: Instant): readonly CaseTask[] {
  return tasks.map((task) => (isByTouch(task) ? { ...task, dueAt } : task));
}

/** What waits to be taken over, or follows the first touch, has a deadline of its own. */
function isByTouch({ kind, status, purpose }: CaseTask): boolean {
  return kind === 'owner' && status === 'open' && purpose !== 'take_over' && purpose !== 'next_step';
}

function withClock(state: DetractorCase, kind: ClockKind, clock: CaseClock): Partial<DetractorCase> {
  return { clocks: { ...state.clocks, [kind]: clock } };
}
