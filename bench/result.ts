type Plain = string | number | boolean | null;

/** What was the case while it was measured: plain values, so that a line can be read without us. */
export type Conditions = Readonly<Record<string, Plain | readonly Plain[] | Readonly<Record<string, Plain>>>>;

export interface BenchResult {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** Measured in the same run, on the same machine. */
  readonly baseline: { readonly name: string; readonly value: number };
  /** How many times better than the baseline: 2 = twice the throughput, or half the calls or the time. */
  readonly ratio: number;
  readonly conditions: Conditions;
}

export interface Measured {
  readonly name: string;
  readonly unit: string;
  /** Which way is better. */
  readonly better: 'more' | 'less';
  readonly value: number;
  readonly baseline: BenchResult['baseline'];
  readonly conditions: Conditions;
}

/** Adds the ratio and rounds to what the measurement carries. */
export function resultOf({ name, unit, better, value, baseline, conditions }: Measured): BenchResult {
  const ratio = better === 'more' ? value / baseline.value : baseline.value / value;
  return {
    name,
    unit,
    value: rounded(value),
    baseline: { name: baseline.name, value: rounded(baseline.value) },
    ratio: rounded(ratio),
    conditions,
  };
}

/** Three significant digits, and never a digit of an integer lost. */
export function rounded(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3));
}
