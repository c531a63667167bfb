import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPhrases, type TrainingRow } from '../classify/train/training-row';
import { SetupError } from '../errors';
import type { PhraseSplit } from '../pipeline/settings/retrain';

/** The phrases that ship with the service, one file a language. @throws SetupError where they are missing */
export function readPhraseSplit(): PhraseSplit {
  // From dist/src/commands, or from src/commands in a test.
  const roots = ['../../..', '../..'].map((up) => path.join(__dirname, up, 'training/phrases'));
  const root = roots.find((one) => existsSync(one));
  if (root === undefined) throw new SetupError('the training phrases are missing: install the service as it ships');
  return { train: rowsIn(path.join(root, 'train')), test: rowsIn(path.join(root, 'test')) };
}

function rowsIn(folder: string): readonly TrainingRow[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .flatMap((file) => readPhrases(readFileSync(path.join(folder, file), 'utf8'), path.basename(file, '.tsv')));
}
