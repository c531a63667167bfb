import { builtInModel } from '../../src/built-in-model';
import type { ReasonModel } from '../../src/classify/reason-model';

/** The model that ships, as the build trained it. */
export function reasonModel(): ReasonModel {
  return builtInModel();
}
