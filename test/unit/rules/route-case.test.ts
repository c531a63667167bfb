import fc from 'fast-check';
import type { AccountHistory } from '../../../src/domain/types';
import { routeCase, type CaseRouteInput } from '../../../src/rules/route-case';
import { route } from '../../../src/rules/route';
import { routeInput as anyInput } from './arbitraries';
import { directory, facts, routeInput, SETTINGS, type Given } from './given';

const led = (ownerId: string): AccountHistory => ({
  lead: { caseKey: 'k1', ownerId, openedAt: 0, closedAt: null },
  previous: null,
});
const input = (given: Given, verifyFirst = false): CaseRouteInput => ({ ...routeInput(given), verifyFirst });
const RICH = { attributes: { arr: 80_000 } };

describe('beside an open case of the account', () => {
  test('its owner gets this one too, and his manager is told where the rule tells the manager of the owner', () => {
    const chosen = routeCase(input({ score: 2, facts: RICH, history: led('pia') }));
    expect(chosen.owner).toEqual({ id: 'pia', via: 'lead_case' });
    expect(chosen.raiseTo?.id).toBe('grace');
    expect(chosen.sentence).toBe(
      'Rule "High-value account", but Pia Stein is already talking to this account and keeps it in one hand, raised to Grace Oduya (manager of the case owner)',
    );
    expect(chosen.ownerSteps[0]).toEqual({ strategy: 'lead_case', userId: 'pia', outcome: 'chosen' });
  });

  test('his cap keeps other accounts from him, not this one; no pool loses a turn over it', () => {
    const people = { ...SETTINGS.people, caps: { each: 1, users: {} } };
    const loads = { openCases: { pia: 1 }, pointers: {} };
    const chosen = routeCase(input({ history: led('pia'), settings: { ...SETTINGS, people }, loads }));
    expect(chosen).toMatchObject({ owner: { id: 'pia' }, turn: null });
  });

  test.each<readonly [string, Given]>([
    ['is not active', { directory: directory({ pia: { active: false } }) }],
    ['has no licence', { directory: directory({ pia: { licensed: false } }) }],
    ['is away', { absences: [{ userId: 'pia', fromAt: 0, toAt: null, delegateId: null }] }],
    ['is unknown to the CRM', { directory: directory({ pia: null }) }],
    ['may be the one complained about', { classification: { flags: ['about_owner'] } }],
  ])('the rules decide where he %s', (_, given) => {
    const asked = input({ ...given, history: led('pia') });
    const [first, ...steps] = routeCase(asked).ownerSteps;
    expect(first).toMatchObject({ strategy: 'lead_case', userId: 'pia' });
    expect({ ...routeCase(asked), ownerSteps: steps }).toEqual(route(asked));
  });

  test.each<readonly [string, Given]>([
    ['by its words', { process: 'legal' }],
    [
      'also where it has to be verified',
      { process: 'legal', facts: { match: { outcome: 'unmatched', evidence: '' } } },
    ],
  ])('what is handed over %s goes to the person of its process', (_, given) => {
    const asked = input({ ...given, history: led('pia') }, true);
    expect(routeCase(asked)).toEqual(route(asked));
  });
});

describe('what has to be verified', () => {
  const settings = { ...SETTINGS, people: { ...SETTINGS.people, verifier: 'ola' } };

  test('goes to the verifier, and nobody is alarmed before', () => {
    const chosen = routeCase(input({ score: 2, facts: RICH, settings, history: led('pia') }, true));
    expect(chosen).toMatchObject({ owner: { id: 'ola', via: 'verifier' }, raiseTo: null, turn: null });
    expect(chosen.sentence).toBe('Rule "High-value account", to be verified first → Ola Berg (verifier)');
  });

  test('goes to the program owner where no verifier is there', () => {
    expect(routeCase(input({}, true)).owner.id).toBe('paul');
    const gone = directory({ ola: { active: false } });
    expect(routeCase(input({ settings, directory: gone }, true)).owner.id).toBe('paul');
  });
});

test('there is always one person, and the same question has the same answer', () => {
  const history = fc.option(fc.constantFrom('u1', 'u2', 'gone')).map((id) => (id === null ? null : led(id)));
  fc.assert(
    fc.property(anyInput, history, fc.boolean(), (asked, other, verifyFirst) => {
      const given = { ...asked, verifyFirst, ...(other === null ? {} : { history: other }) };
      const chosen = routeCase(given);
      expect(chosen.owner.id).not.toBe('');
      expect(chosen.raiseTo?.id).not.toBe(chosen.owner.id);
      expect(routeCase({ ...given, facts: { ...facts(), ...given.facts } })).toEqual(chosen);
    }),
    { numRuns: 300 },
  );
});
