import type { Query } from '@jetstreamapp/soql-parser-js';
import { parseQuery } from '@jetstreamapp/soql-parser-js';
import { QueryRefusal, refuseAt } from './refusal';

/** Characters; SOQL reference, "SOQL and SOSL limits". */
const MAX_LENGTH = 100_000;

/** The word the parser stumbled over, as its message tells it. */
function stumbledOver(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /but found:? (?:--> )?'([^']*)'/.exec(message)?.[1] ?? '';
}

/** @throws QueryRefusal MALFORMED_QUERY */
export function parseSoql(text: string): Query {
  if (text.length > MAX_LENGTH)
    throw new QueryRefusal('MALFORMED_QUERY', 'SOQL statements cannot be longer than 100000 characters.');
  try {
    return parseQuery(text);
  } catch (error) {
    const word = stumbledOver(error);
    throw refuseAt(text, word, ['MALFORMED_QUERY', `unexpected token: '${word === '' ? '<EOF>' : word}'`]);
  }
}
