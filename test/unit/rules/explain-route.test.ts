import fc from 'fast-check';
import { explainRouteLine, type Judges } from '../../../src/rules/explain-route';

const JUDGES: Judges = {
  processOf: (flags) => (flags.includes('legal') ? 'legal' : 'standard'),
  tierOf: ({ score }) => ({ tier: (score?.value ?? 10) <= 2 ? 'high' : 'low', points: [], listVersion: 1 }),
};

const RULES = [
  {
    id: 'billing',
    name: 'Billing',
    enabled: true,
    when: {
      all: [
        { field: 'reason', op: 'eq', value: 'billing_pricing' },
        { field: 'arr', op: 'gte', value: 1000 },
      ],
    },
    then: { owner: [{ strategy: 'account_csm' }] },
  },
  {
    id: 'pool',
    name: 'Everything said',
    enabled: true,
    when: { all: [{ field: 'attr.plan', op: 'eq', value: 'gold' }] },
    then: { owner: [{ strategy: 'round_robin', pool: 'line' }] },
  },
  {
    id: 'rest',
    name: 'The rest',
    enabled: true,
    when: { all: [] },
    then: { owner: [{ strategy: 'fallback_named', user: 'boss' }] },
  },
];
const USERS = [
  { id: 'csm', active: true, openCases: 3, cap: 3, away: [], managerId: 'boss' },
  { id: 'sub', active: true },
  { id: 'boss', active: true, away: [['2026-03-01T00:00:00Z', '2026-03-05T00:00:00Z']], delegateId: 'sub' },
];

function ask(change: object = {}): object {
  const question = {
    at: '2026-03-10T09:00:00Z',
    ruleSet: { id: 's', version: 4, rules: RULES },
    facts: { score: 1, reason: 'billing_pricing', arr: 5000, account_csm: 'csm' },
    directory: { users: USERS, pools: { line: ['csm', 'sub'] } },
    ...change,
  };
  return explainRouteLine(JSON.stringify(question), JUDGES);
}

test('answers with the rule, the person and every rule that was asked', () => {
  const users = [{ id: 'csm', active: true }];
  expect(ask({ directory: { users } })).toEqual({
    rule: 'billing',
    owner: { id: 'csm', via: 'account_csm' },
    tier: 'high',
    process: 'standard',
    sentence: 'Rule "Billing" → csm (account CSM)',
    raiseTo: null,
    trace: [{ rule: 'billing', matched: true }],
    ownerSteps: [{ strategy: 'account_csm', userId: 'csm', outcome: 'chosen' }],
  });
});

test.each<readonly [string, object, object]>([
  ['a cap', {}, { rule: 'billing', owner: { id: 'boss', via: 'program_owner' } }],
  [
    'leave with a delegate',
    { at: '2026-03-02T00:00:00Z' },
    { rule: 'billing', owner: { id: 'sub', via: 'delegate_of(program_owner)' } },
  ],
  [
    'a missing fact',
    { facts: { score: 9, reason: 'billing_pricing' } },
    {
      rule: 'rest',
      tier: 'low',
      trace: [
        { rule: 'billing', matched: false, failed: { field: 'arr', op: 'gte', value: 1000, actual: 'missing' } },
        { rule: 'pool', matched: false, failed: { field: 'attr.plan', op: 'eq', value: 'gold', actual: 'missing' } },
        { rule: 'rest', matched: true },
      ],
    },
  ],
  ['any other name as an attribute, and a pool', { facts: { plan: 'Gold' } }, { rule: 'pool', owner: { id: 'sub' } }],
  [
    'the names of an export',
    { facts: { primary: 'billing_pricing', arr: 1000, accountCsmId: 'sub' } },
    { owner: { id: 'sub' } },
  ],
  ['a diverting flag', { facts: { flags: ['legal'] } }, { rule: 'diversion:legal', process: 'legal', trace: [] }],
  [
    'a process a person chose',
    { facts: { flags: ['legal'], process: 'standard' } },
    { rule: 'rest', process: 'standard' },
  ],
  ['a stated tier', { facts: { score: 0, tier: 'medium' } }, { tier: 'medium' }],
])('reads %s', (_name, change, expected) => {
  expect(ask(change)).toMatchObject(expected);
});

test.each<readonly [string, string, string]>([
  ['no JSON', '{', 'invalid_json'],
  ['no object', '7', 'invalid_argument'],
  ['no rule set', '{"facts":{}}', 'invalid_argument'],
  ['a rule set without rules', '{"facts":{},"ruleSet":{"id":"s","version":1,"rules":[]}}', 'invalid_rule_set'],
  ['no time', JSON.stringify({ ruleSet: { id: 's', version: 1, rules: RULES }, facts: {} }), 'invalid_argument'],
])('%s is refused in words', (_name, line, code) => {
  const answer = explainRouteLine(line, JUDGES);
  expect('error' in answer && answer.error.code).toBe(code);
  expect('error' in answer && answer.error.message).toMatch(/\w/);
});

test('a set whose last rule names only a role asks for the people', () => {
  const rules = [{ ...RULES[2], then: { owner: [{ strategy: 'account_csm' }] } }];
  expect(ask({ ruleSet: { id: 's', version: 1, rules } })).toMatchObject({ error: { code: 'invalid_argument' } });
  expect(ask({ ruleSet: { id: 's', version: 1, rules }, people: { programOwner: 'boss' } })).toMatchObject({
    owner: { id: 'boss' },
  });
});

test('never throws for what stands in a line', () => {
  const facts = fc.dictionary(fc.constantFrom('score', 'reason', 'flags', 'account_csm', 'x'), fc.jsonValue());
  fc.assert(
    fc.property(facts, fc.jsonValue(), (stated, directory) => {
      expect(ask({ facts: stated, directory })).toEqual(expect.anything());
    }),
  );
});
