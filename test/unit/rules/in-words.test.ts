import { chainInWords, conditionInWords, failureInWords } from '../../../src/rules/in-words';
import type { Group, Strategy } from '../../../src/rules/schema';

describe('a condition in words', () => {
  test.each<[string, Group]>([
    ['everything else', { all: [] }],
    ['reason is billing and pricing', { all: [{ field: 'reason', op: 'eq', value: 'billing_pricing' }] }],
    ['ARR is at least 50,000', { any: [{ field: 'arr', op: 'gte', value: 50_000 }] }],
    ['days to renewal is from 0 to 90', { all: [{ field: 'renewal_in_days', op: 'between', value: [0, 90] }] }],
    ['flags include churn intent', { all: [{ field: 'flags', op: 'contains_any', value: ['churn_intent'] }] }],
    [
      'flags include any of legal, safety',
      { all: [{ field: 'flags', op: 'contains_any', value: ['legal', 'safety'] }] },
    ],
    ['account tier says gold', { all: [{ field: 'attr.account_tier', op: 'matches_word', value: 'gold' }] }],
    ['region is not known', { all: [{ field: 'region', op: 'is_unknown' }] }],
    ['repeat is yes', { all: [{ field: 'repeat', op: 'eq', value: true }] }],
    [
      'not (segment is Small or segment is Micro)',
      {
        none: [
          { field: 'segment', op: 'eq', value: 'Small' },
          { field: 'segment', op: 'eq', value: 'Micro' },
        ],
      },
    ],
    [
      '(tier is low or tier is medium) and score is below 3',
      {
        all: [
          {
            any: [
              { field: 'tier', op: 'eq', value: 'low' },
              { field: 'tier', op: 'eq', value: 'medium' },
            ],
          },
          { field: 'score', op: 'lt', value: 3 },
        ],
      },
    ],
  ])('%s', (words, when) => {
    expect(conditionInWords(when)).toBe(words);
  });
});

test('a chain of owners says every way, in order', () => {
  const chain: readonly Strategy[] = [
    { strategy: 'account_csm' },
    { strategy: 'account_team_role', role: 'CSM' },
    { strategy: 'round_robin', pool: 'west', cap: 5 },
    { strategy: 'manager_of', of: { strategy: 'account_owner' } },
    { strategy: 'named_user', user: '104' },
  ];
  expect(chainInWords(chain, (user) => `Paula (${user})`)).toBe(
    'account CSM, else CSM of the account team, else next in turn of west (at most 5 open cases each), else manager of the account owner, else Paula (104)',
  );
});

describe('why a rule did not match', () => {
  const failed = (op: string, value: number | string[], actual: number | string | null | string[]) =>
    failureInWords({ field: op === 'contains_any' ? 'flags' : 'arr', op, value, actual });

  test('says what it asks for and what was there', () => {
    expect(failed('gte', 50_000, 12_000)).toBe('it asks that ARR is at least 50,000; it is 12,000');
    expect(failed('contains_any', ['legal'], ['churn_intent', 'executive'])).toBe(
      'it asks that flags include legal; it is churn intent, executive',
    );
  });

  test('says that nothing was there', () => {
    expect(failed('gte', 50_000, 'missing')).toContain('; it is not known');
    expect(failed('gte', 50_000, null)).toContain('; it is not known');
    expect(failed('contains_any', ['legal'], [])).toContain('; it is none');
  });
});
