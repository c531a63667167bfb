const SECOND_MS = 1_000;

/** A datetime as Salesforce answers it: whole seconds, UTC, `+0000`. */
export function stampOf(at: number): string {
  return new Date(Math.floor(at / SECOND_MS) * SECOND_MS).toISOString().replace('Z', '+0000');
}
