import type { Call, OrgView, Reply, Route } from './route';
import { refuse } from './route';
import type { Found } from './soql/run-query';
import { runQuery } from './soql/run-query';

const PAGE = { min: 200, max: 2_000 };
/** Of a user; the oldest is closed by the next (SOQL reference, "SOQL and SOSL limits"). */
const MAX_CURSORS = 10;

/** The unfinished queries of one org, oldest first. */
interface Cursors {
  readonly open: Map<string, Found>;
  opened: number;
}

const byOrg = new WeakMap<OrgView, Cursors>();

function cursorsOf(org: OrgView): Cursors {
  const cursors = byOrg.get(org) ?? { open: new Map<string, Found>(), opened: 0 };
  byOrg.set(org, cursors);
  return cursors;
}

function openCursor(org: OrgView, found: Found): string {
  const cursors = cursorsOf(org);
  cursors.opened += 1;
  const locator = `01g5g0${String(cursors.opened).padStart(9, '0')}AAA`;
  cursors.open.set(locator, found);
  const [oldest = ''] = cursors.open.keys();
  if (cursors.open.size > MAX_CURSORS) cursors.open.delete(oldest);
  return locator;
}

/** Rows a page, from `Sforce-Query-Options: batchSize=500`. */
function pageSize({ headers }: Call): number {
  const asked = /batchSize\s*=\s*(\d+)/i.exec(headers['sforce-query-options'] ?? '')?.[1];
  return asked === undefined ? PAGE.max : Math.min(PAGE.max, Math.max(PAGE.min, Number(asked)));
}

function answerPage(call: Call, found: Found, { from, locator }: { from: number; locator: string | null }): Reply {
  const { totalSize } = found;
  const until = from + pageSize(call);
  const records = found.page(from, until);
  if (until >= totalSize) return { status: 200, body: { totalSize, done: true, records } };
  const next = locator ?? openCursor(call.org, found);
  const nextRecordsUrl = `/services/data/${call.version}/query/${next}-${until}`;
  return { status: 200, body: { totalSize, done: false, nextRecordsUrl, records } };
}

function query(call: Call, deleted: boolean): Reply {
  const text = call.query.get('q');
  const { version } = call;
  if (text === null) {
    return refuse(400, { message: 'A query string has to be specified', errorCode: 'MALFORMED_QUERY' });
  }
  const found = runQuery(call.org, { text, version, deleted });
  return 'errorCode' in found ? refuse(400, found) : answerPage(call, found, { from: 0, locator: null });
}

function queryMore(call: Call): Reply {
  const [locator = '', from = ''] = (call.params['locator'] ?? '').split('-');
  const found = cursorsOf(call.org).open.get(locator);
  if (found === undefined || !/^\d+$/.test(from) || Number(from) >= found.totalSize) {
    return refuse(400, { message: 'invalid query locator', errorCode: 'INVALID_QUERY_LOCATOR' });
  }
  return answerPage(call, found, { from: Number(from), locator });
}

export const QUERY_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: '/query', handle: (call) => query(call, false) },
  { method: 'GET', pattern: '/queryAll', handle: (call) => query(call, true) },
  { method: 'GET', pattern: '/query/{locator}', handle: queryMore },
  { method: 'GET', pattern: '/queryAll/{locator}', handle: queryMore },
];
