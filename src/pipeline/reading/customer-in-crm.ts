import type { Refusal } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import type { Instant } from '../../domain/types';
import type { Crm, CrmActivity, CrmReply, CrmTicket } from '../../ports';
import { LINKABLE_MS } from '../actions/brought';
import type { Loop } from '../loop';
import { readableCase } from './reader-of';

interface Asked {
  readonly userId: string;
  readonly caseKey: string;
}

type Refused = { readonly ok: false; readonly refusal: Refusal };
type Found<Kind extends string, One> = ({ readonly ok: true } & { readonly [K in Kind]: readonly One[] }) | Refused;

/**
 * Outreach to the customer that the CRM has of the last seven days, and no touch of the case stands for yet: what may be
 * linked as one, newest first. @throws CrmUnavailable, CrmAuthLost or CrmRefused
 */
export async function recentOutreach(
  loop: Loop,
  tenantId: number,
  asked: Asked,
): Promise<Found<'activities', CrmActivity>> {
  const found = await fromCrm(loop, { ...asked, tenantId }, ({ crm, of, now }) =>
    crm.recentActivities({ ...of, sinceAt: now - LINKABLE_MS }),
  );
  if (!found.ok) return found;
  const linked = new Set(
    found.state.touches.flatMap((touch) => (touch.undone || touch.linked === null ? [] : [keyOf(touch.linked)])),
  );
  return { ok: true, activities: found.read.filter((activity) => !linked.has(keyOf(activity))) };
}

/** Recent tickets of contact and account, newest first: evidence by a click. @throws as `recentOutreach` */
export async function recentTickets(loop: Loop, tenantId: number, asked: Asked): Promise<Found<'tickets', CrmTicket>> {
  const found = await fromCrm(loop, { ...asked, tenantId }, ({ crm, of }) => crm.recentTickets(of));
  return found.ok ? { ok: true, tickets: found.read } : found;
}

/**
 * What the customer wrote since somebody first reached out, newest first: what may stand for his word. Before that, since
 * the case was opened. @throws as `recentOutreach`
 */
export async function replies(loop: Loop, tenantId: number, asked: Asked): Promise<Found<'replies', CrmReply>> {
  const found = await fromCrm(loop, { ...asked, tenantId }, ({ crm, of, state }) =>
    crm.replies({ ...of, sinceAt: state.firstTouchAt ?? state.openedAt }),
  );
  return found.ok ? { ok: true, replies: found.read } : found;
}

interface Reading {
  readonly crm: Crm;
  readonly of: Pick<DetractorCase, 'contactId' | 'accountId'>;
  readonly state: DetractorCase;
  readonly now: Instant;
}

/** Read beside the tenant's lane: somebody waits for the answer. Of nobody there is nothing to be read. */
async function fromCrm<One>(
  loop: Loop,
  { tenantId, ...asked }: Asked & { readonly tenantId: number },
  read: (reading: Reading) => Promise<readonly One[]>,
): Promise<{ readonly ok: true; readonly state: DetractorCase; readonly read: readonly One[] } | Refused> {
  const readable = await readableCase(loop, tenantId, asked);
  if (!readable.ok) return readable;
  const { viewer, state } = readable;
  const { contactId, accountId } = state;
  if (contactId === null && accountId === null) return { ok: true, state, read: [] };
  const { crm } = await loop.crm.open(viewer.tenant, { budget: {}, permit: { mayStillSend: () => true } });
  return { ok: true, state, read: await read({ crm, of: { contactId, accountId }, state, now: viewer.now }) };
}

function keyOf({ type, id }: Pick<CrmActivity, 'type' | 'id'>): string {
  return `${type} ${id}`;
}
