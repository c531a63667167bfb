import { severityOf } from '../domain/readings';
import type { Score } from '../domain/types';
import { negatorBefore, sentencesOf } from './clauses';
import { CONTRADICTION_WORDS, type ContradictionWords, type MoodWords } from './contradiction-words';
import { FLAG_VOCABULARIES } from './flag-vocabulary';
import { LANGUAGES, type Language } from './lexicon/lexicon';
import { primaryTag } from './language';
import { findPhrases, indexPhrases, names, type Found, type PhraseIndex, type Span } from './phrases';
import { VOCABULARIES, type Vocabulary } from './vocabulary';
import { wordsOf, type Word } from './words';

export interface ContradictionInput {
  readonly text: string | null;
  readonly score: Score | null;
  /** A language tag such as 'pt-BR', from the survey or the classifier; null = not known. */
  readonly language: string | null;
}

type Mood = keyof ContradictionWords;
type Strength = keyof MoodWords;

/** On the 0 to 10 scale of NPS: where praise cannot be meant, and where anger cannot. */
const BOTTOM = 2;
const TOP = 9;
const REACH = 3;
/** From so many words on, a part of the text has something of its own to say. */
const PART = 3;
/** How much the tag of the survey weighs beside the short words of the text: people answer in their own language. */
const TAG_WEIGHT = 1.5;
/** A question, a trailing off, a word held up with tongs, a rolling eye: none of it is plain speech. */
const WRY =
  /[?¿]|\.\.|…|(?:^|\s)\/s\b|["“”„«»‘][^"“”„«»’\n]{1,24}["“”»«’]|[\u{1F644}\u{1F921}\u{1F643}\u{1F612}\u{1F60F}]/u;

/**
 * Whether the words say the opposite of the score beyond doubt: a 0 with "love it, 10/10", a 10 with "worst tool
 * ever". A person has to look at each, so it is silent wherever irony, a condition, a comparison, a second thought or
 * one word of the other side stands beside. Never throws.
 */
export function contradicts({ text, score, language }: ContradictionInput): boolean {
  const mood = oppositeOf(score);
  if (mood === null || text === null || WRY.test(text)) return false;
  const words = wordsOf(text);
  const readings = languagesOf(words, language).map((one) => read(words, one, mood));
  if (readings.some(({ doubtful }) => doubtful)) return false;
  const said = readings.flatMap(({ finds }) => finds);
  const strong = new Set(said.map(({ from }) => words[from]?.text));
  return said.some(({ means }) => means === 'certain') || strong.size >= 2;
}

/** What nobody who gave this score would say; null for all scores between. */
function oppositeOf(score: Score | null): Mood | null {
  const severity = severityOf(score);
  if (severity === null) return null;
  if (severity <= BOTTOM) return 'praise';
  return severity >= TOP ? 'anger' : null;
}

/** The languages the text may be in by its short words and the tag; all of them where nothing tells. */
function languagesOf(words: readonly Word[], tag: string | null): readonly Language[] {
  const tagged = primaryTag(tag);
  if (tag !== null && tagged === null) return [];
  const scored = LANGUAGES.map((language) => {
    const told = words.filter((word) => VOCABULARIES.get(language)?.tells.has(word.text) === true).length;
    return { language, count: told + (language === tagged ? TAG_WEIGHT : 0) };
  });
  const most = Math.max(...scored.map(({ count }) => count));
  return scored.filter(({ language, count }) => count === most || language === tagged).map(({ language }) => language);
}

interface Reading {
  readonly finds: readonly Found<Strength>[];
  readonly doubtful: boolean;
}

const INDEXES: ReadonlyMap<Language, Readonly<Record<Mood, PhraseIndex<Strength>>>> = new Map(
  LANGUAGES.map((language) => {
    const { praise, anger } = CONTRADICTION_WORDS[language];
    return [language, { praise: indexed(praise), anger: indexed(anger) }];
  }),
);

function indexed({ certain, strong, doubt }: MoodWords): PhraseIndex<Strength> {
  return indexPhrases([
    { list: certain, means: 'certain' },
    { list: strong, means: 'strong' },
    { list: doubt, means: 'doubt' },
  ]);
}

/** English words are used in every language; its small words are not. */
function read(words: readonly Word[], language: Language, mood: Mood): Reading {
  const vocabulary = VOCABULARIES.get(language);
  const lists = [INDEXES.get(language)?.[mood], language === 'en' ? undefined : INDEXES.get('en')?.[mood]];
  if (vocabulary === undefined) return { finds: [], doubtful: true };
  const found = sentencesOf(words).flatMap((range) =>
    lists.flatMap((index) => (index === undefined ? [] : findPhrases(index, words, range))),
  );
  const finds = found.filter(({ means }) => means !== 'doubt');
  const scene: Scene = { words, vocabulary, finds, mood };
  return {
    finds,
    doubtful: found.some((find) => find.means === 'doubt' && !isCertain(find, finds)) || isClouded(scene),
  };
}

interface Scene {
  readonly words: readonly Word[];
  readonly vocabulary: Vocabulary;
  readonly finds: readonly Found<Strength>[];
  readonly mood: Mood;
}

/** "10 out of 10" holds a 0 no more than "nothing to complain about" denies anything. */
function isCertain(span: Pick<Span, 'from' | 'to'>, finds: readonly Found<Strength>[]): boolean {
  return finds.some(({ means, from, to }) => means === 'certain' && from <= span.from && span.to <= to);
}

/** One word of the other side, a denial, a condition, a "but" or a part without feeling is enough. */
function isClouded(scene: Scene): boolean {
  if (hasTurned(scene) || hasOtherMatter(scene)) return true;
  return scene.mood === 'praise' ? hasComplaint(scene) : scene.finds.some((find) => denied(find, scene));
}

function hasTurned({ words, vocabulary, finds, mood }: Scene): boolean {
  const against = mood === 'praise' ? 'blame' : 'praise';
  return sentencesOf(words)
    .flatMap((range) => findPhrases(vocabulary.turns, words, range))
    .some((turn) => {
      if (turn.means === 'contrast' || turn.means === 'concession') return true;
      if (isCertain(turn, finds)) return false;
      if (turn.means === 'unreal') return finds.some((find) => turn.from < find.to && find.from - turn.to < REACH);
      if (turn.means !== against || overlaps(turn, finds)) return false;
      return mood === 'praise' || !denied(turn, { words, vocabulary });
    });
}

/** "Love it, DPO hates it": a part of some words that does not share the feeling may say anything. */
function hasOtherMatter({ words, vocabulary, finds, mood }: Scene): boolean {
  if (finds.length === 0) return false;
  const same = mood === 'praise' ? 'praise' : 'blame';
  return partsOf(words).some((part) => {
    if (part.to - part.from < PART || overlaps(part, finds)) return false;
    if (mood === 'anger' && findPhrases(vocabulary.reasons, words, part).length > 0) return false;
    return !findPhrases(vocabulary.turns, words, part).some(({ means }) => means === same);
  });
}

/** The stretches between marks of any kind. */
function partsOf(words: readonly Word[]): readonly Pick<Span, 'from' | 'to'>[] {
  const starts = words.flatMap(({ gap }, at) => (at === 0 || gap !== 'none' ? [at] : []));
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? words.length }));
}

/** Whoever praises denies nothing, complains of nothing and warns of nothing. */
function hasComplaint({ words, vocabulary, finds }: Scene): boolean {
  const said = sentencesOf(words).flatMap((range) => [
    ...findPhrases(vocabulary.reasons, words, range).filter(({ means }) => means.strength !== 'topic'),
    ...findPhrases(FLAG_VOCABULARIES.get(vocabulary.language)?.phrases ?? NONE, words, range).filter(
      ({ means }) => means !== 'executive' && means !== 'about_owner',
    ),
  ]);
  const denials = words.some(
    ({ text }, at) => vocabulary.negators.has(text) && !isCertain({ from: at, to: at + 1 }, finds),
  );
  return denials || said.some((span) => !overlaps(span, finds));
}

const NONE = indexPhrases<never>([]);

function denied(
  find: Pick<Found<unknown>, 'from' | 'phrase'>,
  { words, vocabulary }: Pick<Scene, 'words' | 'vocabulary'>,
): boolean {
  if (names(find.phrase, (word) => vocabulary.negators.has(word))) return false;
  return negatorBefore(words, find.from, { vocabulary, from: 0, reach: REACH }) !== null;
}

function overlaps(span: Pick<Span, 'from' | 'to'>, others: readonly Span[]): boolean {
  return others.some((other) => other.from < span.to && span.from < other.to);
}
