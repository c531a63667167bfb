import { beyond, isApart, isInside, meet, outside, type Box, type Budget } from './box';
import { warning, type Finding } from './problem';
import { exampleIn, inWords, type BoxedRule, type RuleSpace } from './rule-space';

interface Search {
  readonly space: RuleSpace;
  readonly budget: Budget;
}

/**
 * A rule above that takes a part of this one's responses by accident: both ask for the same fields, and neither is the
 * exception from the other. Rules about different things overlap all the time, and there the order says who is first.
 */
export function crossed({ space, budget }: Search, place: number): readonly Finding[] {
  const later = space.rules[place];
  if (later === undefined) return [];
  for (const [n, earlier] of space.rules.slice(0, place).entries()) {
    if (says(earlier, 'then') === says(later, 'then')) continue;
    const overlap = overlapOf(space, earlier, later);
    if (overlap === null || takenBefore({ space, budget }, overlap, n)) continue;
    const example = exampleIn(space, overlap);
    const otherOwner = says(earlier, 'owner') !== says(later, 'owner');
    const message = `"${earlier.rule.name}" above takes a part of it, such as ${inWords(example)}${otherOwner ? ', and gives it to another owner' : ''}: leave it if that is meant, else let the two conditions not overlap`;
    return [{ ...warning(otherOwner ? 'conflicting' : 'shadowed', message), example }];
  }
  return [];
}

function says({ rule: { then } }: BoxedRule, what: 'then' | 'owner'): string {
  return JSON.stringify(what === 'then' ? then : then.owner);
}

function takenBefore({ space, budget }: Search, overlap: Box, place: number): boolean {
  const others = space.rules.slice(0, place).flatMap(({ boxes }) => boxes ?? []);
  const left = outside(space.layout, overlap, { others, budget });
  return left === null || left === 'unknown';
}

function overlapOf(space: RuleSpace, earlier: BoxedRule, later: BoxedRule): Box | null {
  for (const one of earlier.boxes ?? []) {
    for (const other of later.boxes ?? []) {
      if (isCrossing(space, one, other)) return meet(space.layout, one, other);
    }
  }
  return null;
}

function isCrossing(space: RuleSpace, earlier: Box, later: Box): boolean {
  const { layout, everything, dimensions } = space;
  if (isApart(layout, earlier, later) || isInside(earlier, later)) return false;
  const asked = beyond(layout, everything, earlier);
  const same = beyond(layout, everything, later);
  if (asked.length !== same.length || asked.some((dimension, n) => dimension !== same[n])) return false;
  const differing = new Set([...beyond(layout, earlier, later), ...beyond(layout, later, earlier)]);
  return [...differing].every((dimension) => dimensions.list[dimension]?.exclusive === true);
}
