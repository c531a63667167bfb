import type { Absence, Instant, Owner, Role } from './model';
import type { Region } from './comments/remark';

const DOMAIN = 'fieldloom.example';

function person(name: string, role: Role, region: Region): Owner {
  const [firstName = '', lastName = ''] = name.split(' ');
  const email = `${name.toLowerCase().replace(' ', '.')}@${DOMAIN}`;
  return { email, firstName, lastName, role, region, active: true };
}

const PROGRAM_OWNER = person('Imke Vollmer', 'program_owner', 'EMEA');
const EMEA_MANAGER = person('Tobias Renner', 'csm_manager', 'EMEA');
const AMER_MANAGER = person('Denise Okafor', 'csm_manager', 'AMER');
const SALES_LEAD = person('Graham Pell', 'sales_lead', 'EMEA');
/** Left last month; nobody has moved all of his accounts yet. */
const GONE: Owner = { ...person('Marek Dolny', 'csm', 'EMEA'), active: false };

const EMEA_CSMS = ['Anna Lindholm', 'Julien Marchais', 'Sofia Ventura', 'Katrin Bauer'].map((name) =>
  person(name, 'csm', 'EMEA'),
);
const AMER_CSMS = ['Marcus Bell', 'Elena Duarte', 'Noah Whitfield'].map((name) => person(name, 'csm', 'AMER'));
const APAC_CSMS = [person('Priya Raman', 'csm', 'APAC')];
const EXECUTIVES = [
  person('Rosalind Kerr', 'account_executive', 'EMEA'),
  person('Diego Salas', 'account_executive', 'AMER'),
];

/** The sixteen people of the customer-success and sales teams. */
export const OWNERS: readonly Owner[] = [
  PROGRAM_OWNER,
  person('Samir Haddad', 'product_liaison', 'EMEA'),
  EMEA_MANAGER,
  AMER_MANAGER,
  ...EMEA_CSMS,
  ...AMER_CSMS,
  ...APAC_CSMS,
  GONE,
  SALES_LEAD,
  ...EXECUTIVES,
];

function managerOf({ email, role, region }: Owner): Owner | null {
  if (email === SALES_LEAD.email || email === PROGRAM_OWNER.email) return null;
  if (role === 'account_executive') return SALES_LEAD;
  if (role === 'csm') return region === 'EMEA' ? EMEA_MANAGER : AMER_MANAGER;
  return PROGRAM_OWNER;
}

export const MANAGERS: Readonly<Record<string, string>> = Object.fromEntries(
  OWNERS.flatMap((owner) => {
    const manager = managerOf(owner);
    return manager === null ? [] : [[owner.email, manager.email]];
  }),
);

/** Active CSMs of a region: who looks after a new customer there. */
export const csmsOf = (region: Region): readonly Owner[] =>
  OWNERS.filter((owner) => owner.role === 'csm' && owner.active && owner.region === region);

/** The sales rep in the CRM's own owner field; the sales lead keeps APAC himself. */
export const salesRepOf = (region: Region): Owner =>
  EXECUTIVES.find((executive) => executive.region === region) ?? SALES_LEAD;

export const DEACTIVATED_CSM = GONE;

const DAY_MS = 86_400_000;

/** One CSM has been on leave since two days before the survey ends, and comes back after a fortnight. */
export const absencesAt = (endAt: Instant): readonly Absence[] => [
  { email: person('Katrin Bauer', 'csm', 'EMEA').email, fromAt: endAt - 2 * DAY_MS, toAt: endAt + 12 * DAY_MS },
];

/** Who is asked about a strategic customer. */
export const sponsorOf = (region: Region): Owner => (region === 'EMEA' ? EMEA_MANAGER : AMER_MANAGER);
