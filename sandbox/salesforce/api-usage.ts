const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

/** Counts the API calls of the last 24 hours, to the minute. */
export interface ApiUsage {
  readonly used: (now: number) => number;
  readonly add: (now: number) => void;
  readonly clear: () => void;
}

/** An org that nobody has called yet. */
export function createApiUsage(): ApiUsage {
  const byMinute = new Map<number, number>();
  const used = (now: number): number => {
    const oldest = Math.floor(now / MINUTE_MS) - DAY_MINUTES;
    let sum = 0;
    for (const [minute, calls] of byMinute) {
      if (minute <= oldest) byMinute.delete(minute);
      else sum += calls;
    }
    return sum;
  };
  return {
    used,
    add: (now) => {
      const minute = Math.floor(now / MINUTE_MS);
      byMinute.set(minute, (byMinute.get(minute) ?? 0) + 1);
    },
    clear: () => {
      byMinute.clear();
    },
  };
}
