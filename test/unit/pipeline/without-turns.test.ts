import { withoutTurns } from '../../../src/pipeline/reading/without-turns';

test('nothing that a card shows turns the words around it', () => {
  const shown = {
    title: 'NPS 2/10: \u202eevil\u202c Ltd',
    open: [{ ownerName: '\u2066Ann\u2069', late: true }],
    at: 7,
    case: null,
  };
  expect(withoutTurns(shown)).toEqual({
    title: 'NPS 2/10: evil Ltd',
    open: [{ ownerName: 'Ann', late: true }],
    at: 7,
    case: null,
  });
});

test('what is written from right to left stays as it is', () => {
  expect(withoutTurns('שלום, תודה')).toBe('שלום, תודה');
});
