import { castResponses } from './cast';
import { makeCompanies } from './companies';
import { makeContacts } from './contacts';
import { makeDeliveries } from './deliveries';
import { stateContacts } from './contact-state';
import { createDice } from './dice';
import { flawCompanies, flawContacts } from './flaws';
import type { Instant, World } from './model';
import { absencesAt, MANAGERS, OWNERS } from './owners';
import { makeResponses } from './responses';
import { shareOut } from './share-out';
import { addSignals } from './signals';
import { makeTickets } from './tickets';

export type { CrmName, Delivery, World } from './model';
export { hubspotOwnerIds, hubspotSeed } from './hubspot-seed';
export { salesforceSeed, salesforceUserIds } from './salesforce-seed';
export { worldOf } from './share-out';

/**
 * The worked example: 1,400 customers, of whom 434 answer a survey on the working day that ends at `endAt` (ms since
 * the epoch), 78 of them as detractors; half of all live in each CRM. The same seed and end give the same bytes; a whole number is a good seed.
 */
export function makeWorld({ seed, endAt }: { readonly seed: number; readonly endAt: Instant }): World {
  const dice = (label: string) => createDice(seed, label);
  const complete = makeCompanies(dice('companies'), endAt);
  const people = makeContacts(dice('contacts'), complete, endAt);
  const parts = castResponses(dice('cast'), complete);
  const flawed = flawCompanies(dice('flaws'), shareOut(complete, parts), parts);
  const companies = addSignals(dice('signals'), flawed, { parts, endAt });
  const titled = flawContacts(dice('titles'), { companies, contacts: people }, parts);
  const contacts = stateContacts(dice('states'), { companies, contacts: titled, endAt }, parts);
  const responses = makeResponses(dice('responses'), { parts, companies, contacts, owners: OWNERS, endAt });
  return {
    endAt,
    owners: OWNERS,
    managers: MANAGERS,
    absences: absencesAt(endAt),
    companies,
    contacts,
    tickets: makeTickets(dice('tickets'), { companies, contacts, responses, endAt }),
    responses,
    deliveries: makeDeliveries(dice('deliveries'), responses, { companies, contacts }),
  };
}
