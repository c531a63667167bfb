/** ms; doubles from one second, at most ten minutes. */
export function backOffMs(attempts: number): number {
  return Math.min(600_000, 1000 * 2 ** Math.max(0, attempts - 1));
}
