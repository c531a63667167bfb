import type { HandoverTicket } from '../../ports';
import { CrmUnavailable } from '../../ports';
import { oddAnswer, readAs } from '../answer';
import type { Halt } from './answer';
import { asError } from './answer';
import type { FieldValues } from './fields';
import { TASK_KEY } from './fields';
import { judgeNode } from './judge';
import { query } from './queries';
import { rowsOf } from './read-rows';
import type { Refusal } from './refusal';
import { isNamelessDuplicate, isRace } from './refusal';
import { announcementFields } from './render-announcement';
import { idAt } from './row';
import { announcementByKey, announcementsBySubject } from './soql';
import type { Transport } from './transport';
import { isUnknownField } from './unknown-field';
import { compositeSchema, savedSchema } from './wire';

/** An answer that was lost may belong to a case that is not to be seen yet: looked for no sooner, where no key guards. */
const UNSEEN_MS = 30_000;

/** What an org may have closed to us, and what an announcement can do without. */
const DISPENSABLE = 'Origin';

/**
 * Opens the Case of a hand-over, or finds the one that an earlier attempt opened. Where Case has our unique key (an
 * admin may add it), it is written by that key and can never be there twice; else it is known by the key in its subject,
 * which SOQL reads consistently once it is committed. One that is found is left as people have made it.
 *
 * @returns its id
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function announceHandover(transport: Transport, ticket: HandoverTicket): Promise<string> {
  const seen = await find(transport, ticket.key);
  if (seen.id !== null) return seen.id;
  const saved = await save(transport, { key: ticket.key, hasKey: seen.hasKey, fields: announcementFields(ticket) });
  if (saved.kind === 'ok' && saved.id !== null) return saved.id;
  if (saved.kind === 'later' && saved.mayHaveHappened && !seen.hasKey) {
    const at = Math.max(saved.at, transport.now() + UNSEEN_MS);
    throw new CrmUnavailable(`Salesforce is not available: ${saved.because}`, at);
  }
  if (saved.kind !== 'ok' && !isTaken(saved)) throw asError(saved, 'to open a case');
  const other = await find(transport, ticket.key);
  if (other.id === null) throw asError(oddAnswer(transport.now(), 'the case cannot be read'), 'to open a case');
  return other.id;
}

function isTaken(halt: Halt): boolean {
  return halt.kind === 'refused' && (isRace(halt.refusal, TASK_KEY) || isNamelessDuplicate(halt.refusal));
}

/** Two questions in one call: by our key, which most orgs do not have on Case, and by the subject. */
async function find(
  transport: Transport,
  key: string,
): Promise<{ readonly id: string | null; readonly hasKey: boolean }> {
  const [byKey, bySubject] = await query(transport, [announcementByKey(key), announcementsBySubject(key)]);
  const hasKey = !(byKey?.kind === 'refused' && isUnknownField(byKey.refusal));
  const rows = [...(hasKey ? rowsOf(byKey, 'to look for a case') : []), ...rowsOf(bySubject, 'to look for a case')];
  return { id: rows[0] === undefined ? null : idAt(rows[0], 'Id'), hasKey };
}

interface Announcement {
  readonly key: string;
  readonly hasKey: boolean;
  readonly fields: FieldValues;
}

type Saved = { readonly kind: 'ok'; readonly id: string | null } | Halt;

/** Sends it, and once more without what the org will not have. */
async function save(transport: Transport, announcement: Announcement): Promise<Saved> {
  const saved = await saveOnce(transport, announcement);
  if (saved.kind !== 'refused' || !isAbout(DISPENSABLE, saved.refusal)) return saved;
  const { [DISPENSABLE]: _, ...fields } = announcement.fields;
  return saveOnce(transport, { ...announcement, fields });
}

function isAbout(field: string, { fields, message }: Refusal): boolean {
  return fields.includes(field) || message.includes(`'${field}'`);
}

/** As a part of a composite: what refuses it says something about this case, and nothing about the app. */
async function saveOnce(transport: Transport, { key, hasKey, fields }: Announcement): Promise<Saved> {
  const url = `/services/data/v${transport.version}/sobjects/Case`;
  const target = hasKey
    ? { method: 'PATCH', url: `${url}/${TASK_KEY}/${encodeURIComponent(key)}` }
    : { method: 'POST', url };
  const part = { ...target, referenceId: 'case', httpHeaders: { 'Sforce-Auto-Assign': 'FALSE' }, body: fields };
  const body = { allOrNone: true, collateSubrequests: false, compositeRequest: [part] };
  const now = transport.now();
  const answer = readAs(compositeSchema, await transport.send({ method: 'POST', path: '/composite', body }), now);
  if (answer.kind !== 'ok') return answer;
  const node = answer.body.compositeResponse.find(({ referenceId }) => referenceId === 'case');
  if (node === undefined) return oddAnswer(now, 'not in the answer');
  const judged = judgeNode(node, now);
  if (judged.kind !== 'ok') return judged;
  const saved = savedSchema.safeParse(judged.body);
  return { kind: 'ok', id: saved.success ? saved.data.id : null };
}
