import { z } from 'zod';
import { BINARY, CES_1_7, CSAT_1_5, NPS } from '../domain/band';
import type { Metric, Scale } from '../domain/types';

/** The range a bare name stands for, where the connection does not say otherwise. */
const NAMED = { nps: NPS, csat: CSAT_1_5, ces: CES_1_7, binary: BINARY } as const;
type NamedScale = keyof typeof NAMED;

const FIX = 'send "nps", "csat", "ces", "binary" or {"min": 1, "max": 5}';
const name = z.enum(['nps', 'csat', 'ces', 'binary']);
const metric = z.enum(['nps', 'csat', 'ces', 'binary', 'custom']);

/** NPS on five points, or a thumb with three sides, is another metric under a wrong name: its bands would be wrong. */
function rangeFits(scale: Scale): boolean {
  if (scale.metric === 'nps') return scale.min === NPS.min && scale.max === NPS.max;
  if (scale.metric === 'binary') return scale.min === BINARY.min && scale.max === BINARY.max;
  return scale.min < scale.max;
}

/** As stored in a connection's settings: a name, or the range spelled out. */
export const scaleSchema = z
  .union([
    name.transform((named): Scale => NAMED[named]),
    z.strictObject({ metric, min: z.number(), max: z.number(), higherIsBetter: z.boolean().default(true) }),
  ])
  .refine(rangeFits, 'min must lie below max; nps is always 0 to 10 and binary 0 to 1');

const statedSchema = z.union([
  name,
  z
    .looseObject({
      metric: metric.default('custom'),
      min: z.number(),
      max: z.number(),
      higher_is_better: z.boolean().default(true),
    })
    .transform(({ metric, min, max, higher_is_better }): Scale => ({
      metric,
      min,
      max,
      higherIsBetter: higher_is_better,
    }))
    .refine(rangeFits),
]);

type ScaleReading = { readonly ok: true; readonly scale: Scale } | { readonly ok: false; readonly fix: string };

/**
 * The scale of one score. A range spelled out in the body wins. A bare name takes the connection's range when that is
 * of the same metric, because vendors mean different ranges by one word; else the usual range of the name.
 * @param configured the connection's scale, used alone when the body names none.
 */
export function readScale(stated: unknown, configured: Scale | null): ScaleReading {
  if (stated === undefined || stated === null) {
    return configured
      ? { ok: true, scale: configured }
      : { ok: false, fix: `${FIX}, or set the scale of the connection` };
  }
  const parsed = statedSchema.safeParse(stated);
  if (!parsed.success) return { ok: false, fix: FIX };
  return { ok: true, scale: typeof parsed.data === 'string' ? ranged(parsed.data, configured) : parsed.data };
}

function ranged(named: NamedScale, configured: Scale | null): Scale {
  const sameMetric: Metric | undefined = configured?.metric;
  return configured && sameMetric === named ? configured : NAMED[named];
}
