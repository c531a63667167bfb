// How well the built-in model reads the project's own test split, which is in no way part of its training.
//   npm run --silent eval:reason [-- --json] [-- --split train]
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, split: { type: 'string', default: 'test' } },
});
const dist = createRequire(import.meta.url);
const { builtInModel } = dist('../dist/src/built-in-model.js');
const { evaluateReasons, evaluateFlags } = dist('../dist/src/classify/train/evaluate.js');
const { readPhrases, readFlagRows } = dist('../dist/src/classify/train/training-row.js');
const { loadLanguages } = dist('../dist/src/classify/load-languages.js');
const { classify, NO_SIGNALS } = dist('../dist/src/classify/classify.js');

await loadLanguages();
const model = builtInModel();
const rows = read(`training/phrases/${values.split}`, readPhrases);
const flagRows = read(`training/flags/${values.split}`, readFlagRows);
const result = {
  model: model.id,
  ...evaluateReasons(rows, model),
  flagPhrases: evaluateFlags(flagRows),
  verbatimsPerSecond: speed(),
};
if (values.json) console.log(JSON.stringify(result));
else print(result);

function read(folder, parse) {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8'), basename(name, '.tsv')));
}

/** By processor time, so that a busy machine does not make it look slower than it is. */
function speed() {
  const seconds = 2;
  const start = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  let done = 0;
  while (spent() < seconds) {
    const { text } = rows[done++ % rows.length];
    classify({ text, score: null, signals: NO_SIGNALS }, model);
  }
  return Math.round(done / spent());
}

function print(found) {
  const figures = (one) => ({
    rows: one.rows,
    precision: two(one.precision),
    recall: two(one.recall),
    F1: two(one.f1),
  });
  const named = (list, name) => Object.fromEntries(list.map((one) => [one[name], one]));
  const mapped = (record, map) => Object.fromEntries(Object.entries(record).map(([key, one]) => [key, map(one)]));
  console.log(
    `${found.model}: ${found.rows} phrases of the ${values.split} split, ${found.verbatimsPerSecond} a second on one core`,
  );
  console.log(
    `accuracy ${two(found.accuracy)}, a secondary counted as right ${two(found.accuracyWithSecondary)}, ` +
      `macro-F1 ${two(found.macroF1)}`,
  );
  console.log(
    `confident (from ${found.confident.from}): ${two(found.confident.accuracy)} right over ${two(found.confident.coverage)} of the phrases`,
  );
  title('by language');
  const language = (one) => ({ rows: one.rows, accuracy: two(one.accuracy), 'macro-F1': two(one.macroF1) });
  console.table(mapped(named(found.perLanguage, 'language'), language));
  title('by reason');
  console.table(mapped(named(found.perReason, 'reason'), figures));
  title(`calibration (expected error ${two(found.calibrationError)})`);
  console.table(
    found.calibration
      .filter(({ rows: count }) => count > 0)
      .map((bin) => ({
        confidence: `${bin.from} - ${bin.to}`,
        rows: bin.rows,
        said: two(bin.meanConfidence),
        was: two(bin.accuracy),
      })),
  );
  title('confusion: rows are meant, columns are read');
  const names = found.perReason.map(({ reason }) => reason);
  const short = (name) => name.slice(0, 7);
  console.table(
    Object.fromEntries(
      found.confusion.map((counts, at) => [
        names[at],
        Object.fromEntries(counts.map((n, to) => [short(names[to]), n])),
      ]),
    ),
  );
  title('flags, on the same phrases');
  console.table(mapped(named(found.perFlag, 'flag'), figures));
  title('flags, on phrases written for them');
  console.table(mapped(named(found.flagPhrases, 'flag'), figures));
}

function title(text) {
  console.log(`\n${text}`);
}

function two(share) {
  return share === null ? '-' : share.toFixed(2);
}
