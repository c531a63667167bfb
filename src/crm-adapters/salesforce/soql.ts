import type { Instant } from '../../domain/types';
import { CASE_KEY, CASE_OBJECT, TASK_KEY } from './fields';
import { asDatetime } from './instants';

/** The one file where SOQL is made. Values are escaped, names are checked: nothing of an admin's or a customer's is code. */

/** Escapes of the SOQL reference, "Quoted String Escape Sequences". Its \b is called a bell, hence not used. */
const ESCAPES: { readonly [character: string]: string } = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
};
/** With everything no reader of a line may meet; half a pair has no encoding in an address. */
const RESERVED = /[\\'"\p{Cc}\u2028\u2029\p{Surrogate}]/gu;

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
export const OPTIONAL_CONTACT_FIELDS = ['Name', 'Title', 'OwnerId', 'LastActivityDate'] as const;
export const ACCOUNT_FIELDS = ['Account.Name', 'Account.OwnerId'] as const;

/**
 * Contacts by address, with what is asked of them and of their accounts.
 *
 * @param fields further fields of the contact, such as `Title` or `Account.ARR__c`; checked, and each named once
 * @throws Error for a name that is no field
 */
export function contactsByAddress(addresses: readonly string[], fields: readonly string[]): string {
  return `SELECT ${listOf([...CONTACT_FIELDS, ...fields])} FROM Contact WHERE Email IN ${literals(addresses)}`;
}

/**
 * Support cases of the accounts of those addresses: all that are open, and the closed ones since an instant. A semi-join,
 * so that contacts and cases are read in one call. The instant is business time, which no date function of SOQL knows.
 */
export function supportCases(addresses: readonly string[], since: Instant): string {
  const accounts = `SELECT AccountId FROM Contact WHERE Email IN ${literals(addresses)}`;
  const recent = `(IsClosed = FALSE OR CreatedDate >= ${datetime(since)})`;
  return `SELECT AccountId, Priority, IsClosed, CreatedDate FROM Case WHERE AccountId IN (${accounts}) AND ${recent}`;
}

/** Everybody who can own a record, people who have left included, in an order that never changes. */
export const USERS =
  "SELECT Id, Name, Email, IsActive, ManagerId, TimeZoneSidKey FROM User WHERE UserType = 'Standard' ORDER BY CreatedDate, Id";

/** What an org calls the states of a task. */
export const TASK_STATUSES = 'SELECT ApiName, IsClosed, IsDefault FROM TaskStatus ORDER BY SortOrder';

/** Which org this is. */
export const ORGANIZATION = 'SELECT Id, TimeZoneSidKey FROM Organization';

/** Whether the people and accounts can be read that a subject is made of. */
export const ANY_CONTACT = `SELECT ${CONTACT_FIELDS.join(', ')}, ${ACCOUNT_FIELDS.join(', ')} FROM Contact LIMIT 1`;

/** Whether an account has that field, for us to read. @throws Error for a name that is no field */
export function accountField(field: string): string {
  return `SELECT ${checked(field)} FROM Account LIMIT 1`;
}

/** Ids of cases by our key. */
export function casesByKeys(keys: readonly string[]): string {
  return `SELECT Id, ${CASE_KEY} FROM ${CASE_OBJECT} WHERE ${CASE_KEY} IN ${literals(keys)}`;
}

/** Ids of tasks by our key. */
export function tasksByKeys(keys: readonly string[]): string {
  return `SELECT Id, ${TASK_KEY} FROM Task WHERE ${TASK_KEY} IN ${literals(keys)}`;
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

function literals(values: readonly string[]): string {
  if (values.length === 0) throw new Error('a list in a query holds at least one value');
  return `(${values.map(literal).join(', ')})`;
}

/** A text as one value of a query. @internal */
export function literal(value: string): string {
  const escaped = value.replace(
    RESERVED,
    (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

/** Unquoted, as SOQL wants it. */
function datetime(at: Instant): string {
  return asDatetime(at) ?? '';
}

/** Encoded characters by which one more value of a list makes a query longer. */
export function lengthOf(value: string): number {
  return encodeURIComponent(`${literal(value)}, `).length;
}
