import {
  happeningsIn,
  takenBackIn,
  withdrawalsIn,
  type CaseChange,
  type Withdrawal,
} from '../../domain/case-happenings';
import type { DetractorCase } from '../../domain/case-state';
import { NOTICE_KINDS, POST_CHANNELS, type NoticeDeadline, type NoticeKind } from '../../domain/notice';
import { channelsFor, postsOf } from '../../domain/notify-settings';
import type { TenantSettings } from '../../domain/settings';
import type { Instant } from '../../domain/types';
import { isOwnDoing, whatIsPosted, whoIsTold } from '../../domain/who-is-told';
import type { Sql } from '../../sql-port';
import type { NewNotice, NoticesOf } from '../../store-ports';
import { complainedAbout } from '../deciding/complained-about';
import type { Loop } from '../loop';
import { isObserved } from '../crm/observe';
import { loadReaders } from './readers';

interface Batch {
  readonly tenantId: number;
  readonly at: Instant;
  readonly settings: TenantSettings;
  readonly changes: readonly CaseChange[];
}

/** A notice whose hour is not known yet. */
type Wanted = Omit<NewNotice, 'notBefore'>;

/** What tells of a missed deadline, be it of what came of it: all of it is taken back with the deadline. */
export const OF_A_BREACH: readonly NoticeKind[] = ['breached', 'raised', 'decision_needed'];

/** Of a safety matter people may be told at once, where the tenant has said so. */
export function isAtAnyHour({ notify }: TenantSettings, state: Pick<DetractorCase, 'process'>): boolean {
  return notify.safetyAtAnyHour && state.process === 'safety';
}

/**
 * Queues who is to be told of what has just been decided, in its transaction. Who only observes tells nobody. What was to
 * be told of a deadline that was not missed after all is dropped where it waits, and put right where it was told.
 */
export async function queueNotices(loop: Loop, sql: Sql, batch: Batch): Promise<void> {
  const { tenantId, settings, at, changes } = batch;
  const news = changes.filter((change) => isNews(change));
  if (isObserved(batch) || news.length === 0) return;
  const about = await complainedAbout(loop, sql, { tenantId, states: news.map(({ state }) => state) });
  const wanted: (readonly [CaseChange, Wanted])[] = [];
  for (const change of news) {
    const aboutId = about.get(change.state.caseKey) ?? null;
    const corrections = await correctionsOf(loop, sql, { batch, change, aboutId });
    const rows = [...corrections, ...toPeople(change, settings, aboutId), ...toChannels(change, settings)];
    wanted.push(...rows.map((row) => [change, row] as const));
  }
  if (wanted.length === 0) return;
  const readers = await loadReaders(loop, sql, batch);
  const rows = wanted.map(([{ state }, row]) => {
    return { ...row, notBefore: readers.toldFrom(row.userId, at, isAtAnyHour(settings, state)) };
  });
  await loop.stores.notices.queue(sql, tenantId, rows);
}

function isNews(change: CaseChange): boolean {
  return happeningsIn(change).length + withdrawalsIn(change).length + takenBackIn(change).length > 0;
}

function toPeople(change: CaseChange, { notify }: TenantSettings, aboutId: string | null): readonly Wanted[] {
  const wants = (userId: string, kind: NoticeKind): boolean => channelsFor(notify, userId, kind).length > 0;
  return whoIsTold(change, { aboutId, wants }).flatMap((told) =>
    channelsFor(notify, told.userId, told.kind).map((channel) => ({ ...told, about: change.state.caseKey, channel })),
  );
}

function toChannels(change: CaseChange, { notify }: TenantSettings): readonly Wanted[] {
  return POST_CHANNELS.flatMap((channel) => {
    const posted = whatIsPosted(change, (kind) => postsOf(notify, kind).includes(channel));
    if (posted === null) return [];
    const { kind, seq, deadline } = posted;
    return [{ about: change.state.caseKey, seq, kind, userId: '', channel, deadline }];
  });
}

interface Correcting {
  readonly batch: Batch;
  readonly change: CaseChange;
  readonly aboutId: string | null;
}

/** What was told in vain, and what those who heard of it are told instead. */
interface Correction extends Pick<Withdrawal, 'seq' | 'actor'> {
  readonly kind: Extract<NoticeKind, 'breach_withdrawn' | 'taken_back'>;
  readonly deadline: NoticeDeadline | null;
  readonly of: Omit<NoticesOf, 'about'>;
  /** Who is told of what has changed need not be told that something else has not. */
  readonly except: readonly string[];
}

/** Everything that is told of a case, but for corrections of what was undone. */
const OF_A_CASE: readonly NoticeKind[] = NOTICE_KINDS.filter((kind) => kind !== 'digest' && kind !== 'taken_back');

async function correctionsOf(loop: Loop, sql: Sql, correcting: Correcting): Promise<readonly Wanted[]> {
  const { change, batch, aboutId } = correcting;
  const rows: Wanted[] = [];
  for (const { seq, actor, deadline } of withdrawalsIn(change)) {
    const of = { kinds: OF_A_BREACH, deadline };
    const one: Correction = { seq, actor, kind: 'breach_withdrawn', deadline, of, except: [] };
    rows.push(...(await corrections(loop, sql, { ...correcting, one })));
  }
  const except = toPeople(change, batch.settings, aboutId).map(({ userId }) => userId);
  for (const { seq, actor, fromSeq, toSeq } of takenBackIn(change)) {
    const of = { kinds: OF_A_CASE, deadline: null, seqs: { from: fromSeq, to: toSeq } };
    const one: Correction = { seq, actor, kind: 'taken_back', deadline: null, of, except };
    rows.push(...(await corrections(loop, sql, { ...correcting, one })));
  }
  return rows;
}

/** Exactly those are told who heard of it, or are hearing of it right now. */
async function corrections(
  loop: Loop,
  sql: Sql,
  { batch, change, aboutId, one }: Correcting & { readonly one: Correction },
): Promise<readonly Wanted[]> {
  const { notices } = loop.stores;
  const { tenantId, settings } = batch;
  const { seq, actor, kind, deadline, except } = one;
  const which: NoticesOf = { about: change.state.caseKey, ...one.of };
  await notices.dropPending(sql, tenantId, which);
  const heard = await notices.heard(sql, tenantId, which);
  const row = { about: change.state.caseKey, seq, kind, deadline };
  const people = new Set(heard.map(({ userId }) => userId).filter((userId) => userId !== '' && userId !== aboutId));
  const posted = POST_CHANNELS.filter((channel) => heard.some((who) => who.userId === '' && who.channel === channel));
  return [
    ...[...people]
      .filter((userId) => !isOwnDoing(actor, userId) && !except.includes(userId))
      .flatMap((userId) => channelsFor(settings.notify, userId, kind).map((channel) => ({ ...row, userId, channel }))),
    ...posted
      .filter((channel) => postsOf(settings.notify, kind).includes(channel))
      .map((channel) => ({ ...row, userId: '', channel })),
  ];
}
