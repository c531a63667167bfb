import type { ClockLeg } from '../../../src/domain/types';
import { compileCalendar, type Calendar } from '../../../src/sla/calendar';
import type { z } from 'zod';
import type { calendarSchema } from '../../../src/sla/calendar-schema';
import { readCalendar } from '../../../src/sla/read-calendar';

/** A calendar as a person may write it: everything but the zone and the week can be left out. */
export type CalendarInput = z.input<typeof calendarSchema>;

type Windows = [string, string][];

export const HOUR_S = 3600;

/** Monday to Friday with the same windows, 09:00 to 17:00 unless said otherwise. */
export function weekdays(windows: Windows = [['09:00', '17:00']]): CalendarInput['week'] {
  return { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows };
}

/** Every day of the week with the same windows. */
export function everyDay(windows: Windows): CalendarInput['week'] {
  return { ...weekdays(windows), sat: windows, sun: windows };
}

/**
 * How often a property is tried. PROPERTY_FACTOR=50 is a soak of minutes; the run in other time zones takes a twentieth,
 * because an answer that depends on the zone of the machine shows in every example.
 */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(count * Number(process.env['PROPERTY_FACTOR'] ?? 1)) };
}

/** A calendar that can be saved, 09:00 to 17:00 in UTC from Monday to Friday unless said otherwise. */
export function calendarOf(input: Partial<CalendarInput> = {}): Calendar {
  const reading = readCalendar({ timeZone: 'UTC', week: weekdays(), ...input });
  if (!reading.ok) throw new Error(reading.problems.map(({ path, message }) => `${path}: ${message}`).join('; '));
  return compileCalendar(reading.calendar.definition);
}

/** An instant from RFC 3339. */
export function at(text: string): number {
  return Date.parse(text);
}

/** An instant as RFC 3339 without a fraction, which reads better in a failed test than a number. */
export function text(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString().replace('.000Z', 'Z');
}

/** A running leg of calendar "default" version 1. */
export function leg(from: string, to: string | null = null, change: Partial<ClockLeg> = {}): ClockLeg {
  return {
    fromAt: at(from),
    toAt: to === null ? null : at(to),
    calendarId: 'default',
    calendarVersion: 1,
    timeZone: 'UTC',
    state: 'running',
    reason: 'opened',
    ...change,
  };
}
