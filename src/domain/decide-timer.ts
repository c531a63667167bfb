import { acknowledgement } from './acknowledgement';
import type { DecidedEvent, Decision, TimerCommand } from './case-commands';
import type { CaseClock, DetractorCase } from './case-state';
import { decided, refused } from './refusal';
import { isTerminal } from './transitions';

/** A threshold of any clock: a warning below the full budget, the breach from there on. */
export function fireTimer(state: DetractorCase, command: TimerCommand): Decision {
  const clock = state.clocks[command.clock];
  const current = clock?.cycle === command.cycle && clock.generation === command.generation;
  if (!current || clock.status !== 'running' || isTerminal(state.status)) {
    return refused('stale_timer', 'The clock has stopped or moved since this timer was set');
  }
  const { dueAt } = clock;
  if (command.threshold < 100) return warn(clock, command);
  return decided([{ body: { type: 'breached', clock: command.clock, dueAt } }, ...toldOfBreach(state, command)]);
}

function warn(clock: CaseClock, command: TimerCommand): Decision {
  const { threshold } = command;
  if (threshold <= (clock.warnedThreshold ?? 0)) return refused('stale_timer', 'This warning has been given');
  return decided([{ body: { type: 'warned', clock: command.clock, threshold, dueAt: clock.dueAt } }]);
}

function toldOfBreach(state: DetractorCase, command: TimerCommand): readonly DecidedEvent[] {
  const to = command.raiseTo;
  if (to === null || to === state.ownerId || state.raisedTo.includes(to)) return [];
  return [{ body: { type: 'raised', to, because: 'breach' } }, acknowledgement(state, to, command.ackDueAt)];
}
