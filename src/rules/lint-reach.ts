import { boxOf, isApart, isInside, meet, outside, type Box, type Budget } from './box';
import { typesOf } from './fields';
import { crossed } from './lint-crossing';
import { refusal, warning, type Finding, type LintContext, type Problem } from './problem';
import { exampleIn, inWords, ruleSpaceOf, type BoxedRule, type RuleSpace } from './rule-space';
import type { Cond, Group, Rule } from './schema';

/** Of boxes, for the whole set: about a second. 200 rules of five conditions need some 70,000. What needs more is not claimed. */
const COMPARISONS = 2_000_000;
/** How many other rules a message names. */
const NAMED = 3;

/**
 * Checks which rules can be reached at all, what is left to the last one, and which are at odds with each other.
 * @param rules enabled and free of errors, in order
 */
export function lintReach(rules: readonly Rule[], context: LintContext): readonly Problem[] {
  const reach = reachOf(rules, context);
  const found = reach.space.rules.flatMap(({ rule }, n) =>
    n === rules.length - 1
      ? leftover(reach, context)
      : lintPlace(reach, n).map((finding) => ({ ...finding, ruleId: rule.id })),
  );
  return reach.budget.left < 0 ? [...found, { ...warning('too_complex', UNFINISHED), ruleId: null }] : found;
}

const UNFINISHED = 'the rules overlap in too many ways to check each of them: try them on past responses';

/** What no rule takes, where the last one is no catch-all; nothing where every response is taken. */
export function lintGap(rules: readonly Rule[], context: LintContext): readonly Problem[] {
  const { space, budget } = reachOf(rules, context);
  const found = untaken(space, { rules: space.rules, budget });
  if (found === null) return [];
  const example = exampleIn(space, found);
  const message = `no rule takes a response like ${inWords(example)}: end the set with a rule that matches everything, {"all": []}`;
  return [{ ...refusal('gap', message), ruleId: null, example }];
}

interface Reach {
  readonly space: RuleSpace;
  readonly budget: Budget;
}

function reachOf(rules: readonly Rule[], { settings }: LintContext): Reach {
  const types = settings === undefined ? undefined : typesOf(settings.mapping);
  return { space: ruleSpaceOf(rules, types), budget: { left: COMPARISONS } };
}

/** A part of everything outside the rules, plain if there is such a one; null = none, or nobody knows. */
function untaken(
  space: RuleSpace,
  { rules, budget }: { readonly rules: readonly BoxedRule[]; readonly budget: Budget },
): Box | null {
  const others = boxesOf(rules);
  if (rules.some(({ boxes }) => boxes === null) || space.dimensions.list.some(({ opaque }) => opaque)) return null;
  for (const start of [space.plain, space.everything]) {
    const found = outside(space.layout, start, { others, budget });
    if (found !== null) return found === 'unknown' ? null : found;
  }
  return null;
}

/** Of use to an admin who wonders whom he forgot; without a context nobody asked. */
function leftover({ space, budget }: Reach, { settings }: LintContext): readonly Problem[] {
  const last = space.rules.at(-1);
  if (settings === undefined || last === undefined || space.rules.length === 1) return [];
  const found = untaken(space, { rules: space.rules.slice(0, -1), budget });
  if (found === null) return [];
  const example = exampleIn(space, found);
  const message = `only "${last.rule.name}" takes a response like ${inWords(example)}: add a rule if somebody else should have it`;
  return [{ code: 'only_catch_all', severity: 'info', ruleId: last.rule.id, message, example }];
}

function boxesOf(rules: readonly BoxedRule[]): readonly Box[] {
  return rules.flatMap(({ boxes }) => boxes ?? []);
}

function lintPlace({ space, budget }: Reach, place: number): readonly Finding[] {
  const boxed = space.rules[place];
  if (boxed === undefined) return [];
  if (boxed.boxes === null)
    return [warning('too_complex', 'too many alternatives to check whether each is reached: make several rules of it')];
  if (boxed.boxes.length === 0)
    return [refusal('unreachable', 'its conditions exclude each other, so no response matches: mend or remove it')];
  const above = space.rules.slice(0, place);
  const others = boxesOf(above);
  const dead = boxed.boxes.filter((box) => outside(space.layout, box, { others, budget }) === null);
  if (dead.length === boxed.boxes.length)
    return [refusal('unreachable', `never gets a response: ${takers(space, above, dead)}. Move it up or remove it`)];
  const inPart = [
    ...dead.slice(0, 1).map((box) => shadowed({ space, above, box })),
    ...deadValues({ space, budget }, { boxed, others }),
  ];
  return inPart.length > 0 ? inPart : crossed({ space, budget }, place);
}

function shadowed({
  space,
  above,
  box,
}: {
  readonly space: RuleSpace;
  readonly above: readonly BoxedRule[];
  readonly box: Box;
}): Finding {
  const example = exampleIn(space, box);
  const message = `one of its alternatives, such as ${inWords(example)}, never gets a response: ${takers(space, above, [box])}`;
  return { ...warning('shadowed', message), example };
}

/** Who takes a box, in words: one rule where it takes all of it, else those that take a part. */
function takers({ layout }: RuleSpace, above: readonly BoxedRule[], dead: readonly Box[]): string {
  const whole = above.find(({ boxes }) => dead.every((box) => (boxes ?? []).some((one) => isInside(box, one))));
  if (whole !== undefined) return `"${whole.rule.name}" above takes all of it`;
  const parts = above.filter(({ boxes }) =>
    dead.some((box) => (boxes ?? []).some((one) => !isApart(layout, box, one))),
  );
  return `${namesOf(parts.map(({ rule }) => rule))} above take all of it between them`;
}

function namesOf(rules: readonly Rule[]): string {
  const names = rules.slice(0, NAMED).map(({ name }) => `"${name}"`);
  const more = rules.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(' and ');
}

/** Values of a list that are named here and taken by rules above, such as a reason with a rule of its own. */
function deadValues(
  { space, budget }: Reach,
  { boxed, others }: { readonly boxed: BoxedRule; readonly others: readonly Box[] },
): readonly Finding[] {
  return listsOf(boxed.rule.when).flatMap(({ cond, values }) => {
    const gone = values.filter((value) => {
      const boxes = (boxed.boxes ?? []).flatMap((box) => withValue(space, box, { cond, value }) ?? []);
      return boxes.length > 0 && boxes.every((box) => outside(space.layout, box, { others, budget }) === null);
    });
    if (gone.length === 0) return [];
    return [warning('shadowed', `never gets ${cond.field} ${gone.join(' or ')}: rules above take all of it`)];
  });
}

interface ListCond {
  readonly cond: Cond;
  readonly values: readonly (string | number | boolean)[];
}

function listsOf(when: Group): readonly ListCond[] {
  const nodes = 'all' in when ? when.all : [];
  return nodes.flatMap((node) =>
    'field' in node && node.op === 'in' && node.value.length > 1 ? [{ cond: node, values: node.value }] : [],
  );
}

function withValue(
  { layout, dimensions }: RuleSpace,
  box: Box,
  { cond, value }: { readonly cond: Cond; readonly value: string | number | boolean },
): Box | null {
  const truth = dimensions.truthOf(cond);
  const cell = truth === undefined ? -1 : (dimensions.list[truth.dimension]?.cellOf(value) ?? -1);
  if (cell < 0) return null;
  const having = boxOf(layout, (dimension, n) => dimension !== truth?.dimension || n === cell);
  return meet(layout, box, having);
}
