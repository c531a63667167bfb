/** How the bytes of a file are read. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Turns bytes into text, piece by piece; a character may be cut in two between pieces. A leading mark is dropped. */
export interface TextStream {
  write(bytes: Buffer): string;
  end(): string;
}

/**
 * What windows-1252 has at 0x80 to 0x9F, where latin1 has control characters; five places are unassigned and stay as
 * they are. Own table, because TextDecoder reads them as latin1 in some releases of Node (nodejs/node#56542).
 */
const WINDOWS_HIGH =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** The encoding that the first bytes name by a mark, or null. */
export function markedEncoding(head: Buffer): Encoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 'utf-8' : null;
}

/** Judges a whole file, piece by piece: text in a Western encoding is hardly ever valid UTF-8 by accident. */
export function createUtf8Check(): { write(bytes: Buffer): void; valid(): boolean } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let sound = true;
  const attempt = (decode: () => unknown): void => {
    if (!sound) return;
    try {
      decode();
    } catch {
      sound = false;
    }
  };
  return {
    write: (bytes) => attempt(() => decoder.decode(bytes, { stream: true })),
    valid: () => {
      attempt(() => decoder.decode());
      return sound;
    },
  };
}

/** A stream of text out of a stream of bytes. */
export function createTextStream(encoding: Encoding): TextStream {
  if (encoding === 'windows-1252') return { write: windowsText, end: () => '' };
  const decoder = new TextDecoder(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

function windowsText(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (char) => WINDOWS_HIGH.charAt(char.charCodeAt(0) - 0x80));
}
