import type { StoredAnnouncement, StoredCase, StoredTask } from '../crm-world';

export interface DumpedRecord {
  readonly [field: string]: string | number | boolean | null;
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
    contactIds: linksOf(record, 'Contact__c'),
    accountIds: linksOf(record, 'Account__c'),
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
