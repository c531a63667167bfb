import type { FlagSpeech } from './flag-speech';

/** German, as people say it without the word itself. */
export const GERMAN_FLAG_SPEECH: FlagSpeech = {
  phrases: {},
  slots: {},
  scenes: [],
  trade: ``,
  parts: ``,
  partStands: 'before',
};
