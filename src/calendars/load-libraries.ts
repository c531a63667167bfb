import type HolidayLibrary from 'date-holidays';
import type IcalLibrary from 'ical.js' with { 'resolution-mode': 'import' };
import { SetupError } from '../errors';

type Ical = typeof IcalLibrary;
type Holidays = typeof HolidayLibrary;

/**
 * The library of holidays. It takes 43 MB of disk and most of a second to load, so it is loaded when somebody asks for
 * a proposal; an installation may leave it out.
 * @throws SetupError that says how to install it
 */
export async function loadHolidays(): Promise<Holidays> {
  try {
    return (await import('date-holidays')).default;
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new SetupError(
      'holidays cannot be proposed: the optional package date-holidays is not installed. ' +
        'Run "npm ci --include=optional", or import a file with "calendars import-ics" or "calendars import-csv"',
    );
  }
}

/** The reader of iCalendar files; an ES module, to which only `import()` leads. */
export async function loadIcal(): Promise<Ical> {
  return (await import('ical.js')).default;
}

/** @internal exported for its test */
export function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'].includes(String(error.code)) &&
    error.message.includes('date-holidays')
  );
}
