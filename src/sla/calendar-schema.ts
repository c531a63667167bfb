import { z } from 'zod';
import { zoneNamed } from './zone';

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?|24:00(?::00)?)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const HOW_TO_TIME = 'write a time as "HH:MM" or "HH:MM:SS", from "00:00" to "24:00"';
const time = z.string(HOW_TO_TIME).regex(TIME, HOW_TO_TIME);
const startTime = time.refine((text) => !text.startsWith('24'), 'a window starts at 23:59:59 at the latest');
const HOW_TO_DATE = 'write a date that exists as "YYYY-MM-DD"';
const date = z.string(HOW_TO_DATE).refine(isDate, HOW_TO_DATE);
const windows = z.array(
  z.tuple([startTime, time], 'a window is a pair of times, ["09:00", "17:00"]'),
  'write the windows as a list of pairs, [["09:00", "17:00"]], [] = closed',
);

const windowsByDate = z.record(date, windows, 'write windows by date, {"2026-12-24": [["09:00", "12:00"]]}');
const HOW_TO_ZONE = 'name an IANA zone such as "Europe/Paris"';

/**
 * A calendar as it is saved, sent and edited; immutable once a clock has used it (a change is a new version).
 *
 * Windows are [start, end) on the wall clock of `timeZone`; an end at or before its start lies on the next date, so
 * 00:00 to 00:00 is a whole day. A weekday left out is closed. A holiday takes away the windows that start on its date
 * and beats an override; an override replaces the weekday's windows, [] closes the date; breaks are taken out of
 * whatever is open. `names` says what a date is called when a deadline is explained.
 */
export const calendarSchema = z.strictObject(
  {
    timeZone: z.string(HOW_TO_ZONE).refine((name) => zoneNamed(name) !== null, HOW_TO_ZONE),
    week: z.strictObject(
      {
        mon: windows.default([]),
        tue: windows.default([]),
        wed: windows.default([]),
        thu: windows.default([]),
        fri: windows.default([]),
        sat: windows.default([]),
        sun: windows.default([]),
      },
      whenNoObject('write the hours by weekday, {"mon": [["09:00", "17:00"]]}'),
    ),
    overrides: windowsByDate.default({}),
    holidays: z.array(date, 'write the holidays as a list of dates, ["2026-12-25"]').default([]),
    breaks: windowsByDate.default({}),
    names: z.record(date, z.string().min(1).max(200)).default({}),
    /** Whose holidays it follows, and up to which year it has them: the next year is proposed in time. */
    origin: z
      .strictObject({
        country: z.string().min(2).max(3),
        region: z.string().min(1).max(50).nullable().default(null),
        language: z.string().min(2).max(10).nullable().default(null),
        bank: z.boolean().default(false),
        untilYear: z.int().min(1900).max(9999),
      })
      .optional(),
  },
  whenNoObject('a calendar is an object with "timeZone" and "week"'),
);

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

/** Only where there is no object at all: a key nobody knows is named by the schema itself. */
function whenNoObject(message: string): { readonly error: z.core.$ZodErrorMap } {
  return { error: ({ code }) => (code === 'invalid_type' ? message : undefined) };
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
