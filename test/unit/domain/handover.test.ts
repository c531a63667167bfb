import { effectsOf } from '../../../src/domain/effects';
import { ACKNOWLEDGE, NOTE, announce, handOver, toStandard } from './commands';
import {
  HOUR_MS,
  MONDAY,
  commented,
  ended,
  given,
  response,
  routeTo,
  timer,
  timingAt,
  touched,
  unsafe,
  walk,
  when,
  type Story,
} from './given';

const OPEN = given(response(walk()));
const UNSAFE = given(response(unsafe()));
const acknowledged = when(UNSAFE, ACKNOWLEDGE);
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const ownerTasks = ({ state }: Story) => state!.tasks.filter(({ kind }) => kind === 'owner');
const openTask = (story: Story) => ownerTasks(story).filter(({ status }) => status === 'open');
const promised = ({ state }: Story) => [state!.clocks.first_touch, state!.clocks.resolution];

describe('a case that opens with another process', () => {
  test('waits to be taken over, by a clock of its own', () => {
    expect(openTask(UNSAFE)).toMatchObject([
      { purpose: 'take_over', ownerId: 'safety lead', n: 1, dueAt: MONDAY + HOUR_MS },
    ]);
    expect(UNSAFE.state!.clocks.acknowledgement).toMatchObject({ status: 'running', cycle: 1 });
    expect(UNSAFE.state!.handover).toEqual({
      ...{ n: 1, process: 'safety', at: MONDAY, acknowledgedAt: null, reference: null },
    });
  });

  test('is taken over first, also where nobody knows yet whom it is about', () => {
    const unsure = given(response(unsafe({ match: { outcome: 'unmatched', evidence: 'no contact' } })));
    expect(openTask(unsure)).toMatchObject([{ purpose: 'take_over' }]);
    expect(openTask(when(unsure, ACKNOWLEDGE))).toMatchObject([{ purpose: 'verify' }]);
  });

  test('warns and breaches as any clock does, and tells the manager', () => {
    const late = when(UNSAFE, timer(UNSAFE, 100, { clock: 'acknowledgement' }), MONDAY + HOUR_MS);
    expect(types(late.decided)).toEqual(['breached', 'raised', 'task_opened']);
    expect(late.state!.clocks.acknowledgement).toMatchObject({ status: 'breached' });
    const taken = when(late, ACKNOWLEDGE, MONDAY + 2 * HOUR_MS);
    expect(taken.state!.clocks.acknowledgement).toMatchObject({ status: 'breached' });
    expect(openTask(taken)).toMatchObject([{ purpose: 'first_touch' }]);
  });
});

describe('an acknowledgement', () => {
  test('meets the clock; the person of the process reaches out next', () => {
    expect(types(acknowledged.decided)).toEqual(['handover_acknowledged', 'clock_met', 'task_closed', 'task_opened']);
    expect(acknowledged.state!.handover).toMatchObject({ acknowledgedAt: MONDAY });
    expect(acknowledged.state!.clocks.acknowledgement).toMatchObject({ status: 'met' });
    expect(ownerTasks(acknowledged)).toMatchObject([
      { purpose: 'take_over', status: 'done' },
      { purpose: 'first_touch', status: 'open', n: 2, ownerId: 'safety lead', dueAt: MONDAY + 24 * HOUR_MS },
    ]);
    expect(effectsOf(UNSAFE.state, acknowledged.events.slice(UNSAFE.events.length))).toContainEqual(
      expect.objectContaining({ kind: 'save_clock', clock: 'acknowledgement' }),
    );
  });

  test('is judged by business time like every clock, be it that its timer has not fired yet', () => {
    const dueAt = MONDAY + HOUR_MS;
    const acknowledgedAt = (at: number) => when(UNSAFE, ACKNOWLEDGE, at).state!.clocks.acknowledgement;
    expect(acknowledgedAt(dueAt)).toMatchObject({ status: 'met', usedS: 3600, stoppedAt: dueAt });
    expect(acknowledgedAt(dueAt + 1)).toMatchObject({ status: 'breached', stoppedAt: dueAt + 1, raise: null });
  });

  test('is given once, and only to a hand-over', () => {
    expect(when(acknowledged, ACKNOWLEDGE).refusal).toBe('already_so');
    expect(when(OPEN, ACKNOWLEDGE).refusal).toBe('not_diverted');
    expect(when(ended(UNSAFE), ACKNOWLEDGE).refusal).toBe('closed_case');
  });
});

describe('a hand-over by a person', () => {
  const then = when(OPEN, handOver('non_conformance'), MONDAY + HOUR_MS);

  test('goes to the person of that process, with a note and a clock of its own; the others run on', () => {
    expect(then.state).toMatchObject({
      process: 'non_conformance',
      ownerId: 'non_conformance lead',
      personal: { note: NOTE },
      overrides: { process: 'non_conformance' },
      handover: { n: 1, at: MONDAY + HOUR_MS },
    });
    expect(promised(then)).toEqual(promised(OPEN));
    expect(ownerTasks(then)).toMatchObject([
      { purpose: 'first_touch', status: 'cancelled' },
      { purpose: 'take_over', status: 'open', ownerId: 'non_conformance lead' },
    ]);
  });

  test('is possible after the first touch, and not twice', () => {
    expect(when(touched(OPEN), handOver('legal')).state).toMatchObject({ ownerId: 'legal lead' });
    expect(when(then, handOver('non_conformance')).refusal).toBe('already_so');
    expect(when(ended(OPEN), handOver('legal')).refusal).toBe('closed_case');
  });

  test.each(['', ' \n'])('asks for a note: %j is none', (note) => {
    expect(when(OPEN, handOver('legal', { note })).refusal).toBe('note_missing');
    expect(when(UNSAFE, toStandard({ note })).refusal).toBe('note_missing');
  });

  test('to a lesser process is not undone by the words that were known', () => {
    const legal = when(UNSAFE, handOver('legal'));
    expect(when(legal, response(unsafe())).decided).toEqual([]);
    expect(when(legal, response(unsafe())).state).toMatchObject({ process: 'legal', ownerId: 'legal lead' });
  });

  test('begins the clock anew before the one before has been acknowledged', () => {
    const legal = when(UNSAFE, handOver('legal', { timing: timingAt('medium', MONDAY + HOUR_MS) }));
    expect(legal.state).toMatchObject({ handover: { n: 2 }, clocks: { acknowledgement: { cycle: 2 } } });
    expect(openTask(legal)).toMatchObject([{ purpose: 'take_over', n: 2, dueAt: MONDAY + 3 * HOUR_MS }]);
    const clocks = effectsOf(UNSAFE.state, legal.events.slice(UNSAFE.events.length)).slice(0, 2);
    expect(clocks).toMatchObject([
      { kind: 'save_clock', as: { cycle: 1, status: 'cancelled' } },
      { kind: 'save_clock', as: { cycle: 2, status: 'running' } },
    ]);
  });

  test('whoever has it, new words of harm move it on, and end the clock before', () => {
    const moved = when(then, response(unsafe()));
    const clocks = effectsOf(then.state, moved.events.slice(then.events.length)).slice(0, 2);
    expect(clocks).toMatchObject([
      { kind: 'save_clock', as: { cycle: 1, status: 'cancelled' } },
      { kind: 'save_clock', as: { cycle: 2, status: 'running' } },
    ]);
    expect(moved.state).toMatchObject({ process: 'safety', ownerId: 'safety lead', overrides: { process: null } });
    expect(when(moved, response(unsafe())).decided).toEqual([]);
  });
});

describe('a false alarm', () => {
  const back = when(UNSAFE, toStandard());

  test('goes back to standard: its clocks kept, that of the hand-over ended', () => {
    expect(types(back.decided)).toEqual(['clock_cancelled', 'returned', 'assigned', 'task_closed', 'task_opened']);
    expect(back.state).toMatchObject({
      ...{ process: 'standard', ownerId: 'csm', personal: { note: NOTE } },
      overrides: { process: 'standard', dismissedFlags: ['safety'], owner: false },
      clocks: { acknowledgement: { status: 'cancelled' } },
    });
    expect(promised(back)).toEqual(promised(UNSAFE));
    expect(openTask(back)).toMatchObject([{ purpose: 'first_touch', ownerId: 'csm', dueAt: MONDAY + 24 * HOUR_MS }]);
  });

  test('that was taken over already keeps its task', () => {
    const later = when(acknowledged, toStandard());
    expect(types(later.decided)).toEqual(['returned', 'assigned', 'task_reassigned']);
    expect(later.state!.clocks.acknowledgement).toMatchObject({ status: 'met' });
  });

  test('the same words hand it over no more, new ones do', () => {
    const again = when(back, response(unsafe()));
    expect(again.decided).toEqual([]);
    const flags = ['safety', 'legal'] as const;
    const process = 'legal';
    const classification = { ...commented().classification, flags };
    const route = routeTo('legal lead', { process });
    const moved = when(back, response(unsafe({ classification, process, route })));
    expect(moved.state).toMatchObject({ process: 'legal', ownerId: 'legal lead', handover: { n: 2 } });
    expect(when(moved, response(unsafe({ classification, process, route }))).decided).toEqual([]);
  });

  test('needs a hand-over to come back from', () => {
    expect(when(OPEN, toStandard()).refusal).toBe('not_diverted');
    expect(when(back, toStandard()).refusal).toBe('not_diverted');
    expect(when(ended(UNSAFE), toStandard()).refusal).toBe('closed_case');
  });
});

describe('the announcement of a hand-over', () => {
  test('keeps its reference, once', () => {
    const announced = when(UNSAFE, announce(1));
    expect(announced.state!.handover).toMatchObject({ reference: 'ticket 7' });
    expect(when(announced, announce(1)).refusal).toBe('already_so');
  });

  test('of an earlier one comes too late', () => {
    expect(when(when(UNSAFE, handOver('legal')), announce(1)).refusal).toBe('not_allowed');
    expect(when(when(UNSAFE, toStandard()), announce(1)).refusal).toBe('not_diverted');
    expect(when(OPEN, announce(1)).refusal).toBe('not_diverted');
  });

  test('of words that came after the end is kept too', () => {
    const late = when(ended(OPEN), response(unsafe()));
    expect(late.state).toMatchObject({ handover: { n: 1 } });
    expect(late.state!.clocks.acknowledgement).toBeUndefined();
    expect(when(late, announce(1)).refusal).toBeNull();
  });
});
