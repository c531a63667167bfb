import type { FlagSpeech } from './flag-speech';

/** Spanish, as people say it without the word itself. */
export const SPANISH_FLAG_SPEECH: FlagSpeech = {
  phrases: {},
  slots: {},
  scenes: [],
  trade: ``,
  parts: ``,
  partStands: 'before',
};
