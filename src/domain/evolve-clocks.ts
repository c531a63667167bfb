import type { CaseEventBody } from './case-events';
import type { CaseClock, CaseTask, DetractorCase } from './case-state';
import type { ClockKind, Instant } from './types';

type Body<T extends CaseEventBody['type']> = Extract<CaseEventBody, { type: T }>;

export type ClockBody = Body<
  'clock_started' | 'clock_rebudgeted' | 'clock_met' | 'clock_cancelled' | 'warned' | 'breached'
>;

/** Folds what happens to a clock. */
export function clockChange(state: DetractorCase, body: ClockBody, at: Instant): Partial<DetractorCase> {
  switch (body.type) {
    case 'clock_started':
      return withClock(state, body.plan.clock, started(state, body));
    case 'clock_rebudgeted':
      return rebudgeted(state, body);
    case 'clock_met':
      return withClock(state, body.clock, { status: 'met', generation: nextGeneration(state, body.clock) });
    case 'clock_cancelled':
      return withClock(state, body.clock, { status: 'cancelled', generation: nextGeneration(state, body.clock) });
    case 'warned':
      return withClock(state, body.clock, { warnedAt: at, warnedThreshold: body.threshold });
    case 'breached':
      return withClock(state, body.clock, { status: 'breached', breachedAt: at });
  }
}

function started(state: DetractorCase, body: Body<'clock_started'>): CaseClock {
  return {
    plan: body.plan,
    cycle: body.cycle,
    status: 'running',
    generation: nextGeneration(state, body.plan.clock),
    dueAt: body.plan.dueAt,
    warnedAt: null,
    warnedThreshold: null,
    breachedAt: null,
  };
}

function rebudgeted(state: DetractorCase, { clock, plan }: Body<'clock_rebudgeted'>): Partial<DetractorCase> {
  const generation = nextGeneration(state, clock);
  const fresh = { warnedAt: null, warnedThreshold: null };
  const moved = withClock(state, clock, { plan, dueAt: plan.dueAt, generation, ...fresh });
  if (clock !== 'first_touch') return moved;
  return { ...moved, tasks: state.tasks.map((task) => (isByTouch(task) ? { ...task, dueAt: plan.dueAt } : task)) };
}

/** A case that waits to be taken over has a deadline of its own. */
function isByTouch({ kind, status, purpose }: CaseTask): boolean {
  return kind === 'owner' && status === 'open' && purpose !== 'take_over';
}

function nextGeneration(state: DetractorCase, clock: ClockKind): number {
  return (state.clocks[clock]?.generation ?? 0) + 1;
}

function withClock(state: DetractorCase, kind: ClockKind, part: Partial<CaseClock>): Partial<DetractorCase> {
  return { clocks: { ...state.clocks, [kind]: { ...state.clocks[kind], ...part } } };
}
