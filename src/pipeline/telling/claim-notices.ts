import type { DetractorCase } from '../../domain/case-state';
import type { NoticeChannel } from '../../domain/notice';
import { channelsFor, postsOf } from '../../domain/notify-settings';
import type { Instant } from '../../domain/types';
import { stillHolds } from '../../domain/who-is-told';
import { dateOfDay } from '../../sla/calendar';
import { dayOf } from '../../sla/zone';
import type { ClaimedNotice, NoticeKey, Postponement, Tenant } from '../../store-ports';
import { backOffMs } from '../back-off';
import { complainedAbout } from '../deciding/complained-about';
import type { Loop } from '../loop';
import { isObserved } from '../crm/observe';
import { isAtAnyHour, OF_A_BREACH } from './queue-notices';
import { loadReaders, type Readers } from './readers';

/** A notice that is to be told now. */
export interface DueNotice {
  readonly notice: ClaimedNotice;
  /** null = a digest. */
  readonly state: DetractorCase | null;
}

export interface ClaimedNotices {
  readonly tenant: Tenant;
  /** How many were taken, be it that they are not to be told now. */
  readonly taken: number;
  readonly due: readonly DueNotice[];
  readonly readers: Readers;
  readonly now: Instant;
}

/** How long a notice belongs to whoever claimed it: longer than any attempt takes. Seconds. */
const LEASE_S = 120;
/** A correction waits for what it corrects, where that is being told right now. */
const UNDER_WAY_MS = 15_000;
/** What could not be told for a day is nobody's news any more. */
const GIVEN_UP_S = 86_400;

/**
 * Takes notices of a tenant whose hour has come. What does not hold any more is dropped, and whoever is not at work now
 * is told when he is: calendars, leave and owners may have changed since they were queued. @returns null = none is due
 */
export async function claimNotices(
  loop: Loop,
  tenantId: number,
  want: { readonly channels: readonly NoticeChannel[]; readonly limit: number },
): Promise<ClaimedNotices | null> {
  const now = await loop.clock.now();
  const rows = await loop.stores.notices.claim(loop.db, tenantId, { ...want, now, leaseS: LEASE_S });
  const tenant = rows.length === 0 ? null : await loop.stores.tenants.tenant(loop.db, tenantId);
  if (tenant === null) return null;
  const readers = await loadReaders(loop, loop.db, { tenantId, settings: tenant.settings, at: now });
  const keys = rows.filter(({ kind }) => kind !== 'digest').map(({ about }) => about);
  const states = await loop.stores.cases.load(loop.db, tenantId, [...new Set(keys)]);
  const about = await complainedAbout(loop, loop.db, { tenantId, states: [...states.values()] });
  const judging: Judging = { loop, tenant, readers, now };
  const due: DueNotice[] = [];
  for (const notice of rows) {
    const state = states.get(notice.about) ?? null;
    const one = { notice, state };
    const isAbout = notice.userId !== '' && about.get(notice.about) === notice.userId;
    if (isAbout || isObserved(tenant) || !isWanted(tenant, notice) || !holds(judging, one))
      await endUntold(loop, tenantId, notice);
    else if (!(await isPutOff(judging, one))) due.push(one);
  }
  return { tenant, taken: rows.length, due, readers, now };
}

interface Judging {
  readonly loop: Loop;
  readonly tenant: Tenant;
  readonly readers: Readers;
  readonly now: Instant;
}

/** Who does not want it any more is not told either. */
function isWanted({ settings }: Tenant, { userId, kind, channel }: NoticeKey): boolean {
  const { notify } = settings;
  const ways: readonly NoticeChannel[] = userId === '' ? postsOf(notify, kind) : channelsFor(notify, userId, kind);
  return ways.includes(channel);
}

/** Whether it is still so, and still somebody's who works here. */
function holds({ readers, now }: Judging, { notice, state }: DueNotice): boolean {
  const { userId, kind, about } = notice;
  if (userId !== '' && readers.user(userId)?.active !== true) return false;
  if (kind === 'digest') return about === dateOf(readers, userId, now);
  return state !== null && stillHolds(notice, state);
}

/** The day it is where somebody is. */
export function dateOf(readers: Readers, userId: string, at: Instant): string {
  return dateOfDay(dayOf(readers.hoursOf(userId).calendar.zone, at));
}

async function isPutOff(judging: Judging, { notice, state }: DueNotice): Promise<boolean> {
  const { loop, tenant, readers, now } = judging;
  const anyHour = state !== null && isAtAnyHour(tenant.settings, state);
  const at = readers.toldFrom(notice.userId, now, anyHour);
  if (at > now) {
    await putOff(loop, tenant.tenantId, { key: notice, delayMs: 0, later: { at, inMs: at - now } });
    return true;
  }
  return notice.kind === 'breach_withdrawn' && (await isUncorrected(judging, notice));
}

/** Who was about to be told when it turned out otherwise, and was not told in the end, has nothing to be corrected. */
async function isUncorrected({ loop, tenant }: Judging, notice: ClaimedNotice): Promise<boolean> {
  const { about, deadline, userId, channel } = notice;
  const { tenantId } = tenant;
  if (deadline === null) return false;
  const heard = await loop.stores.notices.heard(loop.db, tenantId, { about, deadline, kinds: OF_A_BREACH });
  const own = heard.filter((one) => one.userId === userId && (userId !== '' || one.channel === channel));
  if (own.some(({ sent }) => sent)) return false;
  if (own.length > 0) await putOff(loop, tenantId, { key: notice, delayMs: UNDER_WAY_MS });
  else await drop(loop, tenantId, notice);
  return true;
}

/** It waits, and nothing has failed. */
export async function putOff(loop: Loop, tenantId: number, until: Omit<Postponement, 'error'>): Promise<void> {
  await loop.stores.notices.postpone(loop.db, tenantId, { ...until, error: null });
}

/** It is not to be told any more. */
export async function drop(loop: Loop, tenantId: number, key: NoticeKey): Promise<void> {
  await loop.stores.notices.finish(loop.db, tenantId, { key, state: 'dropped' });
}

/** It does not hold any more; where nobody knows whether it was told, that counts as told, so that it is put right. */
async function endUntold(loop: Loop, tenantId: number, notice: ClaimedNotice): Promise<void> {
  if (notice.maybeTold) await told(loop, tenantId, notice);
  else await drop(loop, tenantId, notice);
}

/** It has been told. */
export async function told(loop: Loop, tenantId: number, key: NoticeKey): Promise<void> {
  await loop.stores.notices.finish(loop.db, tenantId, { key, state: 'sent' });
}

interface Untold {
  readonly notice: ClaimedNotice;
  readonly error: string;
  readonly again: boolean;
  readonly afterMs?: number;
}

/** It could not be told: later again, or never, where that cannot help. `status` says what is wrong. */
export async function notTold(
  loop: Loop,
  tenantId: number,
  { notice, error, again, afterMs = 0 }: Untold,
): Promise<void> {
  const { about, kind, channel, attempts, waitedS } = notice;
  const { notices } = loop.stores;
  const fields = { tenantId, about, kind, channel, attempts, reason: error };
  if (again && waitedS < GIVEN_UP_S) {
    loop.log.warn(fields, 'somebody could not be told');
    await notices.postpone(loop.db, tenantId, { key: notice, delayMs: Math.max(afterMs, backOffMs(attempts)), error });
    return;
  }
  loop.log.error(fields, 'somebody was not told, and will not be');
  await notices.finish(loop.db, tenantId, { key: notice, state: 'failed', error });
}
