/** What HubSpot's proxy adds to each query; it says who asks, and is no part of what is asked. */
const ADDED = new Set(['portalId', 'userId', 'userEmail', 'appId']);

/** The query of a request and the named parts of its path; what stands there several times is a list. */
export function queryInput(target: string, params: Readonly<Record<string, string>>): object {
  const query = new URLSearchParams(target.split('?').slice(1).join('?'));
  const names = [...new Set(query.keys())].filter((name) => !ADDED.has(name));
  const given = names.map((name) => {
    const all = query.getAll(name);
    return [name, all.length === 1 ? all[0] : all] as const;
  });
  // The path is last: it says which case was signed for by name.
  return { ...Object.fromEntries(given), ...params };
}

/** The JSON of a body. `sent` = what the sender gets back where it is refused: nothing typed is lost. */
export function jsonInput(
  body: Buffer,
): { readonly ok: true; readonly sent: unknown } | { readonly ok: false; readonly sent: string } {
  const text = body.toString('utf8');
  try {
    return { ok: true, sent: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, sent: text };
  }
}
