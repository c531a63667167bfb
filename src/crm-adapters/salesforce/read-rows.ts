import { asError } from './answer';
import type { QueryAnswer, QueryRow } from './queries';
import { query } from './queries';
import type { Transport } from './transport';

/**
 * All rows of one query. @param what names the call for a person, such as 'to read users'
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function readRows(transport: Transport, soql: string, what: string): Promise<readonly QueryRow[]> {
  const [answer] = await query(transport, [soql]);
  return rowsOf(answer, what);
}

/** The rows of an answer that nothing else can be made of. @throws CrmUnavailable, CrmAuthLost, CrmRefused */
export function rowsOf(answer: QueryAnswer | undefined, what: string): readonly QueryRow[] {
  if (answer === undefined) throw new Error(`nothing came back ${what}`);
  if (answer.kind !== 'ok') throw asError(answer, what);
  return answer.rows;
}
