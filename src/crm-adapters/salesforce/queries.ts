import type { Halt } from './answer';
import { readAs } from './answer';
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
 * @returns one answer a query, in order; one that is refused does not stop the others
 */
export async function query(transport: Transport, soql: readonly string[]): Promise<readonly QueryAnswer[]> {
  const rows = soql.map((): QueryRow[] => []);
  const halts = new Map<number, Halt>();
  const pages = soql.map((text, n): Page => ({
    query: n,
    url: `${root(transport)}/query?q=${encodeURIComponent(text)}`,
  }));
  while (pages.length > 0) {
    const some = pages.splice(0, MAX_QUERIES);
    for (const [page, read] of await readPages(transport, some)) {
      if (read.kind !== 'ok') halts.set(page.query, read);
      else rows[page.query]?.push(...read.rows);
      if (read.kind === 'ok' && read.next !== null) pages.push({ query: page.query, url: read.next });
    }
  }
  return rows.map((found, n) => halts.get(n) ?? { kind: 'ok', rows: found });
}

type PageAnswer = { readonly kind: 'ok'; readonly rows: readonly QueryRow[]; readonly next: string | null } | Halt;

async function readPages(
  transport: Transport,
  pages: readonly Page[],
): Promise<readonly (readonly [Page, PageAnswer])[]> {
  const compositeRequest = pages.map(({ url }, n) => ({ method: 'GET', url, referenceId: `q${n}` }));
  const body = { allOrNone: false, collateSubrequests: false, compositeRequest };
  const sent = await transport.send({ method: 'POST', path: '/composite', body });
  const answer = readAs(compositeSchema, sent, transport.now());
  if (answer.kind !== 'ok') return pages.map((page) => [page, answer]);
  const nodes = new Map(answer.body.compositeResponse.map((node) => [node.referenceId, node]));
  return pages.map((page, n) => [page, pageOf(nodes.get(`q${n}`), transport)]);
}

function pageOf(node: WireNode | undefined, transport: Transport): PageAnswer {
  if (node === undefined)
    return { kind: 'later', at: transport.now(), mayHaveHappened: false, because: 'half an answer' };
  const page = readAs(pageSchema, judgeNode(node, transport.now()), transport.now());
  if (page.kind !== 'ok') return page;
  return { kind: 'ok', rows: page.body.records, next: page.body.nextRecordsUrl ?? null };
}

function root(transport: Transport): string {
  return `/services/data/v${transport.version}`;
}
