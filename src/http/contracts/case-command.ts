import { z } from 'zod';
import { ACTIVITY_TYPES, TOUCH_CHANNELS, TOUCH_RESULTS } from '../../domain/case-state';
import { FOLLOW_UP_RESULTS } from '../../domain/closure';
import { PROCESSES, REASONS, TIERS, type Handover } from '../../domain/types';
import type { CaseAction } from '../../pipeline/actions/case-action';
import { closing } from './closing';
import { id, instant, optionalWords, words } from './field-types';
import { recordChange } from './record-change';

const HANDOVERS = PROCESSES.filter((process): process is Handover => process !== 'standard');
const said = recordChange.nullable().default(null);
const reroute = z.boolean().default(false);
const plain = <Kind extends CaseAction['kind']>(kind: Kind) => z.strictObject({ kind: z.literal(kind) });

const reassign = z.strictObject({ kind: z.literal('reassign'), to: id, note: words });
const acknowledgeHandover = plain('acknowledge_handover');
const acknowledgeRaise = plain('acknowledge_raise');
const touch = z.strictObject({
  kind: z.literal('touch'),
  channel: z.enum(TOUCH_CHANNELS),
  result: z.enum(TOUCH_RESULTS),
  at: instant,
  note: optionalWords,
  contactId: id.nullable().default(null),
  said,
});
const joinCause = z.strictObject({ kind: z.literal('join_cause'), causeId: id });

const judging = [
  z.strictObject({ kind: z.literal('correct_reason'), to: z.enum(REASONS), note: words, reroute }),
  z.strictObject({ kind: z.literal('correct_tier'), to: z.enum(TIERS), note: words, reroute }),
  z.strictObject({ kind: z.literal('confirm_checks'), note: optionalWords }),
  z.strictObject({
    kind: z.literal('verify_subject'),
    contactId: id.nullable(),
    accountId: id.nullable().default(null),
    note: optionalWords,
  }),
  z.strictObject({ kind: z.literal('decide_outreach'), allow: z.boolean(), note: words }),
] as const;

const moving = [
  z.strictObject({ kind: z.literal('hand_over'), process: z.enum(HANDOVERS), note: words }),
  z.strictObject({ kind: z.literal('return_to_standard'), note: words }),
  acknowledgeHandover,
  reassign,
  z.strictObject({ kind: z.literal('raise'), note: words }),
  acknowledgeRaise,
] as const;

const decideRaise = z.discriminatedUnion('choice', [
  z.strictObject({ kind: z.literal('decide_raise'), choice: z.enum(['take_over', 'leave']), note: words }),
  z.strictObject({ kind: z.literal('decide_raise'), choice: z.literal('reassign'), to: id, note: words }),
]);

/** A date begins on the wall clock that the deadline of the case is read on. */
const day = z.iso
  .date()
  .refine((date) => date >= '1900' && date < '2200', { error: 'the year must lie between 1900 and 2199' });
const until = z.union([z.strictObject({ at: instant }), z.strictObject({ date: day })]);

const working = [
  touch,
  z.strictObject({
    kind: z.literal('link_activity'),
    activity: z.strictObject({ type: z.enum(ACTIVITY_TYPES), id }),
    result: z.enum(TOUCH_RESULTS).nullable().default(null),
    said,
  }),
  z.strictObject({ kind: z.literal('set_record'), change: recordChange }),
  z.strictObject({
    kind: z.literal('complete_task'),
    task: z.strictObject({ kind: z.enum(['owner', 'acknowledgement', 'review']), n: z.int().positive() }),
  }),
  z.strictObject({ kind: z.literal('wait'), until, note: words }),
  plain('resume'),
] as const;

const ending = [
  z.strictObject({ kind: z.literal('close'), closing, record: said, note: optionalWords }),
  z.strictObject({
    kind: z.literal('follow_up'),
    result: z.enum(FOLLOW_UP_RESULTS),
    nextAt: instant.nullable().default(null),
    note: optionalWords,
  }),
  z.strictObject({ kind: z.literal('reopen'), note: words }),
  plain('undo'),
  z.strictObject({ kind: z.literal('link_action'), actionId: id }),
  z.strictObject({ kind: z.literal('unlink_action'), actionId: id }),
  joinCause,
  plain('leave_cause'),
] as const;

/** Everything a person may do to a case, by name. */
export const caseCommand = z.discriminatedUnion('kind', [...judging, ...moving, decideRaise, ...working, ...ending]);

/** What may be done to many cases at once. */
export const bulkCommand = z.discriminatedUnion('kind', [
  reassign,
  acknowledgeHandover,
  acknowledgeRaise,
  touch,
  joinCause,
]);
