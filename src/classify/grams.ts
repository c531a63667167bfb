import type { Clause } from './clauses';
import type { Word } from './words';

/** A piece of text the model weighs: a word, two words, or three to five letters of a word. */
export interface Gram {
  /** 32-bit hash of the piece and its kind. */
  readonly key: number;
  /** How much its clause counts; 1 is plain. */
  readonly weight: number;
  /** Indexes of words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** What is praised is named, but not as the reason; what is cleared is not named at all. */
const PRAISED = 0.7;
const HEAVIEST = 2;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** Nobody says anything new after this many words, and a pasted log file must not cost seconds. */
const MOST_WORDS = 400;
const LONGEST_WORD = 24;

/** FNV-1a, 32 bits: no table of strings has to be shipped or searched. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const KINDS = { word: 1, pair: 2, piece: 3 } as const;
const EDGE = 1;

/** Takes a text apart into what the model has weights for, in the order of the text. */
export function gramsOf(words: readonly Word[], clauses: readonly Clause[]): readonly Gram[] {
  const grams: Gram[] = [];
  for (const clause of clauses) {
    const weight = weightOf(clause);
    if (weight === 0) continue;
    for (let at = clause.from; at < Math.min(clause.to, MOST_WORDS); at++) {
      const text = (words[at]?.text ?? '').slice(0, LONGEST_WORD);
      grams.push({ key: hashed(KINDS.word, text), weight, from: at, to: at + 1 });
      const next = at + 1 < clause.to ? words[at + 1] : undefined;
      if (next !== undefined) {
        grams.push({ key: hashed(KINDS.pair, `${text} ${next.text}`), weight, from: at, to: at + 2 });
      }
      pushPieces(grams, text, { weight, from: at, to: at + 1 });
    }
  }
  return grams;
}

function weightOf(clause: Clause): number {
  if (clause.tone === 'cleared') return 0;
  return clause.tone === 'praised' ? PRAISED : Math.min(HEAVIEST, clause.weight);
}

function pushPieces(grams: Gram[], text: string, place: Omit<Gram, 'key'>): void {
  for (let start = -1; start <= text.length - SHORTEST_PIECE + 1; start++) {
    let hash = Math.imul(OFFSET_BASIS ^ KINDS.piece, PRIME);
    for (let at = start; at < Math.min(start + LONGEST_PIECE, text.length + 1); at++) {
      hash = Math.imul(hash ^ (at < 0 || at >= text.length ? EDGE : text.charCodeAt(at)), PRIME);
      if (at - start + 1 >= SHORTEST_PIECE) grams.push({ key: hash >>> 0, ...place });
    }
  }
}

function hashed(kind: number, text: string): number {
  let hash = Math.imul(OFFSET_BASIS ^ kind, PRIME);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}
