import type { CaseCommand, DecidedEvent, Decision } from './case-commands';
import type { CaseClock, DetractorCase } from './case-state';
import { changeEvents } from './decide-change';
import { openingEvents } from './decide-opening';
import { acknowledgement } from './acknowledgement';
import { isTerminal } from './transitions';

/**
 * Judges a command against the state of its case. Pure: whatever depends on the time was worked out into the command.
 * The same response judged twice decides nothing the second time: that is what makes every retry harmless.
 */
export function decide(state: DetractorCase | null, command: CaseCommand): Decision {
  if (command.kind === 'record_response') {
    if (state !== null) return decided(changeEvents(state, command.walk));
    return decided(command.walk.needsCase ? openingEvents(command.walk, command.related) : []);
  }
  if (state === null) return refused('unknown_case', 'There is no such case');
  return fireTimer(state, command);
}

type FireTimer = Extract<CaseCommand, { kind: 'fire_timer' }>;

function fireTimer(state: DetractorCase, command: FireTimer): Decision {
  const clock = state.clocks[command.clock];
  const current = clock?.cycle === command.cycle && clock.generation === command.generation;
  if (!current || clock.status !== 'running' || isTerminal(state.status)) {
    return refused('stale_timer', 'The clock has stopped or moved since this timer was set');
  }
  const { dueAt } = clock;
  if (command.threshold < 100) return warn(clock, command);
  return decided([{ body: { type: 'breached', clock: command.clock, dueAt } }, ...toldOfBreach(state, command)]);
}

function warn(clock: CaseClock, command: FireTimer): Decision {
  const { threshold } = command;
  if (threshold <= (clock.warnedThreshold ?? 0)) return refused('stale_timer', 'This warning has been given');
  return decided([{ body: { type: 'warned', clock: command.clock, threshold, dueAt: clock.dueAt } }]);
}

function toldOfBreach(state: DetractorCase, command: FireTimer): readonly DecidedEvent[] {
  const to = command.raiseTo;
  if (to === null || to === state.ownerId || state.raisedTo.includes(to)) return [];
  return [{ body: { type: 'raised', to, because: 'breach' } }, acknowledgement(state, to, command.ackDueAt)];
}

function decided(events: readonly DecidedEvent[]): Decision {
  return { ok: true, events };
}

function refused(code: 'stale_timer' | 'unknown_case', message: string): Decision {
  return { ok: false, refusal: { code, message } };
}
