/**
 * From here on two texts say the same in nearly the same words. Measured on pairs of five languages, most of them in
 * test/unit/domain/likeness.test.ts: the same sentence with another case, order, article, number or tense scores 0.75 and
 * more, a symptom and its real cause 0.63 at most.
 * @internal
 */
export const NEARLY_EQUAL = 0.7;

/** Whether two texts read alike, whatever their language: by the pairs of neighbouring letters they share. */
export function readAlike(a: string, b: string): boolean {
  return likeness(a, b) >= NEARLY_EQUAL;
}

/**
 * How alike two texts are, by Dice's coefficient over pairs of letters and digits (no dictionary, no word boundaries, so it
 * works where words are not set apart). 0 to 1; 0 where one has no letter.
 * @internal
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [letters(a), letters(b)];
  if (one.length === 0 || other.length === 0) return 0;
  if (one.join('') === other.join('')) return 1;
  const [some, others] = [pairs(one), pairs(other)];
  const shared = [...some].reduce((sum, [pair, n]) => sum + Math.min(n, others.get(pair) ?? 0), 0);
  return (2 * shared) / (Math.max(1, one.length - 1) + Math.max(1, other.length - 1));
}

/** Letters and digits alone, without case, accents, width or punctuation. */
function letters(text: string): readonly string[] {
  const plain = text.normalize('NFKD').toLowerCase();
  return plain.match(/[\p{L}\p{N}]/gu) ?? [];
}

function pairs(text: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  text.slice(1).forEach((letter, n) => {
    const pair = `${text[n]}${letter}`;
    counted.set(pair, 1 + (counted.get(pair) ?? 0));
  });
  return counted;
}
