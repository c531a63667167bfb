/** @returns the value that `share` (0 to 1) of the samples do not exceed: nearest rank. @throws on an empty list. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('no samples');
  return found;
}

/** The middle one of a few runs: a hiccup of the machine moves it little. */
export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}
