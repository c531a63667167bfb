import type { Temporal as TemporalApi } from 'temporal-polyfill' with { 'resolution-mode': 'import' };
import type { Instant } from '../../src/domain/types';
import { OFFICE, type BusinessClock } from './business-hours';

export type Temporal = typeof TemporalApi;
type Stretch = readonly [start: Instant, end: Instant];

const HOLIDAYS: ReadonlySet<string> = new Set(OFFICE.holidays);

/** The office hours as somebody who uses Temporal walks them: one local date at a time, closed ones passed over early. */
export function temporalClock(temporal: Temporal): BusinessClock {
  const { timeZone } = OFFICE;
  const windows = OFFICE.windows.map(
    ([opens, closes]) => [temporal.PlainTime.from(opens), temporal.PlainTime.from(closes)] as const,
  );
  const at = (date: TemporalApi.PlainDate, plainTime: TemporalApi.PlainTime): Instant =>
    date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  const openOn = (date: TemporalApi.PlainDate): readonly Stretch[] =>
    date.dayOfWeek > 5 || HOLIDAYS.has(date.toString())
      ? []
      : windows.map(([opens, closes]): Stretch => [at(date, opens), at(date, closes)]);
  const dateOf = (moment: Instant): TemporalApi.PlainDate =>
    temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainDate();
  return {
    add: (from, seconds) => {
      let leftMs = seconds * 1000;
      for (let date = dateOf(from); ; date = date.add({ days: 1 })) {
        for (const [opens, end] of openOn(date)) {
          const start = Math.max(opens, from);
          if (end <= start) continue;
          if (end - start >= leftMs) return start + leftMs;
          leftMs -= end - start;
        }
      }
    },
    elapsed: (from, to) => {
      let totalMs = 0;
      const last = dateOf(to);
      for (let date = dateOf(from); temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
        for (const [start, end] of openOn(date)) totalMs += Math.max(0, Math.min(end, to) - Math.max(start, from));
      }
      return totalMs / 1000;
    },
  };
}
