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

/** Whether bytes are UTF-8: text in a Western encoding hardly ever is by accident. */
export interface Utf8Finding {
  readonly valid: boolean;
  /** The line in which something else comes after letters that are UTF-8 beyond doubt; null = there is none. */
  readonly mixedLine: number | null;
}

const STEP = 1024;
/**
 * Letters that a Western text does not spell by accident. A single other one it may: the last letter and the quotes of
 * German "Spa\u00df\u201c" are, in windows-1252, one letter of UTF-8.
 */
const BEYOND_DOUBT = /[\u00C0-\u00FF\u0800-\uFFFF]|[\u0080-\u07FF]{2}/;

/** Judges a whole file, piece by piece. */
export function createUtf8Check(): { write(bytes: Buffer): void; end(): Utf8Finding } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let finding: Utf8Finding = { valid: true, mixedLine: null };
  let letters = false;
  let line = 1;
  const attempt = (bytes: Buffer, stream: boolean): void => {
    try {
      const text = decoder.decode(bytes, { stream });
      letters ||= BEYOND_DOUBT.test(text);
      line += lineEnds(text);
    } catch {
      const sound = bytes.toString('utf8').split('\uFFFD')[0] ?? '';
      finding = { valid: false, mixedLine: letters || BEYOND_DOUBT.test(sound) ? line + lineEnds(sound) : null };
    }
  };
  return {
    write: (bytes) => {
      for (let from = 0; from < bytes.length && finding.valid; from += STEP)
        attempt(bytes.subarray(from, from + STEP), true);
    },
    end: () => {
      if (finding.valid) attempt(Buffer.alloc(0), false);
      return finding;
    },
  };
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1;
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
