import type { Band, Scale, Score } from './types';

export const NPS: Scale = { metric: 'nps', min: 0, max: 10, higherIsBetter: true };
export const CES_1_7: Scale = { metric: 'ces', min: 1, max: 7, higherIsBetter: true };
export const CSAT_1_5: Scale = { metric: 'csat', min: 1, max: 5, higherIsBetter: true };
/**
 * HubSpot's own CSAT: a 2 is its best answer, and reading it as 2 of 5 would open a case for every happy customer.
 * @internal exported for its tests
 */
export const CSAT_0_2: Scale = { metric: 'csat', min: 0, max: 2, higherIsBetter: true };
export const BINARY: Scale = { metric: 'binary', min: 0, max: 1, higherIsBetter: true };

interface BandRow {
  readonly scale: Scale;
  readonly detractorUpTo: number;
  readonly promoterFrom: number;
}

/**
 * The bands that are convention rather than arithmetic. CES 1-7 shows why a formula is not enough: thirds would call
 * a 5 a promoter, HubSpot (knowledge.hubspot.com, survey response properties) calls it passive.
 */
const BAND_TABLE: readonly BandRow[] = [
  { scale: NPS, detractorUpTo: 6, promoterFrom: 9 },
  { scale: CES_1_7, detractorUpTo: 3, promoterFrom: 6 },
  { scale: CSAT_1_5, detractorUpTo: 2, promoterFrom: 4 },
  { scale: CSAT_0_2, detractorUpTo: 0, promoterFrom: 2 },
  { scale: BINARY, detractorUpTo: 0, promoterFrom: 1 },
];

/** Of the range, for (v - min) / (max - min): 0.3333333333333333 and 1 / 3 are the same third. */
const TOLERANCE = 1e-9;
const WHOLE_ONLY: ReadonlySet<Scale['metric']> = new Set(['nps', 'binary']);

/** Whether a value can be an answer on the scale: finite, inside it, and whole where the metric has no fractions. */
export function inScale(value: number, scale: Scale): boolean {
  if (WHOLE_ONLY.has(scale.metric) && !Number.isInteger(value)) return false;
  return value >= scale.min && value <= scale.max;
}

/**
 * The band of a score: by the table for the scales that have one, by thirds of the range for any other; mirrored
 * first where a high value is bad.
 * @throws RangeError for a value that is not in its scale: it should have been refused when it was captured.
 */
export function bandOf({ value, scale }: Score): Band {
  if (scale.max <= scale.min || !inScale(value, scale)) throw new RangeError(`score outside its ${scale.metric} scale`);
  const good = scale.higherIsBetter ? value : scale.min + scale.max - value;
  const row = BAND_TABLE.find(({ scale: { metric, min, max } }) => {
    return metric === scale.metric && min === scale.min && max === scale.max;
  });
  if (row) return between(good, row.detractorUpTo, row.promoterFrom);
  return between((good - scale.min) / (scale.max - scale.min), 1 / 3 + TOLERANCE, 2 / 3 - TOLERANCE);
}

function between(value: number, detractorUpTo: number, promoterFrom: number): Band {
  if (value <= detractorUpTo) return 'detractor';
  return value >= promoterFrom ? 'promoter' : 'passive';
}
