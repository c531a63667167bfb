import type { DetractorCase } from '../../domain/case-state';
import { criterionName, reasonName } from '../../domain/names';
import type { SignalTrace, TierPoint } from '../../domain/types';
import { failureInWords } from '../../rules/in-words';
import { viaInWords } from '../../rules/via';
import type { DetailsData, PersonOf } from './card-data';
import type { RelatedCase } from './related-cases';

/** More lines of history nobody reads on a card. */
const MOST_HISTORY = 20;
const MOST_CANDIDATES = 10;
const MOST_RELATED = 6;
const LONGEST_DETAIL = 300;

/** Pure: why a case is as it is: reason, risk, owner, checks, and what has happened. */
export function cardDetails(
  state: DetractorCase,
  { related, personOf }: { readonly related: readonly RelatedCase[]; readonly personOf: PersonOf },
): DetailsData {
  const { match, checks, log } = state;
  return {
    reason: reasonOf(state),
    tier: { points: state.tier.points.filter(({ points }) => points !== 0).map(pointOf) },
    owner: ownerOf(state, personOf),
    checks: checks.map(({ check, outcome, detail }) => ({ check, outcome, detail })),
    candidates:
      match.outcome !== 'ambiguous'
        ? []
        : match.candidates.slice(0, MOST_CANDIDATES).map(({ contactId, accountId, evidence }) => ({
            ...{ contactId, accountId, text: evidence },
          })),
    history: log
      .slice(-MOST_HISTORY)
      .toReversed()
      .map(({ at, text, detail }) => ({ at, text, detail: detail && clipped(detail) })),
    related: related.slice(0, MOST_RELATED).map(({ caseKey, relation, title, status, ownerId, firstTouchAt }) => ({
      ...{ caseKey, relation, title, status, ownerName: personOf(ownerId).name, firstTouchAt },
    })),
  };
}

function reasonOf({ classification, personal }: DetractorCase): DetailsData['reason'] {
  const { primary, secondary, confidence, confident, evidence, signals, flags } = classification;
  const said = personal.verbatim;
  const quotes = evidence.flatMap(({ for: code, start, end }) => {
    const text = said?.slice(start, end) ?? '';
    return text === '' ? [] : [{ for: code, text: clipped(text) }];
  });
  return { code: primary, secondary, confidence, confident, quotes, signals: signals.flatMap(signalText), flags };
}

const SIGNALS: Readonly<Record<SignalTrace['signal'], string>> = {
  open_high_priority_tickets: 'Urgent tickets open',
  unpaid_invoices: 'Invoices unpaid',
  days_since_go_live: 'Days since go-live',
  usage_change_percent: 'Usage changed by per cent',
};

/** What moved nothing is no reason. */
function signalText({ signal, value, moved }: SignalTrace): readonly string[] {
  if (moved.length === 0) return [];
  const likely = moved.map(({ reason, logOdds }) => `${reasonName(reason)} ${logOdds > 0 ? 'more' : 'less'} likely`);
  return [`${SIGNALS[signal]}: ${String(value)}; ${likely.join(', ')}`];
}

function pointOf({ criterion, points, actual }: TierPoint): DetailsData['tier']['points'][number] {
  const name = criterionName(criterion);
  const read = actual === true || actual === null ? '' : ` (${readIn(criterion, actual)})`;
  return { text: `${name.charAt(0).toUpperCase()}${name.slice(1)}${read}`, points };
}

function readIn(criterion: string, actual: NonNullable<TierPoint['actual']>): string {
  if (actual === 'missing') return 'not known';
  if (typeof actual !== 'number') return String(actual);
  return criterion === 'renewal_in_days'
    ? `in ${actual} ${actual === 1 ? 'day' : 'days'}`
    : actual.toLocaleString('en');
}

function ownerOf({ route }: DetractorCase, personOf: PersonOf): DetailsData['owner'] {
  return {
    sentence: route.sentence,
    trace: route.trace.map(({ ruleName, matched, failed }) => ({
      ...{ rule: ruleName, matched, why: failed === null ? null : clipped(failureInWords(failed)) },
    })),
    steps: route.ownerSteps.map(({ strategy, userId, outcome }) => {
      const who = userId === null ? '' : `${personOf(userId).name}, `;
      return `${viaInWords(strategy)}: ${who}${outcome}`;
    }),
  };
}

/** By whole characters, or half of an emoji would stand at the end. */
function clipped(text: string): string {
  if (text.length <= LONGEST_DETAIL) return text;
  const letters = Array.from(text);
  return letters.length <= LONGEST_DETAIL ? text : `${letters.slice(0, LONGEST_DETAIL - 1).join('')}…`;
}
