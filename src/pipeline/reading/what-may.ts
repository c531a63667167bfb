import { failedChecks } from '../../domain/verification';
import type { DetractorCase } from '../../domain/case-state';
import { isAwaited } from '../../domain/owner-task';
import { openChains } from '../../domain/raise-steps';
import { openReviews } from '../../domain/tasks';
import { isTerminal, mayFollow } from '../../domain/transitions';
import type { CaseAction } from '../actions/case-action';
import { MAY } from '../actions/role-table';
import { refusedRole, type CaseOrg } from '../actions/roles';

type Kind = CaseAction['kind'];

interface Looking {
  readonly userId: string;
  readonly org: CaseOrg;
  /** Who did what can be taken back; null = nothing can. */
  readonly undoBy: string | null;
}

/** Where an action makes sense at all; one that is not here does on any open case. What it is given may still be refused. */
const POSSIBLE: Readonly<Partial<Record<Kind, (state: DetractorCase, looking: Looking) => boolean>>> = {
  acknowledge_handover: isAwaited,
  return_to_standard: ({ process }) => process !== 'standard',
  confirm_checks: ({ checks, checksConfirmedAt }) => checksConfirmedAt === null && failedChecks(checks).length > 0,
  // Where it is known whom it is about, something else is in doubt, and confirmed.
  verify_subject: ({ status, match }) => status === 'needs_verification' && match.outcome !== 'matched',
  decide_outreach: ({ outreach }) => outreach === 'blocked',
  wait: ({ status }) => status !== 'waiting_on_customer' && mayFollow(status, 'waiting_on_customer'),
  resume: ({ status }) => status === 'waiting_on_customer',
  acknowledge_raise: ({ tasks }, { userId }) => tasks.some((task) => isMine(task, userId)),
  decide_raise: (state) => openReviews(state, 'decide_raise').length > 0 || openChains(state).length > 0,
  unlink_action: ({ documentation }) => documentation.actionIds.length > 0,
  leave_cause: ({ documentation }) => documentation.causeId !== null,
};

const AFTER_THE_END: Readonly<Partial<Record<Kind, (state: DetractorCase) => boolean>>> = {
  reopen: () => true,
  follow_up: ({ closure }) => closure?.outcome === 'escalated',
};

/** Pure: what somebody may do to a case as it stands. Those to whom the word of a task is asked see it by the task. */
export function whatMay(state: DetractorCase, looking: Looking): readonly Kind[] {
  return (Object.keys(MAY) as Kind[]).filter(
    (action) => isPossible(action, state, looking) && isHis(action, state, looking),
  );
}

function isPossible(action: Kind, state: DetractorCase, looking: Looking): boolean {
  if (action === 'undo') return looking.undoBy !== null;
  if (action === 'complete_task') return state.tasks.some(({ status }) => status === 'open');
  const after = AFTER_THE_END[action];
  if (isTerminal(state.status)) return after?.(state) === true;
  return after === undefined && (POSSIBLE[action]?.(state, looking) ?? true);
}

function isHis(action: Kind, state: DetractorCase, { userId, org, undoBy }: Looking): boolean {
  if (action === 'complete_task') {
    const open = state.tasks.filter(({ status }) => status === 'open');
    return open.some((task) => refusedRole({ userId, action, task }, state, org) === null);
  }
  return refusedRole({ userId, action, author: undoBy }, state, org) === null;
}

function isMine({ kind, status, ownerId }: DetractorCase['tasks'][number], userId: string): boolean {
  return kind === 'acknowledgement' && status === 'open' && ownerId === userId;
}
