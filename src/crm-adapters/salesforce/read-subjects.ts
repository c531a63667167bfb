import type { Instant, TicketSummary } from '../../domain/types';
import { asError } from './answer';
import type { QueryAnswer, QueryRow } from './queries';
import { query } from './queries';
import type { AccountTeam } from './read-teams';
import { teamsOf } from './read-teams';
import { openedSince, ticketsOf } from './read-tickets';
import type { ContactsBy } from './soql';
import { lengthOf } from './soql-values';
import { ACCOUNT_FIELDS, accountTeams, CASE_ORIGIN, contactsBy, OPTIONAL_CONTACT_FIELDS, supportCases } from './soql';
import type { Transport } from './transport';
import { isUnknownField, withoutUnknown } from './unknown-field';

/** What an org knows of some contacts. */
export interface KnownSubjects {
  /** Several of one address where the org has duplicates. */
  readonly contacts: readonly QueryRow[];
  /** Account id -> its support cases, accounts without any left out; null where they cannot be read. */
  readonly tickets: ReadonlyMap<string, TicketSummary> | null;
  /** Account id -> user id by role; empty where the org has no account teams. */
  readonly teams: ReadonlyMap<string, AccountTeam>;
}

/** What is asked for: less by every field that turns out to be unknown. */
interface Wanted {
  readonly fields: readonly string[];
  readonly mapped: ReadonlySet<string>;
}

/** What an admin has named, such as `isFieldPath` lets pass. */
export interface MappedFields {
  readonly account: readonly string[];
  readonly contact: readonly string[];
}

/** Addresses or ids of one call, and no more than its queries have room for. */
const MOST_VALUES = 100;
/** Encoded characters of one query, of the 16,384 that Salesforce takes for a whole address. */
const MAX_QUERY = 12_000;

/**
 * Reads contacts with their accounts, and the support cases and teams of these: one call for a hundred of them. A mapping
 * to a field that the org does not have (a typing error, a field deleted or hidden since) must not stop every case of the
 * tenant: it is left out, and the rest is asked for again.
 *
 * @param by addresses as `addressOf` gives them, or ids; without repetitions
 * @param at business time
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function readSubjects(
  transport: Transport,
  by: ContactsBy,
  { mapped, at }: { readonly mapped: MappedFields; readonly at: Instant },
): Promise<KnownSubjects> {
  const own = [...mapped.account.map((path) => `Account.${path}`), ...mapped.contact];
  let wanted: Wanted = { fields: [...OPTIONAL_CONTACT_FIELDS, ...ACCOUNT_FIELDS, ...own], mapped: new Set(own) };
  const contacts: QueryRow[] = [];
  const teams = new Map<string, AccountTeam>();
  let tickets: KnownSubjects['tickets'] = new Map();
  for (const some of inCalls(by, wanted.fields)) {
    const cases = supportCases(some, openedSince(at), [CASE_ORIGIN]);
    const answers = await query(transport, [contactsBy(some, wanted.fields), cases, accountTeams(some)]);
    const read = await finished(transport, some, { wanted, answer: present(answers[0]) });
    wanted = read.wanted;
    contacts.push(...read.rows);
    tickets = joined(tickets, ticketsOf(await plainer(transport, some, { answer: present(answers[1]), at }), at));
    for (const [account, team] of teamsOf(present(answers[2]))) teams.set(account, team);
  }
  return { contacts, tickets, teams };
}

/** An org may hide where a case came from; then announcements count as what they look like. */
async function plainer(
  transport: Transport,
  by: ContactsBy,
  { answer, at }: { readonly answer: QueryAnswer; readonly at: Instant },
): Promise<QueryAnswer> {
  if (answer.kind !== 'refused' || !isUnknownField(answer.refusal)) return answer;
  return present((await query(transport, [supportCases(by, openedSince(at), [])]))[0]);
}

/** What could not be read once is not known as a whole. */
function joined(before: KnownSubjects['tickets'], more: KnownSubjects['tickets']): KnownSubjects['tickets'] {
  return before === null || more === null ? null : new Map([...before, ...more]);
}

/** Asks again, with less each time, until the org knows every field. */
async function finished(
  transport: Transport,
  by: ContactsBy,
  so: { readonly wanted: Wanted; readonly answer: QueryAnswer },
): Promise<{ readonly wanted: Wanted; readonly rows: readonly QueryRow[] }> {
  let { wanted, answer } = so;
  while (answer.kind !== 'ok') {
    const fields = answer.kind === 'refused' ? withoutUnknown(answer.refusal, wanted) : null;
    if (fields === null) throw asError(answer, 'to read contacts');
    wanted = { ...wanted, fields };
    answer = present((await query(transport, [contactsBy(by, fields)]))[0]);
  }
  return { wanted, rows: answer.rows };
}

function inCalls({ field, values }: ContactsBy, fields: readonly string[]): readonly ContactsBy[] {
  const calls: string[][] = [];
  let room = 0;
  for (const value of values) {
    room -= lengthOf(value);
    const last = calls.at(-1);
    if (last !== undefined && last.length < MOST_VALUES && room >= 0) last.push(value);
    else {
      calls.push([value]);
      const alone = bare({ field, values: [value] }, fields);
      room = MAX_QUERY - Math.max(...alone.map((soql) => encodeURIComponent(soql).length));
    }
  }
  return calls.map((some) => ({ field, values: some }));
}

/** All queries of one value. */
function bare(by: ContactsBy, fields: readonly string[]): readonly string[] {
  return [contactsBy(by, fields), supportCases(by, 0, [CASE_ORIGIN]), accountTeams(by)];
}

/** `query` answers every query it is asked. */
function present(answer: QueryAnswer | undefined): QueryAnswer {
  if (answer === undefined) throw new Error('a query was left without an answer');
  return answer;
}
