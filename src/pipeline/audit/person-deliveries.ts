import type { ErasedResponse, KeptDelivery, PersonMarks } from '../../audit-ports';
import type { Observation } from '../../domain/types';
import { createBreath } from '../breathe';
import { loadParsers, parseDelivery, type Parsers } from '../intake/parse-delivery';
import { idOf } from '../intake/stage-response';
import type { Sql } from '../../sql-port';
import type { Loop } from '../loop';

const PAGE = 200;

/** Deliveries that speak of a person, and responses of theirs that only those tell of. */
export interface PersonDeliveries {
  /** Those that speak of nobody else, or that have been read already: their bodies can go. */
  readonly deliveryIds: readonly number[];
  readonly responses: readonly ErasedResponse[];
  /** Of these how many had not been read yet. */
  readonly waiting: number;
  /** The last delivery that was looked at. */
  readonly upTo: number;
}

interface Sought {
  readonly emails: readonly string[];
  /** Responses of theirs, by `idOf`. */
  readonly responseIds: ReadonlySet<string>;
}

/**
 * Looks through every raw body that is still kept, after the given delivery: what a source sent is read again, and whatever
 * cannot be read is searched for the address.
 */
export async function findDeliveries(
  loop: Pick<Loop, 'stores'>,
  { sql, tenantId, after }: { readonly sql: Sql; readonly tenantId: number; readonly after: number },
  sought: Sought,
): Promise<PersonDeliveries> {
  const breathe = createBreath();
  const found = { deliveryIds: [] as number[], responses: [] as ErasedResponse[], waiting: 0, upTo: after };
  for (;;) {
    const page = await loop.stores.erasure.deliveries(sql, tenantId, { after: found.upTo, limit: PAGE });
    if (page.length === 0) return found;
    const parsers = await loadParsers(loop, sql, { tenantId, deliveries: page });
    for (const delivery of page) {
      add(found, delivery, spokenOf(delivery, parsers, sought));
      await breathe();
    }
    found.upTo = page.at(-1)?.deliveryId ?? found.upTo;
  }
}

interface Spoken {
  readonly mine: readonly string[];
  readonly others: boolean;
  readonly mentioned: boolean;
}

function add(
  found: { deliveryIds: number[]; responses: ErasedResponse[]; waiting: number },
  { deliveryId, connectionId, receivedAt, waiting }: KeptDelivery,
  { mine, others, mentioned }: Spoken,
): void {
  if (mine.length === 0 && !mentioned) return;
  // What has been read already lies in its response, which may be somebody else's by now.
  if (waiting) found.responses.push(...mine.map((responseId) => ({ connectionId, responseId, receivedAt })));
  // One that waits and tells of others too is read for them; what it says of the person is not merged, and its body goes.
  if (waiting && others) return;
  found.deliveryIds.push(deliveryId);
  if (waiting) found.waiting += 1;
}

/** Pure: of which responses of the person a delivery tells, and whether it names the address at all. */
function spokenOf(delivery: KeptDelivery, parsers: Parsers, { emails, responseIds }: Sought): Spoken {
  const { connectionId } = delivery;
  const said = observationsOf(delivery, parsers);
  const mine = said.filter(({ responseId, fields }) => {
    const email = fields.person?.email?.toLowerCase() ?? '';
    return emails.includes(email) || responseIds.has(idOf({ connectionId, responseId }));
  });
  return {
    mine: [...new Set(mine.map(({ responseId }) => responseId))],
    others: said.length > mine.length,
    mentioned: mentions(delivery.body, emails),
  };
}

/** What it says, as far as it can be read. */
function observationsOf(delivery: KeptDelivery, parsers: Parsers): readonly Observation[] {
  try {
    const { result } = parseDelivery(delivery, parsers);
    return result.kind === 'observations' ? result.observations : [];
  } catch {
    // It was set apart for that when it came; here it is only searched.
    return [];
  }
}

/**
 * Whether a raw body names one of these addresses, in any spelling a source may use: as it is, with JSON's or a URL's
 * escapes.
 * @param emails in lower case
 * @internal exported for its tests
 */
export function mentions(body: Buffer, emails: PersonMarks['emails']): boolean {
  const text = body.toString('utf8').toLowerCase();
  const spellings = [text, unescaped(text, /\\u([0-9a-f]{4})/g), unescaped(text, /%([0-9a-f]{2})/g)];
  return emails.some((email) => spellings.some((spelling) => spelling.includes(email)));
}

function unescaped(text: string, escape: RegExp): string {
  return text.replace(escape, (_all, code: string) => String.fromCharCode(parseInt(code, 16)).toLowerCase());
}
