import type { Part } from './cast';
import { DAY_MS } from './companies';
import type { Dice } from './dice';
import { respondents } from './flaws';
import type { Company, Contact, CrmName, Instant } from './model';

/** Detractors in each CRM whose contact record asks for a second look, and one who must not be contacted. */
const SORE = { bounced: 2, stale: 2, doNotContact: 1 } as const;
type Trouble = keyof typeof SORE;
/** Of a hundred other people, so that the state itself gives nothing away. */
const QUIET_BOUNCED = 2;
const QUIET_STALE = 3;
const QUIET_DO_NOT_CONTACT = 1;

const FRESH_DAYS = { min: 3, max: 300 };
const STALE_DAYS = { min: 500, max: 900 };

type State = Pick<Contact, 'emailBounced' | 'updatedAt' | 'doNotContact'>;

/** @returns contact key -> what is wrong with the record, at detractors whose case is plain otherwise */
function troubled(dice: Dice, companies: readonly Company[], plain: ReadonlyMap<string, string>): Map<string, Trouble> {
  const troubles = new Map<string, Trouble>();
  for (const crm of ['hubspot', 'salesforce'] satisfies CrmName[]) {
    const here = dice.shuffle(companies.filter((company) => company.crm === crm && plain.has(company.key)));
    const wanted = (Object.entries(SORE) as [Trouble, number][]).flatMap(([trouble, times]) =>
      Array.from({ length: times }, () => trouble),
    );
    for (const [place, trouble] of wanted.entries()) {
      const contact = plain.get(here[place]?.key ?? '');
      if (contact === undefined) throw new RangeError(`Too few plain detractors in ${crm}`);
      troubles.set(contact, trouble);
    }
  }
  return troubles;
}

function stateOf(dice: Dice, trouble: Trouble | null, { quiet, endAt }: { quiet: boolean; endAt: Instant }): State {
  const drawn = (of: Trouble, percent: number): boolean => {
    const hit = dice.chance(percent / 100);
    return trouble === of || (quiet && hit);
  };
  const days = drawn('stale', QUIET_STALE) ? STALE_DAYS : FRESH_DAYS;
  return {
    emailBounced: drawn('bounced', QUIET_BOUNCED),
    doNotContact: drawn('doNotContact', QUIET_DO_NOT_CONTACT),
    updatedAt: endAt - dice.int(days.min, days.max) * DAY_MS,
  };
}

/** How old each contact record is, where e-mails come back, and who has asked to be left alone. */
export function stateContacts(
  dice: Dice,
  world: { readonly companies: readonly Company[]; readonly contacts: readonly Contact[]; readonly endAt: Instant },
  parts: readonly Part[],
): Contact[] {
  const first = respondents(world.contacts);
  const detractors = parts.filter(({ reason }) => reason !== null);
  const plain = detractors.filter(({ exception, markings }) => exception === null && markings.length === 0);
  const keyOf = ({ company }: Part): readonly [string, string] => [company.key, first.get(company.key)?.key ?? ''];
  const troubles = troubled(dice, world.companies, new Map(plain.map(keyOf)));
  const sore = new Set(detractors.map((part) => keyOf(part)[1]));
  return world.contacts.map((contact) => ({
    ...contact,
    ...stateOf(dice, troubles.get(contact.key) ?? null, { quiet: !sore.has(contact.key), endAt: world.endAt }),
  }));
}
