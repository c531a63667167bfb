import fc from 'fast-check';
import { standIn } from '../../../src/rules/leave';
import { route } from '../../../src/rules/route';
import { routeInput as anyInput } from './arbitraries';
import { directory, routeInput, type Given } from './given';

const RICH = { attributes: { arr: 80_000 } };

describe('the default set', () => {
  test.each<readonly [string, Given, string]>([
    [
      'a billing complaint',
      { classification: { primary: 'billing_pricing' } },
      'Rule "Billing" → Dana Roy (account CSM)',
    ],
    ['any other reason', { classification: { primary: 'usability' } }, 'Rule "Known account" → Dana Roy (account CSM)'],
    ['no comment at all', { classification: { primary: 'unclear' } }, 'Rule "Known account" → Dana Roy (account CSM)'],
    [
      'a product gap',
      { classification: { primary: 'product_gap' } },
      'Rule "Product gap" → Pia Stein (product liaison)',
    ],
    [
      'a 4 from a large account',
      { score: 4, facts: RICH },
      'Rule "High-value account" → Dana Roy (account CSM), raised to Max Lind (manager of the case owner)',
    ],
    ['a 5 from a large account', { score: 5, facts: RICH }, 'Rule "Known account" → Dana Roy (account CSM)'],
    [
      'a 6 from a large account that leaves',
      { score: 6, facts: RICH, classification: { flags: ['churn_intent'] } },
      'Rule "High-value account" → Dana Roy (account CSM), raised to Max Lind (manager of the case owner)',
    ],
    [
      'a 0 from a small account',
      { score: 0, facts: { attributes: { arr: 49_999 } } },
      'Rule "Known account" → Dana Roy (account CSM)',
    ],
    ['a 0 from an account of unknown ARR', { score: 0 }, 'Rule "Known account" → Dana Roy (account CSM)'],
    [
      'a product gap at a large account',
      { score: 2, facts: RICH, classification: { primary: 'product_gap' } },
      'Rule "High-value account, product gap" → Pia Stein (product liaison), raised to Grace Oduya (manager of the case owner)',
    ],
    ['an account without a CSM', { facts: { accountCsmId: null } }, 'Rule "Known account" → Ola Berg (account owner)'],
    [
      'a writer nobody knows',
      { facts: { match: { outcome: 'unmatched', evidence: '' }, accountCsmId: null, accountOwnerId: null } },
      'Rule "Everyone else" → Paul Program (program owner)',
    ],
    [
      'a complaint about the CSM',
      { classification: { flags: ['about_owner'] } },
      'Rule "Complaint about the owner" → Max Lind (manager of the account CSM)',
    ],
    [
      'a complaint about the CSM of a large account',
      { score: 1, facts: RICH, classification: { flags: ['about_owner'] } },
      'Rule "High-value account" → Max Lind (manager of the account CSM), raised to Grace Oduya (manager of the case owner)',
    ],
    [
      'a large account whose CSM has no manager',
      { score: 1, facts: RICH, directory: directory({ dana: { managerId: null } }) },
      'Rule "High-value account" → Dana Roy (account CSM), raised to Paul Program (program owner)',
    ],
  ])('%s', (_name, given, sentence) => {
    expect(route(routeInput(given)).sentence).toBe(sentence);
  });

  test('shows that the ARR was missing, not low', () => {
    const { trace } = route(routeInput({ score: 0 }));
    expect(trace[1]?.failed).toEqual({ field: 'arr', op: 'gte', value: 50_000, actual: 'missing' });
  });
});

describe('diversion', () => {
  test.each<readonly [string, Given, string]>([
    ['to the person named for it', { process: 'legal' }, 'Legal diversion → Lea Legal (legal process owner)'],
    [
      'to the program owner where nobody is named',
      { process: 'safety' },
      'Safety diversion → Paul Program (program owner)',
    ],
    [
      'past a person who has left',
      { process: 'legal', directory: directory({ lea: { active: false } }) },
      'Legal diversion → Paul Program (program owner)',
    ],
    [
      'before a rule that would match',
      { process: 'regulated', score: 0, facts: RICH },
      'Regulated complaint diversion → Paul Program (program owner)',
    ],
    [
      'before the manager of the person complained about',
      { process: 'legal', classification: { flags: ['about_owner', 'legal'] } },
      'Legal diversion → Lea Legal (legal process owner)',
    ],
  ])('goes %s', (_name, given, sentence) => {
    expect(route(routeInput(given)).sentence).toBe(sentence);
  });

  test('asks no rule and raises nothing', () => {
    expect(route(routeInput({ process: 'legal', score: 0, facts: RICH }))).toMatchObject({
      ruleId: 'diversion:legal',
      process: 'legal',
      raiseTo: null,
      trace: [],
      ownerSteps: [{ strategy: 'process_owner(legal)', userId: 'lea', outcome: 'chosen' }],
    });
  });

  test('follows the process it is told, not the flags: a person may call it a false alarm', () => {
    expect(route(routeInput({ process: 'standard', classification: { flags: ['legal'] } })).process).toBe('standard');
  });
});

describe('a route', () => {
  test('names the version of the rules it was made with', () => {
    expect(route(routeInput())).toMatchObject({ ruleSetId: 'default', ruleSetVersion: 1, ruleId: 'account-team' });
  });

  test('keeps the steps of who is told apart from those of the owner', () => {
    const { ownerSteps } = route(routeInput({ score: 0, facts: RICH }));
    expect(ownerSteps.map(({ strategy }) => strategy)).toEqual(['account_csm', 'raise:manager_of(owner)']);
  });

  test('shows an id where the CRM does not know the name', () => {
    const { sentence } = route(routeInput({ process: 'safety', directory: { readAt: 0, users: [] } }));
    expect(sentence).toBe('Safety diversion → paul (program owner)');
  });

  test('always ends at one named person: active, or the program owner the admin set', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { owner } = route(input);
        const active = input.directory.users.some((one) => one.id === owner.id && one.active);
        expect(active || owner.id === input.settings.people.programOwner).toBe(true);
        expect(owner.id).not.toBe('');
      }),
      { numRuns: 1_000 },
    );
  });

  test('that person is there and has room, as long as anybody who was asked is and has', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { owner, turn, ownerSteps } = route(input);
        const away = standIn(owner.id, input.now, input) !== null;
        const asked = ownerSteps.filter(({ strategy }) => !strategy.startsWith('raise:'));
        const chosen = asked.filter(({ outcome }) => outcome === 'chosen');
        expect(chosen.length + asked.filter(({ outcome }) => outcome.startsWith('chosen although')).length).toBe(1);
        expect(away && asked.find(({ userId }) => userId === owner.id)?.outcome === 'chosen').toBe(false);
        expect(turn === null || turn.userId === owner.id).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('tells somebody active, and never the owner twice', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { owner, raiseTo } = route(input);
        const active = input.directory.users.filter((one) => one.active).map((one) => one.id);
        expect(raiseTo === null || (active.includes(raiseTo.id) && raiseTo.id !== owner.id)).toBe(true);
      }),
    );
  });

  test('is the same again from a stored copy of what it was made of', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const stored = JSON.parse(JSON.stringify(input)) as typeof input;
        expect(route(stored)).toEqual(route(input));
      }),
    );
  });

  test('never asks a rule once diverted', () => {
    fc.assert(
      fc.property(anyInput, anyInput, (input, other) => {
        const diverted = { ...input, process: 'safety' as const };
        const { ruleSetId: _id, ruleSetVersion: _version, ...one } = route(diverted);
        expect(route({ ...diverted, ruleSet: other.ruleSet })).toMatchObject(one);
      }),
    );
  });
});
