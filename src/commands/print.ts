import { datedJson } from '../domain/dated-json';

/** A command's result: one line of JSON on stdout. */
export function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

/** The same, with instants as ISO 8601: whatever is called `at`, or something ending in `At` or `Until`. */
export function printDated(result: object): void {
  process.stdout.write(`${datedJson(result)}\n`);
}
