import type { ErasedResponse, Mention, PersonMarks, PersonResponse } from '../../audit-ports';
import type { Actor } from '../../domain/case-events';
import type { Sql } from '../../sql-port';
import type { Tenant } from '../../store-ports';
import { idOf } from '../intake/stage-response';
import type { Loop } from '../loop';
import { eraseCases } from './erase-cases';
import { findDeliveries, type PersonDeliveries } from './person-deliveries';

/** Whom to erase: by address, or by the id of a contact of the CRM. */
export type Erasee = { readonly email: string } | { readonly contactId: string };

/** Who asked for it, and from where. */
export interface ErasedBy {
  /** A CRM user, or whoever has the command line. */
  readonly userId: string;
  readonly via: NonNullable<Actor['via']>;
}

/** What an erasure took, or would take. Ids only. */
export interface Erasure {
  readonly cases: readonly string[];
  readonly responses: number;
  /** Raw deliveries whose bodies went; so many of them had not been read yet, and are ignored. */
  readonly deliveries: number;
  readonly waiting: number;
  /** Words of others that name the person: for somebody to look at, nothing was changed there. */
  readonly mentions: readonly Mention[];
}

interface Found {
  readonly marks: PersonMarks;
  readonly responses: readonly PersonResponse[];
}

/**
 * Erases a person from every table: what he said, who he is, what was written about him, and the raw deliveries, also those
 * that nobody has read yet. Events stay as digests, so chains and seals still verify. In one transaction; call it again and
 * it finds nothing.
 * @throws Error where there is no such tenant
 */
export async function erasePerson(
  loop: Loop,
  tenantId: number,
  { by, ...who }: Erasee & { readonly by: ErasedBy },
): Promise<Erasure> {
  const tenant = await loop.stores.tenants.tenant(loop.db, tenantId);
  if (tenant === null) throw new Error(`there is no tenant ${tenantId}`);
  // The long look goes first, outside of any transaction; what came in meanwhile is looked at inside.
  const before = await findPerson(loop, loop.db, { tenantId, who });
  const seen = await findDeliveries(loop, { sql: loop.db, tenantId, after: 0 }, soughtOf(before));
  const erasure = await loop.db.tx((sql) => eraseFound(loop, sql, { tenant, who, by, seen }), { longRunning: true });
  if (erasure.cases.length > 0) loop.wake.ring('crm');
  return erasure;
}

/** What an erasure would take, without taking it. */
export async function previewErasure(loop: Loop, tenantId: number, who: Erasee): Promise<Erasure> {
  const found = await findPerson(loop, loop.db, { tenantId, who });
  const deliveries = await findDeliveries(loop, { sql: loop.db, tenantId, after: 0 }, soughtOf(found));
  return erasureOf(found, deliveries, await mentionsOf(loop, loop.db, { tenantId, found }));
}

interface Asked {
  readonly tenant: Tenant;
  readonly who: Erasee;
  readonly by: ErasedBy;
  readonly seen: PersonDeliveries;
}

async function eraseFound(loop: Loop, sql: Sql, { tenant, who, by, seen }: Asked): Promise<Erasure> {
  const { tenantId } = tenant;
  const { erasure, settingsLog } = loop.stores;
  const at = await loop.clock.now();
  // Whoever has read of the person and not stored it yet has to begin anew, and finds nothing any more.
  await erasure.takeIntake(sql, tenantId);
  const found = await findPerson(loop, sql, { tenantId, who });
  const late = await findDeliveries(loop, { sql, tenantId, after: seen.upTo }, soughtOf(found));
  const deliveries = bothOf(seen, late);
  const result = erasureOf(found, deliveries, await mentionsOf(loop, sql, { tenantId, found }));
  const responses = allResponses(found, deliveries, at);
  const actor: Actor = { kind: 'user', id: by.userId, via: by.via };
  await eraseCases(loop, sql, { tenant, at, actor, caseKeys: result.cases, responses });
  await erasure.emptyDeliveries(sql, tenantId, deliveries.deliveryIds);
  const { cases, mentions: _mentions, ...counts } = result;
  if (responses.length + deliveries.deliveryIds.length > 0)
    await settingsLog.append(sql, tenantId, {
      at,
      actor: { kind: by.via === 'command_line' ? 'operator' : 'user', id: by.userId },
      body: { type: 'person_erased', ...counts, cases: cases.length },
    });
  return result;
}

function bothOf(a: PersonDeliveries, b: PersonDeliveries): PersonDeliveries {
  return {
    deliveryIds: [...a.deliveryIds, ...b.deliveryIds],
    responses: [...a.responses, ...b.responses],
    waiting: a.waiting + b.waiting,
    upTo: b.upTo,
  };
}

function erasureOf(found: Found, deliveries: PersonDeliveries, mentions: readonly Mention[]): Erasure {
  return {
    cases: [...new Set(found.responses.flatMap(({ caseKey }) => caseKey ?? []))].sort(),
    responses: allResponses(found, deliveries, 0).length,
    deliveries: deliveries.deliveryIds.length,
    waiting: deliveries.waiting,
    mentions,
  };
}

/** Those that are here, and those that only a waiting delivery tells of; each once. */
function allResponses(found: Found, { responses }: PersonDeliveries, at: number): readonly ErasedResponse[] {
  const here = found.responses.map(({ connectionId, responseId }) => ({ connectionId, responseId, receivedAt: at }));
  return [...new Map([...responses, ...here].map((row) => [idOf(row), row])).values()];
}

function soughtOf({ marks, responses }: Found): Parameters<typeof findDeliveries>[2] {
  return { emails: marks.emails, responseIds: new Set(responses.map(idOf)) };
}

/** By address and by full name: a first name alone would find half of all cases. */
async function mentionsOf(
  loop: Loop,
  sql: Sql,
  { tenantId, found }: { readonly tenantId: number; readonly found: Found },
): Promise<readonly Mention[]> {
  const { marks, responses } = found;
  const names = responses.flatMap((row) => row.names).flatMap((name) => name?.trim().toLowerCase() ?? []);
  const words = unique([...marks.emails, ...names.filter((name) => name.includes(' '))]);
  if (words.length === 0) return [];
  const except = responses.map(({ connectionId, responseId }) => ({ connectionId, responseId }));
  return loop.stores.erasure.mentions(sql, tenantId, { words, except });
}

/**
 * The responses of a person. An address leads to the contact it was matched with and to what that one wrote from other
 * addresses, and a contact to its addresses: one step, and never by a match that a person chose, because there the address
 * may be somebody else's.
 */
async function findPerson(
  { stores: { erasure } }: Loop,
  sql: Sql,
  { tenantId, who }: { readonly tenantId: number; readonly who: Erasee },
): Promise<Found> {
  const named = marksOf(who);
  const first = (await erasure.responsesOf(sql, tenantId, named)).filter(({ chosen }) => !chosen);
  const marks = {
    emails: unique([...named.emails, ...first.flatMap(({ email }) => ('contactId' in who ? (email ?? []) : []))]),
    contactIds: unique([...named.contactIds, ...first.flatMap(({ contactId }) => contactId ?? [])]),
  };
  const responses = await erasure.responsesOf(sql, tenantId, marks);
  const addresses = responses.flatMap(({ email, chosen }) => (chosen ? [] : (email ?? [])));
  return { marks: { ...marks, emails: unique([...marks.emails, ...addresses]) }, responses };
}

function marksOf(who: Erasee): PersonMarks {
  if ('email' in who) return { emails: [who.email.trim().toLowerCase()], contactIds: [] };
  return { emails: [], contactIds: [who.contactId.trim()] };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
