import {
  DELETABLE,
  OWNER,
  SYSTEM_FIELDS,
  amount,
  area,
  field,
  flag,
  lookup,
  moment,
  picklist,
  text,
} from './field-notation';
import type { ObjectDef } from './schema';

const READ_ONLY = { readOnly: true } as const;

export const TASK: ObjectDef = {
  name: 'Task',
  label: 'Task',
  labelPlural: 'Tasks',
  keyPrefix: '00T',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    ...DELETABLE,
    lookup('WhoId', ['Contact', 'Lead']),
    lookup('WhatId', ['Account', 'Case']),
    text('Subject', 255),
    field('ActivityDate', 'date', { label: 'Due Date Only' }),
    picklist('Status', ['Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred'], {
      defaultValue: 'Not Started',
    }),
    picklist('Priority', ['High', 'Normal', 'Low'], { defaultValue: 'Normal' }),
    flag('IsHighPriority', READ_ONLY),
    OWNER,
    area('Description', 32_000),
    // The account of the related account, else the contact's: facts, objects.
    lookup('AccountId', ['Account'], READ_ONLY),
    flag('IsClosed', { label: 'Closed', ...READ_ONLY }),
    // Create but not Update, by the object reference.
    picklist('TaskSubtype', ['Task', 'Email', 'Call'], { defaultValue: 'Task', restricted: true, createOnly: true }),
    picklist('CallType', ['Internal', 'Inbound', 'Outbound']),
    text('CallDisposition', 255),
    amount('CallDurationInSeconds', 'int', 0),
    moment('CompletedDateTime', READ_ONLY),
    moment('ReminderDateTime'),
    flag('IsReminderSet'),
    flag('IsArchived', READ_ONLY),
  ],
};

export const EVENT: ObjectDef = {
  name: 'Event',
  label: 'Event',
  labelPlural: 'Events',
  keyPrefix: '00U',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    ...DELETABLE,
    lookup('WhoId', ['Contact', 'Lead']),
    lookup('WhatId', ['Account', 'Case']),
    text('Subject', 255),
    text('Location', 255),
    flag('IsAllDayEvent'),
    moment('ActivityDateTime'),
    field('ActivityDate', 'date', { label: 'Due Date Only' }),
    amount('DurationInMinutes', 'int', 0),
    moment('StartDateTime'),
    moment('EndDateTime'),
    area('Description', 32_000),
    lookup('AccountId', ['Account'], READ_ONLY),
    OWNER,
  ],
};

/** Which task statuses mean done: an org may have renamed them. */
export const TASK_STATUS: ObjectDef = {
  name: 'TaskStatus',
  label: 'Task Status Value',
  labelPlural: 'Task Status Value',
  keyPrefix: '01K',
  custom: false,
  fields: [
    ...SYSTEM_FIELDS,
    text('ApiName', 255, READ_ONLY),
    text('MasterLabel', 255, READ_ONLY),
    field('SortOrder', 'int', { scale: 0, ...READ_ONLY }),
    flag('IsDefault', READ_ONLY),
    flag('IsClosed', READ_ONLY),
  ],
};
