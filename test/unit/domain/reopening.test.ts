import { effectsOf } from '../../../src/domain/effects';
import { ACKNOWLEDGE, decideOutreach, handOver } from './commands';
import { HOUR_MS, MONDAY, atTier, given, happy, response, routeTo, touched, walk, when, type Story } from './given';
import { closed, CLOSINGS, reopening } from './given-endings';

const OPEN = given(response(walk(atTier('medium'))));
const TOUCHED = touched(OPEN);
const LATER = MONDAY + 100 * HOUR_MS;
const again = (story: Story, change: object = {}) => when(story, { ...reopening(LATER), ...change }, LATER);
const openTasks = ({ state }: Story) => state!.tasks.filter(({ status }) => status === 'open');
const clock = ({ state }: Story, kind: 'first_touch' | 'resolution' | 'acknowledgement') => state!.clocks[kind]!;

describe('a case that ended too early', () => {
  test.each(Object.entries(CLOSINGS))('as %s goes on in a new cycle, with one task of its owner', (_, how) => {
    const then = again(closed(TOUCHED, how));
    expect(then.state).toMatchObject({ status: 'in_progress', closedAt: null, closure: null, raisedTo: [] });
    expect(clock(then, 'resolution')).toMatchObject({ cycle: 2, status: 'running' });
    expect(clock(then, 'first_touch')).toMatchObject({ cycle: 1, status: 'met' });
    expect(openTasks(then)).toMatchObject([{ kind: 'owner', purpose: 'next_step', ownerId: 'csm' }]);
  });

  test('says why; what was said to end it goes, what was found out stays', () => {
    const agreed = { nextStep: { text: 'Ocelot: call again', dueAt: LATER } };
    const then = again(closed(when(TOUCHED, { kind: 'set_record', change: agreed }), CLOSINGS.escalated));
    expect(then.state!.personal).toMatchObject({
      nextStep: null,
      ...{ note: 'Ocelot: it is broken again', rootCause: expect.stringContaining('pager') as string },
      ...{ closingReason: null, closingReference: null, remaining: null, confirmedBy: null, confirmationProof: null },
    });
    expect(then.state!.documentation).toMatchObject({ confirmation: null, rootCauseArea: 'product' });
    expect(again(closed(TOUCHED, CLOSINGS.resolved), { note: '' }).refusal).toBe('note_missing');
    expect(again(TOUCHED).refusal).toBe('already_so');
  });

  test('that nobody had reached out to starts over', () => {
    const then = again(closed(OPEN, CLOSINGS.escalated));
    expect(then.state).toMatchObject({ status: 'open', clocks: { first_touch: { cycle: 2, status: 'running' } } });
    expect(openTasks(then)).toMatchObject([{ purpose: 'first_touch' }]);
    const unsure = given(response(walk({ match: { outcome: 'unmatched', evidence: 'nobody' } })));
    expect(again(closed(unsure, CLOSINGS.churned)).state!.status).toBe('needs_verification');
    const byItself = when(OPEN, response(happy()), MONDAY + HOUR_MS);
    expect(again(byItself).state!.status).toBe('open');
  });

  test('does not ask its receiver any more what became of it', () => {
    const then = again(closed(TOUCHED, CLOSINGS.escalated));
    expect(then.state!.tasks.find(({ purpose }) => purpose === 'follow_up')).toMatchObject({ status: 'cancelled' });
  });

  test('goes to somebody else where its owner is not there any more', () => {
    const then = again(closed(TOUCHED, CLOSINGS.resolved), { route: routeTo('liaison') });
    expect(then.state!.ownerId).toBe('liaison');
    expect(openTasks(then)).toMatchObject([{ kind: 'owner', ownerId: 'liaison' }]);
  });

  test('tells the manager again where the rule says so', () => {
    const told = given(response(walk({ route: routeTo('csm', { raiseTo: { id: 'manager', via: 'named_user' } }) })));
    expect(again(closed(told, CLOSINGS.resolved)).state!.raisedTo).toEqual(['manager']);
  });

  test('is taken over anew where that was still awaited, and announced anew', () => {
    const handed = when(TOUCHED, handOver('legal'));
    const then = again(closed(handed, CLOSINGS.escalated));
    expect(then.state).toMatchObject({
      process: 'legal',
      handover: { n: 2, acknowledgedAt: null },
      overrides: { process: 'legal' },
    });
    expect(clock(then, 'acknowledgement')).toMatchObject({ cycle: 2, status: 'running' });
    expect(openTasks(then)).toMatchObject([{ purpose: 'take_over' }]);
    const taken = when(handed, ACKNOWLEDGE);
    expect(again(closed(taken, CLOSINGS.escalated)).state!.handover).toMatchObject({ n: 1 });
  });

  test('asks again whether anybody may reach out, unless that was decided', () => {
    const blocked = given(response(walk({ mayContact: false })));
    const asked = again(closed(blocked, CLOSINGS.withdrawn));
    expect(openTasks(asked).map(({ purpose }) => purpose)).toEqual(['decide_contact', 'first_touch']);
    const decided = again(closed(when(blocked, decideOutreach(false)), CLOSINGS.withdrawn));
    expect(openTasks(decided).map(({ purpose }) => purpose)).toEqual(['first_touch']);
  });

  test('has clocks to be stored for what begins', () => {
    const before = closed(TOUCHED, CLOSINGS.resolved);
    const effects = effectsOf(before.state, again(before).events.slice(before.events.length));
    expect(effects.filter(({ kind }) => kind === 'save_clock')).toMatchObject([
      { clock: 'resolution', as: { cycle: 2 } },
    ]);
  });
});
