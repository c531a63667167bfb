/** What makes the rest of a line, ours too, run the other way: https://www.unicode.org/reports/tr9/#Explicit_Directional_Overrides */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Pure: the same, with no text in it that turns what stands around it. */
export function withoutTurns<Data>(data: Data): Data {
  return turned(data) as Data;
}

function turned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(TURNS, '');
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, turned(part)]));
}
