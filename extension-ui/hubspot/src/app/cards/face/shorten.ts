/** Pure: a text of so many characters at most, cut between words; its lines become one. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const word = cut.lastIndexOf(' ');
  // A script that sets no words apart, or one endless word.
  return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s,.;:]+$/, '')}…`;
}
