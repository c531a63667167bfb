/** JSON with instants as ISO 8601: whatever number is called `at`, `asOf`, or something that ends in `At` or `Until`. */
export function datedJson(value: object): string {
  return JSON.stringify(value, dated);
}

/** https://tc39.es/ecma262/#sec-time-values-and-time-range */
const LAST_MS = 8.64e15;
const NAMED = /^(?:at|asOf)$|(?:At|Until)$/;

function dated(key: string, value: unknown): unknown {
  const isInstant = typeof value === 'number' && NAMED.test(key) && Math.abs(value) <= LAST_MS;
  return isInstant ? new Date(value).toISOString() : value;
}
