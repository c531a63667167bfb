import { readReasonModel } from '../../../../src/classify/reason-model';
import { loadLanguages } from '../../../../src/classify/load-languages';
import { evaluateFlags, evaluateReasons } from '../../../../src/classify/train/evaluate';
import { trainReasonModel, type Training } from '../../../../src/classify/train/train-reason-model';
import { readFlagRows, readPhrases, type TrainingRow } from '../../../../src/classify/train/training-row';
import { reasonModel } from '../../../harness/reason-model';

beforeAll(loadLanguages);

const HEADER = 'reason\tsecondary\tflags\tscore\ttext';
const LINES = [
  'billing_pricing\tcompetitor_value\tchurn_intent\t2\tFar too expensive, we leave',
  'billing_pricing\t\t\t3\tthe quokka surcharge again',
  'billing_pricing\t\t\t3\tquokka surcharge on every line',
  'support_experience\t\t\t1\tnobody answers our tickets',
  'support_experience\t\t\t\tno reply for weeks',
  'usability\t\t\t5\tthe menus are confusing',
  'unclear\t\t\t4\tmeh',
  'unclear\t\t\t4\tcall me',
];
const ROWS = readPhrases([HEADER, ...LINES, ''].join('\n'), 'en');

function train(rows: readonly TrainingRow[], id = 'mine'): Training & { readonly steps: number } {
  const work = trainReasonModel(rows, { id, epochs: 4 });
  for (let steps = 0; ; steps++) {
    const step = work.next();
    if (step.done === true) return { ...step.value, steps };
    expect(step.value.done).toBeLessThanOrEqual(step.value.total);
  }
}

describe('rows of training', () => {
  test('are read with lists and scores', () => {
    expect(ROWS).toHaveLength(LINES.length);
    expect(ROWS[0]).toEqual({
      text: 'Far too expensive, we leave',
      reason: 'billing_pricing',
      secondary: ['competitor_value'],
      flags: ['churn_intent'],
      score: 2,
      language: 'en',
    });
    expect(ROWS[4]?.score).toBeNull();
    expect(readFlagRows('flags\ttext\nsafety,legal\thurt\n\tfine', 'en')).toEqual([
      { flags: ['safety', 'legal'], text: 'hurt', language: 'en' },
      { flags: [], text: 'fine', language: 'en' },
    ]);
  });

  test.each([
    ['another header', 'text\treason\n', 'line 1'],
    ['a reason nobody knows', `${HEADER}\nprice\t\t\t1\tdear`, 'line 2'],
    ['a score off the scale', `${HEADER}\nunclear\t\t\t11\tmeh`, 'line 2'],
    ['a missing column', `${HEADER}\nunclear\t\t3\tmeh`, 'line 2'],
  ])('with %s are refused by line', (_name, tsv, message) => {
    expect(() => readPhrases(tsv, 'en')).toThrow(message);
  });
});

describe('training', () => {
  test('tells its progress and gives the same model twice', () => {
    const [one, two] = [train(ROWS), train(ROWS)];
    expect(one.steps).toBeGreaterThan(4);
    expect(JSON.stringify(one.model)).toBe(JSON.stringify(two.model));
    expect(one.unseen.map(({ row }) => row)).toEqual(ROWS);
  });

  test('learns a word no list knows from corrections', () => {
    const correction: TrainingRow = {
      text: 'the blorfing is bad',
      reason: 'service_delivery',
      secondary: [],
      flags: [],
      score: null,
      language: 'en',
      weight: 3,
    };
    const more = ['blorfing late', 'bad blorfing', 'blorfing was sloppy blorfing', 'again blorfing', 'our blorfing'];
    const taught = train([...ROWS, correction, ...more.map((text) => ({ ...correction, text }))]);
    const [row] = evaluateReasons(
      [{ ...correction, text: 'blorfing' }],
      readReasonModel(taught.model),
    ).perReason.filter(({ reason }) => reason === 'service_delivery');
    expect(row?.recall).toBe(1);
  });

  test('needs more rows than folds', () => {
    expect(() => train(ROWS.slice(0, 2))).toThrow('at least 5 rows');
  });

  test('what is no model is refused', () => {
    const { model } = train(ROWS);
    expect(() => readReasonModel({ ...model, format: 'other' })).toThrow('not a reason model');
    expect(() => readReasonModel({ ...model, grams: { ...model.grams, rarity: '' } })).toThrow('differ in length');
    expect(readReasonModel(JSON.parse(JSON.stringify(model))).id).toBe('mine');
  });
});

describe('an evaluation', () => {
  test('counts what it is shown', () => {
    const found = evaluateReasons(ROWS, reasonModel());
    expect(found.rows).toBe(ROWS.length);
    expect(found.confusion.flat().reduce((sum, count) => sum + count, 0)).toBe(ROWS.length);
    expect(found.calibration.reduce((sum, bin) => sum + bin.rows, 0)).toBe(ROWS.length);
    expect(found.accuracy).toBeLessThanOrEqual(found.accuracyWithSecondary ?? 0);
    expect(found.perLanguage.map(({ language }) => language)).toEqual(['en']);
  });

  test('has nothing to say of nothing', () => {
    expect(evaluateReasons([], reasonModel())).toMatchObject({ rows: 0, accuracy: null, macroF1: null });
    expect(evaluateFlags([]).every(({ precision }) => precision === null)).toBe(true);
  });
});
