import type { AwaySpan, Instant } from '../../domain/types';
import type { Calendar } from '../../sla/calendar';
import { nextOpen } from '../../sla/clock';

/** When somebody may be told something. */
export interface Hours {
  /** The tenant's working hours on the wall of this reader. */
  readonly calendar: Calendar;
  readonly away: readonly AwaySpan[];
}

/**
 * Pure: the first moment from `from` on at which somebody is at work: not on leave, and within his hours.
 * @param anyHour true = leave alone counts, the hour does not
 * @returns null = he is away, and nobody knows until when. Throws HorizonError.
 */
export function toldFrom({ calendar, away }: Hours, from: Instant, anyHour = false): Instant | null {
  for (let at = from; ;) {
    const moment = anyHour ? at : nextOpen(calendar, at);
    const leave = away.find(({ fromAt, toAt }) => fromAt <= moment && (toAt === null || toAt > moment));
    if (leave === undefined) return moment;
    if (leave.toAt === null) return null;
    at = leave.toAt;
  }
}
