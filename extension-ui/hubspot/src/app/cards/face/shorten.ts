/** Pure: a text of so many characters at most, cut between words. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const word = cut.lastIndexOf(' ');
  // A script that sets no words apart, or one endless word.
  return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s,.;:]+$/, '')}…`;
}
