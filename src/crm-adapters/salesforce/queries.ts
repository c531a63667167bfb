import type { Halt } from './answer';
import { oddAnswer, readAs } from '../answer';
import { judgeNode } from './judge';
import type { Transport } from './transport';
import type { WireNode } from './wire';
import { compositeSchema, pageSchema } from './wire';

/** One row as Salesforce shows it: fields, parents as objects, children as `{records}`, and `attributes`. */
export type QueryRow = { readonly [field: string]: unknown };

export type QueryAnswer = { readonly kind: 'ok'; readonly rows: readonly QueryRow[] } | Halt;

/** Most queries one composite may hold. */
const MAX_QUERIES = 5;

/** A page to read: of which query, and where. */
interface Page {
  readonly query: number;
  readonly url: string;
}

/**
 * Asks any number of queries, five a request, all pages of each. They travel in the body of a composite, never in a
 * path: addresses in a `WHERE` would end up in the logs of everything on the way, and a path has an end.
 *
 * @param soql queries whose values are escaped already
 * @returns one answer a query, in order; one that is refused does not stop the others, what meets a whole request does
 */
export async function query(transport: Transport, soql: readonly string[]): Promise<readonly QueryAnswer[]> {
  const rows = soql.map((): QueryRow[] => []);
  const halts = new Map<number, Halt>();
  const first = (text: string): string => `${root(transport)}/query?q=${encodeURIComponent(text)}`;
  const pages = soql.map((text, n): Page => ({ query: n, url: first(text) }));
  while (pages.length > 0) {
    const some = pages.splice(0, MAX_QUERIES);
    const answers = await readPages(transport, some);
    if ('kind' in answers) for (const page of [...some, ...pages.splice(0)]) halts.set(page.query, answers);
    else for (const [n, answer] of answers.entries()) take(some[n], answer);
  }
  return rows.map((found, n) => halts.get(n) ?? { kind: 'ok', rows: found });

  function take(page: Page | undefined, answer: PageAnswer): void {
    if (page === undefined) return;
    if (answer.kind !== 'ok') halts.set(page.query, answer);
    else rows[page.query]?.push(...answer.rows);
    if (answer.kind === 'ok' && answer.next !== null) pages.push({ query: page.query, url: answer.next });
  }
}

type PageAnswer = { readonly kind: 'ok'; readonly rows: readonly QueryRow[]; readonly next: string | null } | Halt;

/** @returns one answer a page, in order, or what met the request as a whole */
async function readPages(transport: Transport, pages: readonly Page[]): Promise<readonly PageAnswer[] | Halt> {
  const compositeRequest = pages.map(({ url }, n) => ({ method: 'GET', url, referenceId: `q${n}` }));
  const body = { allOrNone: false, collateSubrequests: false, compositeRequest };
  const sent = await transport.send({ method: 'POST', path: '/composite', body });
  const answer = readAs(compositeSchema, sent, transport.now());
  if (answer.kind !== 'ok') return answer;
  const nodes = new Map(answer.body.compositeResponse.map((node) => [node.referenceId, node]));
  return pages.map((_, n) => pageOf(nodes.get(`q${n}`), transport));
}

function pageOf(node: WireNode | undefined, transport: Transport): PageAnswer {
  if (node === undefined) return oddAnswer(transport.now(), 'not in the answer');
  const page = readAs(pageSchema, judgeNode(node, transport.now()), transport.now());
  if (page.kind !== 'ok') return page;
  return { kind: 'ok', rows: page.body.records, next: page.body.nextRecordsUrl ?? null };
}

function root(transport: Transport): string {
  return `/services/data/v${transport.version}`;
}
