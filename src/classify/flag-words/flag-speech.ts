import type { Flag } from '../../domain/types';
import type { FlagWords } from '../lexicon/lexicon';

/** What people say without naming it, in the notation of ../phrases.ts. */
export interface FlagSpeech {
  readonly phrases: Readonly<Partial<Record<Flag, FlagWords>>>;
  /** Phrase lists by name, of which scenes are made. */
  readonly slots: Readonly<Record<string, string>>;
  readonly scenes: readonly FlagScene[];
  /** Said before what belongs to the writer's own trade ("we make", "as a"): for a few words, nothing is meant. */
  readonly trade: string;
  /** Parts of a product: beside one, a word is its name and not an event ("accident form"). */
  readonly parts: string;
  /** 'after' in a language that puts the part last, 'before' in one that puts it first. */
  readonly partStands: 'before' | 'after';
}

/** One find of every slot, in any order, within so many words: a full stop between does not part them. */
export interface FlagScene {
  readonly flag: Flag;
  readonly withinWords: number;
  readonly of: readonly string[];
}
