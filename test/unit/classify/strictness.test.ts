import { flagsOf } from '../../../src/classify/flags';
import { quotes, read } from './given';

describe.each([
  'I am very unhappy and expect an answer',
  'The wrong tariff cost us money, please fix it',
  'Ich erwarte eine Stellungnahme zu den falschen Beträgen',
  'Nous attendons toujours une explication',
  'Exijo una solución por los cobros equivocados',
  'Aguardo um retorno sobre o prejuízo',
])('%s', (text) => {
  test('is a complaint where the sector is strict, and elsewhere is not', () => {
    expect(flagsOf({ text, strictness: 'strict' })).toContain('regulated_complaint');
    expect(flagsOf({ text, strictness: 'normal' })).not.toContain('regulated_complaint');
    const found = read(text, { strictness: 'strict' });
    expect(quotes(text, found, 'regulated_complaint').length).toBeGreaterThan(0);
  });
});

test.each(['Great, thanks a lot', 'The new colours are nice', 'ok'])('%s is no complaint even there', (text) => {
  expect(flagsOf({ text, strictness: 'strict' })).toEqual([]);
});
