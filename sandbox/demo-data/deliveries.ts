import type { Dice } from './dice';
import type { Company, Contact, Delivery, Response } from './model';
import { payload } from './payload';
import type { PayloadKind } from './payload';

/** Two detractors and three others whose comment overtakes its score; eight requests that are sent twice. */
const OVERTAKEN = { detractors: 2, others: 3 };
const REPEATED = 8;

interface Records {
  readonly companies: readonly Company[];
  readonly contacts: readonly Contact[];
}

/** Every webhook request in the order of sending. Response and delivery ids are stable, so a repeat is the same bytes. */
export function makeDeliveries(dice: Dice, responses: readonly Response[], records: Records): Delivery[] {
  const companies = new Map(records.companies.map((company) => [company.key, company]));
  const contacts = new Map(records.contacts.map((contact) => [contact.key, contact]));
  const overtaken = overtakenIds(dice, responses);
  const sent = responses.flatMap((response) => {
    const company = companies.get(response.companyKey);
    const contact = contacts.get(response.contactKey);
    if (company === undefined || contact === undefined) throw new RangeError(`Nobody answered ${response.id}`);
    const deliver = (kind: PayloadKind, at: number): Delivery => ({
      at,
      responseId: response.id,
      webhookId: `msg_${dice.id(24)}`,
      body: payload(kind, response, { contact, company }),
    });
    return inOrder(dice, response, overtaken.has(response.id)).map(([kind, at]) => deliver(kind, at));
  });
  const repeats = dice
    .shuffle(sent)
    .slice(0, REPEATED)
    .map((delivery) => ({ ...delivery, at: delivery.at + dice.int(5_000, 90_000) }));
  return [...sent, ...repeats].sort((a, b) => a.at - b.at);
}

/** A survey tool needs some seconds to send; a score that is overtaken was stuck in one of its queues. */
function inOrder(dice: Dice, response: Response, overtaken: boolean): (readonly [PayloadKind, number])[] {
  const firstAt = response.respondedAt + dice.int(800, 8_000);
  if (response.commentedAt === null) return [['all_at_once', firstAt]];
  const secondAt = response.commentedAt + dice.int(800, 8_000);
  return [
    ['score_only', overtaken ? secondAt + dice.int(2_000, 20_000) : firstAt],
    ['comment_only', secondAt],
  ];
}

function overtakenIds(dice: Dice, responses: readonly Response[]): ReadonlySet<string> {
  const late = dice.shuffle(responses.filter(({ commentedAt }) => commentedAt !== null));
  const some = (detractor: boolean, count: number): readonly Response[] =>
    late.filter(({ reason }) => (reason !== null) === detractor).slice(0, count);
  const chosen = [...some(true, OVERTAKEN.detractors), ...some(false, OVERTAKEN.others)];
  return new Set(chosen.map(({ id }) => id));
}
