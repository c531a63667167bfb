import type { LexiconReasons, ReasonWords, SpokenReason } from './lexicon';

/** One list of the phrases of two, so that a language may be written in as many files as it needs. */
export function joinReasons(one: LexiconReasons, other: LexiconReasons): LexiconReasons {
  const reasons = Object.keys(one) as SpokenReason[];
  return Object.fromEntries(reasons.map((reason) => [reason, joined(one[reason], other[reason])])) as LexiconReasons;
}

function joined(one: ReasonWords, other: ReasonWords): ReasonWords {
  return {
    topic: `${one.topic}; ${other.topic}`,
    complaint: `${one.complaint}; ${other.complaint}`,
    decisive: `${one.decisive}; ${other.decisive}`,
  };
}
