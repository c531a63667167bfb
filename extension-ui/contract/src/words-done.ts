import type { CommandKind } from './command-kind';
import type { Ending, Outcome } from './view';

/** What is said once it is done. */
export const DONE = {
  correct_reason: 'The reason is corrected.',
  correct_tier: 'The tier is corrected.',
  hand_over: 'Handed over.',
  return_to_standard: 'Back in the standard process.',
  acknowledge_handover: 'You have taken it over.',
  confirm_checks: 'Confirmed.',
  verify_subject: 'Verified.',
  decide_outreach: 'Decided.',
  reassign: 'Reassigned.',
  touch: 'The touch is logged.',
  link_activity: 'The activity counts as a touch.',
  wait: 'The clock waits for the customer.',
  resume: 'The clock runs again.',
  acknowledge_raise: 'It is noted that you have seen it.',
  decide_raise: 'Decided.',
  set_record: 'Saved.',
  complete_task: 'The task is done.',
  close: 'The case is closed.',
  follow_up: 'Saved.',
  reopen: 'The case is open again.',
  undo: 'Undone.',
  link_action: 'Linked.',
  unlink_action: 'Unlinked.',
  join_cause: 'The cause is shared.',
  leave_cause: 'The cause is not shared any more.',
  raise: 'The manager is told.',
  send: 'Saved.',
} as const satisfies Record<CommandKind | 'send', string>;

/** What can be taken back, by the name of the command: "Undo close". */
export const TAKEN_BACK: Readonly<Record<string, string>> = {
  close: 'Undo close',
  touch: 'Undo touch',
  wait: 'Undo wait',
  reassign: 'Undo reassign',
  hand_over: 'Undo hand-over',
};

/** How a case may end, as the closing form offers it. */
export const ENDINGS = {
  resolved: 'Resolved',
  partially_resolved: 'Partially resolved',
  no_response: 'Partially resolved: nobody answers',
  escalated: 'Escalated to somebody',
  churned: 'Churned',
  withdrawn: 'Withdrawn',
} as const satisfies Record<Outcome | 'no_response', string>;

/** Pure: how one ending is called. */
export function endingName({ outcome, because }: Pick<Ending, 'outcome' | 'because'>): string {
  return ENDINGS[because ?? outcome];
}
