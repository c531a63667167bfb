const ELLIPSIS = '…';

/**
 * The subject of a ticket that announces a hand-over, with the key by which people and retries find it again; the words
 * before it give way where there is no room.
 *
 * @param room characters, UTF-16 units
 */
export function subjectOf(subject: string, key: string, room: number): string {
  const line = subject.replace(/\s+/g, ' ').trim();
  if (line.includes(key) && line.length <= room) return line;
  const words = line.replaceAll(key, '').trim();
  const tail = ` [${key}]`;
  if (words.length + tail.length <= room) return `${words}${tail}`.trim();
  const head = words.slice(0, Math.max(0, room - tail.length - ELLIPSIS.length)).replace(/[\ud800-\udbff]$/, '');
  return `${head}${ELLIPSIS}${tail}`;
}
