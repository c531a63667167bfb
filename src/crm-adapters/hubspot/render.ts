import type { CaseRecord, TaskParagraph, TaskRecord } from '../../domain/crm-record';
import type { Instant, Tier } from '../../domain/types';
import { TASK_TO_COMPANY, TASK_TO_CONTACT } from './association-types';
import type { InlineLink } from './batch';
import { CLOCK_DETAILS } from './clock-details';
import { DOCUMENTATION } from './documentation';
import { CASE_PROPERTIES, TASK_KEY } from './objects';
import type { LinkType, PortalConfig } from './portal-config';
import { QUEUE_ORDER } from './queue-order';
import { asHtml, asText, MAX_TEXT } from './text';

export type Values = { readonly [property: string]: string };

const TICKET_PRIORITY: { readonly [tier in Tier]: string } = {
  critical: 'HIGH',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
};

/** HubSpot has no "cancelled": such a task is done with, and its body says why. */
const TASK_STATUS: { readonly [status in TaskRecord['status']]: string } = {
  open: 'NOT_STARTED',
  done: 'COMPLETED',
  cancelled: 'COMPLETED',
};

/** @returns every property of a case; '' where it holds nothing, which empties what an earlier version put there */
export function caseValues(record: CaseRecord, config: PortalConfig): Values {
  const rows = [
    ...CASE_PROPERTIES,
    ...(config.clockDetails ? CLOCK_DETAILS : []),
    ...(config.documentation ? DOCUMENTATION : []),
    ...(config.queueOrder ? QUEUE_ORDER : []),
  ];
  const own = rows.map(({ definition, value }) => [definition.name, value(record)] as const);
  return { ...Object.fromEntries(own), hubspot_owner_id: record.ownerId, ...ticketValues(record, config) };
}

function ticketValues(record: CaseRecord, { pipeline }: PortalConfig): Values {
  if (pipeline === null) return {};
  return {
    subject: asText(record.title),
    hs_pipeline: pipeline.id,
    hs_pipeline_stage: pipeline.stages[record.status],
    hs_ticket_priority: TICKET_PRIORITY[record.tier],
  };
}

/** @returns every property of a task; times in ms. @param now machine time, ms: HubSpot rings by its own clock */
export function taskValues(task: TaskRecord, now: Instant): Values {
  return {
    [TASK_KEY]: task.taskKey,
    hs_timestamp: String(task.dueAt),
    hs_task_reminders: reminderOf(task, now),
    hs_task_subject: asText(task.subject),
    hs_task_body: htmlOf(task.body),
    hs_task_status: TASK_STATUS[task.status],
    hs_task_priority: task.priority.toUpperCase(),
    hs_task_type: 'TODO',
    hubspot_owner_id: task.ownerId,
  };
}

/** One at most, and none that has passed: it would ring at once, or be refused. '' takes away what stood there. */
function reminderOf({ status, remindAt }: TaskRecord, now: Instant): string {
  return status === 'open' && remindAt !== null && remindAt > now ? String(remindAt) : '';
}

/** Everything in it is text of ours or of a customer's, so everything is escaped. Later paragraphs give way first. */
export function htmlOf(body: readonly TaskParagraph[]): string {
  let html = '';
  for (const { heading, text } of body) {
    const open = `<p><strong>${asHtml(heading, 300)}</strong><br>`;
    const room = MAX_TEXT - html.length - open.length - '</p>'.length;
    if (room <= 0) break;
    html += `${open}${asHtml(text, room)}</p>`;
  }
  return html;
}

/** An empty value means nothing to a record that does not exist yet. */
export function withoutBlanks(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** What a task hangs on. */
export interface Ends {
  readonly caseId: string;
  readonly contactId: string | null;
  readonly accountId: string | null;
}

/** @returns the links of a case for its `batch/create` */
export function caseLinks(record: CaseRecord, { links }: PortalConfig): readonly InlineLink[] {
  return [...linkOf(record.contactId, links.caseToContact), ...linkOf(record.accountId, links.caseToCompany)];
}

/** @returns the links of a task for its `batch/create` */
export function taskLinks(ends: Ends, { links }: PortalConfig): readonly InlineLink[] {
  return [
    ...linkOf(ends.caseId, links.taskToCase),
    ...linkOf(ends.contactId, TASK_TO_CONTACT),
    ...linkOf(ends.accountId, TASK_TO_COMPANY),
  ];
}

/** @returns the link to a record, none where there is no such record */
export function linkOf(id: string | null, { category, typeId }: LinkType): readonly InlineLink[] {
  if (id === null) return [];
  return [{ to: { id }, types: [{ associationCategory: category, associationTypeId: typeId }] }];
}

/** Of a contact that was deleted or merged, and then of an account: what hangs on a case must not need them. */
export function withoutGone<T extends { readonly contactId: string | null; readonly accountId: string | null }>(
  ends: T,
): readonly T[] {
  const noContact = { ...ends, contactId: null };
  return [noContact, { ...noContact, accountId: null }];
}
