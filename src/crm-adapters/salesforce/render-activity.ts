import type { ActivityRecord } from '../../domain/crm-record';
import { MAX_LINE } from './field-definitions';
import type { FieldValues } from './fields';
import { ACTIVITY_CASE, TASK_DUE } from './fields';
import { asDatetime, asDay } from './instants';
import type { OrgConfig } from './org-config';
import { descriptionOf } from './render';
import { asLine } from './text';

/** A meeting that took place has no subtype of its own among tasks, nor has a message. */
const SUBTYPE: { readonly [channel in ActivityRecord['channel']]: string } = {
  call: 'Call',
  email: 'Email',
  meeting: 'Task',
  message: 'Task',
};

/**
 * The fields of outreach as a task that is done, but its key and its case. The day is the org's, for whose it was is no
 * question of the CRM; the exact time stands in `Closed_Loop_Due__c`.
 *
 * @param isNew a subtype can be given once, when the task is made (object reference, Task)
 */
export function activityFields(activity: ActivityRecord, isNew: boolean, config: OrgConfig): FieldValues {
  return {
    Subject: asLine(activity.subject, MAX_LINE),
    Description: descriptionOf(activity.body),
    Status: config.taskStatus.done,
    Priority: 'Normal',
    OwnerId: activity.ownerId,
    ...(activity.contactId === null ? {} : { WhoId: activity.contactId }),
    ActivityDate: asDay(activity.at, config.timeZone),
    [TASK_DUE]: asDatetime(activity.at),
    ...(isNew && config.taskSubtype ? { TaskSubtype: SUBTYPE[activity.channel] } : {}),
  };
}

/** What hangs an activity of somebody's on a case: `WhatId` says what he has logged it for, and stays his. */
export function linkFields({ status }: ActivityRecord, caseKey: string): FieldValues {
  return { [ACTIVITY_CASE]: status === 'undone' ? null : caseKey };
}
