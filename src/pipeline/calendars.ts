import { readCalendar } from '../sla/read-calendar';
import type { Calendar } from '../sla/calendar';
import { compileCalendar } from '../sla/calendar';
import type { StoredDocument } from '../store-ports';

/** Compiled calendars by tenant, id, version and zone: immutable, so they are never stale; the oldest are forgotten. */
const compiled = new Map<string, Calendar>();
const KEPT = 500;

/**
 * The calendar as read on one wall clock: the policy may say that the owner's zone counts rather than the calendar's.
 * @throws when a stored calendar cannot be read, which saving it has made sure of.
 */
export function calendarIn(tenantId: number, stored: StoredDocument, timeZone: string | null): Calendar {
  const key = JSON.stringify([tenantId, stored.id, stored.version, timeZone]);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const reading = readCalendar(stored.body);
  if (!reading.ok)
    throw new Error(`calendar ${stored.id} v${stored.version}: ${reading.problems[0]?.message ?? 'unreadable'}`);
  const definition = reading.calendar.definition;
  const calendar = timeZone === null ? reading.calendar : compileCalendar({ ...definition, timeZone });
  if (compiled.size >= KEPT) compiled.delete(compiled.keys().next().value ?? key);
  compiled.set(key, calendar);
  return calendar;
}
