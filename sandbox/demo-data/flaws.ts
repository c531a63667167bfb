import type { Part } from './cast';
import type { Dice } from './dice';
import type { Company, Contact } from './model';
import { DEACTIVATED_CSM } from './owners';
import { STAFF_TITLES } from './person-words';

/** Flawed records without a detractor behind them, so that the flaw itself gives nothing away. */
const QUIET_FLAWS = { csm_missing: 7, csm_deactivated: 12, arr_missing: 8 } as const;
type Flaw = keyof typeof QUIET_FLAWS;

const PATCHES: Readonly<Record<Flaw, Partial<Company>>> = {
  csm_missing: { csmEmail: null },
  csm_deactivated: { csmEmail: DEACTIVATED_CSM.email },
  arr_missing: { arr: null },
};
const isFlaw = (exception: string | null): exception is Flaw => exception !== null && exception in PATCHES;

/** Takes out of the CRM what the exceptions say is missing, at a detractor's company and at some others. */
export function flawCompanies(dice: Dice, companies: readonly Company[], parts: readonly Part[]): Company[] {
  const flaws = new Map<string, Flaw>();
  for (const { company, exception } of parts) if (isFlaw(exception)) flaws.set(company.key, exception);
  const detractors = new Set(parts.filter(({ reason }) => reason !== null).map(({ company }) => company.key));
  const quiet = dice.shuffle(companies.filter(({ key, region }) => region === 'EMEA' && !detractors.has(key)));
  let place = 0;
  for (const [flaw, times] of Object.entries(QUIET_FLAWS) as [Flaw, number][]) {
    for (const { key } of quiet.slice(place, place + times)) flaws.set(key, flaw);
    place += times;
  }
  return companies.map((company) => {
    const flaw = flaws.get(company.key);
    return flaw === undefined ? company : { ...company, ...PATCHES[flaw] };
  });
}

/** A customer in the same CRM that did not answer and has another CSM: working for both makes it unclear whose person it is. */
function sisterOf(company: Company, companies: readonly Company[], answered: ReadonlySet<string>): string {
  const sister = companies.find(
    ({ key, crm, region, segment, csmEmail }) =>
      crm === company.crm &&
      region === company.region &&
      segment === company.segment &&
      csmEmail !== company.csmEmail &&
      !answered.has(key),
  );
  if (sister === undefined) throw new RangeError('No second company for a person who works for two');
  return sister.key;
}

/** The first person of each customer: the one the survey reached. */
export function respondents(contacts: readonly Contact[]): ReadonlyMap<string, Contact> {
  return new Map([...contacts].reverse().map((contact) => [contact.companyKeys[0] ?? '', contact]));
}

/** Titles as the remarks want them, no executive behind any other detractor, and one person with two employers. */
export function flawContacts(
  dice: Dice,
  world: { readonly companies: readonly Company[]; readonly contacts: readonly Contact[] },
  parts: readonly Part[],
): Contact[] {
  const first = respondents(world.contacts);
  const answered = new Set(parts.map(({ company }) => company.key));
  const companies = new Map(world.companies.map((company) => [company.key, company]));
  const detractors = new Map(
    parts.filter(({ reason }) => reason !== null).map((part) => [first.get(part.company.key)?.key, part]),
  );
  return world.contacts.map((contact) => {
    const part = detractors.get(contact.key);
    if (part === undefined) return contact;
    const title = part.title ?? dice.pick(STAFF_TITLES[part.company.language]);
    const own = companies.get(part.company.key);
    if (part.exception !== 'two_companies' || own === undefined) return { ...contact, title };
    return { ...contact, title, companyKeys: [own.key, sisterOf(own, world.companies, answered)] };
  });
}
