import type { Evidence } from './types';

/** Longer than anybody quotes in a first message. UTF-16 units. */
const LONGEST = 240;
const SENTENCE = /[.!?…]+["'”’»)]*(?=\s|$)|\n+/g;
const CLAUSE = /[,;:–—](?=\s)|\n+/g;

/**
 * What to cite in a first message: the sentence around the words that speak for the reason, as it was written; a part
 * of it where it is long. A single word out of a sentence would read like a search result.
 * @returns always a stretch of the text; null where nothing in it speaks for the reason
 * @internal exported for its tests
 */
export function quoteOf(
  text: string | null,
  { evidence, reason }: { readonly evidence: readonly Evidence[]; readonly reason: Evidence['for'] },
): string | null {
  const span = evidence.find((one) => one.for === reason);
  if (text === null || span === undefined) return null;
  const choices = [around(text, span, SENTENCE), around(text, span, CLAUSE), text.slice(span.start, span.end)];
  const quote = choices.map((choice) => choice.trim()).find((choice) => choice.length <= LONGEST);
  return quote === undefined || quote === '' ? null : quote;
}

function around(text: string, span: Pick<Evidence, 'start' | 'end'>, border: RegExp): string {
  const ends = [...text.matchAll(border)].map(({ 0: mark, index }) => index + mark.length);
  const from = Math.max(0, ...ends.filter((end) => end <= span.start));
  const to = ends.find((end) => end >= span.end) ?? text.length;
  return text.slice(from, to);
}
