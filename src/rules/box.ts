import type { Dimension } from './cells';

/** Which cells of which dimension: one bit a cell, the words of all dimensions one after the other. */
export type Box = Uint32Array;

/** Where the words of each dimension lie in a box. */
export interface Layout {
  readonly dimensions: readonly Dimension[];
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  readonly words: number;
}

const BITS = 32;

/** Lays dimensions out one after the other. */
export function layoutOf(dimensions: readonly Dimension[]): Layout {
  let words = 0;
  const spans = dimensions.map(({ cells }) => {
    const from = words;
    words += Math.ceil(cells.length / BITS);
    return { from, to: words };
  });
  return { dimensions, spans, words };
}

/** The box of the cells for which `takes` says so; without it, of everything. */
export function boxOf(layout: Layout, takes: (dimension: number, cell: number) => boolean = () => true): Box {
  const box = new Uint32Array(layout.words);
  for (const [n, { cells }] of layout.dimensions.entries()) {
    const { from } = layout.spans[n] ?? { from: 0 };
    for (const cell of cells.keys()) {
      const word = from + Math.floor(cell / BITS);
      if (takes(n, cell)) box[word] = (box[word] ?? 0) | (1 << (cell % BITS));
    }
  }
  return box;
}

/** What lies in both. @returns null where nothing does */
export function meet(layout: Layout, a: Box, b: Box): Box | null {
  return isApart(layout, a, b) ? null : a.map((word, n) => word & (b[n] ?? 0));
}

/** Whether nothing lies in both. */
export function isApart({ spans }: Layout, a: Box, b: Box): boolean {
  for (const { from, to } of spans) {
    let common = 0;
    for (let n = from; n < to; n++) common |= (a[n] ?? 0) & (b[n] ?? 0);
    if (common === 0) return true;
  }
  return false;
}

/** Whether all of a lies in b. */
export function isInside(a: Box, b: Box): boolean {
  for (let n = 0; n < a.length; n++) if (((a[n] ?? 0) & ~(b[n] ?? 0)) !== 0) return false;
  return true;
}

/** Dimensions in which a reaches beyond b. */
export function beyond({ spans }: Layout, a: Box, b: Box): readonly number[] {
  const found: number[] = [];
  for (let dimension = 0; dimension < spans.length; dimension++) {
    const { from, to } = spans[dimension] ?? { from: 0, to: 0 };
    let over = 0;
    for (let n = from; n < to; n++) over |= (a[n] ?? 0) & ~(b[n] ?? 0);
    if (over !== 0) found.push(dimension);
  }
  return found;
}

/** How many comparisons of boxes searches may still make before they give up. */
export interface Budget {
  left: number;
}

/**
 * Looks for a part of a box that lies outside all others. Those that do not meet it are dropped; if one covers it, there
 * is none; if none is left, the box is it. Else one is taken, and what reaches beyond it is cut off, dimension by
 * dimension, and searched in turn.
 * @returns a part, null where there is none, or 'unknown' where the budget is used up
 */
export function outside(
  layout: Layout,
  box: Box,
  { others, budget }: { readonly others: readonly Box[]; readonly budget: Budget },
): Box | null | 'unknown' {
  budget.left -= others.length + 1;
  if (budget.left < 0) return 'unknown';
  const meeting = others.filter((other) => !isApart(layout, box, other));
  const [nearest, ...rest] = nearestFirst(layout, box, meeting);
  if (nearest === undefined) return box;
  let inner = box;
  for (const dimension of beyond(layout, box, nearest)) {
    const slab = cut(layout, inner, { dimension, to: (n) => ~(nearest[n] ?? 0) });
    const found = outside(layout, slab, { others: rest, budget });
    if (found !== null) return found;
    inner = cut(layout, inner, { dimension, to: (n) => nearest[n] ?? 0 });
  }
  return null;
}

/** The one that leaves the fewest slabs first: where it covers the box, there are none. */
function nearestFirst(layout: Layout, box: Box, others: readonly Box[]): readonly Box[] {
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [n, other] of others.entries()) {
    const slabs = beyond(layout, box, other).length;
    if (slabs < fewest) [best, fewest] = [n, slabs];
    if (fewest === 0) break;
  }
  const nearest = others[best];
  return nearest === undefined ? [] : [nearest, ...others.filter((_, n) => n !== best)];
}

function cut(
  { spans }: Layout,
  box: Box,
  { dimension, to }: { readonly dimension: number; readonly to: (n: number) => number },
): Box {
  const { from, to: end } = spans[dimension] ?? { from: 0, to: 0 };
  return box.map((word, n) => (n >= from && n < end ? word & to(n) : word));
}

/** The first cell of each dimension that a box has: the plainest response in it. */
export function firstOf({ dimensions, spans }: Layout, box: Box): readonly number[] {
  return dimensions.map(({ cells }, n) => {
    const { from } = spans[n] ?? { from: 0 };
    return [...cells.keys()].findIndex(
      (cell) => ((box[from + Math.floor(cell / BITS)] ?? 0) & (1 << (cell % BITS))) !== 0,
    );
  });
}
