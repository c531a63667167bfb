import { defaultTierList } from '../../../src/classify/default-tier-list';
import { lintTierList } from '../../../src/classify/tier-lint';
import { changed, criterion, LIST, listOf } from './tier-given';

const mapping = {
  arr: 'ARR__c',
  attributes: { renewal_date: 'Renewal__c', usage_change_percent: 'Use__c', seats: 'Seats__c', class: 'Class__c' },
  types: { seats: 'number', class: 'enum' },
} as const;
const found = (candidate: unknown, context: Parameters<typeof lintTierList>[1] = { mapping }) =>
  lintTierList(candidate, context).map(
    ({ severity, code, criterionId }) => `${severity} ${code} ${criterionId ?? '-'}`,
  );

test('the default list is without fault, for any ARR', () => {
  expect(found(LIST)).toEqual([]);
  expect(found(defaultTierList({ highArr: 0 }))).toEqual([]);
});

describe('problems of shape name the place', () => {
  test.each([
    ['nothing', null, 'tier list: '],
    ['no criteria', { ...LIST, criteria: [] }, 'criteria: '],
    ['a stray word', { ...LIST, colour: 'red' }, 'tier list: Unrecognized key: "colour"'],
    ['points below one', { ...LIST, criteria: [{ ...criterion('arr'), points: 0 }] }, 'criteria.0.points: '],
    ['a repeat beyond what is looked up', changedRaw('repeat_failure', { withinDays: 91 }), 'criteria.6.withinDays: '],
    [
      'an unknown kind',
      { ...LIST, criteria: [{ id: 'x', kind: 'weather' }] },
      'criteria.0.kind: a criterion is one of process, score, flag, arr, renewal, executive, repeat, usage_drop, open_tickets, second_contact, attribute',
    ],
  ])('%s', (_name, candidate, message) => {
    const problems = lintTierList(candidate);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'shape', severity: 'error' }));
    expect(problems[0]?.message.startsWith(message)).toBe(true);
  });

  test('and the criterion', () => {
    expect(lintTierList(changedRaw('arr', { points: 1.5 }))).toEqual([
      expect.objectContaining({ code: 'shape', criterionId: 'arr' }),
    ]);
  });
});

test.each([
  [
    'two of one id',
    { ...LIST, criteria: [...LIST.criteria, { ...criterion('arr'), atLeast: 9 }] },
    ['error duplicate_id arr'],
  ],
  [
    'the same asked twice',
    { ...LIST, criteria: [...LIST.criteria, { ...criterion('arr'), id: 'arr2', points: 9 }] },
    ['warning duplicate arr2'],
  ],
  [
    'a second step of ARR',
    { ...LIST, criteria: [...LIST.criteria, { ...criterion('arr'), id: 'arr2', atLeast: 250_000 }] },
    [],
  ],
  [
    'thresholds that do not fall',
    { ...LIST, thresholds: { critical: 5, high: 5, medium: 3 } },
    ['error unreachable -'],
  ],
  [
    'all switched off',
    { ...LIST, criteria: LIST.criteria.map((one) => ({ ...one, enabled: false })) },
    ['error nothing_enabled -'],
  ],
  [
    'only the score',
    listOf(criterion('process'), criterion('score_0_10')),
    ['warning unreachable -', 'error unreachable -'],
  ],
  ['no hand-over', changed('process', { enabled: false }), ['warning handover_not_critical -']],
  [
    'critical out of reach',
    { ...changed('process', { enabled: false }), thresholds: { critical: 99, high: 5, medium: 3 } },
    ['error unreachable -', 'warning handover_not_critical -'],
  ],
  [
    'steps that never count',
    changed('score_0_10', {
      steps: [
        { upTo: 2, points: 1 },
        { upTo: 4, points: 2 },
        { upTo: 6, points: 3 },
      ],
    }),
    ['warning unreachable score_0_10', 'warning unreachable score_0_10'],
  ],
  ['an attribute nobody mapped', own('sets', { op: 'gte', value: 5 }), ['error unknown_attribute own']],
  ['an attribute that is mapped', own('seats', { op: 'gte', value: 5 }), []],
  ['ARR by its name', own('arr', { op: 'gte', value: 500_000 }), []],
  ['more and less of a list of names', own('class', { op: 'gte', value: 5 }), ['error operator_mismatch own']],
  ['one of a list of names', own('class', { op: 'in', value: ['Gold'] }), []],
  [
    'a strategic field nobody mapped',
    changed('executive', { strategic: { attribute: 'tear', values: ['1'] } }),
    ['error unknown_attribute executive'],
  ],
])('%s', (_name, candidate, problems) => {
  expect(found(candidate)).toEqual(problems);
});

test('what is not mapped yet is a warning: the criterion reads missing', () => {
  const bare = { mapping: { arr: null, attributes: {}, types: {} } };
  expect(found(LIST, bare)).toEqual([
    'warning unknown_attribute arr',
    'warning unknown_attribute renewal_in_days',
    'warning unknown_attribute usage_drop',
  ]);
  expect(found(changed('arr', { enabled: false }), bare)).toHaveLength(2);
});

test('messages say what to do', () => {
  const message = (candidate: unknown) => lintTierList(candidate, { mapping })[0]?.message;
  expect(message(own('sets', { op: 'gte', value: 5 }))).toBe(
    'there is no attribute "sets": mapped are arr, renewal_date, usage_change_percent, seats, class',
  );
  expect(message(listOf(criterion('score_0_10'), criterion('process')))).toBe(
    'only a case that is handed over can be critical: the criteria add up to 3 points at most, critical begins at 8',
  );
});

function own(attribute: string, is: object): unknown {
  return { ...LIST, criteria: [...LIST.criteria, { id: 'own', kind: 'attribute', attribute, is }] };
}

function changedRaw(id: string, change: object): unknown {
  return { ...LIST, criteria: LIST.criteria.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}
