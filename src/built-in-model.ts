import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReasonModel, type ReasonModel } from './classify/reason-model';

/** Written by scripts/train-model.mjs beside the compiled code, and beside the source for tests. */
const FILE = join(__dirname, 'classify', 'trained', 'reason-model.json');

let model: ReasonModel | null = null;

/**
 * The model that is trained at build time; read once, when it is first asked for.
 * @throws Error where the build has not made it
 */
export function builtInModel(): ReasonModel {
  model ??= readReasonModel(JSON.parse(fileText()));
  return model;
}

function fileText(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch (error) {
    throw new Error('the built-in reason model is missing: run npm run build', { cause: error });
  }
}
