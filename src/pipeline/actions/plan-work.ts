import type { CaseCommand } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import type { CaseAction } from './case-action';
import type { ActionInput } from './plan-action';

/** What persons do to get a case done and ended. */
export type WorkAction = Extract<
  CaseAction,
  {
    readonly kind:
      | 'link_activity'
      | 'set_record'
      | 'complete_task'
      | 'close'
      | 'follow_up'
      | 'reopen'
      | 'undo'
      | 'link_action'
      | 'unlink_action'
      | 'join_cause'
      | 'leave_cause'
      | 'raise';
  }
>;

/** Pure: the command that carries it out. */
export function planWork(action: WorkAction, _state: DetractorCase, _input: ActionInput): CaseCommand {
  throw new Error(`not built yet: ${action.kind}`);
}
