import fc from 'fast-check';
import { defaultTierList } from '../../../src/classify/default-tier-list';
import { processOf } from '../../../src/classify/diversion';
import {
  hitCounts,
  raisedBySecondContact,
  tierOf,
  withPointsOfAccount,
  type TierInput,
} from '../../../src/classify/tier';
import { FLAGS, type Flag, type Tier, type TierPoint } from '../../../src/domain/types';
import { CSAT_1_5 } from '../../../src/domain/band';
import { changed, given, LIST, listOf, nearby, nps } from './tier-given';

const pointsOf = (input: TierInput, id: string, list = LIST): TierPoint | undefined =>
  tierOf(input, list).points.find(({ criterion }) => criterion === id);

describe('tierOf by the default list', () => {
  test.each<readonly [string, TierInput, Tier]>([
    ['a 6 and nothing known', given(), 'low'],
    ['a 4', given({ score: nps(4) }), 'low'],
    ['a 0', given({ score: nps(0) }), 'medium'],
    ['a 1 of 5', given({ score: { value: 1, scale: CSAT_1_5 } }), 'medium'],
    ['a 6 of somebody who leaves', given({ flags: ['churn_intent'] }), 'medium'],
    ['a 4 from a large account', given({ score: nps(4) }, { attributes: { arr: 50_000 } }), 'medium'],
    ['a 4 from an account just under the threshold', given({ score: nps(4) }, { attributes: { arr: 49_999 } }), 'low'],
    ['a 0 from a large account', given({ score: nps(0) }, { attributes: { arr: '80000' } }), 'high'],
    [
      'a 0 from a large account that leaves',
      given({ score: nps(0), flags: ['churn_intent'] }, { attributes: { arr: 80_000 } }),
      'critical',
    ],
    [
      'a 6 near renewal, urgent ticket',
      given(
        {},
        { attributes: { renewal_date: '2026-04-01' }, tickets: { open: 1, openHighPriority: 1, last30Days: 1 } },
      ),
      'medium',
    ],
    ['a 2 of an executive', given({ score: nps(2) }, { contactTitle: 'Managing Director' }), 'medium'],
    ['no score, safety', given({ score: null, process: 'safety' }), 'critical'],
    ['a promoter’s complaint to the regulator', given({ score: nps(10), process: 'regulated' }), 'critical'],
    ['a non-conformance, which is a person’s choice', given({ process: 'non_conformance' }), 'low'],
    ['a safety flag that was called a false alarm', given({ flags: ['safety'], process: 'standard' }), 'low'],
  ])('%s', (_name, input, tier) => {
    expect(tierOf(input, LIST).tier).toBe(tier);
  });

  test('says what was read for every criterion, in the order of the list', () => {
    const input = given({ score: nps(3), flags: ['churn_intent'] }, { attributes: { arr: 60_000 } });
    expect(tierOf(input, LIST)).toEqual({
      tier: 'high',
      listVersion: 1,
      points: [
        { criterion: 'process', points: 0, actual: 'standard' },
        { criterion: 'score_0_10', points: 2, actual: 3 },
        { criterion: 'churn_intent', points: 3, actual: true },
        { criterion: 'arr', points: 2, actual: 60_000 },
        { criterion: 'renewal_in_days', points: 0, actual: 'missing' },
        { criterion: 'executive', points: 0, actual: false },
        { criterion: 'repeat_failure', points: 0, actual: false },
        { criterion: 'open_high_priority_tickets', points: 0, actual: 'missing' },
        { criterion: 'usage_drop', points: 0, actual: 'missing' },
        { criterion: 'second_contact', points: 0, actual: false },
      ],
    });
  });

  test('tells missing from low', () => {
    expect(pointsOf(given(), 'arr')).toEqual({ criterion: 'arr', points: 0, actual: 'missing' });
    expect(pointsOf(given({}, { attributes: { arr: 0 } }), 'arr')).toEqual({ criterion: 'arr', points: 0, actual: 0 });
    expect(pointsOf(given({ score: null }), 'score_0_10')).toMatchObject({ points: 0, actual: 'missing' });
  });
});

describe('each criterion', () => {
  test.each([
    ['today', '2026-03-01', 2],
    ['in 90 days', '2026-05-30', 2],
    ['in 91 days', '2026-05-31', 0],
    ['yesterday', '2026-02-28', 0],
    ['unreadable', 'soon', 0],
  ])('a renewal %s', (_name, renewal_date, points) => {
    expect(pointsOf(given({}, { attributes: { renewal_date } }), 'renewal_in_days')?.points).toBe(points);
  });

  test.each([
    ['a third less', -33, { points: 1, actual: -33 }],
    ['as text', '-25', { points: 1, actual: -25 }],
    ['a little less', -24, { points: 0, actual: -24 }],
    ['more', 40, { points: 0, actual: 40 }],
    ['unreadable', 'less', { points: 0, actual: 'missing' }],
  ])('use of the product: %s', (_name, usage_change_percent, point) => {
    expect(pointsOf(given({}, { attributes: { usage_change_percent } }), 'usage_drop')).toMatchObject(point);
  });

  test.each([
    ['said so in words', given({ flags: ['repeat_failure'] }), { actual: 'words', points: 1 }],
    [
      'a case closed 90 days ago',
      given({ history: { lead: null, previous: nearby(90) } }),
      { actual: 'earlier case', points: 1 },
    ],
    [
      'a case closed 91 days ago',
      given({ history: { lead: null, previous: nearby(91) } }),
      { actual: false, points: 0 },
    ],
    [
      'a case closed lately, which raises the flag, too',
      given({ flags: ['repeat_failure'], history: { lead: null, previous: nearby(3) } }),
      { actual: 'earlier case', points: 1 },
    ],
    ['the first time', given(), { actual: false, points: 0 }],
  ])('a repeat: %s', (_name, input, point) => {
    expect(pointsOf(input, 'repeat_failure')).toMatchObject(point);
  });

  test('a repeat may be asked for in fewer days', () => {
    const list = changed('repeat_failure', { withinDays: 30 });
    const input = given({ history: { lead: null, previous: nearby(31) } });
    expect(pointsOf(input, 'repeat_failure', list)?.points).toBe(0);
  });

  test('another open case of the account is a second unhappy contact', () => {
    const input = given({ history: { lead: nearby(null), previous: null } });
    expect(pointsOf(input, 'second_contact')).toMatchObject({ points: 1, actual: true });
  });

  const strategic = { attribute: 'account_class', values: ['Strategic', 'Key'] };
  test.each([
    ['by title', given({}, { contactTitle: 'CFO' }), { actual: 'title', points: 1 }],
    ['by words', given({ flags: ['executive'] }), { actual: 'words', points: 1 }],
    [
      'by account',
      given({}, { attributes: { account_class: 'STRATEGIC ' } }),
      { actual: 'strategic account', points: 1 },
    ],
    [
      'by one of several values',
      given({}, { attributes: { account_class: 'EU;Key' } }),
      { actual: 'strategic account', points: 1 },
    ],
    ['by none', given({}, { attributes: { account_class: 'small' } }), { actual: false, points: 0 }],
    ['not to be told', given(), { actual: 'missing', points: 0 }],
  ])('an executive %s', (_name, input, point) => {
    expect(pointsOf(input, 'executive', changed('executive', { strategic }))).toMatchObject(point);
  });

  test.each([
    ['gte', { is: { op: 'gte', value: 500 }, value: '500' }, { points: 2, actual: '500' }],
    ['lt', { is: { op: 'lt', value: 500 }, value: 500 }, { points: 0, actual: 500 }],
    ['a number that is none', { is: { op: 'gte', value: 500 }, value: 'many' }, { points: 0, actual: 'missing' }],
    ['in', { is: { op: 'in', value: ['gold', 'platinum'] }, value: 'Gold' }, { points: 2, actual: 'Gold' }],
    ['not_in', { is: { op: 'not_in', value: ['gold'] }, value: 'Gold' }, { points: 0, actual: 'Gold' }],
    ['ne', { is: { op: 'ne', value: 'gold' }, value: 'iron' }, { points: 2, actual: 'iron' }],
    [
      'a multi-select',
      { is: { op: 'contains_any', value: ['DACH'] }, value: 'EMEA;dach' },
      { points: 2, actual: 'EMEA;dach' },
    ],
    ['a checkbox as text', { is: { op: 'eq', value: true }, value: 'true' }, { points: 2, actual: 'true' }],
    ['an empty field', { is: { op: 'ne', value: 'gold' }, value: '' }, { points: 0, actual: 'missing' }],
    ['an unmapped field', { is: { op: 'ne', value: 'gold' }, value: null }, { points: 0, actual: 'missing' }],
  ])('a mapped attribute, %s', (_name, { is, value }, point) => {
    const list = listOf({ id: 'own', kind: 'attribute', attribute: 'seats', is, points: 2 });
    expect(pointsOf(given({}, { attributes: { seats: value } }), 'own', list)).toMatchObject(point);
  });
});

describe('what an admin may change', () => {
  test('a criterion that is switched off earns nothing and says so', () => {
    const input = given({ score: nps(0) }, { attributes: { arr: 90_000 } });
    expect(pointsOf(input, 'arr', changed('arr', { enabled: false }))).toEqual({
      criterion: 'arr',
      points: 0,
      actual: 'off',
    });
    expect(tierOf(input, changed('arr', { enabled: false })).tier).toBe('medium');
  });

  test('points and thresholds', () => {
    expect(tierOf(given(), changed('score_0_10', { steps: [{ upTo: 6, points: 9 }] })).tier).toBe('critical');
    expect(tierOf(given(), { ...LIST, thresholds: { critical: 3, high: 2, medium: 1 } }).tier).toBe('medium');
  });

  test('the order changes the trace and nothing else', () => {
    const input = given({ score: nps(1), flags: ['churn_intent'] }, { attributes: { arr: 1 } });
    const turned = tierOf(input, { ...LIST, criteria: LIST.criteria.toReversed() });
    expect(turned).toEqual({ ...tierOf(input, LIST), points: tierOf(input, LIST).points.toReversed() });
  });

  test('the version of the list is kept with the result', () => {
    expect(tierOf(given(), { ...LIST, version: 7 }).listVersion).toBe(7);
  });

  test('what counts as a large ARR comes from the settings', () => {
    const input = given({}, { attributes: { arr: 70_000 } });
    expect(pointsOf(input, 'arr', defaultTierList({ highArr: 70_000 }))?.points).toBe(2);
    expect(pointsOf(input, 'arr', defaultTierList({ highArr: 70_001 }))?.points).toBe(0);
  });
});

const FEWEST: Readonly<Record<Tier, number>> = { ...LIST.thresholds, low: 0 };

describe('a second unhappy contact raises the lead', () => {
  test.each<readonly [string, TierInput, Tier]>([
    ['low', given(), 'medium'],
    ['medium', given({ score: nps(0) }), 'high'],
    ['high', given({ score: nps(0) }, { attributes: { arr: 50_000 } }), 'critical'],
  ])('from %s by one tier, with the points that make it', (_name, input, tier) => {
    const raised = raisedBySecondContact(tierOf(input, LIST), LIST);
    expect(raised?.tier).toBe(tier);
    expect(raised?.points).toHaveLength(LIST.criteria.length);
    expect(raised?.points.reduce((sum, { points }) => sum + points, 0)).toBe(FEWEST[tier]);
  });

  test('once, however many follow', () => {
    const raised = raisedBySecondContact(tierOf(given(), LIST), LIST);
    expect(raised && raisedBySecondContact(raised, LIST)).toBeNull();
  });

  test('not above critical, and not where the criterion is off', () => {
    expect(raisedBySecondContact(tierOf(given({ process: 'legal' }), LIST), LIST)).toBeNull();
    const off = changed('second_contact', { enabled: false });
    expect(raisedBySecondContact(tierOf(given(), off), off)).toBeNull();
  });
});

describe('a case judged again', () => {
  const again = (before: TierInput, now: TierInput, leads = false): readonly TierPoint[] =>
    withPointsOfAccount(tierOf(now, LIST), { before: tierOf(before, LIST), leads, list: LIST }).points;
  const repeated = given({ history: { lead: null, previous: nearby(10) } });
  const second = given({ history: { lead: nearby(null), previous: null } });

  test('keeps what other cases had earned it', () => {
    expect(again(repeated, given())).toEqual(tierOf(repeated, LIST).points);
    expect(again(second, given())).toEqual(tierOf(second, LIST).points);
  });

  test('does not keep what the words said', () => {
    const said = given({ flags: ['repeat_failure', 'churn_intent'] });
    expect(again(said, given())).toEqual(tierOf(given(), LIST).points);
  });

  test('where others follow it rises for that anew', () => {
    expect(again(second, given(), true)).toEqual(tierOf(given(), LIST).points);
  });

  test('keeps nothing for a criterion that is off by now', () => {
    const off = changed('repeat_failure', { enabled: false });
    const now = tierOf(given(), off);
    expect(withPointsOfAccount(now, { before: tierOf(repeated, LIST), leads: false, list: off })).toEqual(now);
  });
});

test('hit counts say which criteria do anything', () => {
  const results = [given(), given({ score: nps(0) }), given({ score: nps(9), flags: ['churn_intent' as const] })];
  const counts = hitCounts(results.map((input) => tierOf(input, LIST)));
  expect(Object.fromEntries(counts)).toMatchObject({ score_0_10: 2, churn_intent: 1, arr: 0 });
});

describe('processOf', () => {
  test.each<readonly [readonly Flag[], string]>([
    [[], 'standard'],
    [['churn_intent', 'executive', 'repeat_failure', 'about_owner'], 'standard'],
    [['regulated_complaint'], 'regulated'],
    [['regulated_complaint', 'legal'], 'legal'],
    [['regulated_complaint', 'legal', 'safety'], 'safety'],
  ])('%j -> %s', (given_, process) => {
    expect(processOf(given_)).toBe(process);
  });

  test('the order of the flags does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...FLAGS)), (some) => {
        expect(processOf(some)).toBe(processOf(some.toReversed()));
      }),
    );
  });
});
