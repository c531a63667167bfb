import type { CaseDecision } from '../../audit-ports';
import { caseTitle } from '../../domain/render-case';
import type { DetractorCase, LoggedTouch } from '../../domain/case-state';
import { reasonName } from '../../domain/names';
import { evidenceOf } from '../../domain/record-texts';
import type { Instant, RuleTrace } from '../../domain/types';
import type { Names } from './evidence-events';

/** A line of the summary; null = nothing is known of it. */
export interface SummaryRow {
  readonly label: string;
  readonly value: string | null;
  readonly personal: boolean;
}

export interface SummaryPart {
  readonly heading: string;
  readonly rows: readonly SummaryRow[];
}

/** A case as somebody reads it who has never seen one of ours. Holds personal data. */
export interface EvidenceSummary {
  readonly title: string;
  readonly parts: readonly SummaryPart[];
  readonly touches: readonly {
    readonly when: string;
    readonly who: string;
    readonly how: string;
    readonly known: string;
  }[];
  /** Whom the rules chose, and each rule that was tried. */
  readonly routing: readonly {
    readonly when: string;
    readonly sentence: string;
    readonly rules: readonly { readonly rule: string; readonly outcome: string }[];
  }[];
}

/** Pure: the summary of a case. */
export function evidenceSummary(
  state: DetractorCase,
  decisions: readonly CaseDecision[],
  names: Names,
): EvidenceSummary {
  return {
    title: caseTitle(state),
    parts: [customer(state), standing(state, names), findings(state), ending(state, names)],
    touches: state.touches.map((touch) => touchOf(touch, names)),
    routing: decisions.map(({ record: { at, route } }) => ({
      ...{ when: minuteOf(at), sentence: route.sentence },
      rules: route.trace.map((tried) => ({ rule: tried.ruleName, outcome: outcomeOf(tried) })),
    })),
  };
}

const said = (label: string, value: string | null): SummaryRow => ({ label, value, personal: true });
const known = (label: string, value: string | null): SummaryRow => ({ label, value, personal: false });

function customer({ personal, score, scale, respondedAt, accountId, contactId }: DetractorCase): SummaryPart {
  return {
    heading: 'Who, and what was said',
    rows: [
      said('Contact', listOf([personal.contactName, personal.contactEmail])),
      said('Account', personal.accountName),
      known('In the CRM', listOf([contactId && `contact ${contactId}`, accountId && `account ${accountId}`])),
      known('Score', score === null ? null : `${score} of ${scale?.max ?? 10}`),
      said('Words', personal.verbatim),
      known('Answered', minuteOf(respondedAt)),
    ],
  };
}

function standing(state: DetractorCase, names: Names): SummaryPart {
  const { status, ownerId, route, classification, tier, process, openedAt, firstTouchAt } = state;
  const { primary, flags } = classification;
  return {
    heading: 'Where it stands',
    rows: [
      known('State', words(status)),
      known('Owner', personOf(ownerId, names)),
      known('Why this owner', route.sentence),
      known('Reason', reasonName(primary)),
      known('Flags', listOf(flags.map(words))),
      known('Risk tier', tier.tier),
      known('Process', words(process)),
      known('Opened', minuteOf(openedAt)),
      known('First touch', firstTouchAt === null ? null : minuteOf(firstTouchAt)),
    ],
  };
}

function findings({ personal, documentation }: DetractorCase): SummaryPart {
  const { rootCauseArea, confirmation, nextStepDueAt } = documentation;
  const how = confirmation === null ? null : `${confirmation.channel}, ${minuteOf(confirmation.at)}`;
  return {
    heading: 'What was found out',
    rows: [
      said('Stated issue', personal.statedIssue),
      said('Desired outcome', personal.desiredOutcome),
      said('Next step', listOf([personal.nextStep, nextStepDueAt === null ? null : `by ${minuteOf(nextStepDueAt)}`])),
      known('Area of the root cause', rootCauseArea === null ? null : words(rootCauseArea)),
      said('Root cause', personal.rootCause),
      said('Evidence', listOf(evidenceOf(personal).map(({ label, ref }) => `${label}: ${ref}`))),
      said('Confirmed by', listOf([personal.confirmedBy, how])),
      said('Proof of it', personal.confirmationProof),
      said('Lessons learned', personal.lessonsLearned),
    ],
  };
}

function ending({ closure, closedAt, personal }: DetractorCase, names: Names): SummaryPart {
  const of = closure?.outcome === 'escalated' ? closure : null;
  const rest = closure?.outcome === 'partially_resolved' ? closure : null;
  const { remaining, closingReason, closingReference } = personal;
  const rows = [
    known('Outcome', closure === null ? 'it has not ended by the word of a person' : words(closure.outcome)),
    known('Ended', closedAt === null ? null : minuteOf(closedAt)),
    known('Because', rest === null ? null : words(rest.because)),
    said('What remains', remaining),
    known('Who has that', rest === null ? null : personOf(rest.remainingOwnerId, names)),
    known('Escalated to', of === null ? null : `${words(of.to)}: ${personOf(of.receiverId, names)}`),
    said('Reference', closingReference),
    said('Reason', closingReason),
    known('What became of it', of === null ? null : (of.followUp?.result ?? `asked on ${minuteOf(of.followUpAt)}`)),
    known('Customer left', closure?.outcome === 'churned' ? minuteOf(closure.churnedAt) : null),
  ];
  return { heading: 'How it ended', rows: rows.filter(({ value }, n) => n === 0 || value !== null) };
}

function touchOf(
  { at, by, channel, result, source, undone }: LoggedTouch,
  names: Names,
): EvidenceSummary['touches'][number] {
  const how = `${channel ?? 'not said how'}, ${result}`;
  const seen = source === 'verified' ? 'seen in the CRM' : 'said by that person';
  return { when: minuteOf(at), who: personOf(by, names), how, known: undone ? 'taken back' : seen };
}

function outcomeOf({ matched, failed }: RuleTrace): string {
  if (matched) return 'fits';
  if (failed === null) return 'does not fit';
  const { field, op, value, actual } = failed;
  return `does not fit: ${field} ${words(op)} ${JSON.stringify(value)}, and it was ${JSON.stringify(actual)}`;
}

function personOf(id: string, names: Names): string {
  const name = names.get(id);
  return name === undefined ? id : `${name} (${id})`;
}

function listOf(parts: readonly (string | null)[]): string | null {
  const there = parts.filter((part) => part !== null && part !== '');
  return there.length === 0 ? null : there.join('; ');
}

function minuteOf(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function words(code: string): string {
  return code.replaceAll('_', ' ');
}
