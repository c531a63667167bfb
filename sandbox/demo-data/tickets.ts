import { COMPANY_COUNT, DAY_MS } from './companies';
import type { Reason } from './comments/remark';
import type { Dice } from './dice';
import { respondents } from './flaws';
import type { Company, Contact, Instant, Response, Ticket } from './model';

const WITH_TICKETS = COMPANY_COUNT / 4;
const SPAN_DAYS = 60;

const EVERYDAY = [
  'How do I archive an old depot?',
  'Password reset mail does not arrive',
  'Add two users to our plan',
  'Printer prints job sheets in landscape',
  'Import of the spare parts list',
  'Calendar shows the wrong week number',
  'Change of billing address',
  'Notification for finished jobs',
  'Map pin is on the wrong side of the road',
  'Question about the weekly digest',
  'Photo upload takes long on mobile data',
  'Rename a work order type',
  'Where is the audit report now?',
  'Merge two customers',
  'Time zone of the new branch',
  'Tablet does not keep the login',
];
/** What lies open at a customer whose comment speaks of it. */
const BURNING: Partial<Record<Reason, readonly string[]>> = {
  reliability_performance: [
    'Board does not load since this morning',
    'Sync stopped, error 502',
    'Jobs saved twice',
    'Search times out for the whole team',
    'Data missing after nightly run',
  ],
  support_experience: [
    'Third reminder: no answer to our question',
    'Reopened: cause still not found',
    'Please call us back about the outage',
    'Still waiting for an engineer',
  ],
  service_delivery: [
    'Migration result incomplete',
    'Readers not configured after the visit',
    'Report filters on wrong year',
  ],
};

type Draft = Omit<Ticket, 'key' | 'companyKey' | 'contactKey'>;

function burning(dice: Dice, subjects: readonly string[], endAt: Instant): Draft {
  const createdAt = endAt - dice.int(3 * DAY_MS, 25 * DAY_MS);
  return { subject: dice.pick(subjects), open: true, priority: 'HIGH', createdAt, closedAt: null };
}

function everyday(dice: Dice, endAt: Instant): Draft {
  const createdAt = endAt - dice.int(DAY_MS / 24, SPAN_DAYS * DAY_MS - 1);
  const open = dice.chance(0.3);
  return {
    subject: dice.pick(EVERYDAY),
    open,
    priority: dice.pick(['LOW', 'LOW', 'MEDIUM', 'MEDIUM', 'HIGH'] as const),
    createdAt,
    closedAt: open ? null : Math.min(endAt - 1, createdAt + dice.int(DAY_MS / 12, 9 * DAY_MS)),
  };
}

interface Background {
  readonly companies: readonly Company[];
  readonly contacts: readonly Contact[];
  readonly responses: readonly Response[];
  readonly endAt: Instant;
}

/** Tickets at a quarter of the customers, all from the last 60 days; an open one where a detractor speaks of it. */
export function makeTickets(dice: Dice, { companies, contacts, responses, endAt }: Background): Ticket[] {
  const first = respondents(contacts);
  const sore = new Map<string, readonly string[]>();
  for (const { reason, companyKey } of responses) {
    const subjects = reason === null ? undefined : BURNING[reason];
    if (subjects !== undefined) sore.set(companyKey, subjects);
  }
  const quiet = dice.shuffle(companies.map(({ key }) => key).filter((key) => !sore.has(key)));
  const keys = [...sore.keys(), ...quiet.slice(0, WITH_TICKETS - sore.size)];
  const drafts = keys.flatMap((companyKey) => {
    const subjects = sore.get(companyKey);
    const some = Array.from({ length: dice.int(1, 3) }, () => everyday(dice, endAt));
    const all = subjects === undefined ? some : [burning(dice, subjects, endAt), ...some.slice(1)];
    return all.map((draft) => ({ companyKey, contactKey: first.get(companyKey)?.key ?? '', ...draft }));
  });
  return drafts.map((draft, place) => ({ key: `tick_${String(place + 1).padStart(4, '0')}`, ...draft }));
}
