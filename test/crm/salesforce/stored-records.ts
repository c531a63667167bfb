import type {
  StoredActivity,
  StoredAnnouncement,
  StoredCase,
  StoredClock,
  StoredDocumentation,
  StoredTask,
} from '../crm-world';

export interface DumpedRecord {
  readonly [field: string]: string | number | boolean | null;
}

/** A bell as the emulator has rung it. */
export interface DumpedBell {
  readonly userId: string;
  readonly title: string;
  readonly body: string;
  readonly targetId: string;
}

const textOf = (record: DumpedRecord, field: string): string => {
  const value = record[field] ?? null;
  return value === null ? '' : String(value);
};
const linksOf = (record: DumpedRecord, field: string): readonly string[] =>
  [textOf(record, field)].filter((id) => id !== '');

/** A case as the emulator holds it, in our words. */
export function storedCase(record: DumpedRecord): StoredCase {
  const of = (field: string): string => textOf(record, field);
  return {
    id: of('Id'),
    caseKey: of('External_Key__c'),
    title: of('Title__c'),
    status: of('Status__c'),
    score: of('Score__c'),
    verbatim: of('Verbatim__c'),
    evidence: of('Reason_Evidence__c'),
    ownerId: of('OwnerId'),
    log: of('Loop_Log__c'),
    clocks: { first_touch: storedClock(record, 'First_Touch'), resolution: storedClock(record, 'Resolution') },
    contactIds: linksOf(record, 'Contact__c'),
    accountIds: linksOf(record, 'Account__c'),
  };
}

const instantOf = (text: string): number | null => (text === '' ? null : Date.parse(text.replace('+0000', 'Z')));

function storedClock(record: DumpedRecord, clock: string): StoredClock {
  const of = (field: string): string => textOf(record, `${clock}_${field}__c`);
  return {
    dueAt: instantOf(of('Due')),
    status: of('Clock'),
    breachedAt: instantOf(of('Breached_At')),
    cycle: of('Cycle'),
    elapsedMinutes: of('Elapsed_Minutes'),
    pausedMinutes: of('Paused_Minutes'),
    verdict: of('Verdict'),
  };
}

/** What persons wrote down, as the emulator holds it. */
export function storedDocumentation(record: DumpedRecord | undefined): StoredDocumentation {
  const of = (field: string): string => textOf(record ?? {}, `${field}__c`);
  return {
    queueRank: of('Queue_Rank'),
    statedIssue: of('Stated_Issue'),
    evidence: of('Evidence'),
    rootCauseArea: of('Root_Cause_Area'),
    outcome: of('Outcome'),
    receiverId: of('Receiver'),
    reference: of('Reference'),
    closedAt: instantOf(of('Closed_At')),
  };
}

/** What asks somebody to do something, and not what he has done. */
export function isOurTask(record: DumpedRecord): boolean {
  return /_(owner|acknowledgement|review)_/.test(textOf(record, 'Closed_Loop_Key__c'));
}

/** An activity as the emulator holds it, in our words. @param caseIdOf by case key */
export function storedActivity(record: DumpedRecord, caseIdOf: ReadonlyMap<string, string>): StoredActivity {
  const of = (field: string): string => textOf(record, field);
  const what = of('WhatId');
  const named = caseIdOf.get(of('Closed_Loop_Case__c'));
  const subtype = of('TaskSubtype');
  return {
    type: subtype === 'Call' ? 'call' : subtype === 'Email' ? 'email' : subtype === 'Task' ? 'task' : 'meeting',
    id: of('Id'),
    key: of('Closed_Loop_Key__c'),
    subject: of('Subject'),
    body: of('Description'),
    ownerId: of('OwnerId'),
    at: instantOf(of('Closed_Loop_Due__c')),
    caseIds: [...(what.startsWith('a0D') ? [what] : []), ...(named === undefined ? [] : [named])],
    contactIds: linksOf(record, 'WhoId'),
  };
}

/** A task as the emulator holds it, in our words. */
export function storedTask(record: DumpedRecord): StoredTask {
  const of = (field: string): string => textOf(record, field);
  return {
    id: of('Id'),
    taskKey: of('Closed_Loop_Key__c'),
    subject: of('Subject'),
    body: of('Description'),
    done: record['IsClosed'] === true,
    ownerId: of('OwnerId'),
    dueAt: Date.parse(of('Closed_Loop_Due__c')),
    remindAt: record['IsReminderSet'] === true ? instantOf(of('ReminderDateTime')) : null,
    caseIds: linksOf(record, 'WhatId'),
    contactIds: linksOf(record, 'WhoId'),
    accountIds: linksOf(record, 'AccountId'),
  };
}

/** The subjects of the support team's own cases start in another way. */
export function isAnnouncement(record: DumpedRecord): boolean {
  return textOf(record, 'Subject').startsWith('Hand-over');
}

/** An announcement as the emulator holds it, in our words. */
export function storedAnnouncement(record: DumpedRecord): StoredAnnouncement {
  const of = (field: string): string => textOf(record, field);
  return {
    id: of('Id'),
    subject: of('Subject'),
    body: of('Description'),
    ownerId: of('OwnerId'),
    accountIds: linksOf(record, 'AccountId'),
    stage: of('Status'),
  };
}
