import type { z } from 'zod';
import type { Problem } from './problem';

type Issue = z.core.$ZodIssue;

/** What is wrong at one place, as deep as it can be said. */
interface Slip {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Says where something cannot be read as rules, and why. */
export function shapeProblems(issues: readonly Issue[], candidate: unknown): readonly Problem[] {
  return issues.flatMap(slipsOf).map(({ path, message }) => ({
    code: 'shape',
    severity: 'error',
    ruleId: idAt(candidate, path),
    message: `${path.length === 0 ? 'rule set' : path.join('.')}: ${isTooDeep(candidate, path) ? TOO_DEEP : message}`,
  }));
}

/**
 * Of something that may be one of several things zod says only that it is none of them. Meant is the one that fits
 * furthest in, and best: a slip in the operator of a condition is no slip in the group around it.
 */
function slipsOf(issue: Issue): readonly Slip[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((branch) => branch.flatMap(slipsOf));
  const [best = []] = branches.toSorted((a, b) => depthOf(b) - depthOf(a) || a.length - b.length);
  return best.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

function depthOf(slips: readonly Slip[]): number {
  return Math.min(...slips.map(({ path }) => path.length));
}

const TOO_DEEP = 'groups may lie three deep in each other: make several rules of it';
const GROUPS = ['all', 'any', 'none'];

/** At the bottom only a condition may stand: of a group there its operator would be called missing. */
function isTooDeep(candidate: unknown, path: readonly PropertyKey[]): boolean {
  const place = path.at(-1) === 'op' ? valueAt(candidate, path.slice(0, -1)) : null;
  return typeof place === 'object' && place !== null && GROUPS.some((group) => Object.hasOwn(place, group));
}

function idAt(candidate: unknown, path: readonly PropertyKey[]): string | null {
  const id =
    path[0] === 'rules' && typeof path[1] === 'number' ? valueAt(candidate, [...path.slice(0, 2), 'id']) : null;
  return typeof id === 'string' ? id : null;
}

function valueAt(candidate: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : null),
    candidate,
  );
}
