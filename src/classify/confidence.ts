/** At or above this the reason is stated; below it is shown to the owner as a suggestion. */
export const CONFIDENT_FROM = 0.65;

/** Evidence worth this much, alone, is even money. */
const HALF = 1;
/** Up to this many words without a reason are no reason: an empty box, a sigh, a phone number. */
const BARE_WORDS = 3;
const BARE = 0.9;
const NOTHING_FOUND = 0.3;

/**
 * How sure we are of the first reason: what speaks for it, against what speaks for the second and a constant doubt.
 * @param totals of the reasons found, largest first
 * @param wordCount of the whole text
 * @returns 0 to 1, two decimals
 */
export function confidenceOf(totals: readonly number[], wordCount: number): number {
  const [first, second = 0] = totals;
  if (first === undefined) return wordCount === 0 ? 1 : wordCount <= BARE_WORDS ? BARE : NOTHING_FOUND;
  return Math.round((100 * first) / (first + second + HALF)) / 100;
}
