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

type FormOf = (form: string) => Form;

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

/**
 * Phrases of several lists, by what their first word may be: the word itself, its beginning and a '*', or '*' alone where
 * only its end is known. A list is read when it is first asked, and a phrase when a text has its first word: of the
 * thousands in five languages a text needs few, and reading them all takes most of a second.
 */
export type PhraseIndex<T> = (firstWord: string) => readonly Entry<T>[];

interface Entry<T> {
  readonly phrase: Phrase;
  readonly means: T;
}

interface PhraseList<T> {
  readonly list: string;
  readonly means: T;
}

interface Listed<T> {
  readonly phrases: () => readonly Phrase[];
  readonly means: T;
}

const MAX_GAP = 3;
const PREFIX_KEY = 2;
const COMPOSED = /[\s(?]/;

/**
 * Reads a phrase list.
 * @throws Error for a phrase that could never match, which is a mistake in our own data
 */
export function parsePhrases(list: string): readonly Phrase[] {
  return phrasesIn(list).flatMap((text) => readPhrase(text, parseForm));
}

/** Makes an index over lists; `means` comes back with every find. A mistake in a list is thrown when it is read. */
export function indexPhrases<T>(lists: readonly PhraseList<T>[]): PhraseIndex<T> {
  const index = once(() => readIndex(lists));
  return (firstWord) => index().get(firstWord)?.() ?? [];
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
    const tryAll = (key: string): void => {
      for (const { phrase, means } of index(key)) {
        const span = matchAt(phrase, words, { at, to: range.to });
        if (span !== null) found.push({ ...span, means, phrase });
      }
    };
    tryAll(word);
    tryAll(`${word.slice(0, PREFIX_KEY)}*`);
    tryAll('*');
  }
  return found;
}

/** true where the phrase names one of these words itself, rather than skipping over it. */
export function names(phrase: Phrase, isOne: (word: string) => boolean): boolean {
  return phrase.items.some((item) => item.kind === 'word' && item.forms.some((form) => isOne(form.text)));
}

function phrasesIn(list: string): readonly string[] {
  return list
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function readPhrase(text: string, formOf: FormOf): readonly Phrase[] {
  return sequencesOf(text, (head) => head.map((item) => parseItem(item, formOf))).map((items) => bounded({ items }));
}

function readIndex<T>(lists: readonly PhraseList<T>[]): ReadonlyMap<string, () => readonly Entry<T>[]> {
  const formOf = remembering(parseForm);
  const listed = new Map<string, Listed<T>[]>();
  for (const { list, means } of lists) {
    for (const text of phrasesIn(list)) {
      const one = { means, phrases: once(() => readPhrase(text, formOf)) };
      for (const key of new Set(headsOf(text, formOf).map(keyOf))) put(listed, key, one);
    }
  }
  return new Map([...listed].map(([key, those]) => [key, once(() => those.flatMap((one) => entriesAt(key, one)))]));
}

/** What the phrases of a text may begin with, without reading any further. */
function headsOf(text: string, formOf: FormOf): readonly Form[] {
  const heads: Form[] = [];
  for (const term of splitOutside(text, isSpace)) {
    const some = alternatives(term);
    for (const [first] of some) {
      const item = first === undefined ? null : parseItem(first, formOf);
      if (item?.kind === 'word') heads.push(...item.forms);
    }
    if (some.every(([first]) => first !== undefined)) break;
  }
  return heads;
}

function keyOf({ match, text }: Form): string {
  if (match === 'exact') return text;
  return match === 'prefix' ? `${text.slice(0, PREFIX_KEY)}*` : '*';
}

function entriesAt<T>(key: string, { phrases, means }: Listed<T>): readonly Entry<T>[] {
  return phrases().flatMap((phrase) => {
    const [first] = phrase.items;
    const forms = first?.kind === 'word' ? first.forms : [];
    return forms.filter((form) => keyOf(form) === key).map(() => ({ phrase, means }));
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
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

/**
 * All plain sequences that a phrase with groups and optional words stands for. Each term is read once, before the
 * sequences multiply: they share its items.
 */
function sequencesOf<T>(phrase: string, read: (head: readonly string[]) => readonly T[]): readonly (readonly T[])[] {
  let sequences: readonly (readonly T[])[] = [[]];
  for (const term of splitOutside(phrase, isSpace)) {
    const heads = alternatives(term).map(read);
    sequences = sequences.flatMap((sequence) => heads.map((head) => sequence.concat(head)));
  }
  return sequences;
}

/** One-word alternatives stay together as one item: they cost a look-up, not a phrase each. */
function alternatives(term: string): readonly (readonly string[])[] {
  const optional = term.endsWith('?');
  const body = optional ? term.slice(0, -1) : term;
  const nothing: readonly (readonly string[])[] = optional ? [[]] : [];
  if (!body.startsWith('(')) return [[body], ...nothing];
  const single: string[] = [];
  const longer: (readonly string[])[] = [];
  for (const one of splitOutside(body.slice(1, -1), isBar)) {
    // Most are one plain word, and there are a hundred thousand of them.
    const sequences = COMPOSED.test(one) ? sequencesOf(one, (head) => head) : [[one]];
    for (const sequence of sequences) {
      if (sequence.length === 1) single.push(...sequence);
      else if (sequence.length > 1) longer.push(sequence);
    }
  }
  return [...(single.length > 0 ? [[single.join('|')]] : []), ...longer, ...nothing];
}

/** Splits at separators that stand outside all brackets. */
function splitOutside(text: string, isSeparator: (character: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at);
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (at === text.length || (depth === 0 && isSeparator(character))) {
      const part = text.slice(from, at).trim();
      if (part !== '') parts.push(part);
      from = at + 1;
    }
  }
  return parts;
}

const isBar = (character: string): boolean => character === '|';
const isSpace = (character: string): boolean => character.trim() === '';

function parseItem(item: string, formOf: FormOf): Item {
  if (item === '_') return { kind: 'any' };
  if (item === '..' || item === '...') return { kind: 'gap', acrossCommas: item === '...' };
  return { kind: 'word', forms: item.split('|').map(formOf) };
}

/** The same words come back in phrase after phrase. */
function remembering(parse: FormOf): FormOf {
  const known = new Map<string, Form>();
  return (form) => {
    const parsed = known.get(form) ?? parse(form);
    known.set(form, parsed);
    return parsed;
  };
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
