import type { CaseEvent, CaseEventBody } from './case-events';
import type { CaseClock, CaseTask, DetractorCase } from './case-state';
import { evolve } from './evolve';
import { CLOCK_KINDS, type ClockKind } from './types';

/**
 * What has to be written beside the case because of its events: data, carried out by apply-commands alone. A clock comes
 * as it was right after its event: one decision may end a clock and begin its next cycle.
 */
export type Effect =
  | { readonly kind: 'save_clock'; readonly clock: ClockKind; readonly as: CaseClock }
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
    clocks.push(...clockEffects(event.body, state));
  }
  if (state === null || events.length === 0) return [];
  const tasks = state.tasks.map((task): Effect => ({ kind: 'save_task', task }));
  const urgent = events.some(({ body }) => !COSMETIC.includes(body.type));
  return [...clocks, ...tasks, { kind: 'write_to_crm', urgent }];
}

function clockEffects(body: CaseEventBody, { clocks }: DetractorCase): readonly Effect[] {
  return clocksOf(body).flatMap((clock) => {
    const as = clocks[clock];
    return as === undefined ? [] : [{ kind: 'save_clock', clock, as }];
  });
}

/** The clocks whose legs, numbers or timers an event changes; a warning changes none of them. */
function clocksOf(body: CaseEventBody): readonly ClockKind[] {
  switch (body.type) {
    case 'clock_started':
      return [body.plan.clock];
    case 'clock_rebudgeted':
    case 'clock_paused':
    case 'clock_resumed':
    case 'clock_met':
    case 'clock_cancelled':
    case 'breach_withdrawn':
    case 'breached':
    case 'raise_acknowledged':
    case 'raise_lapsed':
    case 'raise_stepped':
    case 'raise_decided':
      return [body.clock];
    case 'undone':
      return CLOCK_KINDS.filter((clock) => body.restored.clocks?.[clock] !== undefined);
    default:
      return [];
  }
}
