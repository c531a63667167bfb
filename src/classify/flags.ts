import { FLAGS, type Evidence, type Flag, type Strictness } from '../domain/types';
import { negatorBefore, sentencesOf } from './clauses';
import { findScenes } from './flag-scenes';
import { FLAG_VOCABULARIES, type FlagVocabulary, type Setting } from './flag-vocabulary';
import { guessLanguage } from './language';
import { isExecutiveTitle } from './executive-title';
import { findImpliedComplaints } from './implied-complaint';
import { LANGUAGES, type Language } from './lexicon/lexicon';
import { findPhrases, names, type Found, type Span } from './phrases';
import { VOCABULARIES, type Vocabulary } from './vocabulary';
import { wordsOf, type Word } from './words';

export interface FlagFindings {
  readonly flags: readonly Flag[];
  readonly evidence: readonly Evidence[];
}

/**
 * How many words back a negation denies a flag; 0 = never, because the phrases carry their own ("never answers") or
 * the mention is enough. Short for harm, law and regulators: there a false alarm costs a glance.
 */
const NEGATION_REACH: Readonly<Record<Flag, number>> = {
  safety: 2,
  legal: 2,
  regulated_complaint: 2,
  churn_intent: 4,
  executive: 0,
  repeat_failure: 2,
  about_owner: 0,
};
const MAX_EVIDENCE = 3;
/** How many words a trade and a part of a product speak for. */
const TRADE_REACH = 5;
const PART_REACH = 3;

/**
 * The warnings in a text, without any model: cheap enough for the comments of every band.
 * @returns the flags in the order of FLAGS
 * @throws Error before `loadLanguages` has been awaited
 */
export function flagsOf(input: {
  readonly text: string | null;
  readonly language?: string | null;
  readonly strictness?: Strictness;
}): readonly Flag[] {
  const text = input.text ?? '';
  const words = wordsOf(text);
  const { candidates } = guessLanguage(text, words, input.language ?? null);
  return findFlags({ words, candidates, contactTitle: null, strictness: input.strictness ?? 'normal' }).flags;
}

/** As `flagsOf`, for words already split and a language already guessed, with up to three spans a flag. */
export function findFlags(input: {
  readonly words: readonly Word[];
  readonly candidates: ReadonlySet<Language>;
  /** The writer's title: a first-line title raises executive, and leaves no span because it is not in the text. */
  readonly contactTitle: string | null;
  readonly strictness: Strictness;
}): FlagFindings {
  const implied = input.strictness === 'strict' ? findImpliedComplaints(input.words, input.candidates) : [];
  const explicit = languagesToRead(input.candidates).flatMap((language) =>
    spansIn(input.words, { language, inPassing: !input.candidates.has(language) }),
  );
  const spans = [...explicit, ...implied];
  const byTitle = isExecutiveTitle(input.contactTitle);
  return {
    flags: FLAGS.filter((flag) => spans.some((span) => span.means === flag) || (flag === 'executive' && byTitle)),
    evidence: FLAGS.flatMap((flag) => evidenceOf(flag, spans, input.words)),
  };
}

/**
 * English is read along with every language: "wir wollen das nicht, we will sue you" is how people write to a vendor.
 * Single words and scenes are not: they mean something else there ("die", "man", "accident").
 */
function languagesToRead(candidates: ReadonlySet<Language>): readonly Language[] {
  return LANGUAGES.filter((language) => language === 'en' || candidates.has(language));
}

function spansIn(
  words: readonly Word[],
  reading: { readonly language: Language; readonly inPassing: boolean },
): readonly Found<Flag>[] {
  const flags = FLAG_VOCABULARIES.get(reading.language);
  const vocabulary = VOCABULARIES.get(reading.language);
  if (flags === undefined || vocabulary === undefined) return [];
  const innocent: Found<Flag>[] = [];
  const parts: Found<string>[] = [];
  const said = sentencesOf(words).flatMap((sentence) => {
    const exceptions = findPhrases(flags.exceptions, words, sentence);
    const settings = findPhrases(flags.setting, words, sentence);
    const isMeant = (find: Span): boolean => !isOfTrade(find, settings, flags.partStands);
    innocent.push(...exceptions);
    if (!reading.inPassing) parts.push(...findPhrases(flags.slots, words, sentence).filter(isMeant));
    return findPhrases(flags.phrases, words, sentence).filter(
      (find) =>
        (!reading.inPassing || find.to - find.from > 1) &&
        isMeant(find) &&
        !isExcepted(find, exceptions) &&
        !isDenied(find, { words, from: sentence.from, vocabulary }),
    );
  });
  return [...said, ...scenesIn(flags, parts, { said, innocent })];
}

/** Scenes speak only where no phrase does: a phrase is the better quote. */
function scenesIn(
  { scenes }: FlagVocabulary,
  parts: readonly Found<string>[],
  heard: { readonly said: readonly Found<Flag>[]; readonly innocent: readonly Found<Flag>[] },
): readonly Found<Flag>[] {
  const raised = new Set(heard.said.map(({ means }) => means));
  const excepted = new Set(heard.innocent.flatMap(({ means, from, to }) => placesOf(means, { from, to })));
  return findScenes(
    scenes.filter(({ flag }) => !raised.has(flag)),
    parts,
    (flag, find) => placesOf(flag, find).some((place) => excepted.has(place)),
  );
}

function placesOf(flag: Flag, { from, to }: Pick<Span, 'from' | 'to'>): readonly string[] {
  return Array.from({ length: to - from }, (_, at) => `${flag} ${from + at}`);
}

function isExcepted(find: Found<Flag>, exceptions: readonly Found<Flag>[]): boolean {
  return exceptions.some((span) => span.means === find.means && span.from < find.to && find.from < span.to);
}

/** "We make fire alarms", "accident form": the words of a trade, or the name of a part. */
function isOfTrade(find: Span, settings: readonly Found<Setting>[], partStands: 'before' | 'after'): boolean {
  return settings.some(({ means, from, to }) => {
    const before = find.from - to;
    if (means === 'trade') return before >= 0 && before < TRADE_REACH;
    return partStands === 'before' ? before >= 0 && before < PART_REACH : from === find.to;
  });
}

function isDenied(
  find: Found<Flag>,
  scene: { readonly words: readonly Word[]; readonly from: number; readonly vocabulary: Vocabulary },
): boolean {
  const reach = NEGATION_REACH[find.means];
  if (reach === 0 || names(find.phrase, (word) => scene.vocabulary.negators.has(word))) return false;
  return negatorBefore(scene.words, find.from, { vocabulary: scene.vocabulary, from: scene.from, reach }) !== null;
}

/** The longest spans first, none inside another, then in the order of the text. */
function evidenceOf(flag: Flag, spans: readonly Found<Flag>[], words: readonly Word[]): readonly Evidence[] {
  const longest = spans
    .filter((span) => span.means === flag)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Found<Flag>[] = [];
  for (const span of longest) {
    if (kept.length === MAX_EVIDENCE) break;
    if (!kept.some((other) => other.from < span.to && span.from < other.to)) kept.push(span);
  }
  return kept
    .toSorted((a, b) => a.from - b.from)
    .map((span) => ({ for: flag, start: words[span.from]?.start ?? 0, end: words[span.to - 1]?.end ?? 0 }));
}
