import type { Instant, TicketSummary } from '../../domain/types';
import { asError } from './answer';
import type { QueryAnswer, QueryRow } from './queries';
import { query } from './queries';
import { openedSince, ticketsOf } from './read-tickets';
import { ACCOUNT_FIELDS, contactsByAddress, lengthOf, OPTIONAL_CONTACT_FIELDS, supportCases } from './soql';
import type { Transport } from './transport';
import { withoutUnknown } from './unknown-field';

/** What an org knows of some addresses. */
export interface KnownSubjects {
  /** Contacts with any of them, several of one address where the org has duplicates. */
  readonly contacts: readonly QueryRow[];
  /** Account id -> its support cases, accounts without any left out; null where they cannot be read. */
  readonly tickets: ReadonlyMap<string, TicketSummary> | null;
}

/** What is asked for: less by every field that turns out to be unknown. */
interface Wanted {
  readonly fields: readonly string[];
  readonly mapped: ReadonlySet<string>;
}

/** Addresses of one call, and no more than its queries have room for. */
const MOST_ADDRESSES = 100;
/** Encoded characters of one query, of the 16,384 that Salesforce takes for a whole address. */
const MAX_QUERY = 12_000;

/**
 * Reads contacts with their accounts, and the support cases of these: one call for a hundred addresses. A mapping to a
 * field that the org does not have (a typing error, a field deleted or hidden since) must not stop every case of the
 * tenant: it is left out, and the rest is asked for again.
 *
 * @param addresses as `addressOf` gives them, without repetitions
 * @param mapped fields of the account, such as `isFieldPath` lets pass
 * @param at business time
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function readSubjects(
  transport: Transport,
  addresses: readonly string[],
  { mapped, at }: { readonly mapped: readonly string[]; readonly at: Instant },
): Promise<KnownSubjects> {
  const own = mapped.map((path) => `Account.${path}`);
  let wanted: Wanted = { fields: [...OPTIONAL_CONTACT_FIELDS, ...ACCOUNT_FIELDS, ...own], mapped: new Set(own) };
  const contacts: QueryRow[] = [];
  let tickets: KnownSubjects['tickets'] = new Map();
  for (const some of inCalls(addresses, wanted.fields)) {
    const soql = [contactsByAddress(some, wanted.fields), supportCases(some, openedSince(at))];
    const [first, cases] = await query(transport, soql);
    const read = await finished(transport, some, { wanted, answer: present(first) });
    wanted = read.wanted;
    contacts.push(...read.rows);
    tickets = joined(tickets, ticketsOf(present(cases), at));
  }
  return { contacts, tickets };
}

/** What could not be read once is not known as a whole. */
function joined(before: KnownSubjects['tickets'], more: KnownSubjects['tickets']): KnownSubjects['tickets'] {
  return before === null || more === null ? null : new Map([...before, ...more]);
}

/** Asks again, with less each time, until the org knows every field. */
async function finished(
  transport: Transport,
  addresses: readonly string[],
  so: { readonly wanted: Wanted; readonly answer: QueryAnswer },
): Promise<{ readonly wanted: Wanted; readonly rows: readonly QueryRow[] }> {
  let { wanted, answer } = so;
  while (answer.kind !== 'ok') {
    const fields = answer.kind === 'refused' ? withoutUnknown(answer.refusal, wanted) : null;
    if (fields === null) throw asError(answer, 'to read contacts');
    wanted = { ...wanted, fields };
    answer = present((await query(transport, [contactsByAddress(addresses, fields)]))[0]);
  }
  return { wanted, rows: answer.rows };
}

function inCalls(addresses: readonly string[], fields: readonly string[]): readonly (readonly string[])[] {
  const calls: string[][] = [];
  let room = 0;
  for (const address of addresses) {
    room -= lengthOf(address);
    const last = calls.at(-1);
    if (last !== undefined && last.length < MOST_ADDRESSES && room >= 0) last.push(address);
    else {
      calls.push([address]);
      room = MAX_QUERY - Math.max(...bare(address, fields).map((soql) => encodeURIComponent(soql).length));
    }
  }
  return calls;
}

/** Both queries of one address. */
function bare(address: string, fields: readonly string[]): readonly string[] {
  return [contactsByAddress([address], fields), supportCases([address], 0)];
}

/** `query` answers every query it is asked. */
function present(answer: QueryAnswer | undefined): QueryAnswer {
  if (answer === undefined) throw new Error('a query was left without an answer');
  return answer;
}
