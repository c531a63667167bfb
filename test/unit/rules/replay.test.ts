import fc from 'fast-check';
import type { DecisionRecord } from '../../../src/domain/decision';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import { reevaluate, routeDifferences } from '../../../src/rules/reevaluate';
import { createReplay, replay, type ReplayItem } from '../../../src/rules/replay';
import type { RouteInput } from '../../../src/rules/route';
import { routeCase } from '../../../src/rules/route-case';
import type { Rule, RuleSet } from '../../../src/rules/schema';
import { routeInput as anyInput, ruleSet as anyRules } from './arbitraries';
import { routeInput, SETTINGS, type Given } from './given';

const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 2, 1, 12);
const DEFAULT = defaultRuleSet(SETTINGS);

/** A decision as it would have been stored, made by the input's own rules. */
function stored(input: RouteInput, n: number, { caseKey = `k${n}`, verifyFirst = false } = {}): ReplayItem {
  const { ruleSet, response, classification, tier, process, history, incumbent, absences, loads, now: at } = input;
  const record: DecisionRecord = {
    ...{ at, factsId: n, directoryId: 1, settingsVersion: 1, policy: { id: 'default', version: 1 } },
    ...{ ruleSet: { id: ruleSet.id, version: ruleSet.version }, classification, tier, process, verifyFirst },
    ...{ history, incumbent, absences, loads },
    response: { survey: null, channel: null, ...response },
    route: routeCase({ ...input, verifyFirst }),
  };
  const { facts, directory: people, settings } = input;
  return { decision: { decisionId: n, caseKey, record, facts }, directory: people, settings };
}

const past = (n: number, given: Given = {}): ReplayItem => stored(routeInput({ now: NOON, ...given }), n);

function draftOf(change: (rules: readonly Rule[]) => readonly Rule[]): RuleSet {
  return { ...DEFAULT, version: 2, rules: change(DEFAULT.rules) };
}

const before = (rule: Rule) => draftOf((rules) => [rule, ...rules]);
const SLOW: Rule = {
  id: 'slow',
  name: 'Slow support',
  enabled: true,
  when: { all: [{ field: 'reason', op: 'eq', value: 'support_experience' }] },
  then: { owner: [{ strategy: 'account_owner' }] },
};

describe('a stored decision', () => {
  test('comes out as it was', () => {
    fc.assert(
      fc.property(anyInput, fc.boolean(), (input, verifyFirst) => {
        const item = stored(input, 1, { verifyFirst });
        const { record } = item.decision;
        expect(reevaluate(item, input.ruleSet)).toEqual(record.route);
        expect(routeDifferences(record.route, reevaluate(item, input.ruleSet, { untraced: true }))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('that comes out otherwise says in what', () => {
    const item = past(1);
    const route = reevaluate(item, before(SLOW));
    expect(routeDifferences(item.decision.record.route, route)).toEqual([
      { field: 'ruleSet', stored: ['default', 1], now: ['default', 2] },
      { field: 'rule', stored: 'account-team', now: 'slow' },
      { field: 'owner', stored: 'dana', now: 'ola' },
      { field: 'via', stored: 'account_csm', now: 'account_owner' },
    ]);
  });
});

describe('a replay', () => {
  test('of a set against itself changes nothing, whoever had whose turn', () => {
    fc.assert(
      fc.property(anyRules, fc.array(anyInput, { maxLength: 6 }), (rules, inputs) => {
        const ordered = inputs.toSorted((a, b) => a.now - b.now);
        const decisions = ordered.map((input, n) => stored({ ...input, ruleSet: rules }, n));
        const report = replay({ decisions, active: rules, draft: { ...rules, version: 2 } });
        expect([report.decisions, report.changed, report.newlyUnroutable]).toEqual([inputs.length, 0, 0]);
        expect(report.load.map((one) => one.after)).toEqual(report.load.map((one) => one.before));
      }),
    );
  });

  test('decides by the draft what the rules alone would decide', () => {
    fc.assert(
      fc.property(anyRules, anyRules, anyInput, (active, draft, input) => {
        const item = stored({ ...input, ruleSet: active, loads: { openCases: {}, pointers: {} } }, 1);
        const [row] = replay({ decisions: [item], active, draft: { ...draft, version: 2 } }).rows;
        const route = reevaluate(item, draft);
        expect(row?.after).toMatchObject({ ruleId: route.ruleId, ownerId: route.owner.id, process: route.process });
      }),
    );
  });

  test('says who would get what, and why it is another', () => {
    const decisions = [past(1), past(2, { classification: { primary: 'billing_pricing' } }), past(3)];
    const report = replay({ decisions, active: DEFAULT, draft: before(SLOW) });
    expect(report).toMatchObject({ decisions: 3, changed: 2, newlyUnroutable: 0 });
    expect(report.byRule).toEqual([{ from: 'account-team', to: 'slow', decisions: 2 }]);
    expect(report.byOwner).toEqual([{ from: 'dana', to: 'ola', decisions: 2 }]);
    expect(report.rows.map(({ changed }) => changed)).toEqual([['rule', 'owner'], [], ['rule', 'owner']]);
    expect(report.rows[0]?.failed).toBeNull();
  });

  test('shows the condition by which the former rule no longer decides', () => {
    const stricter = draftOf((rules) =>
      rules.map((rule) =>
        rule.id === 'account-team' ? { ...rule, when: { all: [{ field: 'score', op: 'lte', value: 3 }] } } : rule,
      ),
    );
    const report = replay({ decisions: [past(1)], active: DEFAULT, draft: stricter });
    expect(report.rows[0]?.failed).toEqual({ field: 'score', op: 'lte', value: 3, actual: 6 });
    expect(report.rows[0]?.after.ruleId).toBe('everyone-else');
  });

  test('counts who lands at the last resort and did not before, and not whom a rule sends there', () => {
    const nobody = before({ ...SLOW, then: { owner: [{ strategy: 'contact_owner' }] } });
    expect(replay({ decisions: [past(1)], active: DEFAULT, draft: nobody }).newlyUnroutable).toBe(1);
    const meant = before({ ...SLOW, then: { owner: [{ strategy: 'named_user', user: '@program_owner' }] } });
    const report = replay({ decisions: [past(1)], active: DEFAULT, draft: meant });
    expect([report.newlyUnroutable, report.changed]).toEqual([0, 1]);
  });

  test('does not count who was at the last resort before', () => {
    const nobody = { ...SLOW, then: { owner: [{ strategy: 'contact_owner' }] } } as const;
    const active = before(nobody);
    const decisions = [stored(routeInput({ ruleSet: active, now: NOON }), 1)];
    const draft = { ...before({ ...nobody, id: 'slower' }), version: 3 };
    expect(replay({ decisions, active, draft })).toMatchObject({ changed: 1, newlyUnroutable: 0 });
  });

  test('leaves alone what was handed over before any rule was asked', () => {
    const everything = draftOf((rules) => rules.map((rule) => ({ ...rule, then: SLOW.then })));
    const report = replay({ decisions: [past(1, { process: 'legal' })], active: DEFAULT, draft: everything });
    expect(report.changed).toBe(0);
  });

  test('asks the active rules about what older ones decided', () => {
    const old = stored(routeInput({ ruleSet: { ...before(SLOW), version: 7 }, now: NOON }), 1);
    const [row] = replay({ decisions: [old], active: DEFAULT, draft: draftOf((rules) => rules) }).rows;
    expect([row?.before.ruleId, row?.changed]).toEqual(['account-team', []]);
  });

  test('judges the tier anew where a list is tried', () => {
    const tierOf = () => ({ tier: 'critical', points: [], listVersion: 2 }) as const;
    const report = replay({ decisions: [past(1)], active: DEFAULT, draft: DEFAULT, tierOf });
    expect(report.byTier).toEqual([{ from: 'medium', to: 'critical', decisions: 1 }]);
    expect(report.rows[0]?.changed).toEqual(['tier']);
  });

  test('counts cases by person and day', () => {
    const decisions = [0, 0.1, 2].map((days, n) => past(n, { now: NOON + days * DAY_MS }));
    expect(replay({ decisions, active: DEFAULT, draft: before(SLOW) }).load).toEqual([
      {
        ownerId: 'dana',
        before: { cases: 3, maxPerDay: 2, meanPerDay: 1 },
        after: { cases: 0, maxPerDay: 0, meanPerDay: 0 },
      },
      {
        ownerId: 'ola',
        before: { cases: 0, maxPerDay: 0, meanPerDay: 0 },
        after: { cases: 3, maxPerDay: 2, meanPerDay: 1 },
      },
    ]);
  });

  test('of nothing is a report of nothing', () => {
    expect(createReplay({ active: DEFAULT, draft: DEFAULT }).report()).toMatchObject({
      decisions: 0,
      load: [],
      rows: [],
    });
  });
});

test('an unchanged rule sends a second case of the account to whom the draft gave the first', () => {
  const lead = { caseKey: 'k1', ownerId: 'dana', openedAt: NOON, closedAt: null };
  const billing = { classification: { primary: 'billing_pricing' } } as const;
  const decisions = [past(1), past(2, { ...billing, history: { lead, previous: null } }), past(3, billing)];
  const { rows } = replay({ decisions, active: DEFAULT, draft: before(SLOW) });
  expect(rows.map(({ after }) => after.ownerId)).toEqual(['ola', 'ola', 'dana']);
});

test('two decisions that differ in whose turn it was are not the same', () => {
  const { route } = past(1).decision.record;
  const other = { ...route, turn: { pool: 'line', userId: 'dana' } };
  expect(routeDifferences(route, other)).toEqual([{ field: 'turn', stored: null, now: ['line', 'dana'] }]);
});

describe('pools of the draft', () => {
  const members = [
    { user: 'dana', weight: 1 },
    { user: 'ola', weight: 1 },
  ];
  const pooled = (cap: number | null) => ({
    ...SETTINGS,
    people: { ...SETTINGS.people, pools: { line: { members, cap } } },
  });
  const ROBIN = before({ ...SLOW, then: { owner: [{ strategy: 'round_robin', pool: 'line' }] } });
  const owners = (decisions: readonly ReplayItem[]) =>
    replay({ decisions, active: DEFAULT, draft: ROBIN }).rows.map(({ after }) => after.ownerId);

  test('take turns from empty hands', () => {
    const loads = { openCases: { dana: 9 }, pointers: { line: { dana: 7, ola: 1 } } };
    expect(owners([0, 1, 2, 3].map((n) => past(n, { settings: pooled(null), loads })))).toEqual([
      ...['dana', 'ola', 'dana', 'ola'],
    ]);
  });

  test('are full until cases end, after two weeks where nobody knows', () => {
    const at = (n: number, days: number) => past(n, { settings: pooled(1), now: NOON + days * DAY_MS });
    expect(owners([at(0, 0), at(1, 0), at(2, 1), at(3, 15)])).toEqual(['dana', 'ola', 'paul', 'dana']);
    const closed = { ...at(0, 0), closedAt: NOON };
    expect(owners([closed, at(1, 0), at(2, 1), at(3, 2)])).toEqual(['dana', 'ola', 'dana', 'paul']);
    // Open until the day is over: nobody knows which came first.
    expect(owners([closed, at(1, 0), at(2, 0)])).toEqual(['dana', 'ola', 'paul']);
  });

  test('have room again when a case goes to somebody else', () => {
    const settings = pooled(1);
    const moved = routeInput({
      ...{ now: NOON, settings, incumbent: { ownerId: 'dana', ruleId: 'account-team' } },
      ...{ classification: { primary: 'billing_pricing' }, facts: { accountCsmId: 'max' } },
    });
    const decisions = [past(0, { settings }), stored(moved, 1, { caseKey: 'k0' })];
    expect(owners([...decisions, past(2, { settings }), past(3, { settings })])).toEqual([
      'dana',
      'max',
      'ola',
      'dana',
    ]);
  });

  test('do not pass a case on that one of them has, and count it once', () => {
    const first = past(0, { settings: pooled(1) });
    const again = (n: number) => {
      const input = routeInput({
        now: NOON,
        settings: pooled(1),
        incumbent: { ownerId: 'dana', ruleId: 'account-team' },
      });
      return stored(input, n, { caseKey: 'k0' });
    };
    const report = replay({
      decisions: [first, again(1), past(2, { settings: pooled(1) })],
      active: DEFAULT,
      draft: ROBIN,
    });
    expect(report.rows.map(({ after }) => after.ownerId)).toEqual(['dana', 'dana', 'ola']);
    expect(report.load.map(({ ownerId, before: was, after }) => [ownerId, was.cases, after.cases])).toEqual([
      ['dana', 2, 1],
      ['ola', 0, 1],
    ]);
  });

  test('keep an account with whom the draft gave its open case', () => {
    const settings = pooled(null);
    const lead = { caseKey: 'k1', ownerId: 'dana', openedAt: NOON, closedAt: null };
    const second = past(2, { settings, history: { lead, previous: null } });
    expect(owners([past(0, { settings }), past(1, { settings }), second])).toEqual(['dana', 'ola', 'ola']);
  });
});
