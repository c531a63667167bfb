import { correctTier, follow } from './commands';
import { HOUR_MS, MONDAY, atTier, ended, given, response, timingAt, walk, when, type Story } from './given';

const OPEN = given(response(walk()));
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const dueIn = ({ state }: Story) => (state!.clocks.first_touch!.dueAt! - MONDAY) / HOUR_MS;

describe('another unhappy contact of the account', () => {
  const then = when(OPEN, follow('case2', 'high'));

  test('raises the case that leads, and tightens its clock', () => {
    expect(types(then.decided)).toEqual(['followed', 'retiered', 'clock_rebudgeted', 'clock_rebudgeted']);
    expect(then.state).toMatchObject({ followerCaseKeys: ['case2'], tier: { tier: 'high' } });
    expect(dueIn(then)).toBe(8);
    expect(then.state!.tasks).toMatchObject([{ kind: 'owner', dueAt: MONDAY + 8 * HOUR_MS }]);
  });

  test('leaves the least time from now on', () => {
    const raised = { ...atTier('critical'), timing: timingAt('critical', MONDAY + 7 * HOUR_MS) };
    expect(dueIn(when(OPEN, { kind: 'follow', caseKey: 'case2', raised }))).toBe(9);
  });

  test('is known where the risk stays', () => {
    expect(types(when(OPEN, follow('case2')).decided)).toEqual(['followed']);
    expect(types(when(OPEN, follow('case2', 'low')).decided)).toEqual(['followed']);
  });

  test('does not overrule a person', () => {
    const low = when(OPEN, correctTier('low'));
    expect(when(low, follow('case2', 'high')).state).toMatchObject({ tier: { tier: 'low' } });
  });

  test('still counts when the first one adds a word', () => {
    const later = when(then, response(walk()));
    expect(later.decided).toEqual([]);
    expect(when(then, response(walk(atTier('critical')))).state).toMatchObject({ tier: { tier: 'critical' } });
  });

  test('leads no more where it is behind another itself', () => {
    const joined = when(then, { kind: 'join', leadCaseKey: 'case2' });
    expect(types(joined.decided)).toEqual(['joined']);
    expect(joined.state).toMatchObject({ leadCaseKey: 'case2', followerCaseKeys: [] });
    expect(joined.state!.log.at(-1)!.text).toBe('Another case of the account leads this one: case2');
    const leads = when(when(OPEN, { kind: 'join', leadCaseKey: 'case2' }), follow('case2'));
    expect(leads.state).toMatchObject({ leadCaseKey: null, followerCaseKeys: ['case2'] });
    expect(when(joined, { kind: 'join', leadCaseKey: 'case2' }).refusal).toBe('already_so');
    expect(when(joined, { kind: 'join', leadCaseKey: 'case1' }).refusal).toBe('not_allowed');
  });

  test.each([
    ['one that follows already', then, follow('case2'), 'already_so'],
    ['the case itself', OPEN, follow('case1'), 'not_allowed'],
    ['a case that has ended', ended(OPEN), follow('case2'), 'closed_case'],
  ])('is refused for %s', (...[, story, command, code]) => {
    expect(when(story, command).refusal).toBe(code);
  });
});
