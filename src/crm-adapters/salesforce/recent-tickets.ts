import type { CrmTicket, CustomerRef } from '../../ports';
import type { QueryAnswer, QueryRow } from './queries';
import { query } from './queries';
import { rowsOf } from './read-rows';
import { NOT_FOR_US } from './read-tickets';
import { pageOf } from './record-url';
import { ANNOUNCEMENT_ORIGIN } from './render-announcement';
import { idAt, instantAt, textAt } from './row';
import { newestCases, SUPPORT_CASE_FIELDS } from './soql';
import type { Transport } from './transport';
import { isUnknownField } from './unknown-field';

/** What the port hands out. */
const MOST = 20;

/** With all fields, and without what an org may hide: mostly the first is answered. */
const ATTEMPTS = [SUPPORT_CASE_FIELDS, ['Subject'], ['Origin'], []] as const;

/**
 * Cases of the support team, newest first, in one call; those that announce a hand-over of ours are left out.
 *
 * @param instanceUrl where the org's pages are; null = not known
 * @returns [] also where cases may not be read
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function recentTickets(
  transport: Transport,
  asked: CustomerRef,
  instanceUrl: string | null,
): Promise<readonly CrmTicket[]> {
  if (asked.contactId === null && asked.accountId === null) return [];
  const answer = await ask(transport, asked);
  if (answer?.kind === 'refused' && NOT_FOR_US.has(answer.refusal.code)) return [];
  return rowsOf(answer, 'to read cases').flatMap((row) => ticketOf(row, instanceUrl));
}

async function ask(transport: Transport, asked: CustomerRef): Promise<QueryAnswer | undefined> {
  let answer: QueryAnswer | undefined;
  for (const fields of ATTEMPTS) {
    [answer] = await query(transport, [newestCases(asked, fields, { origin: ANNOUNCEMENT_ORIGIN, most: MOST })]);
    if (answer?.kind !== 'refused' || !isUnknownField(answer.refusal)) break;
  }
  return answer;
}

function ticketOf(row: QueryRow, instanceUrl: string | null): readonly CrmTicket[] {
  const at = instantAt(row, 'CreatedDate');
  if (at === null) return [];
  const id = idAt(row, 'Id');
  const title = [textAt(row, 'CaseNumber'), textAt(row, 'Subject')].filter((part) => part !== null).join(' ');
  return [{ id, at, title, status: textAt(row, 'Status') ?? '', url: pageOf(instanceUrl, 'Case', id) }];
}
