import { extraProblems } from '../../../src/domain/extra-fields';

const FIELDS = [
  { id: 'plan', label: 'Plan', choices: ['gold', 'silver'] },
  { id: 'seats', label: 'Seats', choices: null },
];

describe('fields of the tenant’s own', () => {
  test.each([
    ['nothing of them', {}],
    ['a choice and free text', { extra: { plan: ' gold ', seats: 'about 7' } }],
    ['one taken out, be it that it is no field any more', { extra: { region: null, plan: ' ' } }],
  ])('may hold %s', (_, change) => {
    expect(extraProblems(change, FIELDS)).toEqual([]);
  });

  test('hold no other choice, and nothing that is no field', () => {
    expect(extraProblems({ extra: { plan: 'bronze', region: 'EU' } }, FIELDS)).toEqual([
      { field: 'extra.plan', message: '"Plan" is one of gold, silver.' },
      { field: 'extra.region', message: expect.stringContaining('no such field') as unknown },
    ]);
  });
});
