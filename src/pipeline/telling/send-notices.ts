import { sha256Hex } from '../../crypto';
import type { NoticeChannel } from '../../domain/notice';
import type { TellOutcome, Tenant } from '../../store-ports';
import { caseLinks, type CaseLinks } from '../crm/case-links';
import { channelUrl } from './channel-urls';
import { claimNotices, drop, notTold, putOff, told, type ClaimedNotices, type DueNotice } from './claim-notices';
import { digestOf } from './digest';
import type { Loop } from '../loop';
import { personWords, postWords, type Telling } from './notice-words';

/** Ways outside the CRM. */
const CHANNELS: readonly NoticeChannel[] = ['email', 'slack', 'teams'];
/** At most so many a tenant and round, side by side. */
const BATCH = 10;
/** As many rounds a tenant and turn: a whole office may begin its day in the same minute. */
const ROUNDS = 20;
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
  let tried = 0;
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const claimed = await claimNotices(loop, tenantId, { channels: CHANNELS, limit: BATCH });
      if (claimed === null) break;
      tried += claimed.due.length;
      await sendRound(loop, claimed);
      if (claimed.taken < BATCH) break;
    }
  } catch (error) {
    // One tenant's fault is not the others'; what he has claimed comes back after its lease.
    loop.log.error({ err: error, tenantId }, 'notices could not be sent');
  }
  return tried;
}

async function sendRound(loop: Loop, claimed: ClaimedNotices): Promise<void> {
  const keys = claimed.due.flatMap(({ state }) => (state === null ? [] : [state.caseKey]));
  const links = await caseLinks(loop, claimed.tenant, [...new Set(keys)]);
  const sending: Sending = { loop, tenant: claimed.tenant, claimed, links };
  const mails = claimed.due.filter(({ notice }) => notice.channel === 'email');
  const posts = claimed.due.filter(({ notice }) => notice.channel !== 'email');
  // A channel takes about one post a second, and wants them in order.
  await Promise.all([...mails.map((one) => mail(sending, one)), inOrder(posts, (one) => post(sending, one))]);
}

interface Sending {
  readonly loop: Loop;
  readonly tenant: Tenant;
  readonly claimed: ClaimedNotices;
  readonly links: CaseLinks;
}

async function inOrder<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await work(item);
}

async function mail(sending: Sending, one: DueNotice): Promise<void> {
  const { loop, tenant, claimed, links } = sending;
  const { notice, state } = one;
  const { tenantId } = tenant;
  const { userId, kind } = notice;
  // Nobody is told by a way that does not exist; the CRM tells him.
  if (loop.tell.mail === null) return drop(loop, tenantId, notice);
  const to = claimed.readers.user(userId)?.email ?? '';
  if (to === '') return notTold(loop, tenantId, { notice, error: 'the CRM has no address of this user', again: false });
  const id = sha256Hex(JSON.stringify([tenantId, notice.about, notice.seq, kind, userId])).slice(0, 32);
  if (state === null || kind === 'digest') {
    const digest = await digestOf(loop, claimed, userId);
    if (digest === null) return drop(loop, tenantId, notice);
    return settle(sending, one, await loop.tell.mail({ id, to, ...digest.words, link: null }));
  }
  if (awaitsLink(sending, one)) return putOff(loop, tenantId, { key: notice, delayMs: LINK_RETRY_MS });
  const telling: Telling = { ...notice, kind, state, timeZone: claimed.readers.zoneOf(userId) };
  const link = links.get(state.caseKey) ?? null;
  return settle(sending, one, await loop.tell.mail({ id, to, ...personWords(telling), link }));
}

async function post(sending: Sending, one: DueNotice): Promise<void> {
  const { loop, tenant, links } = sending;
  const { notice, state } = one;
  const { tenantId } = tenant;
  const { channel, kind } = notice;
  if (state === null || kind === 'digest' || (channel !== 'slack' && channel !== 'teams')) return;
  const url = await channelUrl(loop, tenantId, channel);
  if (url === null) {
    const error = `there is no address of the ${channel} channel: set one`;
    return notTold(loop, tenantId, { notice, error, again: true });
  }
  if (awaitsLink(sending, one)) return putOff(loop, tenantId, { key: notice, delayMs: LINK_RETRY_MS });
  const link = links.get(state.caseKey) ?? null;
  return settle(sending, one, await loop.tell[channel]({ url, text: postWords({ kind, state }), link }));
}

function awaitsLink({ links }: Sending, { notice, state }: DueNotice): boolean {
  return state !== null && !links.has(state.caseKey) && notice.waitedS < LINK_WAIT_S;
}

async function settle({ loop, tenant }: Sending, { notice }: DueNotice, outcome: TellOutcome): Promise<void> {
  if (outcome.status === 'taken') return told(loop, tenant.tenantId, notice);
  return notTold(loop, tenant.tenantId, { notice, error: outcome.message, again: outcome.again });
}
