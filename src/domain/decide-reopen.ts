import type { CaseCommand, DecidedEvent, Decision } from './case-commands';
import type { CaseStatus, DetractorCase } from './case-state';
import { statusChange } from './change-status';
import { handoverClock } from './decide-handover';
import { ownershipEvents, raisedByRule } from './decide-ownership';
import { inTurn } from './in-turn';
import { isAwaited, ownerTaskEvents } from './owner-task';
import { decided, refused } from './refusal';
import { taskCancelled, taskOpened } from './tasks';
import { isTerminal } from './transitions';
import { WORK_CLOCKS, type WorkClock } from './types';
import { openStatus } from './verification';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** It has ended too early: a new cycle begins, with a reason. What was found out stays; what was said to end it goes. */
export function reopen(state: DetractorCase, command: Command<'reopen'>): Decision {
  const { status, route: before } = state;
  if (!isTerminal(status)) return refused('already_so', 'The case is open');
  const { timing, route = null } = command;
  return decided(
    inTurn(state, [
      (now) => [reopened(now, command)],
      (now) => [statusChange(status, statusAfter(now), 'a person has reopened it')],
      (now) => now.tasks.filter((task) => task.status === 'open').map(taskCancelled),
      // In a new cycle nobody has been told yet.
      (now) => (route === null ? [] : ownershipEvents(now, { route, timing }, 'deactivated')),
      (now) => (route === null ? raisedByRule(now, { route: before, timing }) : []),
      (now) => clocksStarted(now, command),
      (now) => handedOverAgain(now),
      (now) => (isAwaited(now) && now.process !== 'standard' ? handoverClock(now, timing.handover[now.process]) : []),
      (now) => outreachAsked(now, command),
      ownerTaskEvents,
    ]),
  );
}

function reopened({ clocks }: DetractorCase, { note }: Command<'reopen'>): DecidedEvent {
  const said = { remaining: null, closingReason: null, closingReference: null };
  const asked = { confirmedBy: null, confirmationProof: null, nextStep: null };
  const cycle = 1 + (clocks.resolution?.cycle ?? 0);
  return { body: { type: 'reopened', cycle }, personal: { note, ...said, ...asked } };
}

/** What nobody has worked starts over: also with finding out whom it is about. */
function statusAfter(state: DetractorCase): CaseStatus {
  return state.firstTouchAt === null ? openStatus(state) : 'in_progress';
}

function clocksStarted(
  { clocks, firstTouchAt }: DetractorCase,
  { timing }: Command<'reopen'>,
): readonly DecidedEvent[] {
  const kinds: readonly WorkClock[] = firstTouchAt === null ? WORK_CLOCKS : ['resolution'];
  return kinds.map((kind) => ({
    body: { type: 'clock_started', cycle: 1 + (clocks[kind]?.cycle ?? 0), plan: timing.plans[kind] },
  }));
}

/** Who had not taken it over yet is asked again, and it is announced again. */
function handedOverAgain(state: DetractorCase): readonly DecidedEvent[] {
  const { process, overrides } = state;
  if (!isAwaited(state)) return [];
  return [{ body: { type: overrides.process === process ? 'handed_over' : 'diverted', process } }];
}

/** Whether anybody may reach out was a question when it ended: whoever had it then has it again. */
function outreachAsked(state: DetractorCase, { timing }: Command<'reopen'>): readonly DecidedEvent[] {
  const asked = state.tasks.findLast(({ purpose }) => purpose === 'decide_contact');
  if (state.outreach === 'allowed' || asked?.status !== 'cancelled') return [];
  const { purpose, ownerId } = asked;
  return [taskOpened(state, { kind: 'review', purpose, ownerId, dueAt: timing.ackDueAt })];
}
