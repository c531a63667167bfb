/** Deep enough for any survey tool; JSON.stringify and every walk of ours recurse, so depth is bounded on the way in. */
const MAX_DEPTH = 32;

type Cleaned = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

/**
 * Text that PostgreSQL can store: it refuses U+0000 in text and jsonb, and lone surrogates in jsonb. NUL is removed, a
 * lone surrogate becomes U+FFFD. All else (markup, right-to-left, emoji) stays as the customer wrote it.
 * @internal exported for its tests
 */
export function cleanText(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** At most `max` UTF-16 units, without cutting a character in two. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  return text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * Parsed JSON with every text and key cleaned, and keys named `__proto__` dropped: as an own key it is harmless, but
 * the first assignment of it in anybody's code is not. Not ok = nested deeper than 32 levels.
 */
export function cleanJson(value: unknown, depth = 0): Cleaned {
  if (typeof value === 'string') return { ok: true, value: cleanText(value) };
  if (typeof value !== 'object' || value === null) return { ok: true, value };
  if (depth === MAX_DEPTH) return { ok: false };
  const entries = Object.entries(value).map(([key, held]) => [cleanText(key), cleanJson(held, depth + 1)] as const);
  if (!entries.every(([, held]) => held.ok)) return { ok: false };
  const kept = entries.flatMap(([key, held]) => (held.ok && key !== '__proto__' ? [[key, held.value] as const] : []));
  return { ok: true, value: Array.isArray(value) ? kept.map(([, held]) => held) : Object.fromEntries(kept) };
}
