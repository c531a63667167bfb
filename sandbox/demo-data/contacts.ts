import type { Dice } from './dice';
import type { Contact, Customer, Instant } from './model';
import { EXECUTIVE_TITLES, FIRST_NAMES, LAST_NAMES, STAFF_TITLES } from './person-words';
import { slug } from './slug';

type Person = Pick<Contact, 'email' | 'firstName' | 'lastName' | 'title' | 'companyKeys'>;

/** One or two people a customer; the first is the one the survey reaches. Addresses are unique. */
export function makeContacts(dice: Dice, companies: readonly Customer[], endAt: Instant): Contact[] {
  const taken = new Set<string>();
  const people = companies.flatMap((company) =>
    Array.from({ length: dice.int(1, 2) }, () => drawPerson(dice, company, taken)),
  );
  const looked = { emailBounced: false, doNotContact: false, updatedAt: endAt };
  return people.map((person, place) => ({ key: `pers_${String(place + 1).padStart(4, '0')}`, ...person, ...looked }));
}

function drawPerson(dice: Dice, company: Customer, taken: Set<string>): Person {
  const firstName = dice.pick(FIRST_NAMES[company.language]);
  const lastName = dice.pick(LAST_NAMES[company.language]);
  const email = `${slug(firstName, '')}.${slug(lastName, '')}@${company.domain}`;
  if (taken.has(email)) return drawPerson(dice, company, taken);
  taken.add(email);
  const title = dice.chance(0.06) ? dice.pick(EXECUTIVE_TITLES) : dice.pick(STAFF_TITLES[company.language]);
  return { email, firstName, lastName, title, companyKeys: [company.key] };
}
