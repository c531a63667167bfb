import type { DetractorCase } from '../../domain/case-state';
import { channelsFor } from '../../domain/notify-settings';
import type { Instant } from '../../domain/types';
import { isTerminal } from '../../domain/transitions';
import { dayOf, startOfDay } from '../../sla/zone';
import type { NewNotice, Tenant } from '../../store-ports';
import { caseLinks, crmIdsOf } from '../crm/case-links';
import { complainedAbout } from '../deciding/complained-about';
import { dateOf } from './claim-notices';
import type { Loop } from '../loop';
import { digestWords, type DueCase, type Words } from './notice-words';
import { isObserved } from '../crm/observe';
import { loadReaders, type Readers } from './readers';
import type { Hours } from './told-when';

/** A morning's list is made in the first hours of a day, however late we wake up; later it would be none. ms */
const MORNING_MS = 2 * 3_600_000;
/** No local day lasts longer, so what is due on it is due by then. ms */
const DAY_AND_MORE_MS = 48 * 3_600_000;
/** Most cases of a list that are looked at; few are named, and the others counted. */
const MOST = 200;

/**
 * Queues the morning's list of whoever has something due, once he has begun to work that day. Doing it again, or side by
 * side, queues nothing twice. @returns how many people it was found for
 */
export async function planDigests(loop: Loop): Promise<number> {
  const now = await loop.clock.now();
  let planned = 0;
  for (const tenant of await loop.stores.tenants.tenants(loop.db)) {
    try {
      planned += isObserved(tenant) ? 0 : await planOfTenant(loop, tenant, now);
    } catch (error) {
      loop.log.error({ err: error, tenantId: tenant.tenantId }, 'digests could not be planned');
    }
  }
  return planned;
}

async function planOfTenant(loop: Loop, { tenantId, settings }: Tenant, now: Instant): Promise<number> {
  const owners = await loop.stores.digests.owners(loop.db, tenantId, now + DAY_AND_MORE_MS);
  const wanting = owners.filter((userId) => channelsFor(settings.notify, userId, 'digest').length > 0);
  if (wanting.length === 0) return 0;
  const readers = await loadReaders(loop, loop.db, { tenantId, settings, at: now });
  const begun = wanting.filter((userId) => isMorning(readers.hoursOf(userId), now));
  const rows = begun.flatMap((userId): readonly NewNotice[] => {
    const about = dateOf(readers, userId, now);
    const key = { about, seq: 0, kind: 'digest', userId, deadline: null, notBefore: now } as const;
    return channelsFor(settings.notify, userId, 'digest').map((channel) => ({ ...key, channel }));
  });
  if (rows.length > 0) await loop.stores.notices.queue(loop.db, tenantId, rows);
  return begun.length;
}

/**
 * Pure: whether somebody has begun to work today, and not long ago; never while he is away.
 * @internal exported for its tests
 */
export function isMorning({ calendar, away }: Hours, now: Instant): boolean {
  const [first] = calendar.openOn(dayOf(calendar.zone, now));
  if (first === undefined || now < first.start || now >= first.start + MORNING_MS) return false;
  return !away.some(({ fromAt, toAt }) => fromAt <= now && (toAt === null || toAt > now));
}

export interface Digest {
  readonly words: Words;
  /** CRM id of the case that comes first; null = none of them is there. */
  readonly caseId: string | null;
}

/** What is due to somebody today, and overdue, as it is now; null = nothing is. */
export async function digestOf(
  loop: Loop,
  { tenant, readers, now }: { readonly tenant: Tenant; readonly readers: Readers; readonly now: Instant },
  userId: string,
): Promise<Digest | null> {
  const { zone } = readers.hoursOf(userId).calendar;
  const dueBefore = startOfDay(zone, dayOf(zone, now) + 1);
  const { count, tasks } = await loop.stores.digests.due(loop.db, tenant.tenantId, { userId, dueBefore, limit: MOST });
  if (count === 0) return null;
  const keys = tasks.map(({ caseKey }) => caseKey);
  const states = await loop.stores.cases.load(loop.db, tenant.tenantId, keys);
  const about = await complainedAbout(loop, loop.db, { tenantId: tenant.tenantId, states: [...states.values()] });
  const links = await caseLinks(loop, tenant, keys);
  const due = tasks.flatMap(({ caseKey, dueAt }): readonly DueCase[] => {
    const state = states.get(caseKey);
    if (state === undefined || !isHis(state, userId) || about.get(caseKey) === userId) return [];
    return [{ state, dueAt, link: links.get(caseKey) ?? null }];
  });
  if (due.length === 0) return null;
  const ids = await crmIdsOf(loop, tenant.tenantId, keys);
  const caseId = due.map(({ state }) => ids.get(state.caseKey)).find((id) => id !== undefined) ?? null;
  const all = count - tasks.length + due.length;
  return { words: digestWords(due, { count: all, now, timeZone: readers.zoneOf(userId) }), caseId };
}

function isHis({ ownerId, status }: DetractorCase, userId: string): boolean {
  return ownerId === userId && !isTerminal(status);
}
