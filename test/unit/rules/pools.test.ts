import fc from 'fast-check';
import { tenantSettingsSchema, type TenantSettings } from '../../../src/domain/settings';
import type { OwnerLoads } from '../../../src/domain/types';
import { resolveOwner, type OwnerContext } from '../../../src/rules/owner';
import { usesLoads, withAssigned, withoutCase } from '../../../src/rules/pools';
import { CATCH_ALL, type Strategy } from '../../../src/rules/schema';
import { directory, facts, NOTHING_ELSE, SETTINGS, user } from './given';

const NOW = Date.UTC(2026, 2, 2, 9);
const IN_TURN: Strategy = { strategy: 'round_robin', pool: 'line' };
const FEWEST: Strategy = { strategy: 'least_open_cases', pool: 'line' };
const NOTHING: OwnerLoads = { openCases: {}, pointers: {} };

type Members = TenantSettings['people']['pools'][string]['members'];
type People = Partial<Omit<TenantSettings['people'], 'caps'>> & { readonly caps?: object };

function settings(members: Members, people: People = {}): TenantSettings {
  const pools = { line: { members, cap: null } };
  return tenantSettingsSchema.parse({ ...SETTINGS, people: { ...SETTINGS.people, pools, ...people } });
}

const THREE: Members = [
  { user: 'dana', weight: 1 },
  { user: 'ola', weight: 1 },
  { user: 'lea', weight: 1 },
];

function context(change: Partial<OwnerContext> = {}): OwnerContext {
  const base = { facts: facts(), directory: directory(), settings: settings(THREE), ...NOTHING_ELSE };
  return { ...base, now: NOW, aboutOwner: false, ...change };
}

/** Gives `cases` one after the other, as a batch does. @returns who got each */
function deal(strategy: Strategy, cases: number, change: Partial<OwnerContext> = {}): readonly string[] {
  const given = context(change);
  let loads = given.loads;
  return Array.from({ length: cases }, () => {
    const { owner, turn } = resolveOwner([strategy], { ...given, loads });
    loads = withAssigned(loads, { owner, turn }, given.settings);
    return owner.id;
  });
}

function counts(ids: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...new Set(ids)].toSorted().map((id) => [id, ids.filter((one) => one === id).length]));
}

describe('round robin', () => {
  test('goes by turns in the order of the list', () => {
    expect(deal(IN_TURN, 7)).toEqual(['dana', 'ola', 'lea', 'dana', 'ola', 'lea', 'dana']);
  });

  test('gives a weight of three three times as much', () => {
    const heavy = [{ user: 'dana', weight: 3 }, ...THREE.slice(1)];
    expect(counts(deal(IN_TURN, 50, { settings: settings(heavy) }))).toEqual({ dana: 30, lea: 10, ola: 10 });
  });

  test('spreads an import of a thousand evenly', () => {
    expect(Object.values(counts(deal(IN_TURN, 1_000)))).toEqual([334, 333, 333]);
  });

  test('never picks somebody who has left, has no licence, or is on leave', () => {
    const gone = directory({ dana: { active: false }, ola: { licensed: false } });
    const leave = [{ userId: 'lea', fromAt: NOW - 1, toAt: NOW + 1, delegateId: 'dana' }];
    const { owner, steps } = resolveOwner([IN_TURN], context({ directory: gone, absences: leave }));
    expect(owner).toEqual({ id: 'paul', via: 'program_owner' });
    expect(steps.map(({ userId, outcome }) => [userId, outcome])).toEqual([
      ['dana', 'inactive'],
      ['ola', 'no licence'],
      ['lea', 'away'],
      ['paul', 'chosen'],
    ]);
  });

  test('who comes back from leave comes back to his turn, not to everything that came meanwhile', () => {
    const leave = [{ userId: 'dana', fromAt: NOW - 1, toAt: null, delegateId: null }];
    let loads = NOTHING;
    const given = context({ absences: leave });
    for (let n = 0; n < 20; n++) {
      loads = withAssigned(loads, resolveOwner([IN_TURN], { ...given, loads }), given.settings);
    }
    expect(counts(deal(IN_TURN, 9, { loads }))).toEqual({ dana: 4, lea: 2, ola: 3 });
  });

  test('who joins later starts level with the others', () => {
    const loads = { openCases: {}, pointers: { line: { dana: 40, ola: 40 } } };
    expect(counts(deal(IN_TURN, 9, { loads }))).toEqual({ dana: 3, lea: 3, ola: 3 });
  });

  test('does not pass on a case that a member has already by this rule', () => {
    const incumbent = { ownerId: 'lea', ruleId: 'r' };
    const full = { openCases: { lea: 9 }, pointers: { line: { dana: 0, ola: 0, lea: 5 } } };
    const { owner, turn } = resolveOwner([{ ...IN_TURN, cap: 9 }], context({ incumbent, loads: full }));
    expect([owner.id, turn]).toEqual(['lea', null]);
  });

  test('a pool nobody defined leads to nobody, and the chain goes on', () => {
    const { owner, steps } = resolveOwner([{ strategy: 'round_robin', pool: 'constructor' }], context());
    expect([owner.id, steps[0]?.outcome]).toEqual(['paul', 'missing']);
  });
});

describe('least open cases', () => {
  test('goes to whoever has the fewest, ties in the order of the list', () => {
    const loads = { openCases: { dana: 2, ola: 1 }, pointers: {} };
    expect(deal(FEWEST, 6, { loads })).toEqual(['lea', 'ola', 'lea', 'dana', 'ola', 'lea']);
  });

  test('counts the cases of a leaver no more', () => {
    expect(withoutCase({ openCases: { dana: 1 }, pointers: {} }, 'dana').openCases).toEqual({ dana: 0 });
    expect(withoutCase(NOTHING, 'dana').openCases).toEqual({ dana: 0 });
  });
});

describe('caps', () => {
  test('a person at his own cap is passed over by every strategy', () => {
    const capped = settings(THREE, { caps: { users: { dana: 2 } } });
    const loads = { openCases: { dana: 2 }, pointers: {} };
    const { owner, steps } = resolveOwner(
      [{ strategy: 'account_csm' }, { strategy: 'account_owner' }],
      context({ settings: capped, loads }),
    );
    expect([owner.id, steps[0]?.outcome]).toEqual(['ola', 'at capacity']);
  });

  test('where everybody is full a named person still gets it, and the step says so', () => {
    const capped = settings(THREE, { caps: { each: 1 } });
    const loads = { openCases: { dana: 1, ola: 1, lea: 1, paul: 1 }, pointers: {} };
    const { owner, steps } = resolveOwner([IN_TURN], context({ settings: capped, loads }));
    expect(owner).toEqual({ id: 'paul', via: 'program_owner' });
    expect(steps.map(({ userId, outcome }) => [userId, outcome])).toEqual([
      ...['dana', 'ola', 'lea', 'paul'].map((id) => [id, 'at capacity']),
      [null, 'missing'],
      ['paul', 'chosen'],
    ]);
  });

  test('somebody who is full is still better than a program owner who has left', () => {
    const loads = { openCases: { dana: 4, ola: 4, lea: 4 }, pointers: {} };
    const left = directory({ paul: { active: false } });
    const { owner } = resolveOwner([{ ...IN_TURN, cap: 1 }], context({ directory: left, loads }));
    expect(owner.id).toBe('dana');
  });

  test('being told of a case is no load', () => {
    const capped = settings(THREE, { caps: { each: 1 } });
    expect(usesLoads({ id: 'x', version: 1, rules: [] }, capped)).toBe(true);
    expect(usesLoads({ id: 'x', version: 1, rules: [] }, settings(THREE))).toBe(false);
  });

  test('are never exceeded as long as anybody in the chain has room', () => {
    const cap = fc.integer({ min: 1, max: 4 });
    const given = fc.record({ poolCap: cap, ownCap: fc.option(cap), cases: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(given, fc.constantFrom(IN_TURN, FEWEST), ({ poolCap, ownCap, cases }, strategy) => {
        const capped = settings(THREE, { caps: { users: ownCap === null ? {} : { dana: ownCap } } });
        const dealt = counts(deal({ ...strategy, cap: poolCap }, cases, { settings: capped }));
        const room = (id: string): number => (id === 'dana' ? Math.min(poolCap, ownCap ?? poolCap) : poolCap);
        for (const { user: id } of THREE) expect(dealt[id] ?? 0).toBeLessThanOrEqual(room(id));
        const total = THREE.reduce((sum, { user: id }) => sum + room(id), 0);
        expect(dealt['paul'] ?? 0).toBe(Math.max(0, cases - total));
      }),
    );
  });
});

test('over any weights, everybody gets his share to within one turn', () => {
  const weights = fc.array(fc.constantFrom(1, 2, 4), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 10 }), (list, rounds) => {
      const members = list.map((weight, n) => ({ user: `m${n}`, weight }));
      const people = { readAt: 0, users: members.map((one) => user(one.user)) };
      const all = list.reduce((sum, weight) => sum + weight, 0);
      const dealt = counts(deal(IN_TURN, all * rounds, { settings: settings(members), directory: people }));
      for (const { user: id, weight } of members) {
        expect(Math.abs((dealt[id] ?? 0) - weight * rounds)).toBeLessThanOrEqual(weight);
      }
    }),
  );
});

test('a rule that uses a pool reads what people carry', () => {
  const rule = { id: 'r', name: 'r', enabled: true, when: CATCH_ALL, then: { owner: [IN_TURN] } };
  expect(usesLoads({ id: 'x', version: 1, rules: [rule] }, settings(THREE))).toBe(true);
  expect(usesLoads({ id: 'x', version: 1, rules: [{ ...rule, enabled: false }] }, settings(THREE))).toBe(false);
});
