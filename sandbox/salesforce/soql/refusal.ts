import type { ApiError } from '../route';

export type QueryErrorCode =
  | 'MALFORMED_QUERY'
  | 'INVALID_FIELD'
  | 'INVALID_TYPE'
  | 'INVALID_QUERY_FILTER_OPERATOR'
  | 'NUMBER_OUTSIDE_VALID_RANGE'
  | 'NOT_EMULATED';

/** A query that Salesforce would refuse; thrown from deep inside, caught where the query began. */
export class QueryRefusal extends Error {
  readonly error: ApiError;

  constructor(errorCode: QueryErrorCode, message: string) {
    super(message);
    this.error = { message, errorCode };
  }
}

/** A query with blanks where its quoted texts were. */
export function withoutTexts(text: string): string {
  return text.replace(/'(?:\\.|[^'\\])*'/gs, (quoted) => ' '.repeat(quoted.length));
}

/** Where a word stands, outside of quoted texts; -1 = nowhere. */
function find(text: string, word: string): number {
  const bare = withoutTexts(text);
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return bare.search(new RegExp(`(?<![\\w.])${escaped}(?![\\w.])`, 'i'));
}

/** The line with a caret below the word, as recorded answers have it: '\n<line>\n   ^\nERROR at Row:1:Column:4\n<why>'. */
export function refuseAt(text: string, word: string, refusal: readonly [QueryErrorCode, string]): QueryRefusal {
  const [errorCode, why] = refusal;
  const at = Math.max(0, find(text, word));
  const before = text.slice(0, at).split('\n');
  const row = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  const line = text.split('\n')[row - 1] ?? '';
  const caret = `${' '.repeat(column - 1)}^`;
  return new QueryRefusal(errorCode, `\n${line}\n${caret}\nERROR at Row:${row}:Column:${column}\n${why}`);
}

/** Something the real thing knows and this one does not. */
export function notEmulated(what: string): QueryRefusal {
  return new QueryRefusal('NOT_EMULATED', `The sandbox does not emulate ${what}`);
}
