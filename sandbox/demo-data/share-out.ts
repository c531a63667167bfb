import type { Part } from './cast';
import type { Company, CrmName, Customer, World } from './model';

const CRMS: readonly CrmName[] = ['hubspot', 'salesforce'];

/** Alike parts stand next to one another, so that taking turns gives each CRM its share of every kind. */
function kindOf({ company, reason, exception, markings }: Part): string {
  const rank = reason === null ? 1 : 0;
  return [rank, exception ?? '~', markings.join('+') || '~', company.region, reason ?? ''].join('|');
}

/** Customers take turns: first those who answered, detractors before the rest, then everybody else by region. */
export function shareOut(customers: readonly Customer[], parts: readonly Part[]): Company[] {
  const byKind = [...parts].map((part) => ({ key: part.company.key, kind: kindOf(part) }));
  const answered = new Set(byKind.map(({ key }) => key));
  const quiet = customers
    .filter(({ key }) => !answered.has(key))
    .map(({ key, region }) => ({ key, kind: `2|${region}` }));
  const order = [...byKind, ...quiet].sort((a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind)));
  const crms = new Map(order.map(({ key }, turn) => [key, CRMS[turn % CRMS.length] ?? 'hubspot']));
  return customers.map((customer) => ({ ...customer, crm: crms.get(customer.key) ?? 'hubspot' }));
}

/**
 * The half of the world that one CRM knows: its customers, their people, tickets, answers and deliveries. The team is
 * the same in both. A world of its own: the two halves add up to the whole, and nothing is in both.
 */
export function worldOf(world: World, crm: CrmName): World {
  const companies = world.companies.filter((company) => company.crm === crm);
  const keys = new Set(companies.map(({ key }) => key));
  const ours = ({ companyKey }: { readonly companyKey: string }): boolean => keys.has(companyKey);
  const responses = world.responses.filter(ours);
  const answers = new Set(responses.map(({ id }) => id));
  return {
    ...world,
    companies,
    contacts: world.contacts.filter(({ companyKeys }) => companyKeys.some((key) => keys.has(key))),
    tickets: world.tickets.filter(ours),
    responses,
    deliveries: world.deliveries.filter(({ responseId }) => answers.has(responseId)),
  };
}
