import type { CardClock } from './view';

/** A clock as it stands at a moment. Business seconds. */
export interface ClockNow {
  /** Below 0 = late by so much. */
  readonly leftS: number;
  /** 0 to 100, of the budget. */
  readonly usedPercent: number;
  readonly late: boolean;
  /** 75 % are used, and it is not late. */
  readonly dueSoon: boolean;
  /** "3 h 10 m late", "2 h left", "waits for the customer until ...", "met". */
  readonly words: string;
  /** "due tomorrow 11:20 Europe/Paris"; '' = nobody knows. */
  readonly due: string;
}

/** Pure: counts a clock on from when it was read. @param now ms since the epoch, by the service's clock */
export declare function clockNow(
  clock: CardClock,
  reading: { readonly asOf: string; readonly now: number; readonly timeZone: string },
): ClockNow;

/** Pure: "today 11:20", "tomorrow 11:20", "Tue 24 Nov 11:20"; with the zone named: "Europe/Paris". */
export declare function momentWords(at: string, reading: { readonly now: number; readonly timeZone: string }): string;

/** Pure: "10:42", for "as of 10:42". */
export declare function timeOfDay(at: string, timeZone: string): string;

/** Pure: "3 h 10 m", "25 m", "2 d 4 h" is never said of business time: hours count on. @param seconds 0 or more */
export declare function durationWords(seconds: number): string;

/** Pure: what a date input gives ("2026-11-24") as the end of that day on the viewer's wall clock, ISO 8601. */
export declare function endOfDay(date: string, timeZone: string): string;
