import fc from 'fast-check';
import type { TenantSettings } from '../../../src/domain/settings';
import type { Directory } from '../../../src/domain/types';
import { resolveOwner, resolveRaise, type OwnerContext } from '../../../src/rules/owner';
import { lineAbove } from '../../../src/rules/people';
import type { Strategy } from '../../../src/rules/schema';
import { viaInWords } from '../../../src/rules/via';
import {
  absences,
  chain as anyChain,
  directory as anyDirectory,
  history,
  incumbent,
  loads,
  settings as anySettings,
} from './arbitraries';
import { directory, facts, NOTHING_ELSE, SETTINGS, user } from './given';

const CSM: Strategy = { strategy: 'account_csm' };
const SALES: Strategy = { strategy: 'account_owner' };
const LIAISON: Strategy = { strategy: 'named_user', user: '@product_liaison' };
const MANAGER: Strategy = { strategy: 'manager_of', of: CSM };

function context(change: Partial<OwnerContext> = {}): OwnerContext {
  const now = Date.UTC(2026, 2, 2, 9);
  return {
    facts: facts(),
    directory: directory(),
    settings: SETTINGS,
    ...NOTHING_ELSE,
    now,
    aboutOwner: false,
    ...change,
  };
}

function people(change: Partial<TenantSettings['people']>): TenantSettings {
  return { ...SETTINGS, people: { ...SETTINGS.people, ...change } };
}

describe('resolveOwner', () => {
  test.each<readonly [string, { chain: readonly Strategy[]; context?: Partial<OwnerContext> }, string]>([
    ['the CSM', { chain: [CSM, SALES] }, 'dana via account_csm'],
    [
      'the next where there is no CSM',
      { chain: [CSM, SALES], context: { facts: facts({ accountCsmId: null }) } },
      'ola via account_owner',
    ],
    [
      'the next where the CSM has left',
      { chain: [CSM, SALES], context: { directory: directory({ dana: { active: false } }) } },
      'ola via account_owner',
    ],
    [
      'the next where nobody knows the CSM',
      { chain: [CSM, SALES], context: { directory: directory({ dana: null }) } },
      'ola via account_owner',
    ],
    ['a role', { chain: [LIAISON] }, 'pia via product_liaison'],
    [
      'the next where the role is vacant',
      { chain: [LIAISON, CSM], context: { settings: people({ productLiaison: null }) } },
      'dana via account_csm',
    ],
    ['a user by id', { chain: [{ strategy: 'named_user', user: 'lea' }] }, 'lea via named_user'],
    ['a manager', { chain: [MANAGER] }, 'max via manager_of(account_csm)'],
    [
      'the manager of somebody who has left',
      { chain: [MANAGER], context: { directory: directory({ dana: { active: false } }) } },
      'max via manager_of(account_csm)',
    ],
    [
      'the manager above an absent one',
      { chain: [MANAGER], context: { directory: directory({ max: { active: false } }) } },
      'grace via manager_of(account_csm)',
    ],
    [
      'the manager the admin set',
      { chain: [MANAGER], context: { settings: people({ managers: { dana: 'lea' } }) } },
      'lea via manager_of(account_csm)',
    ],
    [
      'the program owner at the end of any chain',
      { chain: [CSM], context: { facts: facts({ accountCsmId: null }) } },
      'paul via program_owner',
    ],
    [
      'the program owner where the CRM knows nobody',
      { chain: [CSM], context: { directory: { readAt: 0, users: [] } } },
      'paul via program_owner',
    ],
  ])('%s', (_name, given, expected) => {
    const { owner } = resolveOwner(given.chain, context(given.context));
    expect(`${owner.id} via ${owner.via}`).toBe(expected);
  });

  test('says why everybody before was passed over', () => {
    const left = directory({ dana: { active: false }, ola: null });
    const { steps } = resolveOwner(
      [LIAISON, CSM, SALES],
      context({ directory: left, settings: people({ productLiaison: null }) }),
    );
    expect(steps.map(({ strategy, userId, outcome }) => [strategy, userId, outcome])).toEqual([
      ['product_liaison', null, 'missing'],
      ['account_csm', 'dana', 'inactive'],
      ['account_owner', 'ola', 'unknown user'],
      ['program_owner', 'paul', 'chosen'],
    ]);
  });

  test('keeps the program owner even where he has left, and says so', () => {
    const { owner, steps } = resolveOwner(
      [CSM],
      context({ directory: directory({ dana: { active: false }, paul: { active: false } }) }),
    );
    expect(owner).toEqual({ id: 'paul', via: 'program_owner' });
    expect(steps.at(-1)).toEqual({
      strategy: 'program_owner',
      userId: 'paul',
      outcome: 'chosen although inactive: nobody else is left',
    });
  });
});

describe('a complaint about the person who looks after the account', () => {
  const about = (change: Partial<OwnerContext> = {}): OwnerContext => context({ aboutOwner: true, ...change });

  test('goes to the CSM’s manager, before anybody of the chain', () => {
    const { owner, steps } = resolveOwner([LIAISON, CSM], about());
    expect(owner).toEqual({ id: 'max', via: 'manager_of(account_csm)' });
    expect(steps.map(({ userId }) => userId)).toEqual(['max']);
  });

  test('never goes to the CSM, by whatever way he is found', () => {
    const alone = directory({ dana: { managerId: null } });
    const { owner, steps } = resolveOwner(
      [CSM, { strategy: 'named_user', user: 'dana' }, SALES],
      about({ directory: alone }),
    );
    expect(owner.id).toBe('ola');
    expect(steps.filter(({ userId }) => userId === 'dana').map(({ outcome }) => outcome)).toEqual([
      'is the person complained about',
      'is the person complained about',
    ]);
  });

  test('means the account owner where there is no CSM', () => {
    expect(resolveOwner([SALES], about({ facts: facts({ accountCsmId: null }) })).owner).toEqual({
      id: 'max',
      via: 'manager_of(account_owner)',
    });
  });

  test('follows the chain where nobody looks after the account', () => {
    const nobody = facts({ accountCsmId: null, accountOwnerId: null });
    expect(resolveOwner([LIAISON], about({ facts: nobody })).owner.id).toBe('pia');
  });

  test('stays with him only where nobody else is left', () => {
    const alone: Directory = { readAt: 0, users: [user('dana')] };
    const { owner, steps } = resolveOwner(
      [CSM],
      about({ directory: alone, settings: people({ programOwner: 'dana' }) }),
    );
    expect(owner.id).toBe('dana');
    expect(steps.at(-1)?.outcome).toBe('chosen although is the person complained about: nobody else is left');
  });
});

describe('resolveRaise', () => {
  const tell = [{ strategy: 'manager_of', of: { strategy: 'owner' } }] as const;

  test('finds the manager of whoever got the case', () => {
    expect(resolveRaise(tell, { ...context(), owner: 'pia' }).raiseTo).toEqual({
      id: 'grace',
      via: 'manager_of(owner)',
    });
  });

  test('goes up past managers who have left, then to the program owner', () => {
    const top = directory({ max: { active: false }, grace: { active: false } });
    expect(resolveRaise(tell, { ...context({ directory: top }), owner: 'dana' }).raiseTo?.id).toBe('paul');
  });

  test('tells nobody twice', () => {
    const { raiseTo, steps } = resolveRaise(tell, { ...context(), owner: 'paul' });
    expect(raiseTo).toBeNull();
    expect(steps.at(-1)).toEqual({ strategy: 'program_owner', userId: 'paul', outcome: 'already has the case' });
  });

  test('tells the fallback manager where nobody else is left', () => {
    const left = context({
      directory: directory({ max: { active: false } }),
      settings: people({ fallbackManager: 'grace' }),
    });
    const { raiseTo } = resolveRaise([{ strategy: 'named_user', user: 'max' }], { ...left, owner: 'dana' });
    expect(raiseTo).toEqual({ id: 'grace', via: 'fallback_manager' });
    expect(viaInWords('fallback_manager')).toBe('fallback manager');
  });

  test('does not tell the person complained about', () => {
    const odd = context({ aboutOwner: true, settings: people({ managers: { max: 'dana' } }) });
    expect(resolveRaise(tell, { ...odd, owner: 'max' }).raiseTo?.id).not.toBe('dana');
  });
});

describe('the reporting line', () => {
  const line = (managers: Readonly<Record<string, string>>): readonly string[] =>
    lineAbove('a', { directory: { readAt: 0, users: [] }, settings: people({ managers }) });

  test.each([
    [{ a: 'b', b: 'c' }, ['b', 'c']],
    [{ a: 'a' }, []],
    [{ a: 'b', b: 'a' }, ['b']],
    [{ a: 'b', b: 'c', c: 'b' }, ['b', 'c']],
    [{ a: 'b', b: 'c', c: 'd', d: 'e', e: 'f', f: 'g' }, ['b', 'c', 'd', 'e', 'f']],
    [{}, []],
  ])('%j leads to %j', (managers, expected) => {
    expect(line(managers)).toEqual(expected);
  });
});

describe('over any chain, directory and settings', () => {
  const situation = fc.record({
    chain: anyChain,
    directory: anyDirectory,
    settings: anySettings,
    facts: fc.record({
      accountCsmId: fc.option(fc.constantFrom('u1', 'u2', 'gone')),
      accountOwnerId: fc.option(fc.constantFrom('u2', 'u3', 'gone')),
      contactOwnerId: fc.option(fc.constantFrom('u4', 'gone')),
      accountTeam: fc.dictionary(fc.constantFrom('CSM'), fc.constantFrom('u1', 'u5')),
      attributes: fc.dictionary(fc.constantFrom('steward'), fc.constantFrom('u1', 'u6')),
    }),
    ...{ absences, loads, history, incumbent },
    now: fc.integer({ min: 0, max: 2_000_000_000_000 }),
    aboutOwner: fc.boolean(),
  });

  test('somebody who has left is never chosen while somebody active stands in the chain', () => {
    fc.assert(
      fc.property(situation, ({ chain, ...given }) => {
        const { owner, steps } = resolveOwner(chain, given);
        const active = new Set(given.directory.users.filter((one) => one.active).map((one) => one.id));
        const couldHave = steps.some(
          ({ userId, outcome }) => userId !== null && active.has(userId) && !/complained|licence/.test(outcome),
        );
        expect(active.has(owner.id) || !couldHave).toBe(true);
        expect(owner.id).not.toBe('');
      }),
    );
  });

  test('the steps end with the person chosen, and with him alone', () => {
    fc.assert(
      fc.property(situation, ({ chain, ...given }) => {
        const { owner, steps } = resolveOwner(chain, given);
        expect(steps.at(-1)).toMatchObject({ strategy: owner.via, userId: owner.id });
        expect(steps.filter(({ outcome }) => outcome.startsWith('chosen'))).toHaveLength(1);
      }),
    );
  });

  test('the person complained about gets the case only where nobody else is left', () => {
    fc.assert(
      fc.property(situation, ({ chain, ...given }) => {
        const { owner, steps } = resolveOwner(chain, { ...given, aboutOwner: true });
        const him = given.facts.accountCsmId ?? given.facts.accountOwnerId;
        expect(owner.id !== him || steps.at(-1)?.outcome.includes('nobody else is left') === true).toBe(true);
      }),
    );
  });
});

test.each([
  ['account_csm', 'account CSM'],
  ['manager_of(account_csm)', 'manager of the account CSM'],
  ['process_owner(legal)', 'legal process owner'],
  ['something new', 'something new'],
  ['constructor', 'constructor'],
])('%s in words is %s', (via, words) => {
  expect(viaInWords(via)).toBe(words);
});
