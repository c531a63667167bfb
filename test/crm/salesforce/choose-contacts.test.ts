import fc from 'fast-check';
import { chooseContacts } from '../../../src/crm-adapters/salesforce/choose-contacts';

interface Contact {
  readonly Id: string;
  readonly AccountId: string | null;
  readonly LastActivityDate: string | null;
}

const contact = fc.record<Contact>({
  Id: fc.string({ unit: fc.constantFrom('a', 'B', '0', '9', 'Z'), minLength: 3, maxLength: 3 }),
  AccountId: fc.option(fc.constantFrom('A1', 'A2', 'A3')),
  LastActivityDate: fc.option(fc.constantFrom('2025-12-31', '2026-01-01', '2026-02-28')),
});
const contacts = fc.uniqueArray(contact, { selector: ({ Id }) => Id, maxLength: 8 });

describe('of several contacts with one address', () => {
  test('one stands for each account, and only those without an account are nobody else', () => {
    fc.assert(
      fc.property(contacts, (all) => {
        const chosen = chooseContacts(all).map(({ contact: one }) => one as unknown as Contact);
        const accounts = new Set(all.map(({ AccountId }) => AccountId).filter((id) => id !== null));
        expect(new Set(chosen.map(({ AccountId }) => AccountId))).toEqual(
          accounts.size > 0 || all.length === 0 ? accounts : new Set([null]),
        );
        expect(chosen).toHaveLength(accounts.size > 0 ? accounts.size : Math.min(all.length, 1));
      }),
    );
  });

  test('the one with the latest activity is taken, then the lowest id, in whatever order they come', () => {
    fc.assert(
      fc.property(contacts, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (all, dice) => {
        const shuffled = [...all].sort((a, b) => (dice[all.indexOf(a)] ?? 0) - (dice[all.indexOf(b)] ?? 0));
        expect(chooseContacts(shuffled)).toEqual(chooseContacts(all));
      }),
    );
    const twins = [
      { Id: 'c', AccountId: 'A', LastActivityDate: null },
      { Id: 'b', AccountId: 'A', LastActivityDate: '2026-01-02' },
      { Id: 'a', AccountId: 'A', LastActivityDate: '2026-01-01' },
      { Id: 'd', AccountId: 'A', LastActivityDate: '2026-01-02' },
    ];
    expect(chooseContacts(twins).map((one) => one.contact['Id'])).toEqual(['b']);
  });
});
