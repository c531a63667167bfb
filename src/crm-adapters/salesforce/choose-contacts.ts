import type { QueryRow } from './queries';
import { textAt } from './row';

/** One contact that may be who wrote, and why. */
export interface ChosenContact {
  readonly contact: QueryRow;
  /** Holds no name and no address. */
  readonly evidence: string;
}

/**
 * Who of the contacts of one address it is. A contact with an account goes before one without; of several at one account
 * the one with the latest activity stands for all, then the lowest id; contacts of different accounts stay candidates.
 *
 * @param contacts all with the same address
 * @returns one for each account, by id of the contact
 */
export function chooseContacts(contacts: readonly QueryRow[]): readonly ChosenContact[] {
  const placed = contacts.filter((contact) => accountOf(contact) !== null);
  const candidates = placed.length > 0 ? placed : contacts;
  const accounts = [...new Set(candidates.map(accountOf))];
  return accounts
    .flatMap((account) => {
      const [foremost, ...twins] = candidates.filter((contact) => accountOf(contact) === account).sort(byActivity);
      if (foremost === undefined) return [];
      const evidence = `${contactOf(twins.length)}; ${placeOf(account, accounts.length)}`;
      return [{ contact: foremost, evidence }];
    })
    .sort((a, b) => compare(idOf(a.contact), idOf(b.contact)));
}

/** The contact that somebody has pointed at: there is nothing to choose. */
export function namedContact(contact: QueryRow): ChosenContact {
  return { contact, evidence: `a person has named this contact; ${placeOf(accountOf(contact), 1)}` };
}

function contactOf(twins: number): string {
  const one = 'contact has this e-mail address';
  return twins === 0 ? one : `${one}, the one of ${twins + 1} with the latest activity`;
}

function placeOf(account: string | null, accounts: number): string {
  if (account === null) return 'no account';
  return accounts === 1 ? 'only account' : `one of ${accounts} accounts with such a contact`;
}

/** Latest first; days as Salesforce writes them sort as text, and a contact without any activity comes last. */
function byActivity(a: QueryRow, b: QueryRow): number {
  const day = (contact: QueryRow): string => textAt(contact, 'LastActivityDate') ?? '';
  return compare(day(b), day(a)) || compare(idOf(a), idOf(b));
}

/** Not by the rules of a language: ids differ in case. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function idOf(contact: QueryRow): string {
  return textAt(contact, 'Id') ?? '';
}

function accountOf(contact: QueryRow): string | null {
  return textAt(contact, 'AccountId');
}
