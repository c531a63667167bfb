import type { DecidedEvent, Decision, TimerCommand } from './case-commands';
import type { CaseClock, DetractorCase } from './case-state';
import { resumedEvents } from './decide-waiting';
import { inTurn } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { lapseRaise, stepRaise, toldOf } from './raise-steps';
import { decided, refused } from './refusal';
import { isTerminal } from './transitions';

/** Something that was to happen to a clock at a moment: a threshold, the end of a pause, the next step of a raise. */
export function fireTimer(state: DetractorCase, command: TimerCommand): Decision {
  const clock = state.clocks[command.clock];
  const current = clock?.cycle === command.cycle && clock.generation === command.generation;
  if (!current || isTerminal(state.status)) return stale();
  switch (command.what) {
    case 'threshold':
      return passThreshold(state, clock, command);
    case 'resume':
      return endPause(state, clock, command);
    case 'raise':
      return stepRaise(state, clock, command);
    case 'lapse':
      return lapseRaise(clock, command);
  }
}

/** A warning below the full budget, the breach from there on. */
function passThreshold(state: DetractorCase, clock: CaseClock, command: TimerCommand): Decision {
  const { dueAt, status } = clock;
  if (status !== 'running' || dueAt === null) return stale();
  const { clock: kind, threshold, next, cameDueAt } = command;
  if (threshold >= 100) {
    // Nobody takes over, or decides about, what another process has not acknowledged: telling its manager is all.
    const chain = kind === 'acknowledgement' ? {} : { next };
    const breached: DecidedEvent = { body: { type: 'breached', clock: kind, dueAt, missedAt: cameDueAt, ...chain } };
    return decided([breached, ...toldOf(state, command, 'breach')]);
  }
  if (threshold <= (clock.warnedThreshold ?? 0)) return refused('stale_timer', 'This warning has been given');
  return decided([{ body: { type: 'warned', clock: kind, threshold, dueAt } }]);
}

/** The date has come, and the customer has not replied. */
function endPause(state: DetractorCase, clock: CaseClock, { resumed }: TimerCommand): Decision {
  if (clock.resumeAt === null || resumed === null) return stale();
  return decided(inTurn(state, [(now) => resumedEvents(now, resumed, 'date'), ownerTaskEvents]));
}

function stale(): Decision {
  return refused('stale_timer', 'The clock has stopped or moved since this timer was set');
}
