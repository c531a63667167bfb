import type { Gram } from './grams';

/** A text as the model weighs it: one entry a known gram, of length 1 all together. */
export interface GramVector {
  readonly indexes: readonly number[];
  readonly values: readonly number[];
}

/** Which grams a model knows, and how rare each is. */
export interface GramTable {
  readonly indexOf: ReadonlyMap<number, number>;
  /** ln(1 + texts / texts with it), by index. */
  readonly rarity: ArrayLike<number>;
}

/** Term frequency by inverse document frequency, each gram counted as heavily as its weightiest clause. */
export function vectorOf(grams: readonly Gram[], table: GramTable): GramVector {
  const found = new Map<number, { count: number; weight: number }>();
  for (const { key, weight } of grams) {
    const index = table.indexOf.get(key);
    if (index === undefined) continue;
    const entry = found.get(index);
    if (entry === undefined) found.set(index, { count: 1, weight });
    else {
      entry.count += 1;
      entry.weight = Math.max(entry.weight, weight);
    }
  }
  const indexes = [...found.keys()];
  const raw = indexes.map((index) => {
    const { count, weight } = found.get(index) ?? { count: 1, weight: 0 };
    return weight * (1 + Math.log(count)) * (table.rarity[index] ?? 0);
  });
  const length = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0));
  return { indexes, values: length === 0 ? raw : raw.map((value) => value / length) };
}
