import type { ActivityQuery, CrmReply } from '../../ports';
import type { QueryRow } from './queries';
import { query } from './queries';
import { rowsOf } from './read-rows';
import { pageOf } from './record-url';
import { idAt, instantAt, textAt } from './row';
import { receivedEmails } from './soql';
import type { Transport } from './transport';

/** What the port hands out. */
const MOST = 20;

/**
 * E-mails that came in from a contact or about an account, newest first: one call.
 *
 * @param instanceUrl where the org's pages are; null = not known
 * @returns [] also where the org keeps no e-mails, or hides them from us
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function replies(
  transport: Transport,
  { contactId, accountId, sinceAt }: ActivityQuery,
  instanceUrl: string | null,
): Promise<readonly CrmReply[]> {
  const answers = await query(transport, receivedEmails({ contactId, accountId, since: sinceAt }));
  const rows = answers.flatMap((answer) => (answer.kind === 'refused' ? [] : rowsOf(answer, 'to read e-mails')));
  const found = rows.flatMap((row) => replyOf(row, instanceUrl));
  const once = new Map(found.map((reply) => [reply.id, reply]));
  return [...once.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, MOST);
}

function replyOf(row: QueryRow, instanceUrl: string | null): readonly CrmReply[] {
  const at = instantAt(row, 'MessageDate');
  if (at === null) return [];
  const id = idAt(row, 'Id');
  const from = textAt(row, 'FromName') ?? textAt(row, 'FromAddress');
  const subject = textAt(row, 'Subject') ?? '';
  return [{ type: 'email', id, at, subject, from, url: pageOf(instanceUrl, 'EmailMessage', id) }];
}
