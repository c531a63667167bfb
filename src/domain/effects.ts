import type { CaseEvent } from './case-events';
import type { CaseTask, DetractorCase } from './case-state';
import type { ClockKind } from './types';

/** What has to be written beside the case because of its events: data, carried out by apply-command alone. */
export type Effect =
  | { readonly kind: 'start_clock'; readonly clock: ClockKind }
  | { readonly kind: 'move_clock'; readonly clock: ClockKind; readonly reason: string }
  | { readonly kind: 'stop_clock'; readonly clock: ClockKind; readonly status: 'cancelled' | 'breached' }
  | { readonly kind: 'save_task'; readonly task: CaseTask }
  | { readonly kind: 'write_to_crm'; readonly urgent: boolean };

/** Events -> effects, in order. `state` is the case after the last of them. */
export function effectsOf(events: readonly CaseEvent[], state: DetractorCase): readonly Effect[] {
  if (events.length === 0) return [];
  const clocks = events.flatMap(clockEffects);
  const tasks = state.tasks.map((task): Effect => ({ kind: 'save_task', task }));
  // Only a warning is cosmetic: everything else changes who must do what by when.
  const urgent = events.some(({ body }) => body.type !== 'warned');
  return [...clocks, ...tasks, { kind: 'write_to_crm', urgent }];
}

function clockEffects({ body }: CaseEvent): readonly Effect[] {
  switch (body.type) {
    case 'clock_started':
      return [{ kind: 'start_clock', clock: body.plan.clock }];
    case 'clock_rebudgeted':
      return [{ kind: 'move_clock', clock: body.clock, reason: body.because }];
    case 'clock_cancelled':
      return [{ kind: 'stop_clock', clock: body.clock, status: 'cancelled' }];
    case 'breached':
      return [{ kind: 'stop_clock', clock: body.clock, status: 'breached' }];
    default:
      return [];
  }
}
