import { field, lookup } from '../../sandbox/salesforce/field-notation';
import { recordId } from '../../sandbox/salesforce/record-id';
import { COLLEAGUES, CUSTOMERS, PRODUCT_LIAISON, PROGRAM_OWNER } from './customers';

/** Where the org's own running numbers do not come. */
const FIRST_NUMBER = 40_001;
const PREFIXES = { org: '00D', user: '005', account: '001', contact: '003' } as const;

const idAt = (kind: keyof typeof PREFIXES, n: number): string => recordId(PREFIXES[kind], FIRST_NUMBER + n);

/** The id under which the n-th tenant knows the one org. */
export const orgIdOf = (n: number): string => idAt('org', n);

export const PROGRAM_LOGIN = idAt('user', PROGRAM_OWNER);

/** Who manages whom stands on the users. */
export const SALESFORCE_SETTINGS = {
  mapping: { arr: 'ARR__c', accountCsm: 'CSM__c', attributes: {} },
  people: { programOwner: PROGRAM_LOGIN, productLiaison: idAt('user', PRODUCT_LIAISON) },
};

/** Body of the emulator's `POST /__seed`. */
export function salesforceSeed(): object {
  return {
    users: COLLEAGUES.map(({ n, email, firstName, lastName, manager }) => ({
      Id: idAt('user', n),
      FirstName: firstName,
      LastName: lastName,
      Email: email,
      ManagerId: manager === null ? null : idAt('user', manager),
    })),
    fields: { Account: [field('ARR__c', 'currency', { label: 'ARR', scale: 2 }), lookup('CSM__c', ['User'])] },
    records: {
      Account: CUSTOMERS.map(({ n, name, arr, csm }) => ({
        Id: idAt('account', n),
        Name: name,
        ARR__c: arr,
        CSM__c: idAt('user', csm),
        OwnerId: idAt('user', csm),
      })),
      Contact: CUSTOMERS.map(({ n, email }) => ({
        Id: idAt('contact', n),
        FirstName: 'Person',
        LastName: String(n),
        Email: email,
        AccountId: idAt('account', n),
      })),
    },
  };
}
