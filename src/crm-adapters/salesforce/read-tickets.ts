import type { Instant, TicketSummary } from '../../domain/types';
import { asError } from './answer';
import type { QueryAnswer, QueryRow } from './queries';
import { ANNOUNCEMENT_ORIGIN } from './render-announcement';
import { instantAt, textAt, valueAt } from './row';
import { CASE_ORIGIN } from './soql';

const MONTH_MS = 30 * 24 * 3_600_000;

/** What an org without the standard names calls urgent, too. */
const HIGH = new Set(['high', 'critical', 'urgent']);

/** An object or field that is not there, or not for us to see: what Salesforce says in place of both. */
export const NOT_FOR_US: ReadonlySet<string> = new Set([
  'INVALID_TYPE',
  'INVALID_FIELD',
  'NOT_FOUND',
  'INSUFFICIENT_ACCESS_OR_READONLY',
]);

/** No ticket at all, of an account whose tickets can be read. */
export const NO_TICKETS: TicketSummary = { open: 0, openHighPriority: 0, last30Days: 0 };

/** From when on closed cases count. */
export function openedSince(at: Instant): Instant {
  return at - MONTH_MS;
}

/**
 * Sums up support cases by account. What announces a hand-over of ours is no evidence of anything.
 *
 * @param at business time; what was opened later has not happened yet
 * @returns account id -> summary, accounts without cases left out; null where cases may not be read
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export function ticketsOf(cases: QueryAnswer, at: Instant): ReadonlyMap<string, TicketSummary> | null {
  if (cases.kind === 'refused' && NOT_FOR_US.has(cases.refusal.code)) return null;
  if (cases.kind !== 'ok') throw asError(cases, 'to read cases');
  const summaries = new Map<string, TicketSummary>();
  for (const row of cases.rows) {
    const account = textAt(row, 'AccountId');
    const openedAt = instantAt(row, 'CreatedDate');
    if (account === null || openedAt === null || openedAt > at) continue;
    if (textAt(row, CASE_ORIGIN) === ANNOUNCEMENT_ORIGIN) continue;
    summaries.set(account, added(summaries.get(account) ?? NO_TICKETS, row, openedAt > openedSince(at)));
  }
  return summaries;
}

function added(summary: TicketSummary, row: QueryRow, recent: boolean): TicketSummary {
  const open = valueAt(row, 'IsClosed') === false;
  const high = HIGH.has((textAt(row, 'Priority') ?? '').toLowerCase());
  return {
    open: summary.open + (open ? 1 : 0),
    openHighPriority: summary.openHighPriority + (open && high ? 1 : 0),
    last30Days: summary.last30Days + (recent ? 1 : 0),
  };
}
