import { field, lookup, picklist } from '../../sandbox/salesforce/field-notation';
import { recordId } from '../../sandbox/salesforce/record-id';
import { arrOf, COMPANIES, CSMS, DETRACTORS, emailOf, SOME_DAYS_AGO_MS, TICKETS } from './customers';

/** Where the org's own running numbers do not come. */
const FIRST_NUMBER = 40_001;
const userId = (n: number): string => recordId('005', FIRST_NUMBER + n);
const accountId = (n: number): string => recordId('001', FIRST_NUMBER + n);

/** Settings of the tenant: the CSMs are users 0 to 19, after them come their manager, the program owner and the liaison. */
export const SALESFORCE_SETTINGS = {
  timeZone: 'Europe/Berlin',
  mapping: { arr: 'ARR__c', accountCsm: 'CSM__c', attributes: { segment: 'Segment__c' } },
  people: { programOwner: userId(CSMS + 1), productLiaison: userId(CSMS + 2) },
  holdS: 0,
};

/** Body of the emulator's `POST /__seed`. */
export function salesforceSeed(): object {
  const times = <T>(length: number, one: (n: number) => T): T[] => Array.from({ length }, (_, n) => one(n));
  return {
    users: times(CSMS + 3, (n) => ({
      Id: userId(n),
      FirstName: 'Owner',
      LastName: String(n),
      Email: `owner-${n}@vendor.example`,
      ManagerId: n < CSMS ? userId(CSMS) : null,
    })),
    fields: {
      Account: [
        field('ARR__c', 'currency', { label: 'ARR', scale: 2 }),
        lookup('CSM__c', ['User']),
        picklist('Segment__c', ['mid']),
      ],
    },
    records: {
      Account: times(COMPANIES, (n) => ({
        Id: accountId(n),
        Name: `Customer ${n}`,
        ARR__c: arrOf(n),
        CSM__c: userId(n % CSMS),
        Segment__c: 'mid',
        OwnerId: userId(n % CSMS),
      })),
      Contact: times(DETRACTORS, (n) => ({
        Id: recordId('003', FIRST_NUMBER + n),
        FirstName: 'Person',
        LastName: String(n),
        Title: 'Planner',
        Email: emailOf(n),
        AccountId: accountId(n % COMPANIES),
      })),
      Case: times(TICKETS, (n) => ({
        Id: recordId('500', FIRST_NUMBER + n),
        Subject: 'A question',
        Status: 'New',
        Priority: 'Medium',
        AccountId: accountId(2 * n),
        CreatedDate: new Date(Date.now() - SOME_DAYS_AGO_MS).toISOString(),
      })),
    },
  };
}
