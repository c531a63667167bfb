import type { Instant } from '../../domain/types';
import { CASE_KEY, CASE_OBJECT, TASK_KEY } from './fields';
import { asDatetime } from './instants';
import { literal, literals } from './soql-values';

/**
 * The one file where SOQL is made. Values are escaped by soql-values.ts, names are checked here: nothing of an admin's or a
 * customer's is code.
 */

/** A field as the API names it, through parents where need be: `ARR__c`, `Owner.Region__c`, `ns__Plan__r.Tier__c`. */
const FIELD = /^[a-z][a-z0-9]*(?:_{1,2}[a-z0-9]+)*(?:\.[a-z][a-z0-9]*(?:_{1,2}[a-z0-9]+)*){0,4}$/i;
/** Five parents of the longest name and namespace; a longer one cannot be a field. */
const MAX_PATH = 400;

/** @returns true for a name that may stand in a query: letters, digits and underscores, and up to four parents */
export function isFieldPath(name: string): boolean {
  return name.length <= MAX_PATH && FIELD.test(name);
}

/** What is always read of a contact, and what may be missing or hidden in an org. */
const CONTACT_FIELDS = ['Id', 'Email', 'AccountId'] as const;
export const OPTIONAL_CONTACT_FIELDS = [
  'Name',
  'Title',
  'OwnerId',
  'LastActivityDate',
  'IsEmailBounced',
  'EmailBouncedDate',
  'LastModifiedDate',
] as const;
export const ACCOUNT_FIELDS = ['Account.Name', 'Account.OwnerId'] as const;

/** Which contacts are meant: those with one of these addresses, or of these record ids. */
export interface ContactsBy {
  readonly field: 'Email' | 'Id';
  readonly values: readonly string[];
}

/**
 * Contacts, with what is asked of them and of their accounts.
 *
 * @param fields further fields of the contact, such as `Title` or `Account.ARR__c`; checked, and each named once
 * @throws Error for a name that is no field
 */
export function contactsBy(by: ContactsBy, fields: readonly string[]): string {
  return `SELECT ${listOf([...CONTACT_FIELDS, ...fields])} FROM Contact WHERE ${isOneOf(by)}`;
}

/** What tells a case that announces a hand-over from one of the support team. */
export const CASE_ORIGIN = 'Origin';

/**
 * Support cases of the accounts of those contacts: all that are open, and the closed ones since an instant. A semi-join,
 * so that contacts and cases are read in one call. The instant is business time, which no date function of SOQL knows.
 *
 * @param optional fields that an org may hide from us
 */
export function supportCases(by: ContactsBy, since: Instant, optional: readonly (typeof CASE_ORIGIN)[]): string {
  const fields = listOf(['AccountId', 'Priority', 'IsClosed', 'CreatedDate', ...optional]);
  const recent = `(IsClosed = FALSE OR CreatedDate >= ${datetime(since)})`;
  return `SELECT ${fields} FROM Case WHERE AccountId IN (${accountsOf(by)}) AND ${recent}`;
}

/** Who does what for the accounts of those contacts: whoever can still work first, then the longest in the team. */
export function accountTeams(by: ContactsBy): string {
  const members = `SELECT AccountId, UserId, TeamMemberRole FROM AccountTeamMember WHERE AccountId IN (${accountsOf(by)})`;
  return `${members} ORDER BY User.IsActive DESC, CreatedDate, Id`;
}

function accountsOf(by: ContactsBy): string {
  return `SELECT AccountId FROM Contact WHERE ${isOneOf(by)}`;
}

function isOneOf({ field, values }: ContactsBy): string {
  return `${field} IN ${literals(values)}`;
}

/**
 * Users of our own company, people who have left included, in an order that never changes: those who can own a record,
 * and those who cannot (Chatter Free, integrations) but may stand in an owner field all the same. Portal users and guests
 * are customers, and there may be very many.
 */
export const USERS =
  'SELECT Id, Name, Email, IsActive, ManagerId, TimeZoneSidKey, UserType FROM User ' +
  "WHERE UserType IN ('Standard', 'CsnOnly', 'CloudIntegrationUser') ORDER BY CreatedDate, Id";

/** Leave that people have entered, past and future: whose time it is to judge by is business time, which SOQL has not. */
export const OUT_OF_OFFICE =
  'SELECT UserId, StartDate, EndDate FROM OutOfOffice WHERE IsEnabled = TRUE ORDER BY StartDate';

/** Who has one of these permission sets, by API name, given to him directly. */
export function permissionSetHolders(names: readonly string[]): string {
  const holders = 'SELECT AssigneeId, PermissionSet.Name FROM PermissionSetAssignment';
  return `${holders} WHERE PermissionSet.Name IN ${literals(names)}`;
}

/** Which groups of permission sets hold one of these. */
export function permissionSetGroups(names: readonly string[]): string {
  const parts = 'SELECT PermissionSetGroupId, PermissionSet.Name FROM PermissionSetGroupComponent';
  return `${parts} WHERE PermissionSet.Name IN ${literals(names)}`;
}

/** Who has a group that holds one of these permission sets. */
export function permissionSetGroupHolders(names: readonly string[]): string {
  const groups = `SELECT PermissionSetGroupId FROM PermissionSetGroupComponent WHERE PermissionSet.Name IN ${literals(names)}`;
  return `SELECT AssigneeId, PermissionSetGroupId FROM PermissionSetAssignment WHERE PermissionSetGroupId IN (${groups})`;
}

/** Tasks of ours as they are now. */
export function tasksByIds(ids: readonly string[]): string {
  const fields = 'Id, IsClosed, OwnerId, CompletedDateTime, LastModifiedById, LastModifiedDate';
  return `SELECT ${fields} FROM Task WHERE Id IN ${literals(ids)}`;
}

/** With whom, or for which account, outreach was. At least one of the two. */
export interface OutreachOf {
  readonly contactId: string | null;
  readonly accountId: string | null;
  readonly since: Instant;
}

/** What an org may hide of a call. */
export const CALL_FIELDS = ['CallType', 'CallDisposition'] as const;
/** What the port hands out. */
const MOST = 50;

/** Tasks that people have done, calls and sent e-mails among them, but those of ours. */
export function doneTasks(of: OutreachOf, optional: readonly (typeof CALL_FIELDS)[number][]): string {
  const fields = listOf(['Id', 'Subject', 'OwnerId', 'WhoId', 'TaskSubtype', 'CompletedDateTime', ...optional]);
  const done = `IsClosed = TRUE AND ${TASK_KEY} = NULL AND CompletedDateTime >= ${datetime(of.since)}`;
  const where = `${done} AND (${isAbout(of)}) ORDER BY CompletedDateTime DESC, Id DESC LIMIT ${MOST}`;
  return `SELECT ${fields} FROM Task WHERE ${where}`;
}

/** Meetings that are over. @param now machine time, ms: events are planned by people's own clocks */
export function pastEvents(of: OutreachOf, now: Instant): string {
  const span = `StartDateTime >= ${datetime(of.since)} AND EndDateTime <= ${datetime(now)} AND ${TASK_KEY} = NULL`;
  const where = `${span} AND (${isAbout(of)}) ORDER BY StartDateTime DESC, Id DESC LIMIT ${MOST}`;
  return `SELECT Id, Subject, OwnerId, WhoId, StartDateTime FROM Event WHERE ${where}`;
}

/** E-mails that were sent about an account, or to a contact. */
export function sentEmails(of: OutreachOf): readonly string[] {
  const fields = 'Id, Subject, MessageDate, CreatedById, ActivityId';
  const to = (id: string): string =>
    `SELECT EmailMessageId FROM EmailMessageRelation WHERE RelationId = ${literal(id)}`;
  return emails(`SELECT ${fields} FROM EmailMessage WHERE Incoming = FALSE`, of, to);
}

/** E-mails that came in about an account, or from a contact. */
export function receivedEmails(of: OutreachOf): readonly string[] {
  const fields = 'Id, Subject, MessageDate, FromName, FromAddress';
  const from = (id: string): string =>
    `SELECT EmailMessageId FROM EmailMessageRelation WHERE RelationId = ${literal(id)} AND RelationType = 'FromAddress'`;
  return emails(`SELECT ${fields} FROM EmailMessage WHERE Incoming = TRUE`, of, from);
}

function emails(
  those: string,
  { contactId, accountId, since }: OutreachOf,
  relations: (id: string) => string,
): readonly string[] {
  const dated = `${those} AND MessageDate >= ${datetime(since)}`;
  const newest = `ORDER BY MessageDate DESC, Id DESC LIMIT ${MOST}`;
  return [
    ...(contactId === null ? [] : [`${dated} AND Id IN (${relations(contactId)}) ${newest}`]),
    ...(accountId === null ? [] : [`${dated} AND RelatedToId = ${literal(accountId)} ${newest}`]),
  ];
}

/** What an org may hide of a support case. */
export const SUPPORT_CASE_FIELDS = ['Subject', 'Origin'] as const;

/**
 * Support cases of a contact or account, the newest.
 *
 * @param origin of those to leave out; needs the field `Origin`
 * @param most how many
 */
export function newestCases(
  { contactId, accountId }: Pick<OutreachOf, 'contactId' | 'accountId'>,
  optional: readonly (typeof SUPPORT_CASE_FIELDS)[number][],
  { origin, most }: { readonly origin: string; readonly most: number },
): string {
  const fields = listOf(['Id', 'CaseNumber', 'Status', 'CreatedDate', ...optional]);
  const about = [
    ...(contactId === null ? [] : [`ContactId = ${literal(contactId)}`]),
    ...(accountId === null ? [] : [`AccountId = ${literal(accountId)}`]),
  ].join(' OR ');
  const theirs = optional.includes('Origin') ? ` AND Origin != ${literal(origin)}` : '';
  return `SELECT ${fields} FROM Case WHERE (${about})${theirs} ORDER BY CreatedDate DESC, Id DESC LIMIT ${most}`;
}

function isAbout({ contactId, accountId }: OutreachOf): string {
  return [
    ...(contactId === null ? [] : [`WhoId = ${literal(contactId)}`]),
    ...(accountId === null ? [] : [`AccountId = ${literal(accountId)}`]),
  ].join(' OR ');
}

/** What an org calls the states of a task. */
export const TASK_STATUSES = 'SELECT ApiName, IsClosed, IsDefault FROM TaskStatus ORDER BY SortOrder';

/** Which org this is. */
export const ORGANIZATION = 'SELECT Id, TimeZoneSidKey FROM Organization';

/** The notification type that our bells are of, by its API name. */
export function notificationType(developerName: string): string {
  return `SELECT Id FROM CustomNotificationType WHERE DeveloperName = ${literal(developerName)}`;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Business hours that are in use. */
export const BUSINESS_HOURS =
  `SELECT Id, Name, IsDefault, TimeZoneSidKey, ${WEEKDAYS.map((day) => `${day}StartTime, ${day}EndTime`).join(', ')} ` +
  'FROM BusinessHours WHERE IsActive = TRUE ORDER BY IsDefault DESC, Name, Id';

/** Holidays. To which business hours they belong stands in no record, only in the org's metadata. */
export const HOLIDAYS =
  'SELECT Id, Name, ActivityDate, IsAllDay, StartTimeInMinutes, EndTimeInMinutes, IsRecurrence, RecurrenceType, ' +
  'RecurrenceInterval, RecurrenceDayOfWeekMask, RecurrenceDayOfMonth, RecurrenceInstance, RecurrenceMonthOfYear, ' +
  'RecurrenceStartDate, RecurrenceEndDateOnly FROM Holiday ORDER BY Name, Id';

/** Whether the people and accounts can be read that a subject is made of. */
export const ANY_CONTACT = `SELECT ${CONTACT_FIELDS.join(', ')}, ${ACCOUNT_FIELDS.join(', ')} FROM Contact LIMIT 1`;

/** Whether an object has that field, for us to read. @throws Error for a name that is no field */
export function fieldOf(object: 'Account' | 'Contact', field: string): string {
  return `SELECT ${checked(field)} FROM ${object} LIMIT 1`;
}

/** Ids of cases by our key. */
export function casesByKeys(keys: readonly string[]): string {
  return `SELECT Id, ${CASE_KEY} FROM ${CASE_OBJECT} WHERE ${CASE_KEY} IN ${literals(keys)}`;
}

/** Ids of tasks by our key. */
export function tasksByKeys(keys: readonly string[]): string {
  return `SELECT Id, ${TASK_KEY} FROM Task WHERE ${TASK_KEY} IN ${literals(keys)}`;
}

/** The case that announces a hand-over, where Case has our key. */
export function announcementByKey(key: string): string {
  return `SELECT Id FROM Case WHERE ${TASK_KEY} = ${literal(key)}`;
}

/**
 * The same by its subject, where Case has no key of ours; the oldest first, for an answer by e-mail may have made another.
 * Of the last 90 days: a table of millions is not read for a wildcard, and no retry comes later.
 */
export function announcementsBySubject(key: string): string {
  const pattern = literal(key).slice(1, -1).replace(/[%_]/g, '\\$&');
  return `SELECT Id FROM Case WHERE CreatedDate = LAST_N_DAYS:90 AND Subject LIKE '%${pattern}%' ORDER BY CreatedDate, Id`;
}

/** A field named twice is refused, in whatever case it is written. */
function listOf(fields: readonly string[]): string {
  const names = fields.map((field) => field.toLowerCase());
  return fields
    .filter((_, n) => names.indexOf(names[n] ?? '') === n)
    .map(checked)
    .join(', ');
}

function checked(field: string): string {
  const parents = field.startsWith('Account.') ? field.slice('Account.'.length) : field;
  if (!isFieldPath(parents)) throw new Error('a name that is no field must not reach a query');
  return field;
}

/** Unquoted, as SOQL wants it. */
function datetime(at: Instant): string {
  return asDatetime(at) ?? '';
}
