import type { CaseCommand, CaseTiming, DecidedEvent, Decision } from './case-commands';
import type { DetractorCase } from './case-state';
import { isGoing } from './clock-legs';
import { ownershipEvents } from './decide-ownership';
import { inTurn } from './in-turn';
import { isAwaited, ownerTaskEvents } from './owner-task';
import { divertingFlags } from './process-after';
import { decided, refused } from './refusal';
import { stopEvents } from './stop-clock';
import { openTasks, taskDone } from './tasks';
import { isTerminal } from './transitions';
import type { ClockPlan, Process } from './types';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** The words hand a case over: somebody of that process has to say that he has it, unless the case has ended. */
export function divertedEvents(
  state: DetractorCase,
  to: { readonly process: Process; readonly timing: Pick<CaseTiming, 'handover'> },
): readonly DecidedEvent[] {
  const { process, timing } = to;
  const diverted: DecidedEvent = { body: { type: 'diverted', process } };
  if (process === 'standard' || isTerminal(state.status)) return [diverted];
  return inTurn(state, [
    () => [...clockCancelled(state), diverted],
    (now) => handoverClock(now, timing.handover[process]),
  ]);
}

/** The acknowledgement clock of the hand-over that the case is in; its cycle is the hand-over's number. */
export function handoverClock({ handover }: DetractorCase, plan: ClockPlan): readonly DecidedEvent[] {
  return handover === null ? [] : [{ body: { type: 'clock_started', cycle: handover.n, plan } }];
}

function clockCancelled({ clocks }: DetractorCase): readonly DecidedEvent[] {
  if (!isGoing(clocks.acknowledgement)) return [];
  return [{ body: { type: 'clock_cancelled', clock: 'acknowledgement' } }];
}

/** A person hands the case over. The clocks of the customer run on; one of the process begins. */
export function handOver(state: DetractorCase, command: Command<'hand_over'>): Decision {
  const { process, note, timing } = command;
  if (process === state.process) return refused('already_so', 'The case is with that process already');
  return decided(
    inTurn(state, [
      (now) => [...clockCancelled(now), { body: { type: 'handed_over', process }, personal: { note } }],
      (now) => handoverClock(now, timing.handover[process]),
      (now) => ownershipEvents(now, command, 'handed_over'),
      ownerTaskEvents,
    ]),
  );
}

/** It was a false alarm: the case goes on as any other, and the same words hand it over no more. */
export function returnToStandard(state: DetractorCase, command: Command<'return_to_standard'>): Decision {
  const { process: from, classification } = state;
  if (from === 'standard') return refused('not_diverted', 'The case is not with another process');
  const dismissed = divertingFlags(classification.flags);
  const { note } = command;
  return decided(
    inTurn(state, [
      (now) => [...clockCancelled(now), { body: { type: 'returned', from, dismissed }, personal: { note } }],
      (now) => ownershipEvents(now, command, 'returned'),
      ownerTaskEvents,
    ]),
  );
}

/** The person of the process says that he has it; from then on his task is to reach out. */
export function acknowledgeHandover(state: DetractorCase, { verdict }: Command<'acknowledge_handover'>): Decision {
  const { process, handover } = state;
  if (process === 'standard') return refused('not_diverted', 'The case is not with another process');
  if (handover === null || !isAwaited(state)) return refused('already_so', 'Somebody has taken it over');
  const taken = openTasks(state, 'owner').filter(({ purpose }) => purpose === 'take_over');
  return decided(
    inTurn(state, [
      () => [{ body: { type: 'handover_acknowledged', n: handover.n } }],
      (now) => (verdict === null ? [] : stopEvents(now, 'acknowledgement', verdict)),
      () => taken.map(taskDone),
      ownerTaskEvents,
    ]),
  );
}

/** The hand-over has gone out to where the process keeps its work, and has a reference there. */
export function announceHandover(state: DetractorCase, command: Command<'announce_handover'>): Decision {
  const { n, channel, reference } = command;
  const { process, handover } = state;
  if (process === 'standard' || handover === null) return refused('not_diverted', 'The case was not handed over');
  if (n !== handover.n) return refused('not_allowed', 'Another hand-over has taken the place of that one');
  if (handover.reference !== null) return refused('already_so', 'This hand-over has been announced');
  return decided([{ body: { type: 'handover_announced', n, channel, reference } }]);
}
