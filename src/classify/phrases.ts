import { wordsOf, type Word } from './words';

/**
 * Phrases are matched word by word, never by regular expression: nothing a customer writes can make them slow.
 *
 *   cancel*     a word that begins so       *rechnung   a word that ends so      *daten*   a word that contains it
 *   a|b         one of these words          the?        this word or nothing
 *   (a b|c)     one of these sequences      (a b|c)?    one of them or nothing
 *   _           any one word                ..          up to three words of the same clause
 *                                           ...         up to three words, whatever commas stand between
 *
 * A list is text: phrases separated by ';', accents and capitals as a person writes them.
 */
export interface Phrase {
  readonly items: readonly Item[];
}

type Item =
  | { readonly kind: 'word'; readonly forms: readonly Form[] }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly acrossCommas: boolean };

interface Form {
  readonly match: 'exact' | 'prefix' | 'suffix' | 'infix';
  readonly text: string;
}

/** Indexes of words, `to` exclusive; `skipped` are the words a gap swallowed. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly skipped: readonly number[];
}

/** A phrase found, with what its list stands for. */
export interface Found<T> extends Span {
  readonly means: T;
  readonly phrase: Phrase;
}

/** Phrases of several lists, found by their first word. */
export interface PhraseIndex<T> {
  readonly exact: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly prefixed: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly others: readonly Entry<T>[];
}

interface Entry<T> {
  readonly phrase: Phrase;
  readonly means: T;
}

const MAX_GAP = 3;
const PREFIX_KEY = 2;

/**
 * Reads a phrase list.
 * @throws Error for a phrase that could never match, which is a mistake in our own data
 */
export function parsePhrases(list: string): readonly Phrase[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .flatMap(expand)
    .map((items) => ({ items: items.map(parseItem) }))
    .map(bounded);
}

/** Makes an index over lists; `means` comes back with every find. */
export function indexPhrases<T>(lists: readonly { readonly list: string; readonly means: T }[]): PhraseIndex<T> {
  const exact = new Map<string, Entry<T>[]>();
  const prefixed = new Map<string, Entry<T>[]>();
  const others: Entry<T>[] = [];
  for (const { list, means } of lists) {
    for (const phrase of parsePhrases(list)) {
      const entry = { phrase, means };
      const [first] = phrase.items;
      if (first?.kind !== 'word') continue;
      for (const form of first.forms) {
        if (form.match === 'exact') put(exact, form.text, entry);
        else if (form.match === 'prefix') put(prefixed, form.text.slice(0, PREFIX_KEY), entry);
        else others.push(entry);
      }
    }
  }
  return { exact, prefixed, others };
}

/** Finds every phrase that lies wholly within words[from, to). */
export function findPhrases<T>(
  index: PhraseIndex<T>,
  words: readonly Word[],
  range: { from: number; to: number },
): readonly Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = range.from; at < range.to; at++) {
    const word = words[at]?.text ?? '';
    const tryAll = (entries: readonly Entry<T>[]): void => {
      for (const { phrase, means } of entries) {
        const span = matchAt(phrase, words, { at, to: range.to });
        if (span !== null) found.push({ ...span, means, phrase });
      }
    };
    tryAll(index.exact.get(word) ?? []);
    tryAll(index.prefixed.get(word.slice(0, PREFIX_KEY)) ?? []);
    tryAll(index.others);
  }
  return found;
}

/** true where the phrase names one of these words itself, rather than skipping over it. */
export function names(phrase: Phrase, isOne: (word: string) => boolean): boolean {
  return phrase.items.some((item) => item.kind === 'word' && item.forms.some((form) => isOne(form.text)));
}

function bounded(phrase: Phrase): Phrase {
  if (phrase.items.at(0)?.kind !== 'word' || phrase.items.at(-1)?.kind === 'gap') {
    throw new Error('a phrase begins with a word and does not end in a gap');
  }
  return phrase;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** All plain sequences that a phrase with groups and optional words stands for. */
function expand(phrase: string): readonly (readonly string[])[] {
  let sequences: readonly (readonly string[])[] = [[]];
  for (const term of splitOutside(phrase, /\s/)) {
    const heads = alternatives(term);
    sequences = sequences.flatMap((sequence) => heads.map((head) => [...sequence, ...head]));
  }
  return sequences;
}

/** One-word alternatives stay together as one item: they cost a look-up, not a phrase each. */
function alternatives(term: string): readonly (readonly string[])[] {
  const optional = term.endsWith('?');
  const body = optional ? term.slice(0, -1) : term;
  const nothing: readonly (readonly string[])[] = optional ? [[]] : [];
  if (!body.startsWith('(')) return [[body], ...nothing];
  const sequences = splitOutside(body.slice(1, -1), /\|/).flatMap(expand);
  const single = sequences.filter((sequence) => sequence.length === 1).flat();
  const longer = sequences.filter((sequence) => sequence.length > 1);
  return [...(single.length > 0 ? [[single.join('|')]] : []), ...longer, ...nothing];
}

/** Splits at a separator that stands outside all brackets. */
function splitOutside(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth === 0 && separator.test(character)) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}

function parseItem(item: string): Item {
  if (item === '_') return { kind: 'any' };
  if (item === '..' || item === '...') return { kind: 'gap', acrossCommas: item === '...' };
  return { kind: 'word', forms: item.split('|').map(parseForm) };
}

function parseForm(form: string): Form {
  const [word, ...more] = wordsOf(form.replaceAll('*', ''));
  if (word === undefined || more.length > 0) throw new Error(`not one word: "${form}"`);
  const head = form.startsWith('*');
  const tail = form.endsWith('*');
  if (head) return { match: tail ? 'infix' : 'suffix', text: word.text };
  if (tail && word.text.length < PREFIX_KEY) throw new Error(`too short to begin a word: "${form}"`);
  return { match: tail ? 'prefix' : 'exact', text: word.text };
}

function matchAt(phrase: Phrase, words: readonly Word[], range: { at: number; to: number }): Span | null {
  const skipped: number[] = [];
  const walk = (item: number, at: number): number => {
    const wanted = phrase.items[item];
    if (wanted === undefined) return at;
    if (wanted.kind === 'gap') {
      for (let skip = 0; skip <= MAX_GAP; skip++) {
        if (!wanted.acrossCommas && words[at + skip]?.gap !== 'none') return -1;
        const end = walk(item + 1, at + skip);
        if (end !== -1) {
          for (let one = at; one < at + skip; one++) skipped.push(one);
          return end;
        }
      }
      return -1;
    }
    const word = at < range.to ? words[at] : undefined;
    if (word === undefined) return -1;
    return wanted.kind === 'any' || wanted.forms.some((form) => fits(form, word.text)) ? walk(item + 1, at + 1) : -1;
  };
  const to = walk(0, range.at);
  return to === -1 ? null : { from: range.at, to, skipped };
}

function fits(form: Form, word: string): boolean {
  switch (form.match) {
    case 'exact':
      return word === form.text;
    case 'prefix':
      return word.startsWith(form.text);
    case 'suffix':
      return word.endsWith(form.text);
    case 'infix':
      return word.includes(form.text);
  }
}
