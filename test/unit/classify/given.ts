import { classify, NO_SIGNALS, type ClassifyInput } from '../../../src/classify/classify';
import { loadLanguages } from '../../../src/classify/load-languages';
import type { Classification } from '../../../src/domain/types';
import { reasonModel } from '../../harness/reason-model';

/** Every table here reads text. */
beforeAll(loadLanguages);

/** A classification of a comment under a score nobody gave, with nothing known from the CRM. */
export function read(text: string | null, more: Partial<ClassifyInput> = {}): Classification {
  return classify({ text, score: null, signals: NO_SIGNALS, ...more }, reasonModel());
}

/** The stretches of the text that were quoted for a reason or flag. */
export function quotes(text: string, found: Pick<Classification, 'evidence'>, what: string): readonly string[] {
  return found.evidence.filter((one) => one.for === what).map((one) => text.slice(one.start, one.end));
}
