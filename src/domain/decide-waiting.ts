import type { CaseCommand, DecidedEvent, Decision, Resumed } from './case-commands';
import type { ResumeCause } from './case-events';
import type { DetractorCase } from './case-state';
import { statusChange } from './change-status';
import { isPaused } from './clock-legs';
import { inTurn } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { decided, refused } from './refusal';
import { mayFollow } from './transitions';

type Command<K extends CaseCommand['kind']> = Extract<CaseCommand, { kind: K }>;

/** The customer has to answer first: the resolution clock stands still, the first-touch clock never does. */
export function wait(state: DetractorCase, { pause, note }: Command<'wait'>): Decision {
  const { status } = state;
  if (status === 'waiting_on_customer') return refused('already_so', 'The case waits for the customer already');
  if (!mayFollow(status, 'waiting_on_customer'))
    return refused('not_possible', 'It has to be known whom it is about before anybody waits for an answer');
  if (pause === null) return refused('not_possible', 'There is no running deadline that could stand still');
  if ('refused' in pause) return refused('not_possible', pause.refused);
  return decided(
    inTurn(state, [
      (now) => [
        { ...statusChange(now.status, 'waiting_on_customer', 'the customer has to answer first'), personal: { note } },
        { body: { type: 'clock_paused', clock: 'resolution', pause } },
      ],
      ownerTaskEvents,
    ]),
  );
}

/** Somebody goes on although the date has not come. */
export function resume(state: DetractorCase, { resumed }: Command<'resume'>): Decision {
  if (state.status !== 'waiting_on_customer')
    return refused('nothing_to_decide', 'The case does not wait for the customer');
  return decided(inTurn(state, [(now) => resumedEvents(now, resumed, 'person'), ownerTaskEvents]));
}

const BECAUSE: Readonly<Record<ResumeCause, string>> = {
  customer_replied: 'the customer has replied',
  date: 'the date has come',
  person: 'somebody goes on',
  touch: 'somebody spoke to the customer',
};

/**
 * The waiting is over: the clock goes on, and the case with it. @param resumed how the resolution clock goes on, worked
 * out for now; null = it does not stand still
 */
export function resumedEvents(
  state: DetractorCase,
  resumed: Resumed | null,
  because: ResumeCause,
): readonly DecidedEvent[] {
  const { resolution } = state.clocks;
  const goesOn = resumed !== null && resolution !== undefined && isPaused(resolution);
  const waits = state.status === 'waiting_on_customer';
  return [
    ...(goesOn ? [{ body: { type: 'clock_resumed', clock: 'resolution', ...resumed, because } } as const] : []),
    ...(waits ? [statusChange(state.status, 'in_progress', BECAUSE[because])] : []),
  ];
}
