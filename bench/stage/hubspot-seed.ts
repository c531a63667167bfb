import { arrOf, COMPANIES, CSMS, DETRACTORS, emailOf, SOME_DAYS_AGO_MS, TICKETS } from './customers';

const FIRST = { owner: 81_000_001, company: 21_000_000_001, contact: 22_000_000_001, ticket: 23_000_000_001 };
const PRIMARY_COMPANY = 1;
const TICKET_TO_COMPANY = 26;

const ownerId = (n: number): string => String(FIRST.owner + n);
const companyId = (n: number): string => String(FIRST.company + n);
const contactId = (n: number): string => String(FIRST.contact + n);
const ticketId = (n: number): string => String(FIRST.ticket + n);

/** Settings of the tenant: the CSMs are owners 0 to 19, after them come their manager, the program owner and the liaison. */
export const HUBSPOT_SETTINGS = {
  timeZone: 'Europe/Berlin',
  mapping: { arr: 'arr', accountCsm: 'csm_owner', attributes: { segment: 'segment' } },
  people: {
    programOwner: ownerId(CSMS + 1),
    productLiaison: ownerId(CSMS + 2),
    managers: Object.fromEntries(Array.from({ length: CSMS }, (_, n) => [ownerId(n), ownerId(CSMS)])),
  },
  holdS: 0,
};

/** Body of the emulator's `POST /__seed`. */
export function hubspotSeed(): object {
  const times = <T>(length: number, one: (n: number) => T): T[] => Array.from({ length }, (_, n) => one(n));
  const text = (name: string): object => ({ name, label: name, type: 'string', fieldType: 'text' });
  return {
    owners: times(CSMS + 3, (n) => ({
      id: ownerId(n),
      email: `owner-${n}@vendor.example`,
      firstName: 'Owner',
      lastName: String(n),
    })),
    properties: {
      companies: [
        { name: 'arr', label: 'ARR', type: 'number', fieldType: 'number' },
        text('csm_owner'),
        text('segment'),
      ],
    },
    companies: times(COMPANIES, (n) => ({
      id: companyId(n),
      properties: { name: `Customer ${n}`, arr: String(arrOf(n)), csm_owner: ownerId(n % CSMS), segment: 'mid' },
    })),
    contacts: times(DETRACTORS, (n) => ({
      id: contactId(n),
      properties: { email: emailOf(n), firstname: 'Person', lastname: String(n), jobtitle: 'Planner' },
    })),
    tickets: times(TICKETS, (n) => ({
      id: ticketId(n),
      createdAt: Date.now() - SOME_DAYS_AGO_MS,
      properties: { subject: 'A question', hs_pipeline: '0', hs_pipeline_stage: '3', hs_ticket_priority: 'MEDIUM' },
    })),
    associations: [
      ...times(DETRACTORS, (n) => ({
        from: { type: 'contacts', id: contactId(n) },
        to: { type: 'companies', id: companyId(n % COMPANIES) },
        typeId: PRIMARY_COMPANY,
      })),
      ...times(TICKETS, (n) => ({
        from: { type: 'tickets', id: ticketId(n) },
        to: { type: 'companies', id: companyId(2 * n) },
        typeId: TICKET_TO_COMPANY,
      })),
    ],
  };
}
