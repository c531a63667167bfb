/** One folded word of a text, with the place it came from. */
export interface Word {
  /** Lower case, without marks, a doubled letter written once: 'Rechnung' -> 'rechnung', 'billing' -> 'biling'. */
  readonly text: string;
  /** UTF-16 offsets into the original text; end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands between this word and the one before it. */
  readonly gap: Gap;
}

/** 'soft' ends a clause, 'hard' ends a sentence. */
export type Gap = 'none' | 'soft' | 'hard';

const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '`', '´']);
const HARD = new Set(['.', '!', '?', ';', '\n', '\r', '…', '。', '！', '？', '；']);
const SOFT = new Set([',', ':', '(', ')', '[', ']', '–', '—', '，', '：', '、']);
/** Soft hyphen, zero-width space and joiners: pasted along from web pages, seen by nobody. */
const INVISIBLE = /^[\u00ad\u200b-\u200d\ufeff]$/;
const MARK = /^\p{M}$/u;
const WORD_CHARACTERS = /^[\p{L}\p{N}]+$/u;
const DIGIT = /^\d$/;
const LETTER = /^\p{L}$/u;
const PICTOGRAPH = /^\p{Extended_Pictographic}/u;
const MARKS = /\p{M}+/gu;

/** Letters that Unicode does not take apart, as people without that key type them. */
const SPELLED_OUT: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

interface Cluster {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

interface Draft {
  text: string;
  start: number;
  end: number;
  gap: Gap;
}

/**
 * Splits a text into folded words. Compatibility forms, case, accents and doubled letters are folded away, because
 * answers are typed in a hurry; the offsets still point at the text exactly as it was written.
 * @param text any string, lone surrogates included
 * @returns the words in order
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let open: Draft | null = null;
  let gap: Gap = 'none';
  const close = (): void => {
    if (open !== null) words.push(open);
    open = null;
  };
  let at = 0;
  while (at < text.length) {
    const cluster = clusterAt(text, at);
    at = cluster.end;
    if (INVISIBLE.test(cluster.raw)) continue;
    if (APOSTROPHES.has(cluster.raw)) {
      if (open !== null && elides(open)) close();
      continue;
    }
    const folded = foldCluster(cluster.raw);
    if (WORD_CHARACTERS.test(folded)) {
      if (open === null) {
        open = { text: '', start: cluster.start, end: cluster.end, gap };
        gap = 'none';
      }
      append(open, folded);
      open.end = cluster.end;
      continue;
    }
    close();
    gap = wider(gap, gapOf(cluster, text));
  }
  close();
  return words;
}

/** "l'interface" and "n'est" are two words, "don't" is one: the part before the apostrophe tells. */
function elides(left: Draft): boolean {
  return left.end - left.start <= 2;
}

/** A doubled letter and a single one are the commonest typo of all. Digits are left alone, and so is "SSO". */
function append(word: Draft, folded: string): void {
  for (const character of folded) {
    const doubled = word.text.length > 1 && word.text.endsWith(character) && LETTER.test(character);
    if (!doubled) word.text += character;
  }
}

function clusterAt(text: string, start: number): Cluster {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  let end = start + first.length;
  while (end < text.length && text.charCodeAt(end) > 0x2ff) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!MARK.test(next)) break;
    end += next.length;
  }
  return { raw: text.slice(start, end), start, end };
}

function foldCluster(raw: string): string {
  if (raw.length === 1 && raw < '\u0080') return raw.toLowerCase();
  const folded = raw.normalize('NFKD').toLowerCase().replace(MARKS, '');
  return SPELLED_OUT[folded] ?? folded;
}

function gapOf(cluster: Cluster, text: string): Gap {
  const base = cluster.raw.charAt(0);
  const before = text.charAt(cluster.start - 1);
  const after = text.charAt(cluster.end);
  if ((base === '.' || base === ',' || base === ':') && DIGIT.test(before) && DIGIT.test(after)) return 'none';
  if (HARD.has(base)) return 'hard';
  if (SOFT.has(base) || PICTOGRAPH.test(cluster.raw)) return 'soft';
  return base === '-' && before === ' ' && after === ' ' ? 'soft' : 'none';
}

function wider(a: Gap, b: Gap): Gap {
  if (a === 'hard' || b === 'hard') return 'hard';
  return a === 'soft' || b === 'soft' ? 'soft' : 'none';
}
