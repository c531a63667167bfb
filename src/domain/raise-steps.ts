import { acknowledgement } from './acknowledgement';
import type { DecidedEvent, Decision, TimerCommand } from './case-commands';
import type { CaseClock, DetractorCase } from './case-state';
import { ownershipEvents } from './decide-ownership';
import { inTurn } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { decided, refused } from './refusal';
import { openReviews, openTasks, taskOpened } from './tasks';
import { WORK_CLOCKS, type RaiseState, type WorkClock } from './types';

/** A missed deadline about which nobody above the owner has decided yet. */
export interface RaiseChain {
  readonly clock: WorkClock;
  readonly raise: RaiseState;
}

/** The missed deadlines of a case that are still somebody's business. */
export function openChains({ clocks }: Pick<DetractorCase, 'clocks'>): readonly RaiseChain[] {
  return WORK_CLOCKS.flatMap((clock) => {
    const raise = clocks[clock]?.raise ?? null;
    return raise === null || raise.decided ? [] : [{ clock, raise }];
  });
}

/**
 * Somebody is told of a missed deadline, and asked to say that he knows: never of his own case, and the sponsor once a case.
 * Who has said so of something before is asked of this deadline too: where the CRM has no bell the task is how he hears of it.
 */
export function toldOf(
  state: DetractorCase,
  { raiseTo: to, ackDueAt }: Pick<TimerCommand, 'raiseTo' | 'ackDueAt'>,
  because: 'breach' | 'sponsor',
): readonly DecidedEvent[] {
  if (to === null || to === state.ownerId) return [];
  const known = state.raisedTo.includes(to);
  const asked = openTasks(state, 'acknowledgement').some(({ ownerId }) => ownerId === to);
  if (known && (asked || because === 'sponsor')) return [];
  const raised: DecidedEvent = { body: { type: 'raised', to, because } };
  return [...(known ? [] : [raised]), acknowledgement(state, to, ackDueAt)];
}

/** Nobody did anything: the manager has to decide, or has the case from now on; in the end the sponsor is told. */
export function stepRaise(state: DetractorCase, clock: CaseClock, command: TimerCommand): Decision {
  const { raise } = clock;
  const coming = raise?.next ?? null;
  if (raise === null || coming === null || raise.acknowledged !== null || raise.decided) return moot();
  const { step } = coming;
  const { raiseTo: to, next } = command;
  return decided(
    inTurn(state, [
      () => [{ body: { type: 'raise_stepped', clock: command.clock, step, to, next } }],
      (now) => (step === 'sponsor' ? toldOf(now, command, 'sponsor') : managerAsked(now, command)),
      ownerTaskEvents,
    ]),
  );
}

/** A hand-over is for cleared people only: there a manager is asked, and never gets the case by himself. */
function managerAsked(state: DetractorCase, command: TimerCommand): readonly DecidedEvent[] {
  const { raiseTo: to, takeOver, ackDueAt } = command;
  if (to === null || to === state.ownerId) return [];
  if (takeOver !== null && state.process === 'standard') return ownershipEvents(state, takeOver, 'raised');
  if (openReviews(state, 'decide_raise').length > 0) return [];
  return [taskOpened(state, { kind: 'review', purpose: 'decide_raise', ownerId: to, dueAt: ackDueAt })];
}

/** Somebody knew, and yet nothing happened: what comes next comes as soon as its time has come. */
export function lapseRaise({ raise }: CaseClock, { clock }: Pick<TimerCommand, 'clock'>): Decision {
  if (raise === null || raise.acknowledged === null || raise.decided) return moot();
  return decided([{ body: { type: 'raise_lapsed', clock, next: raise.next } }]);
}

function moot(): Decision {
  return refused('stale_timer', 'Nothing more comes of this missed deadline');
}
