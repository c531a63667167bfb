/** HubSpot's limit for a text property, documented for notes and assumed for the body of a task. In UTF-16 units. */
export const MAX_TEXT = 65_536;

const ELLIPSIS = '…';

/** Control characters other than tab and line feed: no reader wants them, and Java's XML refuses them. */
const CONTROL = new RegExp('[\\u0000-\\u0008\\u000b-\\u001f\\u007f]', 'g');

const ESCAPES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
};

/** Plain text as a property takes it: line ends made one, control characters gone, cut at `MAX_TEXT` characters. */
export function asText(text: string): string {
  return cut(clean(text), MAX_TEXT);
}

/** One text a line. */
export function asLines(lines: readonly string[]): string {
  return asText(lines.join('\n'));
}

/** As many of the newest lines as fit, the older ones give way. */
export function lastLines(lines: readonly string[]): string {
  const kept: string[] = [];
  let room = MAX_TEXT;
  for (const line of [...lines].reverse()) {
    const text = cut(clean(line), MAX_TEXT);
    room -= text.length + 1;
    if (room < 0 && kept.length > 0) break;
    kept.unshift(text);
  }
  return cut(kept.join('\n'), MAX_TEXT);
}

/** Text as HTML that fits into `room` characters; what does not fit is cut before an escape, never inside one. */
export function asHtml(text: string, room: number): string {
  let html = '';
  for (const character of clean(text)) {
    const escaped = ESCAPES[character] ?? character;
    if (html.length + escaped.length + ELLIPSIS.length > room) return `${html}${ELLIPSIS}`;
    html += escaped;
  }
  return html;
}

function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(CONTROL, '');
}

/** Cuts between characters, so that no half of a surrogate pair stays behind. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = room - ELLIPSIS.length;
  const head = text.slice(0, end);
  const splits = /[\ud800-\udbff]$/.test(head);
  return `${splits ? head.slice(0, -1) : head}${ELLIPSIS}`;
}
