import { languageDetector, loadLanguages } from '../../../src/classify/load-languages';

test('is loaded once, and asked before that says so', async () => {
  expect(() => languageDetector()).toThrow(/loadLanguages/);
  await Promise.all([loadLanguages(), loadLanguages()]);
  expect(languageDetector().detect('Der Support antwortet nicht').language).toBe('de');
});
