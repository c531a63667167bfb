import fc from 'fast-check';
import type { TenantSettings } from '../../../src/domain/settings';
import type { Absence } from '../../../src/domain/types';
import { himOrManager, managerOf, type Org } from '../../../src/rules/manager';
import { userOf } from '../../../src/rules/people';
import { directory, SETTINGS, user } from './given';

const NOW = Date.UTC(2026, 2, 2, 9);
const DAY_MS = 86_400_000;

const org = (change: Partial<Org> = {}): Org => ({
  ...{ directory: directory(), settings: SETTINGS, absences: [], now: NOW },
  ...change,
});
const people = (change: Partial<TenantSettings['people']>): TenantSettings => ({
  ...SETTINGS,
  people: { ...SETTINGS.people, ...change },
});
const away = (userId: string, toAt: number | null, fromAt = NOW - DAY_MS): Absence => ({
  ...{ userId, fromAt, toAt, delegateId: null },
});

describe('who is told of a case', () => {
  test.each<readonly [string, string, Partial<Org>, string | null]>([
    ['the nearest above its owner', 'dana', {}, 'max'],
    ['past one who has left', 'dana', { directory: directory({ max: { active: false } }) }, 'grace'],
    ['past one whom nobody knows', 'dana', { directory: directory({ max: null }) }, 'paul'],
    ['past one who is away without an end', 'dana', { absences: [away('max', null)] }, 'grace'],
    ['one who will be back', 'dana', { absences: [away('max', NOW + DAY_MS)] }, 'max'],
    ['one whose leave has not begun', 'dana', { absences: [away('max', null, NOW + DAY_MS)] }, 'max'],
    ['the fallback manager at the top', 'grace', { settings: people({ fallbackManager: 'pia' }) }, 'pia'],
    ['the program owner where nobody else is named', 'grace', {}, 'paul'],
    ['past a fallback manager who has left', 'grace', { settings: people({ fallbackManager: 'gone' }) }, 'paul'],
    ['past a fallback manager whose case it is', 'pia', { settings: people({ fallbackManager: 'pia' }) }, 'grace'],
    ['nobody above the program owner', 'paul', {}, null],
    ['whom the admin has set, before the CRM', 'dana', { settings: people({ managers: { dana: 'lea' } }) }, 'lea'],
  ])('is %s', (...[_name, id, change, manager]) => {
    expect(managerOf(id, org(change))).toBe(manager);
  });

  test('is never the person the customer complains about', () => {
    expect(managerOf('dana', org(), 'max')).toBe('grace');
    expect(managerOf('grace', org(), 'paul')).toBeNull();
  });

  test('is a named sponsor, or who stands above him where he is not there', () => {
    const besides = { ownerId: 'dana', about: null };
    expect(himOrManager('max', org(), besides)).toBe('max');
    expect(himOrManager('max', org({ absences: [away('max', null)] }), besides)).toBe('grace');
    expect(himOrManager('max', org(), { ownerId: 'dana', about: 'max' })).toBe('grace');
    expect(himOrManager('max', org({ absences: [away('max', null)] }), { ownerId: 'grace', about: null })).toBe('paul');
    expect(himOrManager('max', org(), { ownerId: 'max', about: null })).toBeNull();
  });

  test('is found in any reporting line, be it a circle: somebody else who is there, or the program owner, or nobody', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const id = fc.constantFrom(...ids);
    const graph = fc.record({
      managers: fc.dictionary(id, id),
      active: fc.subarray(ids),
      gone: fc.subarray(ids),
      fallbackManager: fc.option(id),
      programOwner: id,
      about: fc.option(id),
    });
    fc.assert(
      fc.property(graph, id, ({ managers, active, gone, about, ...named }, owner) => {
        const known = org({
          directory: { readAt: 0, users: ids.map((one) => user(one, { active: active.includes(one) })) },
          settings: people({ managers: { ...managers }, ...named }),
          absences: gone.map((one) => away(one, null)),
        });
        const found = managerOf(owner, known, about);
        if (found === null) return true;
        const there = userOf(found, known)?.active === true && !gone.includes(found);
        return found !== owner && found !== about && (there || found === named.programOwner);
      }),
    );
  });
});
