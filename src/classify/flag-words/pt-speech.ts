import type { FlagSpeech } from './flag-speech';

/** Portuguese, as people say it without the word itself. */
export const PORTUGUESE_FLAG_SPEECH: FlagSpeech = {
  phrases: {},
  slots: {},
  scenes: [],
  trade: ``,
  parts: ``,
  partStands: 'before',
};
