import type { TenantSettings } from '../../domain/settings';
import type { AwaySpan, CrmUser, Instant } from '../../domain/types';
import { userOf } from '../../rules/people';
import { policySchema } from '../../sla/policy';
import { zoneNamed } from '../../sla/zone';
import type { Sql } from '../../sql-port';
import type { StoredDocument } from '../../store-ports';
import { bookOf } from '../clocks/calendar-book';
import type { Loop } from '../loop';
import { toldFrom, type Hours } from './told-when';

/** Whoever may be told something: the people of a tenant, their wall clocks and their leave. */
export interface Readers {
  /** null = the CRM does not know him. */
  user(userId: string): CrmUser | null;
  /** His own zone, else the tenant's; that of '' (a channel that several read) is the tenant's. */
  zoneOf(userId: string): string;
  hoursOf(userId: string): Hours;
  /** When he is told of something that is to be told from `at` on; of leave without an end, when to look again. */
  toldFrom(userId: string, at: Instant, anyHour?: boolean): Instant;
}

/** How long until somebody is looked for again who is away until further notice. ms */
const LOOK_AGAIN_MS = 86_400_000;

/** Who has set no working hours yet is woken at night by nobody. */
const OFFICE_HOURS = ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]] as const);

/** Reads who may be told, as it is at `at`. */
export async function loadReaders(
  loop: Loop,
  sql: Sql,
  of: { readonly tenantId: number; readonly settings: TenantSettings; readonly at: Instant },
): Promise<Readers> {
  const { tenantId, settings, at } = of;
  const { tenants } = loop.stores;
  const directory = (await tenants.directory(sql, tenantId)) ?? { readAt: 0, users: [] };
  const absences = await tenants.absences(sql, tenantId, at);
  const stored = await workingHours(loop, sql, of);
  const user = (userId: string): CrmUser | null => userOf(userId, { directory });
  const zoneOf = (userId: string): string => {
    const own = user(userId)?.timeZone ?? null;
    return own !== null && zoneNamed(own) !== null ? own : settings.timeZone;
  };
  const { id: calendarId, version: calendarVersion } = stored;
  const book = bookOf(loop.stores, tenantId, [stored]);
  const hoursOf = (userId: string): Hours => {
    const away: readonly AwaySpan[] = [
      ...absences.filter((absence) => absence.userId === userId),
      ...(user(userId)?.away ?? []),
    ];
    return { calendar: book.of({ calendarId, calendarVersion, timeZone: zoneOf(userId) }), away };
  };
  return {
    ...{ user, zoneOf, hoursOf },
    toldFrom: (userId, from, anyHour) => {
      const hours = hoursOf(userId);
      const moment = toldFrom(hours, from, anyHour);
      return moment ?? toldFrom({ ...hours, away: [] }, from + LOOK_AGAIN_MS) ?? from + LOOK_AGAIN_MS;
    },
  };
}

/** The calendar of the policy that counts where none is named. */
async function workingHours(
  loop: Loop,
  sql: Sql,
  { tenantId, settings }: { readonly tenantId: number; readonly settings: TenantSettings },
): Promise<StoredDocument> {
  const { tenants } = loop.stores;
  const policy = await tenants.activePolicy(sql, tenantId);
  const id = policy === null ? null : policySchema.parse(policy.body).calendarId;
  const stored = id === null ? null : await tenants.newestCalendar(sql, tenantId, id);
  const body = { timeZone: settings.timeZone, week: Object.fromEntries(OFFICE_HOURS) };
  return stored ?? { id: 'office hours', version: 0, body };
}
