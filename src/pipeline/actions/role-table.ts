import type { Refusal } from '../../domain/case-commands';
import type { CaseAction } from './case-action';

/** What somebody is to a case. */
export type CaseRole =
  | 'owner'
  | 'above_owner'
  | 'process_owner'
  | 'verifier'
  | 'decider'
  | 'told'
  | 'raise_decider'
  | 'sponsor'
  /** Of an escalated case. */
  | 'receiver'
  /** Whose task it is. */
  | 'asked'
  /** Who did what is to be taken back. */
  | 'author'
  | 'any_case';

/** As in "Only the owner, his manager, or a coordinator may ...". */
export const ROLE_WORDS: Readonly<Record<CaseRole, string>> = {
  owner: 'the owner',
  above_owner: 'his manager',
  process_owner: 'the person of the process',
  verifier: 'the verifier',
  decider: 'who was asked to decide',
  told: 'who was told',
  raise_decider: 'who was asked to decide',
  sponsor: 'the sponsor',
  receiver: 'who received it',
  asked: 'whose task it is',
  author: 'who did it',
  any_case: 'a coordinator',
};

interface Rule {
  readonly roles: readonly CaseRole[];
  /** What they may: for who may not. */
  readonly does: string;
}

const WORKERS = ['owner', 'process_owner', 'above_owner', 'any_case'] as const;
const JUDGES = ['owner', 'above_owner', 'any_case'] as const;

/**
 * Who may do what. Coordinators, the program owner and whoever stands above the owner may do all; whether an account that
 * must not be contacted is contacted is never the owner's own decision. That somebody knows only he can say.
 */
export const MAY: Readonly<Record<CaseAction['kind'], Rule>> = {
  correct_reason: { roles: JUDGES, does: 'correct the reason of this case' },
  correct_tier: { roles: JUDGES, does: 'correct the risk of this case' },
  hand_over: { roles: JUDGES, does: 'hand this case over' },
  return_to_standard: { roles: WORKERS, does: 'take this case back' },
  acknowledge_handover: { roles: WORKERS, does: 'take this case over' },
  confirm_checks: { roles: ['owner', 'verifier', 'above_owner', 'any_case'], does: 'confirm the checks of this case' },
  verify_subject: { roles: ['owner', 'verifier', 'above_owner', 'any_case'], does: 'say whom this case is about' },
  decide_outreach: { roles: ['decider', 'above_owner', 'any_case'], does: 'decide whether this customer is contacted' },
  reassign: { roles: JUDGES, does: 'reassign this case' },
  touch: { roles: WORKERS, does: 'log outreach for this case' },
  link_activity: { roles: WORKERS, does: 'log outreach for this case' },
  wait: { roles: WORKERS, does: 'let this case wait' },
  resume: { roles: WORKERS, does: 'let this case go on' },
  acknowledge_raise: { roles: ['told'], does: 'acknowledge that' },
  decide_raise: {
    roles: ['above_owner', 'raise_decider', 'sponsor', 'any_case'],
    does: 'decide how the missed deadline goes on',
  },
  set_record: { roles: WORKERS, does: 'write the record of this case' },
  complete_task: { roles: ['asked', ...WORKERS], does: 'complete this task' },
  close: { roles: WORKERS, does: 'close this case' },
  follow_up: { roles: ['receiver', ...WORKERS], does: 'say what became of this case' },
  reopen: { roles: WORKERS, does: 'reopen this case' },
  // What somebody else did is his to take back, or of those who may overrule him.
  undo: { roles: ['author', 'above_owner', 'any_case'], does: 'take this back' },
  link_action: { roles: WORKERS, does: 'link corrective actions to this case' },
  unlink_action: { roles: WORKERS, does: 'unlink corrective actions of this case' },
  join_cause: { roles: WORKERS, does: 'join this case to a common cause' },
  leave_cause: { roles: WORKERS, does: 'take this case out of its common cause' },
  raise: { roles: WORKERS, does: 'raise this case' },
};

/** Nobody has done anything: who asks may not. */
export function notAllowed(message: string): Refusal {
  return { code: 'not_allowed', message };
}
