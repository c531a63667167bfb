import fc from 'fast-check';
import { explainRouteLine, type Judges } from '../../../src/rules/explain-route';
import { FIELDS, type Field } from '../../../src/rules/fields';

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

describe('facts by the names of the fields', () => {
  const asking = (when: object): object => ({
    id: 's',
    version: 1,
    rules: [
      { id: 'asked', name: 'Asked', enabled: true, when, then: { owner: [{ strategy: 'account_csm' }] } },
      RULES[2],
    ],
  });
  const given = ({ type, values, range }: Field): unknown => {
    if (type === 'bool') return true;
    if (type === 'set') return [values?.[0] ?? 'x'];
    return type === 'text' || type === 'enum' ? (values?.at(-1) ?? 'x') : (range?.max ?? 7) === 1 ? 1 : 7;
  };

  test.each(Object.entries(FIELDS))('%s is read as it is stated', (name, field) => {
    const value = given(field);
    const cond = Array.isArray(value)
      ? { field: name, op: 'contains_all', value }
      : { field: name, op: 'eq', value: value as string };
    expect(ask({ ruleSet: asking({ all: [cond] }), facts: { [name]: value } })).toMatchObject({ rule: 'asked' });
  });

  test('what is not stated stays missing, also beside its kind', () => {
    const unknown = ['tickets_30d', 'open_tickets'].map((name) => ({ field: name, op: 'is_unknown' }));
    const facts = { open_high_priority_tickets: 2 };
    expect(ask({ ruleSet: asking({ all: unknown }), facts })).toMatchObject({ rule: 'asked' });
  });

  test('a list is a multi-select', () => {
    const cond = { field: 'attr.modules', op: 'contains_all', value: ['Crm', 'erp'] };
    const facts = { modules: ['erp', 'crm', 'hr'] };
    expect(ask({ ruleSet: asking({ all: [cond] }), facts })).toMatchObject({ rule: 'asked' });
  });

  test('a slip is named with its place', () => {
    expect(ask({ facts: { flags: ['angry'] } })).toMatchObject({
      error: { message: expect.stringMatching(/^facts[.]flags[.]0: Invalid option/) as string },
    });
  });
});
