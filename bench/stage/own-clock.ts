import { add, elapsed } from '../../src/sla/clock';
import { readCalendar } from '../../src/sla/read-calendar';
import { OFFICE, type BusinessClock } from './business-hours';

/** Our engine with the office hours; it keeps the days it has worked out, as the service does. */
export function ownClock(): BusinessClock {
  const { timeZone, windows, holidays } = OFFICE;
  const week = { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows };
  const reading = readCalendar({ timeZone, week, holidays });
  if (!reading.ok) throw new Error(reading.problems[0]?.message ?? 'the calendar cannot be read');
  const { calendar } = reading;
  return {
    add: (from, seconds) => add(calendar, from, seconds),
    elapsed: (from, to) => elapsed(calendar, from, to),
  };
}
