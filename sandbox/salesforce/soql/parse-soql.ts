import type { Query } from '@jetstreamapp/soql-parser-js';
import { parseQuery } from '@jetstreamapp/soql-parser-js';
import { QueryRefusal, notEmulated, refuseAt, withoutTexts } from './refusal';

/** Characters; SOQL reference, "SOQL and SOSL limits". */
const MAX_LENGTH = 100_000;

/** The word the parser stumbled over, as its message tells it. */
function stumbledOver(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  return /but found:? (?:--> )?'([^']*)'/.exec(message)?.[1] ?? '';
}

/** How often a parsed query says NOT. */
function negations(parsed: unknown): number {
  if (typeof parsed !== 'object' || parsed === null) return 0;
  const own = 'operator' in parsed && (parsed.operator === 'NOT' || parsed.operator === 'NOT IN') ? 1 : 0;
  return Object.values(parsed).reduce<number>((sum, value) => sum + negations(value), own);
}

/** The parser (6.3.1) drops the third NOT of `NOT (NOT (NOT (…)))`: better no answer than a wrong one. */
function checkNegations(text: string, parsed: Query): Query {
  const meant = withoutTexts(text).match(/\bNOT\b/gi)?.length ?? 0;
  if (negations(parsed) !== meant) throw notEmulated('a NOT within a NOT within a NOT');
  return parsed;
}

function parse(text: string): Query {
  try {
    return parseQuery(text);
  } catch (error) {
    const word = stumbledOver(error);
    throw refuseAt(text, word, ['MALFORMED_QUERY', `unexpected token: '${word === '' ? '<EOF>' : word}'`]);
  }
}

/** @throws QueryRefusal MALFORMED_QUERY */
export function parseSoql(text: string): Query {
  if (text.length > MAX_LENGTH)
    throw new QueryRefusal('MALFORMED_QUERY', 'SOQL statements cannot be longer than 100000 characters.');
  return checkNegations(text, parse(text));
}
