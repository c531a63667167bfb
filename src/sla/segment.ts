import type { Instant } from '../domain/types';

/** A stretch of time: the start belongs to it, the end does not. */
export interface Segment {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * The same stretches, sorted and disjoint, empty ones left out. Stretches that only touch stay apart: a closing
 * instant between two windows is still a closing instant.
 */
export function disjoint(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  let edge = Number.NEGATIVE_INFINITY;
  for (const segment of segments.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(segment.start, edge);
    if (segment.end > start) result.push({ start, end: segment.end });
    edge = Math.max(edge, segment.end);
  }
  return result;
}

/** What is left of one stretch when `cuts` (sorted, disjoint) are taken out; in order, none empty. */
export function without(segment: Segment, cuts: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  let start = segment.start;
  for (const cut of cuts) {
    if (cut.start >= segment.end) break;
    if (cut.end <= start) continue;
    if (cut.start > start) result.push({ start, end: cut.start });
    start = cut.end;
  }
  if (start < segment.end) result.push({ start, end: segment.end });
  return result;
}
