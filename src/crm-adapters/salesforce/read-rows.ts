import { asError } from './answer';
import type { QueryAnswer, QueryRow } from './queries';

/** The rows of an answer that nothing else can be made of. @throws CrmUnavailable, CrmAuthLost, CrmRefused */
export function rowsOf(answer: QueryAnswer | undefined, what: string): readonly QueryRow[] {
  if (answer === undefined) throw new Error(`nothing came back ${what}`);
  if (answer.kind !== 'ok') throw asError(answer, what);
  return answer.rows;
}
