import { z } from 'zod';
import { TOUCH_CHANNELS } from '../../domain/case-state';
import { EVIDENCE_KINDS, recordChangeSchema, ROOT_CAUSE_AREAS } from '../../domain/documentation';
import { erasableWords, id, instant, words } from './field-types';

const evidence = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  /** A web address for a link, else the id of the record or file. */
  ref: z.string(),
  label: z.string().default(''),
});

/** What a person writes down of a case: left out = as it is, null or '' = taken out. Its limits are those of the record. */
export const recordChange = z
  .strictObject({
    statedIssue: erasableWords,
    desiredOutcome: erasableWords,
    nextStep: z.strictObject({ text: words, dueAt: instant }).nullable().optional(),
    rootCauseArea: z.enum(ROOT_CAUSE_AREAS).nullable().optional(),
    rootCause: erasableWords,
    evidence: z.array(evidence).optional(),
    confirmation: z
      .strictObject({ at: instant, channel: z.enum(TOUCH_CHANNELS), by: words, proof: words })
      .nullable()
      .optional(),
    lessonsLearned: erasableWords,
    extra: z.record(id, z.string().nullable()).optional(),
  })
  .pipe(recordChangeSchema);
