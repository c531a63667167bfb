const ELLIPSIS = '…';

/** Control characters other than tab and line feed, and what XML does not know: Salesforce's SOAP side refuses them. */
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000b-\\u001f\\u007f\\ufffe\\uffff]', 'g');

/** Half a pair is no character and would be sent as another than we counted. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Text of one line as a Text field takes it, cut to `room` units. */
export function asLine(text: string, room: number): string {
  return cut(clean(text).replace(/[\t\n]+/g, ' '), room);
}

/** Text of several lines as a text area takes it: line ends made one, control characters gone, cut to `room` units. */
export function asText(text: string, room: number): string {
  return cut(clean(text), room);
}

/** As many of the newest lines as fit into `room`, the older ones give way. */
export function lastLines(lines: readonly string[], room: number): string {
  const kept: string[] = [];
  let left = room;
  for (const line of [...lines].reverse()) {
    const text = asText(line, room);
    left -= unitsOf(text) + (kept.length > 0 ? unitsOf('\n') : 0);
    if (left < 0 && kept.length > 0) break;
    kept.unshift(text);
  }
  return kept.join('\n');
}

/**
 * Length as Salesforce counts it: UTF-16 units, and two for a line end, which it stores as CR and LF (help article
 * 000240417).
 */
export function unitsOf(text: string): number {
  return text.length + (text.match(/\n/g)?.length ?? 0);
}

function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replace(CONTROL, '').replace(LONE_SURROGATE, '\ufffd');
}

/** Cuts between characters, so that no half of a surrogate pair stays behind. */
function cut(text: string, room: number): string {
  if (unitsOf(text) <= room) return text;
  let head = '';
  let left = room - ELLIPSIS.length;
  for (const character of text) {
    left -= unitsOf(character);
    if (left < 0) break;
    head += character;
  }
  return room < ELLIPSIS.length ? '' : `${head}${ELLIPSIS}`;
}
