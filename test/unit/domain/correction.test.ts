import { NOTE, correctReason, correctTier } from './commands';
import {
  HOUR_MS,
  MONDAY,
  atTier,
  classified,
  commented,
  ended,
  given,
  response,
  routeTo,
  timingAt,
  touched,
  walk,
  when,
  type Story,
} from './given';

const OPEN = given(response(walk()));
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const dueIn = ({ state }: Story) => (state!.clocks.first_touch!.dueAt! - MONDAY) / HOUR_MS;

describe('a corrected reason', () => {
  const then = when(OPEN, correctReason('usability'));

  test('is certain, and noted; who works it stays until somebody asks for the rules', () => {
    expect(types(then.decided)).toEqual(['reason_corrected']);
    expect(then.state).toMatchObject({
      classification: { primary: 'usability', confident: true, confidence: 1 },
      overrides: { reason: 'usability', tier: null },
      personal: { note: NOTE },
      ownerId: 'csm',
    });
    expect(JSON.stringify(then.decided)).not.toContain('Serval');
  });

  test('takes the case along where that is asked for, also after the first touch', () => {
    for (const story of [OPEN, touched(OPEN)]) {
      const moved = when(story, correctReason('product_gap', { reroute: true }));
      expect(types(moved.decided)).toEqual(['reason_corrected', 'assigned', 'task_reassigned']);
      expect(moved.state).toMatchObject({ ownerId: 'liaison', overrides: { owner: false } });
    }
  });

  test('moves the deadlines of a policy of its own', () => {
    const moved = when(OPEN, correctReason('usability', { timing: timingAt('high') }));
    expect(dueIn(moved)).toBe(8);
  });

  test('outlasts what the customer adds', () => {
    const later = when(then, response(commented()));
    expect(later.state!.classification).toMatchObject({ primary: 'usability', confident: true });
    expect(later.state!.classification.evidence).toHaveLength(1);
    expect(when(later, response(commented())).decided).toEqual([]);
  });

  test('is not one of the others too', () => {
    const both = given(response(walk(classified({ primary: 'unclear', secondary: ['usability', 'product_gap'] }))));
    expect(when(both, correctReason('usability')).state!.classification.secondary).toEqual(['product_gap']);
  });
});

describe('a corrected risk', () => {
  const then = when(OPEN, correctTier('high'));

  test('says that a person set it, and moves both deadlines and the task', () => {
    expect(types(then.decided)).toEqual(['tier_corrected', 'clock_rebudgeted', 'clock_rebudgeted']);
    expect(then.state!.tier).toEqual({
      tier: 'high',
      points: [{ criterion: 'set_by_a_person', points: 1, actual: 'medium' }],
      listVersion: 1,
    });
    expect(dueIn(then)).toBe(8);
    expect(then.state!.tasks).toMatchObject([{ dueAt: MONDAY + 8 * HOUR_MS }]);
  });

  test('leaves the floor from now on', () => {
    const late = when(OPEN, correctTier('critical', { timing: timingAt('critical', MONDAY + 7 * HOUR_MS) }));
    expect(dueIn(late)).toBe(9);
    expect(late.decided).toContainEqual(expect.objectContaining({ because: 'retier_floor' }));
  });

  test('outlasts a walk that finds another, and its deadlines', () => {
    const later = when(then, response(walk(atTier('low'))));
    expect(later.decided).toEqual([]);
    expect(dueIn(later)).toBe(8);
  });

  test('follows a policy that changed under the tier a person set', () => {
    const { timing } = atTier('critical');
    expect(dueIn(when(then, response(walk({ ...atTier('high'), timing }))))).toBe(4);
  });
});

test.each([
  ['the same reason', OPEN, correctReason('unclear'), 'already_so'],
  ['the same risk', OPEN, correctTier('medium'), 'already_so'],
  ['no note', OPEN, correctTier('high', { note: ' ' }), 'note_missing'],
  ['no note for a reason', OPEN, correctReason('usability', { note: '' }), 'note_missing'],
  ['a case that has ended', ended(OPEN), correctTier('high'), 'closed_case'],
  ['no case', given(), correctReason('usability', { route: routeTo('csm') }), 'unknown_case'],
])('a correction is refused for %s', (...[, story, command, code]) => {
  expect(when(story, command).refusal).toBe(code);
});
