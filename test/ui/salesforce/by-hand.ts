import * as fc from 'fast-check';
import { caseFields } from '../../../src/crm-adapters/salesforce/case-fields';
import type { DetractorCase, TerminalStatus } from '../../../src/domain/case-state';
import { TERMINAL_STATUSES } from '../../../src/domain/case-state';
import type { ClosingDraft } from '../../../src/domain/closing-table';
import { ESCALATION_TARGETS } from '../../../src/domain/closure';
import type { CaseRecord } from '../../../src/domain/crm-record';
import { ROOT_CAUSE_AREAS } from '../../../src/domain/documentation';
import { renderCase } from '../../../src/domain/render-case';
import { given, MONDAY, response, touched, walk } from '../../unit/domain/given';
import { attempted } from '../../unit/domain/given-endings';
import type { Values } from './evaluate-formula';

const MINUTE_MS = 60_000;
const OPEN = given(response(walk()));
const BEFORE = [OPEN, touched(OPEN), attempted(OPEN, 1), attempted(OPEN, 3)].map(({ state }) => state!);

const words = fc.option(fc.constantFrom('Numbat: the export', ' '));
const around = fc.option(fc.integer({ min: -3, max: 3 }).map((minutes) => MONDAY + minutes * MINUTE_MS));
const one = { kind: 'link', ref: 'https://acme.example/1', label: '' };

/** Whatever a case may know before somebody ends it. */
export const anyCase: fc.Arbitrary<DetractorCase> = fc
  .record({
    base: fc.constantFrom(...BEFORE),
    personal: fc.record({
      ...{ verbatim: words, statedIssue: words, desiredOutcome: words, rootCause: words, lessonsLearned: words },
      evidence: fc.constantFrom(null, '[]', JSON.stringify([one])),
    }),
    documentation: fc.record({
      rootCauseArea: fc.option(fc.constantFrom(...ROOT_CAUSE_AREAS)),
      confirmation: fc.option(fc.constant({ at: MONDAY, channel: 'call' as const })),
      actionIds: fc.subarray(['action 1', 'action 2']),
      causeId: fc.option(fc.constant('cause 1')),
    }),
    flags: fc.subarray(['repeat_failure', 'churn_intent', 'about_owner'] as const),
  })
  .map(({ base, personal, documentation, flags }) => ({
    ...base,
    personal: { ...base.personal, ...personal },
    documentation: { ...base.documentation, ...documentation },
    classification: { ...base.classification, flags },
  }));

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

/** Whatever somebody may say about the end of a case. */
export const anyDraft: fc.Arbitrary<ClosingDraft> = fc.record({
  outcome: fc.constantFrom(...TERMINAL_STATUSES),
  because: optional(fc.constantFrom('remaining', 'no_response')),
  ...{ remaining: optional(fc.constantFrom('the rest', ' ')), remainingOwnerId: optional(fc.constant('005csm')) },
  ...{ to: optional(fc.constantFrom(...ESCALATION_TARGETS)), receiverId: optional(fc.constant('005liaison')) },
  ...{ reference: optional(fc.constantFrom('issue 7', ' ')), reason: optional(fc.constantFrom('only they can', ' ')) },
  ...{ followUpAt: around.map((at) => at ?? undefined), churnedAt: optional(fc.constant(MONDAY)) },
});

/** The record as it would be if somebody ended the case in Salesforce itself. Texts are trimmed there as they are saved. */
export function endedByHand(state: DetractorCase, draft: ClosingDraft): Values {
  const record = renderCase(state);
  return stored({ ...record, status: draft.outcome, ending: endingOf(draft, record.restricted) });
}

/** The record as the service has written it. */
export const asWritten = (state: DetractorCase): Values => stored(renderCase(state));

function endingOf(draft: ClosingDraft, restricted: boolean): CaseRecord['ending'] {
  const said = (value: string | number | undefined): string | null => (value === undefined ? null : `${value}`);
  const at = (value: string | number | undefined): number | null => (value === undefined ? null : Number(value));
  const text = (value: string | number | undefined): string | null => (restricted ? null : said(value));
  const receiver = draft.outcome === 'escalated' ? draft.receiverId : draft.remainingOwnerId;
  return {
    outcome: draft.outcome satisfies TerminalStatus,
    because: said(draft.because) as 'remaining' | 'no_response' | null,
    ...{ remaining: text(draft.remaining), reference: text(draft.reference), reason: text(draft.reason) },
    escalatedTo: said(draft.to) as (typeof ESCALATION_TARGETS)[number] | null,
    ...{ receiverId: said(receiver), followUpAt: at(draft.followUpAt), churnedAt: at(draft.churnedAt) },
    followUpResult: null,
  };
}

function stored(record: CaseRecord): Values {
  const fields = Object.entries(caseFields(record, { clockDetails: true, documentation: true }));
  const trimmed = fields.map(([name, value]) => [name, typeof value === 'string' ? value.trim() || null : value]);
  return Object.fromEntries(trimmed) as Values;
}
