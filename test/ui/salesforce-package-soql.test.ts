import { isQueryValid, parseQuery } from '@jetstreamapp/soql-parser-js';
import * as soql from '../../src/crm-adapters/salesforce/soql';
import { CASE_OBJECT } from '../../src/crm-adapters/salesforce/fields';
import { read, trackedFiles } from '../drift/repository';
import { metadataIn, text } from './salesforce/metadata-files';

const by = { field: 'Email', values: ['a@b.example'] } as const;
const of = { contactId: '0035g0000000301AAA', accountId: '0015g0000000101AAA', since: 0 };
const KEY = "k'1";

/** Every query of the adapter, made once. What is no query is listed apart, so that a new one cannot be forgotten. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  contactsBy: [soql.contactsBy(by, [...soql.OPTIONAL_CONTACT_FIELDS, ...soql.ACCOUNT_FIELDS])],
  supportCases: [soql.supportCases(by, 0, [soql.CASE_ORIGIN])],
  accountTeams: [soql.accountTeams(by)],
  USERS: [soql.USERS],
  OUT_OF_OFFICE: [soql.OUT_OF_OFFICE],
  permissionSetHolders: [soql.permissionSetHolders(['Detractor_Loop_Admin'])],
  permissionSetGroups: [soql.permissionSetGroups(['Detractor_Loop_Admin'])],
  permissionSetGroupHolders: [soql.permissionSetGroupHolders(['Detractor_Loop_Admin'])],
  tasksByIds: [soql.tasksByIds(['00T5g0000000101AAA'])],
  doneTasks: [soql.doneTasks(of, soql.CALL_FIELDS)],
  pastEvents: [soql.pastEvents(of, 1)],
  sentEmails: soql.sentEmails(of),
  receivedEmails: soql.receivedEmails(of),
  newestCases: [soql.newestCases(of, soql.SUPPORT_CASE_FIELDS, { origin: 'Detractor Loop', most: 10 })],
  TASK_STATUSES: [soql.TASK_STATUSES],
  ORGANIZATION: [soql.ORGANIZATION],
  notificationType: [soql.notificationType('Detractor_Loop')],
  BUSINESS_HOURS: [soql.BUSINESS_HOURS],
  HOLIDAYS: [soql.HOLIDAYS],
  ANY_CONTACT: [soql.ANY_CONTACT],
  fieldOf: [soql.fieldOf('Account', 'Owner.Region__c')],
  casesByKeys: [soql.casesByKeys([KEY])],
  tasksByKeys: [soql.tasksByKeys([KEY])],
  announcementByKey: [soql.announcementByKey(KEY)],
  announcementsBySubject: [soql.announcementsBySubject(KEY)],
};
const NO_QUERIES = [
  ...['isFieldPath', 'OPTIONAL_CONTACT_FIELDS', 'ACCOUNT_FIELDS', 'CASE_ORIGIN', 'CALL_FIELDS'],
  'SUPPORT_CASE_FIELDS',
];
const all = Object.values(QUERIES).flat();

/** Custom fields that a query names, of the object it asks for. */
const customFields = (query: string): readonly string[] => [...new Set(query.match(/\b\w+__c\b/g) ?? [])];

describe('the queries of the Salesforce adapter', () => {
  test('are all here', () => {
    expect(Object.keys(soql).sort()).toEqual([...Object.keys(QUERIES), ...NO_QUERIES].sort());
    const files = trackedFiles('src/crm-adapters/salesforce').filter((file) => file.endsWith('.ts'));
    expect(files.filter((file) => /['"`]SELECT /.test(read(file)))).toEqual(['src/crm-adapters/salesforce/soql.ts']);
  });

  test.each(all)('%s is SOQL', (query) => {
    expect(isQueryValid(query)).toBe(true);
    expect(parseQuery(query).sObject).toMatch(/^[A-Z]\w+$/);
  });

  test('name fields that the package makes', () => {
    const made = ['objects/Activity/fields', `objects/${CASE_OBJECT}/fields`]
      .flatMap(metadataIn)
      .map((field) => text(field, 'fullName'));
    const named = all.filter((query) => !query.includes('Region__c')).flatMap(customFields);
    expect(named.filter((name) => name !== CASE_OBJECT && !made.includes(name))).toEqual([]);
    expect(named).toContain('External_Key__c');
  });

  test('would be found out if they were not', () => {
    expect(isQueryValid('SELECT Id FRM Contact')).toBe(false);
    expect(isQueryValid("SELECT Id FROM Contact WHERE Email = 'o'neil'")).toBe(false);
  });
});
