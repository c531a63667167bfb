/** What HubSpot's proxy adds to each query; it says who asks, and is no part of what is asked. */
const ADDED = new Set(['portalId', 'userId', 'userEmail', 'appId']);

/** The query of a request and the named parts of its path; what stands there several times is a list. */
export function queryInput(target: string, params: Readonly<Record<string, string>>): object {
  const query = new URLSearchParams(target.split('?').slice(1).join('?'));
  const names = [...new Set(query.keys())].filter((name) => !ADDED.has(name));
  const given = names.map((name) => {
    const all = query.getAll(name);
    return [name, kept(all.length === 1 ? all[0] : all)] as const;
  });
  // The path is last: it says which case was signed for by name.
  return { ...Object.fromEntries(given), ...params };
}

/** What no form of ours nests, and what nobody can run through without end. */
const DEEPEST = 32;

/** The JSON of a body. `sent` = what the sender gets back where it is refused: nothing typed is lost. */
export function jsonInput(
  body: Buffer,
): { readonly ok: true; readonly sent: unknown } | { readonly ok: false; readonly why: string; readonly sent: string } {
  const text = body.toString('utf8');
  try {
    return { ok: true, sent: kept(JSON.parse(text)) };
  } catch (error) {
    const why = error instanceof RangeError ? `it is nested more than ${DEEPEST} levels deep` : 'it is not JSON';
    return { ok: false, why, sent: text };
  }
}

/**
 * The same with texts that PostgreSQL can keep: it takes neither U+0000 nor half a surrogate pair, and a paste brings both.
 * https://www.postgresql.org/docs/current/datatype-json.html @throws RangeError for what is nested too deep
 */
function kept(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) throw new RangeError(`nested more than ${DEEPEST} levels deep`);
  if (Array.isArray(value)) return value.map((one) => kept(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [kept(name), kept(one, depth + 1)]));
}
