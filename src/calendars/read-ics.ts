import type { HolidayReading, HolidayRow, YearSpan } from '../calendar-ports';
import { instantOf, zoneNamed, type Zone } from '../sla/zone';
import { loadIcal } from './load-libraries';
import { judged, tooManyDays, type FoundEntry, type ObservanceTerms } from './observances';
import { rowsBetween } from './split-days';

type Ical = Awaited<ReturnType<typeof loadIcal>>;
type Component = InstanceType<Ical['Component']>;
type IcalEvent = InstanceType<Ical['Event']>;
type Time = InstanceType<Ical['Time']>;

export interface IcsTerms extends ObservanceTerms {
  readonly years: YearSpan;
  /** Zone of the calendar: timed events become breaks on its wall clock. */
  readonly timeZone: string;
}

interface Ignored {
  readonly name: string;
  readonly why: string;
}

/** More repeats than a holiday has, be it every day since 1970: a rule that goes on for ever must not hold up anybody. */
const MOST_REPEATS = 22_000;
const TOO_OFTEN = 'it repeats too often to be a holiday';

/**
 * Reads holidays from an iCalendar file (RFC 5545): all-day events close their days, timed ones a part of them. Repeated
 * events are written out within the years; what is cancelled, shown as free or without a date is listed with the reason.
 */
export async function readIcs(text: string, terms: IcsTerms): Promise<HolidayReading> {
  const ICAL = await loadIcal();
  const calendars = calendarsIn(ICAL, text);
  if ('problem' in calendars) return { ok: false, problems: [calendars.problem] };
  const zone = zoneNamed(terms.timeZone);
  if (zone === null) throw new RangeError(`Unknown time zone "${terms.timeZone}"`);
  const entries: FoundEntry[] = [];
  const ignored: Ignored[] = [];
  const found = { ICAL, zone, years: terms.years, entries, ignored };
  for (const event of calendars.found.flatMap((calendar) => eventsOf(ICAL, calendar, ignored))) readEvent(found, event);
  const problem = tooManyDays(entries.length);
  if (problem !== null) return { ok: false, problems: [problem] };
  return { ok: true, preview: { rows: judged(entries, terms), ignored } };
}

function calendarsIn(
  ICAL: Ical,
  text: string,
): { readonly found: readonly Component[] } | { readonly problem: string } {
  let parsed: unknown;
  try {
    parsed = ICAL.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // What is no calendar at all makes the library stumble over itself, which says nothing to anybody.
    const why = error instanceof Error && error.name === 'ParserError' ? `: ${error.message}` : '';
    return { problem: `this is no iCalendar file, or it is broken${why}` };
  }
  // One calendar comes as [name, properties, parts], several as a list of these.
  const roots = (Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]) as readonly unknown[][];
  const found = roots.filter((root) => root[0] === 'vcalendar').map((root) => new ICAL.Component(root));
  return found.length > 0
    ? { found }
    : { problem: 'there is no calendar in this file: it has to begin with BEGIN:VCALENDAR' };
}

/** Left to itself each event takes the exceptions of every other one too, and reads the whole file for them. */
const ALONE = { exceptions: [] };

/** Events with the exceptions to their repeats. */
function eventsOf(ICAL: Ical, calendar: Component, ignored: Ignored[]): readonly IcalEvent[] {
  const all = calendar.getAllSubcomponents('vevent').flatMap((component) => {
    if (component.getFirstProperty('dtstart') !== null) return [new ICAL.Event(component, ALONE)];
    ignored.push({ name: nameIn(component), why: 'it has no start' });
    return [];
  });
  const masters = all.filter((event) => !event.isRecurrenceException());
  const repeated = new Map(masters.map((event) => [event.uid, event]));
  const strays = all.filter((event) => {
    if (!event.isRecurrenceException()) return false;
    const master = repeated.get(event.uid);
    master?.relateException(event);
    return master === undefined;
  });
  return [...masters, ...strays];
}

interface Found {
  readonly ICAL: Ical;
  readonly zone: Zone;
  readonly years: YearSpan;
  readonly entries: FoundEntry[];
  readonly ignored: Ignored[];
}

function readEvent(found: Found, event: IcalEvent): void {
  const name = nameIn(event.component);
  if (isCancelled(event.component)) found.ignored.push({ name, why: 'it is cancelled' });
  else {
    try {
      const why = event.isRecurring()
        ? readRepeats(found, event)
        : readOnce(found, { item: event, startDate: event.startDate, endDate: event.endDate });
      if (why !== null) found.ignored.push({ name, why });
    } catch (error) {
      // A date that does not exist, a rule that means nothing: the library says so only when it gets there.
      found.ignored.push({ name, why: `it cannot be read: ${error instanceof Error ? error.message : ''}` });
    }
  }
}

interface Occurrence {
  readonly item: IcalEvent;
  readonly startDate: Time;
  readonly endDate: Time;
}

/** @returns why nothing was made of it, or null */
function readRepeats(found: Found, event: IcalEvent): string | null {
  if (/FREQ=(SECOND|MINUTE|HOUR)LY/.test(String(event.component.getFirstPropertyValue('rrule')))) return TOO_OFTEN;
  const iterator = event.iterator();
  for (let n = 0; n < MOST_REPEATS; n += 1) {
    // The types leave it out, but a rule ends.
    const next = iterator.next() as Time | undefined | null;
    if (next === undefined || next === null || next.year > found.years.to) return null;
    const why = readOnce(found, event.getOccurrenceDetails(next));
    if (why !== null) return why;
  }
  return TOO_OFTEN;
}

/** @returns why nothing was made of it, or null */
function readOnce(found: Found, { item, startDate, endDate }: Occurrence): string | null {
  if (isCancelled(item.component)) return null;
  const name = nameIn(item.component);
  const zones = zonesOf(item.component);
  const start = wallTime(found, startDate, zones.start);
  const end = wallTime(found, endDate, zones.end);
  if (start === null || end === null) return 'its time zone is unknown';
  const rows = rowsBetween({ name, substitute: false }, start, end);
  if (rows.length === 0) return 'it takes no time';
  const about = [item.description, ...categoriesOf(item.component)]
    .filter((part) => typeof part === 'string')
    .join(' ');
  const { from, to } = found.years;
  const within = rows.filter(({ date }) => date >= `${from}-01-01` && date <= `${to}-12-31`);
  // Feeds of holidays mark whole days as free, because nobody has an appointment; a timed one closes nothing then.
  const shownFree = !startDate.isDate && item.component.getFirstPropertyValue('transp') === 'TRANSPARENT';
  const free = shownFree ? 'a part of the day, shown as free' : null;
  found.entries.push(...within.map((row: HolidayRow) => ({ ...row, about, free })));
  return null;
}

/** On the wall clock of the calendar, in ms; null = in a zone that neither the file nor this machine knows. */
function wallTime({ ICAL, zone }: Found, time: Time, named: string | null): number | null {
  const asWritten = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);
  if (time.isDate) return asWritten;
  if (time.zone !== ICAL.Timezone.localTimezone) return onWall(zone, time.toUnixTime() * 1000);
  if (named === null) return asWritten;
  const own = zoneNamed(named);
  return own === null ? null : onWall(zone, instantOf(own, asWritten));
}

/** Each end of an event may be in a zone of its own; with a duration the end is in that of the start. */
function zonesOf(component: Component): { readonly start: string | null; readonly end: string | null } {
  const zoneIn = (name: string): string | null => {
    const zone: unknown = component.getFirstProperty(name)?.getParameter('tzid');
    return typeof zone === 'string' ? zone : null;
  };
  const start = zoneIn('dtstart');
  return { start, end: component.getFirstProperty('dtend') === null ? start : zoneIn('dtend') };
}

function onWall(zone: Zone, at: number): number {
  return at + zone.offsetAt(at);
}

function nameIn(component: Component): string {
  const summary: unknown = component.getFirstPropertyValue('summary');
  const name = typeof summary === 'string' ? summary.replace(/\s+/g, ' ').trim() : '';
  return name === '' ? 'Closed' : name.slice(0, 200);
}

function categoriesOf(component: Component): readonly unknown[] {
  return component.getAllProperties('categories').flatMap((property) => property.getValues() as readonly unknown[]);
}

function isCancelled(component: Component): boolean {
  return component.getFirstPropertyValue('status') === 'CANCELLED';
}
