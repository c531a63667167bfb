import { FLAGS, type Flag } from '../domain/types';
import { ENGLISH_FLAGS } from './flag-words/en';
import { ENGLISH_FLAG_SPEECH } from './flag-words/en-speech';
import { FRENCH_FLAGS } from './flag-words/fr';
import { FRENCH_FLAG_SPEECH } from './flag-words/fr-speech';
import { GERMAN_FLAGS } from './flag-words/de';
import { GERMAN_FLAG_SPEECH } from './flag-words/de-speech';
import type { FlagScene, FlagSpeech } from './flag-words/flag-speech';
import { PORTUGUESE_FLAGS } from './flag-words/pt';
import { PORTUGUESE_FLAG_SPEECH } from './flag-words/pt-speech';
import { SPANISH_FLAGS } from './flag-words/es';
import { SPANISH_FLAG_SPEECH } from './flag-words/es-speech';
import type { FlagLexicon, Language } from './lexicon/lexicon';
import { indexPhrases, type PhraseIndex } from './phrases';

/** The flag phrases of a language and their innocent readings, ready for matching. */
export interface FlagVocabulary {
  readonly phrases: PhraseIndex<Flag>;
  readonly exceptions: PhraseIndex<Flag>;
  /** What scenes are made of, by the name of the slot. */
  readonly slots: PhraseIndex<string>;
  readonly scenes: readonly FlagScene[];
  readonly setting: PhraseIndex<Setting>;
  readonly partStands: FlagSpeech['partStands'];
}

/** What makes a word harmless: the writer's trade before it, or a part of a product beside it. */
export type Setting = 'trade' | 'part';

/**
 * The flag phrases of every language, as they are written.
 * @internal
 */
export const FLAG_LEXICONS: readonly (readonly [Language, FlagLexicon, FlagSpeech])[] = [
  ['en', ENGLISH_FLAGS, ENGLISH_FLAG_SPEECH],
  ['de', GERMAN_FLAGS, GERMAN_FLAG_SPEECH],
  ['fr', FRENCH_FLAGS, FRENCH_FLAG_SPEECH],
  ['es', SPANISH_FLAGS, SPANISH_FLAG_SPEECH],
  ['pt', PORTUGUESE_FLAGS, PORTUGUESE_FLAG_SPEECH],
];

/** Ready for matching; each list is read when a text first needs it. */
export const FLAG_VOCABULARIES: ReadonlyMap<Language, FlagVocabulary> = new Map(
  FLAG_LEXICONS.map(([language, lexicon, speech]) => [language, compile(lexicon, speech)]),
);

/** @throws Error for a scene with a slot nobody has written, which is a mistake in our own data */
function compile(lexicon: FlagLexicon, { phrases, slots, scenes, ...speech }: FlagSpeech): FlagVocabulary {
  const missing = scenes.flatMap((scene) => scene.of).find((slot) => slots[slot] === undefined);
  if (missing !== undefined) throw new Error(`no such slot: "${missing}"`);
  const both = (part: 'phrases' | 'except'): PhraseIndex<Flag> =>
    indexPhrases(
      FLAGS.flatMap((flag) => [
        { list: lexicon[flag][part], means: flag },
        { list: phrases[flag]?.[part] ?? '', means: flag },
      ]),
    );
  return {
    phrases: both('phrases'),
    exceptions: both('except'),
    slots: indexPhrases(Object.entries(slots).map(([means, list]) => ({ list, means }))),
    scenes,
    setting: indexPhrases<Setting>([
      { list: speech.trade, means: 'trade' },
      { list: speech.parts, means: 'part' },
    ]),
    partStands: speech.partStands,
  };
}
