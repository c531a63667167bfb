/** A command's result: one line of JSON on stdout. */
export function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

/** The same, with instants as ISO 8601: whatever is called `at`, or something ending in `At`. */
export function printDated(result: object): void {
  process.stdout.write(`${JSON.stringify(result, dated)}\n`);
}

function dated(key: string, value: unknown): unknown {
  const isInstant = typeof value === 'number' && (key === 'at' || key.endsWith('At')) && Number.isFinite(value);
  return isInstant ? new Date(value).toISOString() : value;
}
