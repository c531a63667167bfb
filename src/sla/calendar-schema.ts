import { z } from 'zod';
import { zoneNamed } from './zone';

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?|24:00(?::00)?)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const time = z.string().regex(TIME, 'write a time as "HH:MM" or "HH:MM:SS", from "00:00" to "24:00"');
const startTime = time.refine((text) => !text.startsWith('24'), 'a window starts at 23:59:59 at the latest');
const date = z.string().refine(isDate, 'write a date that exists as "YYYY-MM-DD"');
const windows = z.array(z.tuple([startTime, time], 'a window is a pair of times, ["09:00", "17:00"]'));

/**
 * A calendar as it is saved, sent and edited; immutable once a clock has used it (a change is a new version).
 *
 * Windows are [start, end) on the wall clock of `timeZone`; an end at or before its start lies on the next date, so
 * 00:00 to 00:00 is a whole day. A weekday left out is closed. A holiday takes away the windows that start on its date
 * and beats an override; an override replaces the weekday's windows, [] closes the date; breaks are taken out of
 * whatever is open. `names` says what a date is called when a deadline is explained.
 */
export const calendarSchema = z.strictObject({
  timeZone: z.string().refine((name) => zoneNamed(name) !== null, 'name an IANA zone such as "Europe/Paris"'),
  week: z.strictObject({
    mon: windows.default([]),
    tue: windows.default([]),
    wed: windows.default([]),
    thu: windows.default([]),
    fri: windows.default([]),
    sat: windows.default([]),
    sun: windows.default([]),
  }),
  overrides: z.record(date, windows).default({}),
  holidays: z.array(date).default([]),
  breaks: z.record(date, windows).default({}),
  names: z.record(date, z.string().min(1).max(200)).default({}),
});

export type CalendarDefinition = z.infer<typeof calendarSchema>;
export type WindowText = readonly [start: string, end: string];

/** Seconds since local midnight; an end beyond 86,400 lies on the next date. */
export interface Window {
  readonly startS: number;
  readonly endS: number;
}

/** Reads a window that passed the schema. */
export function readWindow([start, end]: WindowText): Window {
  const startS = secondsOf(start);
  const endS = secondsOf(end);
  return { startS, endS: endS > startS ? endS : endS + 86_400 };
}

function secondsOf(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
