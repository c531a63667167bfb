import type { Crm, CrmBusinessHours, CrmHoliday } from '../../ports';
import type { HolidayRule, Recurrence } from './holiday-dates';
import { dayOf, holidayDates } from './holiday-dates';
import { isZone } from './org-config';
import type { QueryRow } from './queries';
import { query } from './queries';
import { rowsOf } from './read-rows';
import { idAt, textAt, valueAt } from './row';
import { BUSINESS_HOURS, HOLIDAYS } from './soql';
import type { Transport } from './transport';

type Found = Awaited<ReturnType<Crm['businessHours']>>;

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const satisfies Record<keyof CrmBusinessHours['week'], string>;

/**
 * The business hours in use, the org's default first, and all holidays with the dates they fall on. What belongs to what
 * stands in no record, so they are read as suggestions, in one call.
 *
 * @param years both included
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function readBusinessHours(
  transport: Transport,
  years: { readonly from: number; readonly to: number },
): Promise<Found> {
  const [hours, holidays] = await query(transport, [BUSINESS_HOURS, HOLIDAYS]);
  return {
    hours: rowsOf(hours, 'to read business hours').map(hoursOf),
    holidays: rowsOf(holidays, 'to read holidays')
      .map((row) => holidayOf(row, years))
      .filter(({ dates }) => dates.length > 0),
  };
}

function hoursOf(row: QueryRow): CrmBusinessHours {
  const zone = textAt(row, 'TimeZoneSidKey');
  const windows = Object.entries(DAYS).flatMap(([day, name]) => {
    const window = windowOf(textAt(row, `${name}StartTime`), textAt(row, `${name}EndTime`));
    return window === null ? [] : [[day, window] as const];
  });
  return {
    id: idAt(row, 'Id'),
    name: textAt(row, 'Name') ?? '',
    isDefault: valueAt(row, 'IsDefault') === true,
    timeZone: zone !== null && isZone(zone) ? zone : 'UTC',
    week: Object.fromEntries(windows),
  };
}

/** "09:00:00.000Z" is nine on the wall, whatever the Z says. From midnight to midnight is the whole day. */
function windowOf(start: string | null, end: string | null): readonly [string, string] | null {
  const from = wallTime(start);
  const to = wallTime(end);
  if (from === null || to === null) return null;
  return [from, to === '00:00' ? '24:00' : to];
}

function wallTime(time: string | null): string | null {
  return /^(\d{2}:\d{2})(?::|$)/.exec(time ?? '')?.[1] ?? null;
}

function holidayOf(row: QueryRow, years: { readonly from: number; readonly to: number }): CrmHoliday {
  return {
    name: textAt(row, 'Name') ?? '',
    dates: holidayDates(ruleOf(row), years),
    closed: valueAt(row, 'IsAllDay') === true ? null : closedOf(row),
  };
}

/** Without both ends, or with an end before the start, it can only be the whole day. */
function closedOf(row: QueryRow): readonly [string, string] | null {
  const start = numberAt(row, 'StartTimeInMinutes');
  const end = numberAt(row, 'EndTimeInMinutes');
  if (start === null || end === null) return null;
  const until = end === 0 ? DAY_MINUTES : end;
  const whole = start <= 0 && until >= DAY_MINUTES;
  return whole || until <= start ? null : [clock(start), clock(until)];
}

const DAY_MINUTES = 1_440;

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function ruleOf(row: QueryRow): HolidayRule {
  const on = dayOf(textAt(row, 'ActivityDate'));
  if (valueAt(row, 'IsRecurrence') !== true) return { on, recurrence: null };
  return { on, recurrence: recurrenceOf(row) };
}

function recurrenceOf(row: QueryRow): Recurrence {
  return {
    type: textAt(row, 'RecurrenceType'),
    interval: numberAt(row, 'RecurrenceInterval'),
    mask: numberAt(row, 'RecurrenceDayOfWeekMask'),
    dayOfMonth: numberAt(row, 'RecurrenceDayOfMonth'),
    instance: textAt(row, 'RecurrenceInstance'),
    month: textAt(row, 'RecurrenceMonthOfYear'),
    startDay: dayOf(textAt(row, 'RecurrenceStartDate')),
    endDay: dayOf(textAt(row, 'RecurrenceEndDateOnly')),
  };
}

function numberAt(row: QueryRow, field: string): number | null {
  const value = valueAt(row, field);
  return typeof value === 'number' && Number.isInteger(value) ? value : null;
}
