import { attemptsOf } from './attempts';
import type { ClosingTerms } from './case-commands';
import type { DetractorCase, TerminalStatus } from './case-state';
import { missingFor, type ClosingDraft } from './closing-table';

/** What a tenant asks for at the end of a case, beside the table. */
export type ClosingDemands = Pick<ClosingTerms, 'noResponse' | 'extraFields'>;

/** As it ships. */
export const SHIPPED: ClosingDemands = { noResponse: { attempts: 3, overBd: 10 }, extraFields: [] };

/** What each ending still needs, one line an ending, without the sentences of the card. It holds no personal data. */
export function missingLines(state: DetractorCase, demands: ClosingDemands = SHIPPED): readonly string[] {
  // Instants only matter where a date was given, and here none is.
  const terms: ClosingTerms = { ...demands, noResponseFrom: null, now: 0 };
  const endings = attemptsOf(state).length === 0 ? ENDINGS : [...ENDINGS, NOBODY_ANSWERS];
  return endings.map(({ draft, name }) => {
    const missing = missingFor(state, draft, terms).map(({ field }) => fieldName(field, demands));
    return `${name}: ${missing.length === 0 ? 'nothing' : missing.join(', ')}`;
  });
}

interface Ending {
  readonly draft: ClosingDraft & { readonly outcome: TerminalStatus };
  readonly name: string;
}

const ENDINGS: readonly Ending[] = [
  { draft: { outcome: 'resolved' }, name: 'resolved' },
  { draft: { outcome: 'partially_resolved' }, name: 'partially resolved' },
  { draft: { outcome: 'escalated' }, name: 'escalated' },
  { draft: { outcome: 'churned' }, name: 'churned' },
  { draft: { outcome: 'withdrawn' }, name: 'withdrawn' },
];

/** Told only where somebody has tried. */
const NOBODY_ANSWERS: Ending = {
  draft: { outcome: 'partially_resolved', because: 'no_response' },
  name: 'partially resolved, because nobody answers',
};

function fieldName(field: string, { extraFields }: ClosingDemands): string {
  return NAMES[field] ?? extraFields.find(({ id }) => field === `extra.${id}`)?.label ?? field;
}

const NAMES: Readonly<Record<string, string>> = {
  statedIssue: 'stated issue',
  desiredOutcome: 'desired outcome',
  rootCauseArea: 'area of the root cause',
  rootCause: 'root cause',
  evidence: 'evidence',
  correctiveAction: 'corrective action',
  confirmation: 'confirmation of the customer',
  attempts: 'more attempts',
  remaining: 'what remains',
  remainingOwnerId: 'who does what remains',
  to: 'where it goes',
  receiverId: 'who receives it',
  reference: 'reference',
  reason: 'reason',
  followUpAt: 'date of the follow-up',
  churnedAt: 'date',
  lessonsLearned: 'lesson',
};
