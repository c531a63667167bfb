/**
 * The lines of a text in UTF-8, each without its end. A line ends at a line feed alone, with or without a carriage return
 * before it: readline also ends one at U+2028 and U+2029, which RFC 8259 lets stand inside a string of JSON. A byte-order
 * mark at the beginning is no part of the first line.
 */
export async function* readLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const [first = '', ...more] = text.split('\n');
    rest.push(first);
    for (const next of more) {
      yield withoutReturn(rest.join(''));
      rest = [next];
    }
  }
  const last = rest.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
