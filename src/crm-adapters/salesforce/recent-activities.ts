import type { ActivityQuery, CrmActivity } from '../../ports';
import type { QueryAnswer, QueryRow } from './queries';
import { query } from './queries';
import { rowsOf } from './read-rows';
import { idAt, instantAt, textAt } from './row';
import type { OutreachOf } from './soql';
import { CALL_FIELDS, doneTasks, pastEvents, sentEmails } from './soql';
import type { Transport } from './transport';
import { isUnknownField } from './unknown-field';

/** What the port hands out. */
const MOST = 50;

/** Words for an outcome are the org's own: what they usually say of nobody picking up. */
const NOT_REACHED = /no answer|not reached|voice ?mail|busy|unreachable|left message/i;

/**
 * Outreach that people have logged for a contact or account, newest first: one call. An e-mail that is a task too is told
 * once, as the task, for only that can name a case.
 *
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function recentActivities(
  transport: Transport,
  { contactId, accountId, sinceAt }: ActivityQuery,
): Promise<readonly CrmActivity[]> {
  if (contactId === null && accountId === null) return [];
  const of: OutreachOf = { contactId, accountId, since: sinceAt };
  const questions = [doneTasks(of, CALL_FIELDS), pastEvents(of, transport.now()), ...sentEmails(of)];
  const [tasks, events, ...emails] = await query(transport, questions);
  const known = await withoutHidden(transport, of, tasks);
  const found = [
    ...rowsOf(known, 'to read activities').flatMap(ofTask),
    ...optionalRows(events).flatMap(ofEvent),
    ...emails.flatMap((answer) => optionalRows(answer)).flatMap((row) => ofEmail(row, contactId)),
  ];
  const once = new Map(found.reverse().map((activity) => [activity.id, activity]));
  return [...once.values()].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)).slice(0, MOST);
}

/** An org may hide the fields of calls from us. */
async function withoutHidden(
  transport: Transport,
  of: OutreachOf,
  tasks: QueryAnswer | undefined,
): Promise<QueryAnswer | undefined> {
  if (tasks?.kind !== 'refused' || !isUnknownField(tasks.refusal)) return tasks;
  return (await query(transport, [doneTasks(of, [])]))[0];
}

/** Not every org has them, or shows them to us; tasks are what every org has. */
function optionalRows(answer: QueryAnswer | undefined): readonly QueryRow[] {
  return answer?.kind === 'refused' ? [] : rowsOf(answer, 'to read activities');
}

function ofTask(row: QueryRow): readonly CrmActivity[] {
  const at = instantAt(row, 'CompletedDateTime');
  if (at === null || textAt(row, 'CallType') === 'Inbound') return [];
  const subtype = textAt(row, 'TaskSubtype');
  const type = subtype === 'Call' ? 'call' : subtype === 'Email' ? 'email' : 'task';
  const notReached = NOT_REACHED.test(textAt(row, 'CallDisposition') ?? '');
  const result = type === 'email' ? 'wrote' : notReached ? 'attempted' : null;
  return [{ type, ...baseOf(row), at, result }];
}

/** Nobody says whether it was held. */
function ofEvent(row: QueryRow): readonly CrmActivity[] {
  const at = instantAt(row, 'StartDateTime');
  return at === null ? [] : [{ type: 'meeting', ...baseOf(row), at, result: null }];
}

function ofEmail(row: QueryRow, contactId: string | null): readonly CrmActivity[] {
  const at = instantAt(row, 'MessageDate');
  if (at === null) return [];
  const id = textAt(row, 'ActivityId') ?? idAt(row, 'Id');
  const ownerId = textAt(row, 'CreatedById');
  return [{ type: 'email', id, subject: textAt(row, 'Subject') ?? '', ownerId, contactId, at, result: 'wrote' }];
}

function baseOf(row: QueryRow): Pick<CrmActivity, 'id' | 'subject' | 'ownerId' | 'contactId'> {
  return {
    id: idAt(row, 'Id'),
    subject: textAt(row, 'Subject') ?? '',
    ownerId: textAt(row, 'OwnerId'),
    contactId: textAt(row, 'WhoId'),
  };
}
