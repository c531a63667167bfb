import type { Flag } from '../domain/types';
import type { FlagScene } from './flag-words/flag-speech';
import type { Found } from './phrases';

/** The name of a slot, and what was found for it. */
export type SlotFind = Found<string>;

/**
 * Finds the scenes whose slots all lie near each other. Only finds within the reach of a scene are compared, so the
 * work grows with the length of the text.
 * @param finds in the order of the text
 * @param isInnocent whether a find means nothing for this flag
 * @returns the spans from the first word of each scene to its last
 */
export function findScenes(
  scenes: readonly FlagScene[],
  finds: readonly SlotFind[],
  isInnocent: (flag: Flag, find: SlotFind) => boolean,
): readonly Found<Flag>[] {
  const bySlot = new Map<string, SlotFind[]>();
  for (const find of finds) {
    const slot = bySlot.get(find.means);
    if (slot === undefined) bySlot.set(find.means, [find]);
    else slot.push(find);
  }
  return scenes.flatMap((scene) => {
    const [first, ...others] = scene.of.map((slot) =>
      (bySlot.get(slot) ?? []).filter((find) => !isInnocent(scene.flag, find)),
    );
    if (first === undefined || others.some((list) => list.length === 0)) return [];
    return first.flatMap((find) => {
      const cast = joined(find, others, scene.withinWords);
      return cast === null ? [] : [{ ...cast, means: scene.flag, phrase: find.phrase, skipped: [] }];
    });
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The smallest stretch that holds `find` and one find of each list, none on top of another; null where too long. */
function joined(find: Range, lists: readonly (readonly Range[])[], reach: number): Range | null {
  const taken: Range[] = [find];
  let span: Range = { from: find.from, to: find.to };
  for (const list of lists) {
    const nearest = nearestOf(list, span, { taken, reach });
    if (nearest === null) return null;
    taken.push(nearest);
    span = around(span, nearest);
  }
  return span;
}

function nearestOf(
  list: readonly Range[],
  span: Range,
  { taken, reach }: { readonly taken: readonly Range[]; readonly reach: number },
): Range | null {
  let best: Range | null = null;
  let shortest = reach + 1;
  for (let at = firstFrom(list, span.to - reach); at < list.length; at++) {
    const one = list[at];
    if (one === undefined || one.from - span.from >= reach) break;
    const { from, to } = around(span, one);
    if (to - from >= shortest || taken.some((other) => one.from < other.to && other.from < one.to)) continue;
    best = one;
    shortest = to - from;
  }
  return best;
}

/** Where the finds that begin at `from` or later begin in the list. */
function firstFrom(list: readonly Range[], from: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function around(a: Range, b: Range): Range {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
