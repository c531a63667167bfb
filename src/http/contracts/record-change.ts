import { z } from 'zod';
import { TOUCH_CHANNELS } from '../../domain/case-state';
import { EVIDENCE_KINDS, ROOT_CAUSE_AREAS } from '../../domain/documentation';
import { erasableWords, id, instant, words } from './field-types';

const evidence = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  /** A web address for a link, else the id of the record or file. */
  ref: z.string().trim().min(1).max(2_000),
  label: z.string().trim().max(200).default(''),
});

/** Anything else could run in the page that shows it. */
const WEB = /^https?:\/\//i;

/** What a person writes down of a case: left out = as it is, null or '' = taken out. */
export const recordChange = z.strictObject({
  statedIssue: erasableWords,
  desiredOutcome: erasableWords,
  nextStep: z.strictObject({ text: words, dueAt: instant }).nullable().optional(),
  rootCauseArea: z.enum(ROOT_CAUSE_AREAS).nullable().optional(),
  rootCause: erasableWords,
  evidence: z
    .array(
      evidence.refine(({ kind, ref }) => kind !== 'link' || WEB.test(ref), {
        path: ['ref'],
        error: 'must be a web address that begins with https://',
      }),
    )
    .max(50)
    .optional(),
  confirmation: z
    .strictObject({ at: instant, channel: z.enum(TOUCH_CHANNELS), by: words.max(200), proof: words })
    .nullable()
    .optional(),
  lessonsLearned: erasableWords,
  extra: z.record(id, z.string().trim().max(5_000).nullable()).optional(),
});
