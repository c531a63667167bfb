import type { CaseEvent } from './case-events';
import type { CaseClock, CaseTask, DetractorCase } from './case-state';
import { evolve } from './evolve';
import type { ClockKind } from './types';

/**
 * What has to be written beside the case because of its events: data, carried out by apply-commands alone. A clock comes
 * as it was right after its event: one decision may end a clock and begin its next cycle.
 */
export type Effect =
  | { readonly kind: 'start_clock'; readonly clock: ClockKind; readonly as: CaseClock }
  | { readonly kind: 'move_clock'; readonly clock: ClockKind; readonly as: CaseClock; readonly reason: string }
  | {
      readonly kind: 'stop_clock';
      readonly clock: ClockKind;
      readonly as: CaseClock;
      readonly status: 'met' | 'cancelled' | 'breached';
    }
  | { readonly kind: 'save_task'; readonly task: CaseTask }
  | { readonly kind: 'write_to_crm'; readonly urgent: boolean };

/** What nobody has to act on. */
const COSMETIC: readonly CaseEvent['body']['type'][] = ['warned', 'handover_announced', 'play_chosen'];

/** Events -> effects, in order. `before` is the case before the first of them; null where it is the opening. */
export function effectsOf(before: DetractorCase | null, events: readonly CaseEvent[]): readonly Effect[] {
  const clocks: Effect[] = [];
  let state = before;
  for (const event of events) {
    state = evolve(state, event);
    clocks.push(...clockEffects(event, state));
  }
  if (state === null || events.length === 0) return [];
  const tasks = state.tasks.map((task): Effect => ({ kind: 'save_task', task }));
  const urgent = events.some(({ body }) => !COSMETIC.includes(body.type));
  return [...clocks, ...tasks, { kind: 'write_to_crm', urgent }];
}

function clockEffects({ body }: CaseEvent, state: DetractorCase): readonly Effect[] {
  switch (body.type) {
    case 'clock_started':
      return [{ kind: 'start_clock', ...clockOf(state, body.plan.clock) }];
    case 'clock_rebudgeted':
      return [{ kind: 'move_clock', ...clockOf(state, body.clock), reason: body.because }];
    case 'clock_met':
      return [{ kind: 'stop_clock', ...clockOf(state, body.clock), status: 'met' }];
    case 'clock_cancelled':
      return [{ kind: 'stop_clock', ...clockOf(state, body.clock), status: 'cancelled' }];
    case 'breached':
      return [{ kind: 'stop_clock', ...clockOf(state, body.clock), status: 'breached' }];
    default:
      return [];
  }
}

function clockOf(
  { caseKey, clocks }: DetractorCase,
  clock: ClockKind,
): { readonly clock: ClockKind; readonly as: CaseClock } {
  const as = clocks[clock];
  if (as === undefined) throw new Error(`case ${caseKey} has no ${clock} clock`);
  return { clock, as };
}
