import type { CasePersonal, DetractorCase } from '../../domain/case-state';
import { NO_TEXTS } from '../../domain/documentation';
import { CARD_ONLY } from '../../domain/render-case';
import type { Match, Route } from '../../domain/types';

/**
 * Pure: a case as somebody may see it who must not read its words: no score, no text of the customer or of a person, and
 * no rule, because rules tell scores. What is left is what the CRM shows of a restricted case to everybody.
 */
export function withoutWords(state: DetractorCase): DetractorCase {
  const { classification, tier, log, personal } = state;
  return {
    ...state,
    ...{ score: null, scale: null, band: null },
    match: unspoken(state.match),
    classification: { ...classification, language: null, evidence: [], signals: [] },
    tier: { ...tier, points: [] },
    route: unexplained(state.route),
    log: log.map((entry) => ({ ...entry, detail: null })),
    personal: { ...NOBODY, accountName: personal.accountName },
  };
}

const NOBODY: CasePersonal = {
  ...{ verbatim: null, contactName: null, contactEmail: null, accountName: null, note: null },
  ...NO_TEXTS,
};

function unexplained(route: Route): Route {
  const owner = { ...route.owner, via: '' };
  const raiseTo = route.raiseTo === null ? null : { ...route.raiseTo, via: '' };
  return { ...route, owner, raiseTo, ruleName: '', sentence: CARD_ONLY, trace: [], ownerSteps: [] };
}

/** How somebody was found may name an address. */
function unspoken(match: Match): Match {
  if (match.outcome !== 'ambiguous') return { ...match, evidence: CARD_ONLY };
  return {
    ...match,
    evidence: CARD_ONLY,
    candidates: match.candidates.map((one) => ({ ...one, evidence: CARD_ONLY })),
  };
}
