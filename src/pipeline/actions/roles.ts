import type { Refusal } from '../../domain/case-commands';
import type { CaseTask, DetractorCase } from '../../domain/case-state';
import type { TenantSettings } from '../../domain/settings';
import { openReviews, openTasks } from '../../domain/tasks';
import type { Directory } from '../../domain/types';
import { lineAbove, userOf } from '../../rules/people';
import type { CaseAction } from './case-action';

/** What somebody is to a case. */
type Role =
  | 'owner'
  | 'above_owner'
  | 'process_owner'
  | 'verifier'
  | 'decider'
  | 'told'
  | 'raise_decider'
  | 'sponsor'
  | 'any_case';

/**
 * Who may do what. Coordinators, the program owner and whoever stands above the owner may do all; whether an account that
 * must not be contacted is contacted is never the owner's own decision. That somebody knows only he can say.
 */
const MAY: Readonly<Record<CaseAction['kind'], readonly Role[]>> = {
  correct_reason: ['owner', 'above_owner', 'any_case'],
  correct_tier: ['owner', 'above_owner', 'any_case'],
  hand_over: ['owner', 'above_owner', 'any_case'],
  return_to_standard: ['owner', 'process_owner', 'above_owner', 'any_case'],
  acknowledge_handover: ['owner', 'process_owner', 'above_owner', 'any_case'],
  confirm_checks: ['owner', 'verifier', 'above_owner', 'any_case'],
  verify_subject: ['owner', 'verifier', 'above_owner', 'any_case'],
  decide_outreach: ['decider', 'above_owner', 'any_case'],
  reassign: ['owner', 'above_owner', 'any_case'],
  touch: ['owner', 'process_owner', 'above_owner', 'any_case'],
  wait: ['owner', 'process_owner', 'above_owner', 'any_case'],
  resume: ['owner', 'process_owner', 'above_owner', 'any_case'],
  acknowledge_raise: ['told'],
  link_activity: ['owner', 'process_owner', 'above_owner', 'any_case'],
  set_record: ['owner', 'process_owner', 'above_owner', 'any_case'],
  complete_task: ['owner', 'process_owner', 'above_owner', 'any_case'],
  close: ['owner', 'process_owner', 'above_owner', 'any_case'],
  follow_up: ['owner', 'process_owner', 'above_owner', 'any_case'],
  reopen: ['owner', 'process_owner', 'above_owner', 'any_case'],
  undo: ['owner', 'process_owner', 'above_owner', 'any_case'],
  link_action: ['owner', 'process_owner', 'above_owner', 'any_case'],
  unlink_action: ['owner', 'process_owner', 'above_owner', 'any_case'],
  join_cause: ['owner', 'process_owner', 'above_owner', 'any_case'],
  leave_cause: ['owner', 'process_owner', 'above_owner', 'any_case'],
  raise: ['owner', 'process_owner', 'above_owner', 'any_case'],
  decide_raise: ['above_owner', 'raise_decider', 'sponsor', 'any_case'],
};

interface Asking {
  readonly userId: string;
  readonly action: CaseAction['kind'];
}

interface Org {
  readonly settings: Pick<TenantSettings, 'people'>;
  readonly directory: Directory;
  /** Whom the policy of the case names as the last to be told of a missed deadline; null = nobody. */
  readonly sponsor: string | null;
}

/** Pure: whether somebody may do this to a case. @returns null = he may */
export function refusedRole({ userId, action }: Asking, state: DetractorCase, org: Org): Refusal | null {
  if (userOf(userId, org)?.active !== true) return notAllowed(`${userId} is not an active user of the CRM`);
  const roles = rolesOf(userId, state, org);
  if (MAY[action].some((role) => roles.includes(role))) return null;
  return notAllowed(`${userId} may not do this: ask the owner of the case, his manager or a coordinator`);
}

function rolesOf(userId: string, state: DetractorCase, org: Org): readonly Role[] {
  const { people } = org.settings;
  const { ownerId, process, raisedTo } = state;
  const isAsked = ({ ownerId: asked }: CaseTask): boolean => asked === userId;
  const held: Readonly<Record<Role, boolean>> = {
    owner: userId === ownerId,
    above_owner: lineAbove(ownerId, org).includes(userId),
    process_owner: process !== 'standard' && people.processOwners[process] === userId,
    verifier: (people.verifier ?? people.programOwner) === userId,
    decider: openReviews(state, 'decide_contact').some(isAsked),
    told: raisedTo.includes(userId) || openTasks(state, 'acknowledgement').some(isAsked),
    raise_decider: openReviews(state, 'decide_raise').some(isAsked),
    sponsor: userId === org.sponsor,
    any_case: people.coordinators.includes(userId) || people.programOwner === userId,
  };
  return (Object.keys(held) as Role[]).filter((role) => held[role]);
}

function notAllowed(message: string): Refusal {
  return { code: 'not_allowed', message };
}
