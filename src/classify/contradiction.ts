import type { Score } from '../domain/types';

export interface ContradictionInput {
  readonly text: string | null;
  readonly score: Score | null;
  /** A language tag the source sent, such as 'pt-BR'; null = not known. */
  readonly language: string | null;
}

/** Whether the words say the opposite of the score, beyond doubt. */
export function contradicts(_input: ContradictionInput): boolean {
  return false;
}
