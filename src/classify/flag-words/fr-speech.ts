import type { FlagSpeech } from './flag-speech';

/** French, as people say it without the word itself. */
export const FRENCH_FLAG_SPEECH: FlagSpeech = {
  phrases: {},
  slots: {},
  scenes: [],
  trade: ``,
  parts: ``,
  partStands: 'before',
};
