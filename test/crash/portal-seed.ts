/** The customers of the crash test: enough that accounts are shared and locks are met, few enough to seed in no time. */
const ACCOUNTS = 60;
const CSMS = 6;
const FIRST = { owner: 81_000_001, company: 21_000_000_001, contact: 22_000_000_001 };
const PRIMARY_COMPANY = 1;

const ownerId = (n: number): string => String(FIRST.owner + n);
const emailOf = (n: number): string => `person-${n}@customer-${n}.example`;

/** Owners 0 to 5 look after accounts, 6 is their manager, 7 runs the program, 8 speaks for the product. */
const MANAGER = ownerId(CSMS);

export const PEOPLE = {
  programOwner: ownerId(CSMS + 1),
  productLiaison: ownerId(CSMS + 2),
  managers: Object.fromEntries(Array.from({ length: CSMS }, (_, n) => [ownerId(n), MANAGER])),
};

export const CONTACT_EMAILS: readonly string[] = Array.from({ length: ACCOUNTS }, (_, n) => emailOf(n));

/** Body of the emulator's `POST /__seed`. */
export function portalSeed(): object {
  const accounts = Array.from({ length: ACCOUNTS }, (_, n) => n);
  return {
    owners: Array.from({ length: CSMS + 3 }, (_, n) => ({
      id: ownerId(n),
      email: `owner-${n}@vendor.example`,
      firstName: 'Owner',
      lastName: String(n),
    })),
    properties: {
      companies: [
        { name: 'arr', label: 'ARR', type: 'number', fieldType: 'number' },
        { name: 'csm_owner', label: 'CSM', type: 'string', fieldType: 'text' },
      ],
    },
    companies: accounts.map((n) => ({
      id: String(FIRST.company + n),
      properties: { name: `Customer ${n}`, arr: String(5_000 * n), csm_owner: ownerId(n % CSMS) },
    })),
    contacts: accounts.map((n) => ({
      id: String(FIRST.contact + n),
      properties: { email: emailOf(n), firstname: 'Person', lastname: String(n) },
    })),
    associations: accounts.map((n) => ({
      from: { type: 'contacts', id: String(FIRST.contact + n) },
      to: { type: 'companies', id: String(FIRST.company + n) },
      typeId: PRIMARY_COMPANY,
    })),
  };
}
