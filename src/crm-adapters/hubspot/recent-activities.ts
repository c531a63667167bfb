import type { ActivityQuery, CrmActivity } from '../../ports';
import type { Halt } from './answer';
import { asError } from './answer';
import { hangingOn } from './hanging-on';
import { readLinks } from './look-up';
import type { OutreachKind } from './outreach';
import { OUTREACH } from './outreach';
import { readMapped } from './read-mapped';
import { isMissingScopes } from './refusal';
import type { Transport } from './transport';
import type { WireRecord } from './wire';

/** What the port hands out. */
const MOST = 50;

/**
 * Outreach that people have logged on a contact or company, newest first: at most two requests a kind for what hangs there,
 * one to read it, and one for the contacts of what hangs on the company alone. Search could do with fewer, but it lags.
 *
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function recentActivities(transport: Transport, query: ActivityQuery): Promise<readonly CrmActivity[]> {
  // One of each kind at a time; nothing may be under way any more once the lane is given back.
  const reads = OUTREACH.map((kind) => ofKind(transport, kind, query));
  await Promise.allSettled(reads);
  const found = (await Promise.all(reads)).flat();
  const newest = found.sort((a, b) => b.at - a.at || Number(b.id) - Number(a.id)).slice(0, MOST);
  return withContacts(transport, newest);
}

async function ofKind(transport: Transport, kind: OutreachKind, query: ActivityQuery): Promise<readonly CrmActivity[]> {
  const hanging = await hangingOn(transport, kind.objectType, query);
  if ('kind' in hanging) return noneOrThrow(hanging);
  const { objectType, properties, ownKey } = kind;
  const asked = { objectType, ids: [...hanging.keys()], properties: [...properties, 'hubspot_owner_id'] };
  const answer = await readMapped(transport, { ...asked, optional: [ownKey] });
  if (answer.kind !== 'ok') return noneOrThrow(answer);
  return answer.body.flatMap((record) =>
    activityOf(kind, record, { query, contactId: hanging.get(record.id) ?? null }),
  );
}

function activityOf(
  { type, seen, ownKey }: OutreachKind,
  { id, properties }: WireRecord,
  { query, contactId }: { readonly query: ActivityQuery; readonly contactId: string | null },
): readonly CrmActivity[] {
  const said = seen(properties);
  const isOurs = (properties[ownKey] ?? '') !== '';
  if (said === null || isOurs || said.at < query.sinceAt) return [];
  const ownerId = properties['hubspot_owner_id'] ?? '';
  return [{ type, id, ...said, ownerId: ownerId === '' ? null : ownerId, contactId }];
}

/** Whom it was with, where only the company told of it. */
async function withContacts(transport: Transport, activities: readonly CrmActivity[]): Promise<readonly CrmActivity[]> {
  const contacts = new Map<string, string>();
  for (const { objectType, type } of OUTREACH) {
    const ids = activities.flatMap((one) => (one.type === type && one.contactId === null ? [one.id] : []));
    const links = await readLinks(transport, { from: objectType, to: 'contacts' }, ids);
    if ('kind' in links) {
      noneOrThrow(links);
      continue;
    }
    for (const [id, [first]] of links) if (first !== undefined) contacts.set(`${type} ${id}`, first.id);
  }
  return activities.map((one) => ({
    ...one,
    contactId: one.contactId ?? contacts.get(`${one.type} ${one.id}`) ?? null,
  }));
}

/** An app that may not read a kind of activity does without it. */
function noneOrThrow(halt: Halt): readonly CrmActivity[] {
  if (halt.kind === 'refused' && isMissingScopes(halt.refusal)) return [];
  throw asError(halt, 'to read activities');
}
