import type { Part } from './cast';
import type { Dice } from './dice';
import { respondents } from './flaws';
import type { Company, Contact, Instant, Owner, Response } from './model';

const MINUTE_MS = 60_000;
/** One working day from the invitation to `endAt`. */
const CAMPAIGN_MS = 9.5 * 60 * MINUTE_MS;
const LAST_ANSWER_MS = 5 * MINUTE_MS;
/** How many comments follow their score: a third of all responses, and a third of the detractors among them. */
const LATE_COMMENTS = { detractors: 26, others: 119 };
const LATE_BY_MS = { min: 20_000, max: 6 * MINUTE_MS };

/** Addresses a CRM does not know: private mailboxes, used by people who do work for a customer. */
const STRANGERS = ['handwerk.notdienst@mailpost.example', 'planificacion.turnos@correo.example'];

/** Who answered, and in whose care the customer is. */
export interface Cast {
  readonly parts: readonly Part[];
  readonly companies: readonly Company[];
  readonly contacts: readonly Contact[];
  readonly owners: readonly Owner[];
  readonly endAt: Instant;
}

/** Answers come soon after the invitation: half of them in the first third of the day. */
function drawAnswerTime(dice: Dice, endAt: Instant, quietMs: number): Instant {
  const window = CAMPAIGN_MS - quietMs;
  return Math.round(endAt - CAMPAIGN_MS + window * dice.next() ** 1.6);
}

function lateParts(dice: Dice, parts: readonly Part[]): ReadonlySet<Part> {
  const wordy = dice.shuffle(parts.filter(({ comment }) => comment !== null));
  const some = (detractor: boolean, count: number): Part[] =>
    wordy.filter(({ reason }) => (reason !== null) === detractor).slice(0, count);
  return new Set([...some(true, LATE_COMMENTS.detractors), ...some(false, LATE_COMMENTS.others)]);
}

function nameCsm(comment: string | null, csmEmail: string | null, owners: readonly Owner[]): string | null {
  const csm = owners.find(({ email }) => email === csmEmail);
  return comment?.replace('{csm}', csm === undefined ? 'nobody' : `${csm.firstName} ${csm.lastName}`) ?? null;
}

/** The 434 answers in the order of the cast, with their times. */
export function makeResponses(dice: Dice, { parts, companies, contacts, owners, endAt }: Cast): Response[] {
  const first = respondents(contacts);
  const csms = new Map(companies.map(({ key, csmEmail }) => [key, csmEmail]));
  const late = lateParts(dice, parts);
  const strangers = [...STRANGERS];
  return parts.map((part) => {
    const contact = first.get(part.company.key);
    if (contact === undefined) throw new RangeError(`Nobody works at ${part.company.key}`);
    const isLate = late.has(part);
    const respondedAt = drawAnswerTime(dice, endAt, LAST_ANSWER_MS + (isLate ? LATE_BY_MS.max : 0));
    const stranger = part.exception === 'unmatched' ? strangers.shift() : undefined;
    return {
      id: `resp_${dice.id(12)}`,
      companyKey: part.company.key,
      contactKey: contact.key,
      email: stranger ?? contact.email,
      score: part.score,
      comment: nameCsm(part.comment, csms.get(part.company.key) ?? null, owners),
      language: part.company.language,
      channel: dice.chance(0.6) ? 'email' : 'in_app',
      respondedAt,
      commentedAt: isLate ? respondedAt + dice.int(LATE_BY_MS.min, LATE_BY_MS.max) : null,
      reason: part.reason,
      markings: part.markings,
      exception: part.exception,
    };
  });
}
