import type { LexiconReasons, SpokenReason } from './lexicon';

/** Phrases by reason that are complaints, whatever stands around them. */
export type Stories = Readonly<Record<SpokenReason, string>>;

/** Adds stories to what people say: one more list of complaints for every reason. */
export function tellStories(speech: LexiconReasons, stories: Stories): LexiconReasons {
  const told = Object.entries(speech).map(([reason, words]) => [
    reason,
    { ...words, complaint: `${words.complaint}; ${stories[reason as SpokenReason]}` },
  ]);
  return Object.fromEntries(told) as LexiconReasons;
}
