import type { BudgetState, MachineTime } from '../ports';

/** What a vendor grants: at most `calls` in any rolling window of `windowMs`. */
export interface Allowance {
  readonly calls: number;
  readonly windowMs: number;
}

export interface Budget {
  /** Takes one call out of the bucket. @returns 0 when taken, else the ms to wait before asking again. */
  take(bucket: string): number;
  /** The vendor told us its limit, and how much of the current window is left; null = it did not say. */
  learn(bucket: string, told: { readonly calls: number | null; readonly remaining: number | null }): void;
  /** The vendor said no: nothing is left, whatever we counted. */
  drain(bucket: string): void;
  state(): BudgetState;
}

/** How much of an allowance may go at once; the rest drips in. */
const BURST = 0.2;

/** We share a vendor's limit with its user interface and with our own card calls, so a tenth stays theirs. */
const OURS = 0.9;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
  readonly capacity: number;
  readonly perMs: number;
}

/**
 * Token buckets for one portal or org, kept between services as `BudgetState`.
 *
 * A bucket of burst B that refills r a ms lets B + r * window through in the worst window, so both together make up
 * the allowance. A plain "90 tokens, 9 a second" would let 180 through in the ten seconds after a pause.
 *
 * @param allowances what to keep to until the vendor tells a better number; a bucket not named here throws
 */
export function openBudget(
  allowances: { readonly [bucket: string]: Allowance },
  saved: BudgetState,
  now: MachineTime,
): Budget {
  const buckets = new Map<string, Bucket>();
  for (const [name, allowance] of Object.entries(allowances)) {
    const shape = shapeOf(allowance);
    buckets.set(name, { ...shape, tokens: saved[name]?.tokens ?? shape.capacity, at: saved[name]?.at ?? now() });
  }

  const filled = (name: string): Bucket => {
    const bucket = buckets.get(name);
    if (bucket === undefined) throw new Error(`no budget named ${name}`);
    const at = now();
    // A state saved by a machine whose clock runs ahead must not drain this one.
    const gained = Math.max(0, at - bucket.at) * bucket.perMs;
    return { ...bucket, at, tokens: Math.min(bucket.capacity, bucket.tokens + gained) };
  };

  return {
    take(name) {
      const bucket = filled(name);
      const enough = bucket.tokens >= 1;
      buckets.set(name, enough ? { ...bucket, tokens: bucket.tokens - 1 } : bucket);
      return enough ? 0 : Math.ceil((1 - bucket.tokens) / bucket.perMs);
    },
    learn(name, told) {
      const windowMs = allowances[name]?.windowMs ?? 0;
      const calls = told.calls === null ? null : Math.floor(told.calls * OURS);
      const shape = calls === null || calls < 1 ? {} : shapeOf({ calls, windowMs });
      const bucket = { ...filled(name), ...shape };
      const left = Math.min(bucket.tokens, bucket.capacity, told.remaining ?? Infinity);
      buckets.set(name, { ...bucket, tokens: left });
    },
    drain: (name) => void buckets.set(name, { ...filled(name), tokens: 0 }),
    state: () => Object.fromEntries([...buckets].map(([name, { tokens, at }]) => [name, { tokens, at }])),
  };
}

function shapeOf({ calls, windowMs }: Allowance): Pick<Bucket, 'capacity' | 'perMs'> {
  const capacity = Math.max(1, Math.floor(calls * BURST));
  return { capacity, perMs: Math.max(calls - capacity, 1) / windowMs };
}
