import { z } from 'zod';
import { CASE_STATUSES, CLOCK_STATUSES, TERMINAL_STATUSES, TOUCH_CHANNELS } from '../../domain/case-state';
import { EVIDENCE_KINDS, ROOT_CAUSE_AREAS } from '../../domain/documentation';
import { CLOCK_KINDS } from '../../domain/types';

/** As `datedJson` writes it: ISO 8601 in UTC. */
export const iso = z.iso.datetime();
export const text = z.string();
const count = z.int().nonnegative();
export const status = z.enum(CASE_STATUSES);
export const outcome = z.enum(TERMINAL_STATUSES);
export const person = z.strictObject({ id: text, name: text });
export const message = z.strictObject({ heading: text, text });

/** A message that is proposed. */
export const draft = z.strictObject({ subject: text, body: text });

/** A deadline, with all that it takes to count on. Seconds are of business time. */
export const clock = z.strictObject({
  kind: z.enum(CLOCK_KINDS),
  status: z.enum(CLOCK_STATUSES),
  dueAt: iso.nullable(),
  budget: text,
  budgetS: z.number().nonnegative(),
  usedS: count,
  openSpans: z.array(z.strictObject({ fromAt: iso, toAt: iso })),
  breachedAt: iso.nullable(),
  resumeAt: iso.nullable(),
  explain: z.array(text),
});

/** What is written down of a case. */
export const caseRecord = z.strictObject({
  statedIssue: text.nullable(),
  desiredOutcome: text.nullable(),
  nextStep: z.strictObject({ text, dueAt: iso }).nullable(),
  rootCauseArea: z.enum(ROOT_CAUSE_AREAS).nullable(),
  rootCause: text.nullable(),
  evidence: z.array(z.strictObject({ kind: z.enum(EVIDENCE_KINDS), ref: text, label: text })),
  confirmation: z.strictObject({ at: iso, channel: z.enum(TOUCH_CHANNELS), by: text, proof: text }).nullable(),
  lessonsLearned: text.nullable(),
  extra: z.record(text, text),
  actions: z.array(z.strictObject({ id: text, text, owner: person, dueAt: iso, done: z.boolean() })),
  cause: z.strictObject({ id: text, text }).nullable(),
});

/** Why a case is as it is. */
export const details = z.strictObject({
  reason: z.strictObject({
    code: text,
    secondary: z.array(text),
    confidence: z.number().min(0).max(1),
    confident: z.boolean(),
    quotes: z.array(z.strictObject({ for: text, text })),
    signals: z.array(text),
    flags: z.array(text),
  }),
  tier: z.strictObject({ points: z.array(z.strictObject({ text, points: z.number() })) }),
  owner: z.strictObject({
    sentence: text,
    trace: z.array(z.strictObject({ rule: text, matched: z.boolean(), why: text.nullable() })),
    steps: z.array(text),
  }),
  checks: z.array(z.strictObject({ check: text, outcome: z.enum(['passed', 'failed', 'unknown']), detail: text })),
  candidates: z.array(z.strictObject({ contactId: text, accountId: text.nullable(), text })),
  history: z.array(z.strictObject({ at: iso, text, detail: text.nullable() })),
  related: z.array(
    z.strictObject({
      caseKey: text,
      relation: z.enum(['leads', 'follows', 'previous']),
      title: text.nullable(),
      status,
      ownerName: text.nullable(),
      firstTouchAt: iso.nullable(),
    }),
  ),
});

/** How a case has ended. */
export const closureShown = z.strictObject({
  outcome,
  because: z.enum(['remaining', 'no_response']).nullable(),
  at: iso.nullable(),
  remaining: text.nullable(),
  receiver: person.nullable(),
  reference: text.nullable(),
  reason: text.nullable(),
  followUpAt: iso.nullable(),
  nextScore: z.strictObject({ value: z.number(), max: z.number(), at: iso }).nullable(),
});
