// Trains the built-in reason model from training/phrases/train, by the compiled trainer. Skipped while neither the phrases
// nor the code that reads them have changed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { SingleBar } from 'cli-progress';

const PHRASES = 'training/phrases/train';
const CODE = 'dist/src/classify';
const FILES = ['src/classify/trained/reason-model.json', 'dist/src/classify/trained/reason-model.json'];

const { readPhrases } = load('train/training-row.js');
const { trainReasonModel } = load('train/train-reason-model.js');
const { loadLanguages } = load('load-languages.js');

const phrases = readdirSync(PHRASES)
  .filter((name) => name.endsWith('.tsv'))
  .toSorted()
  .map((name) => ({ language: basename(name, '.tsv'), text: readFileSync(join(PHRASES, name), 'utf8') }));
const id = `built-in ${hashOfInputs()}`;

if (FILES.every((file) => idIn(file) === id)) {
  console.log(`reason model: ${id} is up to date`);
} else {
  await loadLanguages();
  const { model, unseen } = train(phrases.flatMap(({ language, text }) => readPhrases(text, language)));
  for (const file of FILES) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(model));
  }
  console.log(`reason model: ${id}, from ${unseen.length} phrases`);
}

function load(file) {
  return createRequire(import.meta.url)(`../${CODE}/${file}`);
}

function hashOfInputs() {
  const hash = createHash('sha256');
  for (const { language, text } of phrases) hash.update(`${language}\0${text}\0`);
  for (const file of readdirSync(CODE, { recursive: true }).toSorted()) {
    if (file.endsWith('.js')) hash.update(readFileSync(join(CODE, file)));
  }
  return hash.digest('hex').slice(0, 8);
}

function idIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).id;
  } catch {
    return null;
  }
}

function train(rows) {
  const bar = new SingleBar({ format: 'training the reason model {bar} {percentage} %', noTTYOutput: false });
  bar.start(1, 0);
  const steps = trainReasonModel(rows, { id });
  for (;;) {
    const step = steps.next();
    if (step.done) {
      bar.stop();
      return step.value;
    }
    bar.setTotal(step.value.total);
    bar.update(step.value.done);
  }
}
