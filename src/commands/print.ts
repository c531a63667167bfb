/** A command's result: one line of JSON on stdout. */
export function print(result: object): void {
  process.stdout.write(`${JSON.stringify(result)}\n`);
}
