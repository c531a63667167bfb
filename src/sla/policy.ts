import { z } from 'zod';
import { ZONE_SOURCES, type Instant, type Tier, type WorkClock, type ZoneSource } from '../domain/types';
import type { Calendar } from './calendar';
import { addBusinessDays, elapsed, nextOpen } from './clock';
import { zoneNamed } from './zone';

/** As the admin set it and as it is shown: bh = business hours, bd = business days. Never converted for display. */
const budgetSchema = z.strictObject({ n: z.int().positive().max(1000), unit: z.enum(['bh', 'bd']) });
export type Budget = z.infer<typeof budgetSchema>;

const hours = (n: number) => budgetSchema.default({ n, unit: 'bh' });
const days = (n: number) => budgetSchema.default({ n, unit: 'bd' });

/**
 * How fast which tier is to be touched and resolved. The defaults: a critical case the same day, a high one within a
 * business day of eight hours, the rest within one or two days ("24 to 48 business hours" is meant so).
 */
export const policySchema = z
  .strictObject({
    calendarId: z.string().min(1).default('default'),
    budgets: z
      .strictObject({
        first_touch: z.strictObject({ critical: hours(4), high: hours(8), medium: days(1), low: days(2) }).prefault({}),
        resolution: z.strictObject({ critical: days(3), high: days(5), medium: days(10), low: days(15) }).prefault({}),
      })
      .prefault({}),
    /** Per cent of the budget at which something happens; 100 is the breach. */
    thresholds: z
      .array(z.int().min(1).max(1000))
      .refine((list) => list.includes(100), 'keep 100: it is the breach')
      .refine((list) => new Set(list).size === list.length, 'name each threshold once')
      .default([75, 100]),
    /** Whose wall clock the calendar is read on. The owner's by default: the person who must act. */
    zoneSource: z.enum(ZONE_SOURCES).default('owner'),
    fixedZone: z
      .string()
      .refine((name) => zoneNamed(name) !== null, 'name an IANA zone such as "Europe/Paris"')
      .nullable()
      .default(null),
    /** While the customer is waited for only the resolution clock stands still, and not for ever. */
    pause: z
      .strictObject({
        /** Most pauses of a cycle. */
        most: z.int().min(0).max(100).default(3),
        /** Most business days of a cycle that do not count, all pauses together. */
        days: z.int().min(1).max(250).default(10),
      })
      .prefault({}),
    /** What happens after a breach, beside telling the owner and his manager. Business hours after the breach; null = never. */
    raise: z
      .strictObject({
        /** The manager must decide: take over, reassign or leave. */
        decideAfterBh: z.int().min(1).max(1000).nullable().default(null),
        sponsorAfterBh: z.int().min(1).max(1000).nullable().default(null),
        /** CRM user id of the person told last. */
        sponsor: z.string().min(1).nullable().default(null),
        /** true = instead of having to decide, the manager becomes the owner. */
        takeOver: z.boolean().default(false),
        /** After so many business days without a touch an acknowledgement counts no more, and the chain goes on. */
        ackLapseDays: z.int().min(1).max(100).default(1),
      })
      .refine(({ sponsorAfterBh, sponsor }) => sponsorAfterBh === null || sponsor !== null, {
        path: ['sponsor'],
        message: 'name the sponsor who is told',
      })
      .refine(({ decideAfterBh, sponsorAfterBh }) => (decideAfterBh ?? 0) < (sponsorAfterBh ?? Infinity), {
        path: ['sponsorAfterBh'],
        message: 'the sponsor is told after the manager had to decide',
      })
      .prefault({}),
  })
  .refine(({ zoneSource, fixedZone }) => zoneSource !== 'fixed' || fixedZone !== null, {
    path: ['fixedZone'],
    message: 'a fixed zone source needs a zone',
  });
export type Policy = z.infer<typeof policySchema>;

/** The budget of a tier, in the unit it was set in. */
export function budgetOf(policy: Policy, clock: WorkClock, tier: Tier): Budget {
  return policy.budgets[clock][tier];
}

/**
 * A budget as whole open seconds (rounded up), fixed once when the clock starts. A business day is the same wall time
 * on the next date with hours, then the next opening: it is fewer seconds on a short day. Throws HorizonError.
 */
export function budgetSeconds(budget: Budget, start: Instant, calendar: Calendar): number {
  if (budget.unit === 'bh') return budget.n * 3600;
  return Math.ceil(elapsed(calendar, start, addBusinessDays(calendar, nextOpen(calendar, start), budget.n)));
}

/** The zones that are known for one case, as the CRM and the settings write them. */
export type KnownZones = Readonly<Record<Exclude<ZoneSource, 'fixed'>, string | null>>;

export interface PickedZone {
  readonly timeZone: string;
  readonly source: ZoneSource;
}

/**
 * Whose zone counts: the policy's source, else the next one of owner, account, tenant, fixed. A name this Node does
 * not know is passed over. Null when none is left: the calendar's own zone counts.
 */
export function pickZone(policy: Policy, known: KnownZones): PickedZone | null {
  const zones = { ...known, fixed: policy.fixedZone };
  for (const source of ZONE_SOURCES.slice(ZONE_SOURCES.indexOf(policy.zoneSource))) {
    const timeZone = zones[source];
    if (timeZone !== null && zoneNamed(timeZone) !== null) return { timeZone, source };
  }
  return null;
}
