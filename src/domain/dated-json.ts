/** JSON with instants as ISO 8601: whatever number is called `at`, `asOf`, or something that ends in `At` or `Until`. */
export function datedJson(value: object): string {
  return JSON.stringify(value, dated);
}

const NAMED = /^(?:at|asOf)$|(?:At|Until)$/;

function dated(key: string, value: unknown): unknown {
  const isInstant = typeof value === 'number' && NAMED.test(key) && Number.isFinite(value);
  return isInstant ? new Date(value).toISOString() : value;
}
