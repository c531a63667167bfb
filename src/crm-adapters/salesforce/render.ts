import type { TaskParagraph, TaskRecord } from '../../domain/crm-record';
import type { Instant } from '../../domain/types';
import { MAX_LINE } from './field-definitions';
import type { FieldValues } from './fields';
import { TASK_DUE } from './fields';
import { asDay, asDeadline } from './instants';
import type { OrgConfig } from './org-config';
import { asLine, asText, unitsOf } from './text';

/** What Task.Description holds at most. */
const MAX_DESCRIPTION = 32_000;

const PRIORITY: { readonly [priority in TaskRecord['priority']]: string } = {
  high: 'High',
  medium: 'Normal',
  low: 'Low',
};

/** Salesforce's own fields that a task of ours fills; an org may keep any of them from us. */
export const STANDARD_TASK_FIELDS = [
  'Subject',
  'Description',
  'Status',
  'Priority',
  'OwnerId',
  'WhoId',
  'WhatId',
  'ActivityDate',
  'IsReminderSet',
  'ReminderDateTime',
] as const;

export interface TaskPlace {
  readonly contactId: string | null;
  /** true = the task is not in the org yet, for all we know. */
  readonly isNew: boolean;
  /** Machine time, ms: Salesforce rings by its own clock. */
  readonly now: Instant;
}

/**
 * The fields of a task but its key and its case, which the graph adds.
 *
 * The due date is a day of the owner's time zone, the org's where that is not known; the exact time stands in
 * `Closed_Loop_Due__c`. What the owner may set is left alone on a task that is there: the status while it is open, a
 * contact where we know none, a reminder that was dismissed.
 */
export function taskFields(task: TaskRecord, place: TaskPlace, config: OrgConfig): FieldValues {
  return {
    Subject: asLine(task.subject, MAX_LINE),
    Description: descriptionOf(task.body),
    ...statusOf(task, place, config),
    Priority: PRIORITY[task.priority],
    OwnerId: task.ownerId,
    ...(place.contactId === null ? {} : { WhoId: place.contactId }),
    ActivityDate: asDay(task.dueAt, task.dueTimeZone ?? config.timeZone),
    [TASK_DUE]: asDeadline(task.dueAt),
    ...reminderOf(task, place),
  };
}

/** Salesforce has no "cancelled": such a task is done with, and its description says why. */
function statusOf(task: TaskRecord, { isNew }: TaskPlace, { taskStatus }: OrgConfig): FieldValues {
  if (task.status !== 'open') return { Status: taskStatus.done };
  return isNew ? { Status: taskStatus.open } : {};
}

/**
 * The time of a reminder moves with the deadline; whether there is one is the owner's to say after the first write. One that
 * has passed is not sent: it would ring at once, and taking it back would close the reminder that is on a screen.
 */
function reminderOf({ status, remindAt }: TaskRecord, { isNew, now }: TaskPlace): FieldValues {
  if (status !== 'open') return { IsReminderSet: false, ReminderDateTime: null };
  if (remindAt === null || remindAt <= now) return {};
  const time = { ReminderDateTime: asDeadline(remindAt) };
  return isNew ? { IsReminderSet: true, ...time } : time;
}

/** Plain text: a text area shows markup as it is written. Later paragraphs give way first. */
export function descriptionOf(body: readonly TaskParagraph[]): string | null {
  let description = '';
  for (const { heading, text } of body) {
    const open = `${description === '' ? '' : '\n\n'}${asLine(heading, MAX_LINE)}\n`;
    const room = MAX_DESCRIPTION - unitsOf(description) - unitsOf(open);
    if (room <= 0) break;
    description += `${open}${asText(text, room)}`;
  }
  return description === '' ? null : description;
}
