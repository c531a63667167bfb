import { condsOf, membersOf } from './evaluate';
import { boxOf, firstOf, isInside, layoutOf, meet, type Box, type Layout } from './box';
import { dimensionsOf, type Dimensions } from './cells';
import type { AttributeTypes, FactValue, RuleFacts } from './fields';
import type { Example } from './problem';
import type { Cond, Node, Rule } from './schema';

/** A rule as the boxes in which it is true; null where it has more alternatives than can be looked at. */
export interface BoxedRule {
  readonly rule: Rule;
  readonly boxes: readonly Box[] | null;
}

/** Everything a response can be, as far as these rules can tell, and where in it each rule matches. */
export interface RuleSpace {
  readonly layout: Layout;
  readonly rules: readonly BoxedRule[];
  readonly dimensions: Dimensions;
  /** All there is; and of that, what an example is made of where possible. */
  readonly everything: Box;
  readonly plain: Box;
}

/** Alternatives of one rule: `any` in `any` multiplies. */
const MAX_BOXES = 256;

/** Lays out where each rule matches. The rules have to be free of errors: a field that is not there has no cells. */
export function ruleSpaceOf(rules: readonly Rule[], types: AttributeTypes | undefined): RuleSpace {
  const dimensions = dimensionsOf(
    rules.flatMap(({ when }) => condsOf(when)),
    types,
  );
  const layout = layoutOf(dimensions.list);
  const everything = boxOf(layout);
  const space = { layout, dimensions, everything };
  return {
    ...space,
    rules: rules.map((rule) => ({ rule, boxes: boxesOf(rule.when, true, space) })),
    plain: boxOf(layout, (dimension, cell) => {
      const plain = dimensions.list[dimension]?.plain ?? [];
      return plain[cell] === true || !plain.includes(true);
    }),
  };
}

type Boxing = Pick<RuleSpace, 'layout' | 'dimensions' | 'everything'>;

/** Where a node is true, or where it is false: as in `compile.ts`, missing is neither. */
function boxesOf(node: Node, wanted: boolean, space: Boxing): readonly Box[] | null {
  if ('field' in node) return condBoxes(node, wanted, space);
  const every = 'any' in node ? !wanted : wanted;
  const members = membersOf(node).map((member) => boxesOf(member, 'none' in node ? !wanted : wanted, space));
  return every ? inAll(members, space) : inAny(members);
}

function condBoxes(cond: Cond, wanted: boolean, { layout, dimensions }: Boxing): readonly Box[] | null {
  const truth = dimensions.truthOf(cond);
  if (truth === undefined) return null;
  const cells = wanted ? truth.yes : truth.no;
  if (!cells.includes(true)) return [];
  return [boxOf(layout, (dimension, cell) => dimension !== truth.dimension || cells[cell] === true)];
}

function inAll(members: readonly (readonly Box[] | null)[], { layout, everything }: Boxing): readonly Box[] | null {
  let found: readonly Box[] = [everything];
  for (const boxes of members) {
    if (boxes === null) return null;
    found = withoutInner(found.flatMap((one) => boxes.flatMap((other) => meet(layout, one, other) ?? [])));
    if (found.length > MAX_BOXES) return null;
  }
  return found;
}

function inAny(members: readonly (readonly Box[] | null)[]): readonly Box[] | null {
  const found: Box[] = [];
  for (const boxes of members) {
    if (boxes === null) return null;
    found.push(...boxes);
  }
  const outer = withoutInner(found);
  return outer.length > MAX_BOXES ? null : outer;
}

/** An alternative inside another one is none. */
function withoutInner(boxes: readonly Box[]): readonly Box[] {
  if (boxes.length === 1) return boxes;
  return boxes.filter(
    (one, n) => !boxes.some((other, m) => m !== n && isInside(one, other) && (m < n || !isInside(other, one))),
  );
}

/** A response of a box, in the words of a person who reads it; what the rules do not ask is left out. */
export function exampleIn({ layout, dimensions, plain }: RuleSpace, box: Box): Example {
  const cells = firstOf(layout, meet(layout, box, plain) ?? box);
  const shown = dimensions.list.flatMap(({ name, opaque, cells: values }, n) =>
    opaque ? [] : [[name, values[cells[n] ?? 0] ?? 'missing'] as const],
  );
  return Object.fromEntries(shown);
}

/**
 * The facts of an example: what is missing is not there.
 * @internal
 */
export function factsOf(example: Example): RuleFacts {
  return Object.fromEntries(
    Object.entries(example).filter((entry): entry is [string, FactValue] => entry[1] !== 'missing'),
  );
}

/** An example as a text: {score 6, reason "support_experience", flags none}. */
export function inWords(example: Example): string {
  return `{${Object.entries(example)
    .map(([name, value]) => `${name} ${valueInWords(value)}`)
    .join(', ')}}`;
}

function valueInWords(value: FactValue): string {
  if (typeof value === 'object') return value.length === 0 ? 'none' : value.join(' + ');
  return String(value);
}
