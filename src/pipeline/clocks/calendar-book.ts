import { compileCalendar, type Calendar } from '../../sla/calendar';
import type { CalendarOf, CalendarRef } from '../../sla/legs';
import { readCalendar } from '../../sla/read-calendar';
import type { Sql } from '../../sql-port';
import type { StoredDocument, Stores } from '../../store-ports';
import { createMemory } from '../immutable';
import type { Loop } from '../loop';

/** The calendars of a tenant, ready to walk. */
export interface CalendarBook {
  /** @throws when that version is not stored, which cannot be: one that was used is never deleted */
  readonly of: CalendarOf;
  /** The version that counts for whatever begins now; null = there is no calendar of that id. */
  newest(calendarId: string): StoredDocument | null;
}

/** One by version and wall clock: each remembers the days it has worked out. */
const compiled = createMemory<Calendar>(500);
/** As stored; filled when it has been read. */
const documents = createMemory<{ stored: StoredDocument | null }>(500);

/** All versions of a tenant's calendars; those read before are remembered, because a version never changes. */
export async function loadCalendarBook(loop: Loop, sql: Sql, tenantId: number): Promise<CalendarBook> {
  const versions = await loop.stores.tenants.documents(sql, tenantId, 'calendar');
  const stored: StoredDocument[] = [];
  for (const { id, version, status } of versions) {
    const document = status === 'draft' ? null : await documentOf(loop, sql, [tenantId, id, version]);
    if (document !== null) stored.push(document);
  }
  return bookOf(loop.stores, tenantId, stored);
}

/** Those that legs name, and no others: for writing what was decided. @throws when one is gone */
export async function calendarsNamed(
  loop: Loop,
  sql: Sql,
  { tenantId, refs }: { readonly tenantId: number; readonly refs: readonly CalendarRef[] },
): Promise<CalendarOf> {
  const stored = new Map<string, StoredDocument>();
  for (const { calendarId: id, calendarVersion: version } of refs) {
    const name = nameOf({ id, version });
    const document = stored.has(name) ? null : await documentOf(loop, sql, [tenantId, id, version]);
    if (document !== null) stored.set(name, document);
  }
  return bookOf(loop.stores, tenantId, [...stored.values()]).of;
}

/** Pure but for what it remembers. */
export function bookOf(stores: Stores, tenantId: number, stored: readonly StoredDocument[]): CalendarBook {
  const byName = new Map(stored.map((document) => [nameOf(document), document]));
  const newest = new Map<string, StoredDocument>();
  for (const document of stored)
    if (document.version > (newest.get(document.id)?.version ?? 0)) newest.set(document.id, document);
  return {
    of: ({ calendarId: id, calendarVersion: version, timeZone }) => {
      const document = byName.get(nameOf({ id, version }));
      if (document === undefined) throw new Error(`calendar ${id} v${version} is gone`);
      return compiled(stores, [tenantId, id, version, timeZone], () => compile(document, timeZone));
    },
    newest: (calendarId) => newest.get(calendarId) ?? null,
  };
}

/** As if this one counted already. What it compiles is remembered nowhere: another draft may be stored as that version. */
export function withDraft(book: CalendarBook, draft: StoredDocument): CalendarBook {
  const zones = new Map<string, Calendar>();
  return {
    of: (ref) => {
      if (ref.calendarId !== draft.id || ref.calendarVersion !== draft.version) return book.of(ref);
      const calendar = zones.get(ref.timeZone) ?? compile(draft, ref.timeZone);
      zones.set(ref.timeZone, calendar);
      return calendar;
    },
    newest: (calendarId) => (calendarId === draft.id ? draft : book.newest(calendarId)),
  };
}

/** The wall clock that a calendar names itself. @throws when it cannot be read, which saving it has made sure of */
export function zoneOfCalendar(stored: StoredDocument): string {
  return definitionOf(stored).timeZone;
}

async function documentOf(
  loop: Loop,
  sql: Sql,
  key: readonly [number, string, number],
): Promise<StoredDocument | null> {
  const [tenantId, id, version] = key;
  const slot = documents(loop.stores, key, () => ({ stored: null }));
  slot.stored ??= await loop.stores.tenants.calendar(sql, tenantId, { id, version });
  return slot.stored;
}

function compile(stored: StoredDocument, timeZone: string): Calendar {
  return compileCalendar({ ...definitionOf(stored), timeZone });
}

function definitionOf(stored: StoredDocument): Calendar['definition'] {
  const reading = readCalendar(stored.body);
  if (!reading.ok)
    throw new Error(`calendar ${stored.id} v${stored.version}: ${reading.problems[0]?.message ?? 'unreadable'}`);
  return reading.calendar.definition;
}

function nameOf({ id, version }: Pick<StoredDocument, 'id' | 'version'>): string {
  return JSON.stringify([id, version]);
}
