const REFERENCE = /@\{([^}]+)\}/g;

/** Bodies of the parts that are done, by their reference id. */
export type Answers = ReadonlyMap<string, unknown>;

/** A reference that leads to no value. */
export interface Unresolved {
  readonly unresolved: string;
}

/** Whether resolving met a reference without a value. */
export function isUnresolved(result: object): result is Unresolved {
  return 'unresolved' in result;
}

/** `a.records[0].Id` -> `a`. */
export function partOf(path: string): string {
  return /^[^.[]+/.exec(path)?.[0] ?? path;
}

function lookUp(answers: Answers, path: string): unknown {
  const steps = path.slice(partOf(path).length).match(/[^.[\]]+/g) ?? [];
  let found = answers.get(partOf(path));
  for (const step of steps) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[step];
  }
  return typeof found === 'object' ? undefined : found;
}

function collect(value: unknown, paths: Set<string>): void {
  if (typeof value === 'string') for (const [, path = ''] of value.matchAll(REFERENCE)) paths.add(path);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) collect(one, paths);
}

/** The paths of every `@{path}` in a value, however deep. */
export function referencesIn(...values: readonly unknown[]): readonly string[] {
  const paths = new Set<string>();
  for (const value of values) collect(value, paths);
  return [...paths];
}

/** The value with every reference replaced by what it leads to; all of them must. */
function replaceIn(value: unknown, answers: Answers): unknown {
  if (typeof value === 'string') {
    const whole = /^@\{([^}]+)\}$/.exec(value)?.[1];
    if (whole !== undefined) return lookUp(answers, whole);
    return value.replace(REFERENCE, (_, path: string) => String(lookUp(answers, path)));
  }
  if (Array.isArray(value)) return value.map((one) => replaceIn(one, answers));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaceIn(one, answers)]));
}

/** A part's URL and body with their references filled in, or the first that leads nowhere. */
export function resolveReferences<T extends { readonly url: string; readonly body?: unknown }>(
  part: T,
  answers: Answers,
): { readonly url: string; readonly body: unknown } | Unresolved {
  const broken = referencesIn(part.url, part.body).find((path) => lookUp(answers, path) === undefined);
  if (broken !== undefined) return { unresolved: broken };
  return { url: String(replaceIn(part.url, answers)), body: replaceIn(part.body, answers) };
}
