import { happeningsIn, withdrawalsIn, type CaseChange, type Withdrawal } from '../../domain/case-happenings';
import type { DetractorCase } from '../../domain/case-state';
import { POST_CHANNELS, type NoticeKind } from '../../domain/notice';
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
  const news = changes.filter((change) => happeningsIn(change).length + withdrawalsIn(change).length > 0);
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

async function correctionsOf(loop: Loop, sql: Sql, of: Correcting): Promise<readonly Wanted[]> {
  const rows: Wanted[] = [];
  for (const withdrawal of withdrawalsIn(of.change))
    rows.push(...(await corrections(loop, sql, { ...of, withdrawal })));
  return rows;
}

/** Exactly those are told who heard of it, or are hearing of it right now. */
async function corrections(
  loop: Loop,
  sql: Sql,
  { batch, change, aboutId, withdrawal }: Correcting & { readonly withdrawal: Withdrawal },
): Promise<readonly Wanted[]> {
  const { notices } = loop.stores;
  const { tenantId, settings } = batch;
  const { seq, actor, deadline } = withdrawal;
  const which: NoticesOf = { about: change.state.caseKey, kinds: OF_A_BREACH, deadline };
  await notices.dropPending(sql, tenantId, which);
  const heard = await notices.heard(sql, tenantId, which);
  const kind = 'breach_withdrawn';
  const row = { about: change.state.caseKey, seq, kind, deadline } as const;
  const people = new Set(heard.map(({ userId }) => userId).filter((userId) => userId !== '' && userId !== aboutId));
  const posted = POST_CHANNELS.filter((channel) => heard.some((one) => one.userId === '' && one.channel === channel));
  return [
    ...[...people]
      .filter((userId) => !isOwnDoing(actor, userId))
      .flatMap((userId) => channelsFor(settings.notify, userId, kind).map((channel) => ({ ...row, userId, channel }))),
    ...posted
      .filter((channel) => postsOf(settings.notify, kind).includes(channel))
      .map((channel) => ({ ...row, userId: '', channel })),
  ];
}
