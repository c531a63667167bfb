import { effectsOf } from '../../../src/domain/effects';
import { MONDAY, atTier, given, happy, response, timer, walk, when, type Story } from './given';

const OPEN = given(response(walk(atTier('high'))));
const effects = (before: Story, after: Story) => effectsOf(before.state, after.events.slice(before.events.length));
const clockEffects = (before: Story, after: Story) => effects(before, after).filter(({ kind }) => /clock/.test(kind));

describe('effects', () => {
  test('of an opening: both clocks start, the tasks are saved, the CRM is written at once', () => {
    expect(effects(given(), OPEN)).toEqual([
      { kind: 'save_clock', clock: 'first_touch', as: OPEN.state!.clocks.first_touch },
      { kind: 'save_clock', clock: 'resolution', as: OPEN.state!.clocks.resolution },
      { kind: 'save_task', task: OPEN.state!.tasks[0] },
      { kind: 'write_to_crm', urgent: true },
    ]);
  });

  test('of a withdrawal: both clocks stop', () => {
    expect(clockEffects(OPEN, when(OPEN, response(happy())))).toMatchObject([
      { kind: 'save_clock', clock: 'first_touch', as: { status: 'cancelled' } },
      { kind: 'save_clock', clock: 'resolution', as: { status: 'cancelled' } },
    ]);
  });

  test('of a re-tier: the clocks move, and their legs say whether it was the floor', () => {
    const tighter = walk(atTier('critical', MONDAY + 7 * 3_600_000));
    expect(clockEffects(OPEN, when(OPEN, response(tighter)))).toMatchObject([
      { clock: 'first_touch', as: { legs: [{ reason: 'started' }, { reason: 'retier_floor', toAt: null }] } },
      { clock: 'resolution', as: { legs: [{ reason: 'started' }, { reason: 'retier', toAt: null }] } },
    ]);
  });

  test('of a breach: the clock is missed, and runs on', () => {
    expect(clockEffects(OPEN, when(OPEN, timer(OPEN, 100)))).toMatchObject([
      { kind: 'save_clock', clock: 'first_touch', as: { status: 'breached', stoppedAt: null } },
    ]);
  });

  test('of a warning alone can wait in the CRM', () => {
    const warned = when(OPEN, timer(OPEN, 75));
    expect(effects(OPEN, warned).at(-1)).toEqual({ kind: 'write_to_crm', urgent: false });
    expect(effects(OPEN, when(warned, timer(warned, 100))).at(-1)).toEqual({ kind: 'write_to_crm', urgent: true });
  });

  test('of nothing are none', () => {
    expect(effectsOf(OPEN.state, [])).toEqual([]);
  });
});
