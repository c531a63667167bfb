import type { Absence } from '../../../src/domain/types';
import { standIn, standInWithin } from '../../../src/rules/leave';
import { resolveOwner, resolveRaise, type OwnerContext } from '../../../src/rules/owner';
import { directory, facts, NOTHING_ELSE, SETTINGS } from './given';

const NOW = Date.UTC(2026, 2, 2, 9);
const DAY = 86_400_000;

function leave(userId: string, change: Partial<Absence> = {}): Absence {
  return { userId, fromAt: NOW - DAY, toAt: NOW + DAY, delegateId: null, ...change };
}

function context(absences: readonly Absence[], change: Partial<OwnerContext> = {}): OwnerContext {
  const base = { facts: facts(), directory: directory(), settings: SETTINGS, ...NOTHING_ELSE };
  return { ...base, now: NOW, aboutOwner: false, absences, ...change };
}

const CSM = [{ strategy: 'account_csm' }, { strategy: 'account_owner' }] as const;

describe('somebody on leave', () => {
  test.each<readonly [string, readonly Absence[], string]>([
    ['is stood in for by his delegate', [leave('dana', { delegateId: 'lea' })], 'lea via delegate_of(account_csm)'],
    ['is passed over without one', [leave('dana')], 'ola via account_owner'],
    [
      'is passed over where the delegate is away too',
      [leave('dana', { delegateId: 'lea' }), leave('lea')],
      'ola via account_owner',
    ],
    [
      'is stood in for by the delegate of his delegate',
      [leave('dana', { delegateId: 'lea' }), leave('lea', { delegateId: 'pia' })],
      'pia via delegate_of(account_csm)',
    ],
    [
      'is passed over where delegates run in a circle',
      [leave('dana', { delegateId: 'lea' }), leave('lea', { delegateId: 'dana' })],
      'ola via account_owner',
    ],
    ['is there again the moment his leave ends', [leave('dana', { toAt: NOW })], 'dana via account_csm'],
    ['is there until the moment it begins', [leave('dana', { fromAt: NOW + 1 })], 'dana via account_csm'],
    ['is away until further notice', [leave('dana', { toAt: null })], 'ola via account_owner'],
    ['is nobody else', [leave('max')], 'dana via account_csm'],
  ])('%s', (_name, absences, expected) => {
    const { owner } = resolveOwner(CSM, context(absences));
    expect(`${owner.id} via ${owner.via}`).toBe(expected);
  });

  test('by the CRM’s own calendar counts as much as by the table', () => {
    const away = directory({ dana: { away: [{ fromAt: NOW, toAt: NOW + 1, delegateId: 'pia' }] } });
    expect(resolveOwner(CSM, context([], { directory: away })).owner.id).toBe('pia');
  });

  test('still gets it where everybody else is gone: a person on leave is better than one who has left', () => {
    const left = directory({ ola: { active: false }, dana: { active: false } });
    const { owner, steps } = resolveOwner(CSM, context([leave('paul')], { directory: left }));
    expect(owner).toEqual({ id: 'paul', via: 'program_owner' });
    expect(steps.map(({ outcome }) => outcome)).toEqual(['inactive', 'inactive', 'away', 'missing', 'chosen']);
  });

  test('is not told of a case either: his own manager is', () => {
    const tell = [{ strategy: 'manager_of', of: { strategy: 'owner' } }] as const;
    const { raiseTo } = resolveRaise(tell, { ...context([leave('max')]), owner: 'dana' });
    expect(raiseTo?.id).toBe('grace');
  });
});

describe('who stands in', () => {
  const people = (absences: readonly Absence[]): OwnerContext => context(absences);

  test('of several spans the one that names a delegate counts, and of those the longest', () => {
    const spans = [
      leave('dana', { toAt: null }),
      leave('dana', { toAt: NOW + DAY, delegateId: 'lea' }),
      leave('dana', { toAt: NOW + 2 * DAY, delegateId: 'pia' }),
    ];
    expect(standIn('dana', NOW, people(spans))).toEqual({ delegateId: 'pia', untilAt: NOW + 2 * DAY });
  });

  test('leave that begins before a deadline is leave within its span', () => {
    const spans = [leave('dana', { fromAt: NOW + DAY, toAt: NOW + 3 * DAY })];
    expect(standIn('dana', NOW, people(spans))).toBeNull();
    expect(standInWithin('dana', { fromAt: NOW, toAt: NOW + 2 * DAY }, people(spans))).not.toBeNull();
    expect(standInWithin('dana', { fromAt: NOW, toAt: NOW + DAY }, people(spans))).toBeNull();
  });
});
