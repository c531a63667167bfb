import { COLLEAGUES, CUSTOMERS, PRODUCT_LIAISON, PROGRAM_OWNER } from './customers';

const FIRST = { owner: 81_000_001, login: 71_000_001, company: 21_000_000_001, contact: 22_000_000_001 };
const PRIMARY_COMPANY = 1;

const ownerId = (n: number): string => String(FIRST.owner + n);

/** How a person is called who signs in, as the portal tells his card. */
export const PROGRAM_LOGIN = FIRST.login + PROGRAM_OWNER;

/** A portal has no manager field, so the settings say who manages whom. */
export const HUBSPOT_SETTINGS = {
  mapping: { arr: 'arr', accountCsm: 'csm_owner', attributes: {} },
  people: {
    programOwner: ownerId(PROGRAM_OWNER),
    productLiaison: ownerId(PRODUCT_LIAISON),
    managers: Object.fromEntries(
      COLLEAGUES.flatMap(({ n, manager }) => (manager === null ? [] : [[ownerId(n), ownerId(manager)]])),
    ) as object,
  },
};

/** Body of the emulator's `POST /__seed`. */
export function hubspotSeed(): object {
  return {
    owners: COLLEAGUES.map(({ n, email, firstName, lastName }) => ({
      id: ownerId(n),
      userId: FIRST.login + n,
      email,
      firstName,
      lastName,
    })),
    properties: {
      companies: [
        { name: 'arr', label: 'ARR', type: 'number', fieldType: 'number' },
        { name: 'csm_owner', label: 'CSM', type: 'string', fieldType: 'text' },
      ],
    },
    companies: CUSTOMERS.map(({ n, name, arr, csm }) => ({
      id: String(FIRST.company + n),
      properties: { name, arr: String(arr), csm_owner: ownerId(csm) },
    })),
    contacts: CUSTOMERS.map(({ n, email }) => ({
      id: String(FIRST.contact + n),
      properties: { email, firstname: 'Person', lastname: String(n) },
    })),
    associations: CUSTOMERS.map(({ n }) => ({
      from: { type: 'contacts', id: String(FIRST.contact + n) },
      to: { type: 'companies', id: String(FIRST.company + n) },
      typeId: PRIMARY_COMPANY,
    })),
  };
}
