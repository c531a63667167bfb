/** Chance that repeats itself: the same seed and label throw the same dice on every machine. */
export interface Dice {
  /** Uniform in [0, 1). */
  readonly next: () => number;
  /** Whole number, both ends included. */
  readonly int: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  /** Standard normal. */
  readonly normal: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly shuffle: <T>(list: readonly T[]) => T[];
  /** Letters and digits, for ids that look like a vendor's. */
  readonly id: (length: number) => string;
}

const ALPHABET = Array.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');

/** Mulberry32, a public-domain generator by Tommy Ettinger: 32 bits of state are plenty for a demo. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One stream a label, so that a new comment does not rename every company. */
export function createDice(seed: number, label: string): Dice {
  let mixed = seed;
  for (const char of label) mixed = Math.imul(mixed ^ (char.codePointAt(0) ?? 0), 0x01000193);
  const next = mulberry32(mixed);
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[int(0, list.length - 1)];
    if (chosen === undefined) throw new RangeError('Nothing to pick from');
    return chosen;
  };
  return {
    next,
    int,
    pick,
    chance: (probability) => next() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    shuffle: (list) => {
      const order = list.map((item) => ({ item, at: next() }));
      return order.sort((a, b) => a.at - b.at).map(({ item }) => item);
    },
    id: (length) => Array.from({ length }, () => pick(ALPHABET)).join(''),
  };
}
