import { z } from 'zod';
import type { CaseRow, CrmReader, RecordShown, RecordType, TaskRow, Viewer } from '../model';
import { firstOf, readRecords } from '../read-records';

const rowSchema = z.record(z.string(), z.unknown());

/** A row of the org, as its fields are. */
export type Row = z.infer<typeof rowSchema>;

/** The labels an org shows for what the demo puts on accounts and contacts. */
const ACCOUNT_FACTS = {
  Type: 'Type',
  Website: 'Website',
  Industry: 'Industry',
  Segment__c: 'Segment',
  Region__c: 'Region',
  ARR__c: 'ARR',
  Renewal_Date__c: 'Renewal Date',
  Product__c: 'Product',
  Usage_Change_Percent__c: 'Usage Change Percent',
  Unpaid_Invoices__c: 'Unpaid Invoices',
} as const;
const CONTACT_FACTS = { Email: 'Email', Title: 'Title', Do_Not_Contact__c: 'Do Not Contact' } as const;

/** Every live row of an object. @param url of the emulated org */
export function rowsOf(url: string, object: string): Promise<readonly Row[]> {
  return readRecords(url, object, rowSchema);
}

/** Reads an emulated org. @param url of the emulator */
export function orgReader(url: string): CrmReader {
  const viewers = async (): Promise<readonly Viewer[]> =>
    (await rowsOf(url, 'User'))
      .filter((user) => user['IsActive'] === true && text(user, 'UserType') === 'Standard')
      .map(viewerOf);
  const cases = async (): Promise<readonly CaseRow[]> => (await rowsOf(url, 'Detractor_Case__c')).map(caseOf);
  return {
    viewers,
    cases,
    tasks: async () => {
      const [rows, held] = [await rowsOf(url, 'Task'), await cases()];
      const byId = new Map(held.map((one) => [one.id, one]));
      return rows.map((row) => taskOf(row, byId.get(text(row, 'WhatId'))));
    },
    record: async (type, id) => {
      const [accounts, contacts, tickets] = await Promise.all(
        ['Account', 'Contact', 'Case'].map((object) => rowsOf(url, object)),
      );
      const org = { accounts: accounts ?? [], contacts: contacts ?? [], tickets: tickets ?? [] };
      return shown(org, { type, id, users: await rowsOf(url, 'User') });
    },
    quietAccount: async () => {
      const busy = new Set((await cases()).map(({ accountId }) => accountId));
      const quiet = (await rowsOf(url, 'Account')).find((row) => !busy.has(text(row, 'Id')));
      return quiet === undefined ? null : { id: text(quiet, 'Id'), name: text(quiet, 'Name') };
    },
  };
}

/** A field as text; '' = nothing. */
export function text(row: Row, field: string): string {
  const value = row[field];
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function viewerOf(user: Row): Viewer {
  const id = text(user, 'Id');
  return { id, ownerId: id, name: text(user, 'Name'), email: text(user, 'Email') };
}

function caseOf(row: Row): CaseRow {
  const running = (clock: string): string | null =>
    text(row, `${clock}_Clock__c`) === 'running' ? text(row, `${clock}_Due__c`) : null;
  return {
    id: text(row, 'Id'),
    key: text(row, 'External_Key__c'),
    title: text(row, 'Title__c'),
    status: text(row, 'Status__c'),
    tier: text(row, 'Risk_Tier__c'),
    restricted: row['Restricted__c'] === true,
    late: [text(row, 'First_Touch_Clock__c'), text(row, 'Resolution_Clock__c')].includes('breached'),
    dueAt: firstOf(running('First_Touch'), running('Resolution')),
    ownerId: text(row, 'OwnerId'),
    accountId: firstOf(text(row, 'Account__c')),
    contactId: firstOf(text(row, 'Contact__c')),
    accountName: text(row, 'Account_Name__c'),
  };
}

function taskOf(row: Row, of: CaseRow | undefined): TaskRow {
  const what = text(row, 'WhatId');
  return {
    id: text(row, 'Id'),
    subject: text(row, 'Subject'),
    text: text(row, 'Description'),
    dueAt: firstOf(text(row, 'Closed_Loop_Due__c'), text(row, 'ActivityDate')),
    done: text(row, 'Status') === 'Completed',
    ownerId: text(row, 'OwnerId'),
    accountId: of?.accountId ?? (what.startsWith('001') ? what : null),
    contactId: firstOf(text(row, 'WhoId')),
    ours: text(row, 'Closed_Loop_Key__c') !== '',
  };
}

interface Wanted {
  readonly type: RecordType;
  readonly id: string;
  readonly users: readonly Row[];
}

function shown(
  org: { readonly [kind in 'accounts' | 'contacts' | 'tickets']: readonly Row[] },
  { type, id, users }: Wanted,
): RecordShown | null {
  const record = org[type === 'account' ? 'accounts' : 'contacts'].find((row) => text(row, 'Id') === id);
  if (record === undefined) return null;
  const related =
    type === 'account'
      ? org.contacts.filter((row) => text(row, 'AccountId') === id)
      : org.accounts.filter((row) => text(row, 'Id') === text(record, 'AccountId'));
  const relatedType = type === 'account' ? 'contact' : 'account';
  const lookup = type === 'account' ? 'AccountId' : 'ContactId';
  return {
    type,
    id,
    name: text(record, 'Name'),
    facts: factsOf(type, record, users),
    related: related.map((row) => ({ type: relatedType, id: text(row, 'Id'), name: text(row, 'Name') })),
    tickets: org.tickets
      .filter((row) => text(row, lookup) === id)
      .sort((a, b) => text(b, 'CreatedDate').localeCompare(text(a, 'CreatedDate')))
      .map((row) => ({ subject: text(row, 'Subject'), open: row['IsClosed'] !== true })),
  };
}

function factsOf(type: RecordType, record: Row, users: readonly Row[]): RecordShown['facts'] {
  const person = (field: string): string => {
    const found = users.find((user) => text(user, 'Id') === text(record, field));
    return found === undefined ? '' : text(found, 'Name');
  };
  const labels = Object.entries(type === 'account' ? ACCOUNT_FACTS : CONTACT_FACTS);
  const people: RecordShown['facts'] = [
    [type === 'account' ? 'Account Owner' : 'Contact Owner', person('OwnerId')],
    ['Customer Success Manager', person('CSM__c')],
  ];
  const own = labels.map(([field, label]) => [label, text(record, field)] as const);
  return [...own, ...people].filter(([, value]) => value !== '');
}
