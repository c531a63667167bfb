import { sha256Hex } from '../../crypto';
import type { NoticeChannel } from '../../domain/notice';
import type { Instant } from '../../domain/types';
import type { TellOutcome, Tenant } from '../../store-ports';
import { caseLinks, type CaseLinks } from '../crm/case-links';
import { channelUrl } from './channel-urls';
import { claimNotices, drop, notTold, putOff, told, type ClaimedNotices, type DueNotice } from './claim-notices';
import { digestOf } from './digest';
import type { Loop } from '../loop';
import { personWords, postWords, type Telling } from './notice-words';

/** Ways outside the CRM. */
const CHANNELS: readonly NoticeChannel[] = ['email', 'slack', 'teams'];
/** At most so many a tenant and round. */
const BATCH = 10;
/** How long a tenant's turn lasts, and one attempt more: who is slow to take his keeps nobody else waiting. Machine ms */
const SLICE_MS = 5_000;
/** A channel that could not take one is spared the others so long, if it asks for nothing else. */
const SPARED_MS = 1_000;
/** A case that is not in the CRM yet has no link: it is waited for, and then told of without. Machine seconds. */
const LINK_WAIT_S = 600;
const LINK_RETRY_MS = 15_000;

/**
 * Tells people by e-mail, Slack and Teams what is due, and lets the crm lanes see what is due there. Whoever wakes us, and
 * how often, does not matter. A mail may come twice, under the same id, when we are killed between its answer and our note.
 * @returns how many were tried
 */
export async function sendNotices(loop: Loop): Promise<number> {
  const now = await loop.clock.now();
  if ((await loop.stores.notices.ripen(loop.db, now)) > 0) loop.wake.ring('crm');
  const tenantIds = await loop.stores.notices.dueTenants(loop.db, { now, channels: CHANNELS });
  const tried = await Promise.all(tenantIds.map((tenantId) => sendOfTenant(loop, tenantId)));
  return tried.reduce((sum, n) => sum + n, 0);
}

async function sendOfTenant(loop: Loop, tenantId: number): Promise<number> {
  const until = loop.now() + SLICE_MS;
  let tried = 0;
  try {
    for (let more = true; more;) {
      const claimed = await claimNotices(loop, tenantId, { channels: CHANNELS, limit: BATCH });
      if (claimed === null) break;
      tried += claimed.due.length;
      more = (await sendRound(loop, claimed, until)) && claimed.taken === BATCH;
    }
  } catch (error) {
    // One tenant's fault is not the others'; what he has claimed comes back after its lease.
    loop.log.error({ err: error, tenantId }, 'notices could not be sent');
  }
  return tried;
}

/** @returns false = some of them are left for another turn */
async function sendRound(loop: Loop, claimed: ClaimedNotices, until: Instant): Promise<boolean> {
  const keys = claimed.due.flatMap(({ state }) => (state === null ? [] : [state.caseKey]));
  const links = await caseLinks(loop, claimed.tenant, [...new Set(keys)]);
  const sending: Sending = { loop, tenant: claimed.tenant, claimed, links, until };
  const ends = await Promise.all(CHANNELS.map((channel) => sendOn(sending, channel)));
  return ends.every((all) => all);
}

interface Sending {
  readonly loop: Loop;
  readonly tenant: Tenant;
  readonly claimed: ClaimedNotices;
  readonly links: CaseLinks;
  /** Machine time. */
  readonly until: Instant;
}

/** In order, as its readers see them; a channel that cannot take one now is spared the next. */
async function sendOn(sending: Sending, channel: NoticeChannel): Promise<boolean> {
  const { loop, tenant, claimed, until } = sending;
  const own = claimed.due.filter(({ notice }) => notice.channel === channel);
  for (const [n, one] of own.entries()) {
    const outcome = channel === 'email' ? await mail(sending, one) : await post(sending, one);
    const spared = channel !== 'email' && outcome?.status === 'failed' && outcome.again;
    const left = own.slice(n + 1);
    if (!spared && (left.length === 0 || loop.now() < until)) continue;
    const delayMs = spared ? (outcome.afterMs ?? SPARED_MS) : 0;
    for (const { notice } of left) await putOff(loop, tenant.tenantId, { key: notice, delayMs });
    return false;
  }
  return loop.now() < until;
}

/** @returns null = it was not tried */
async function mail(sending: Sending, one: DueNotice): Promise<TellOutcome | null> {
  const { loop, tenant, claimed, links } = sending;
  const { notice, state } = one;
  const { tenantId } = tenant;
  const { userId, kind } = notice;
  // Nobody is told by a way that does not exist; the CRM tells him.
  if (loop.tell.mail === null) return none(drop(loop, tenantId, notice));
  const to = claimed.readers.user(userId)?.email ?? '';
  if (to === '') {
    const error = 'the CRM has no address of this user';
    return none(notTold(loop, tenantId, { notice, error, again: false }));
  }
  const id = sha256Hex(JSON.stringify([tenantId, notice.about, notice.seq, kind, userId])).slice(0, 32);
  if (state === null || kind === 'digest') {
    const digest = await digestOf(loop, claimed, userId);
    if (digest === null) return none(drop(loop, tenantId, notice));
    return settle(sending, one, await loop.tell.mail({ id, to, ...digest.words, link: null }));
  }
  if (awaitsLink(sending, one)) return none(putOff(loop, tenantId, { key: notice, delayMs: LINK_RETRY_MS }));
  const telling: Telling = { ...notice, kind, state, timeZone: claimed.readers.zoneOf(userId) };
  const link = links.get(state.caseKey) ?? null;
  return settle(sending, one, await loop.tell.mail({ id, to, ...personWords(telling), link }));
}

/** @returns null = it was not tried */
async function post(sending: Sending, one: DueNotice): Promise<TellOutcome | null> {
  const { loop, tenant, links } = sending;
  const { notice, state } = one;
  const { tenantId } = tenant;
  const { channel, kind } = notice;
  if (state === null || kind === 'digest' || (channel !== 'slack' && channel !== 'teams')) return null;
  const url = await channelUrl(loop, tenantId, channel);
  if (url === null) {
    const error = `there is no address of the ${channel} channel: set one`;
    return none(notTold(loop, tenantId, { notice, error, again: true }));
  }
  if (awaitsLink(sending, one)) return none(putOff(loop, tenantId, { key: notice, delayMs: LINK_RETRY_MS }));
  const link = links.get(state.caseKey) ?? null;
  return settle(sending, one, await loop.tell[channel]({ url, text: postWords({ kind, state }), link }));
}

async function none(work: Promise<void>): Promise<null> {
  await work;
  return null;
}

function awaitsLink({ links }: Sending, { notice, state }: DueNotice): boolean {
  return state !== null && !links.has(state.caseKey) && notice.waitedS < LINK_WAIT_S;
}

async function settle({ loop, tenant }: Sending, { notice }: DueNotice, outcome: TellOutcome): Promise<TellOutcome> {
  const { tenantId } = tenant;
  if (outcome.status === 'taken') await told(loop, tenantId, notice);
  else await notTold(loop, tenantId, { notice, error: outcome.message, ...outcome });
  return outcome;
}
