import type { CaseCommand, TouchCommand } from '../../domain/case-commands';
import type { DetractorCase, Touch, TouchChannel } from '../../domain/case-state';
import { undoCommand } from '../../domain/undo-command';
import { personComplainedAbout } from '../../rules/owner';
import { userOf } from '../../rules/people';
import { resumedAt, verdictAt } from '../clocks/case-timing';
import type { CrmActivity } from '../../ports';
import type { CaseAction } from './case-action';
import { closingTermsOf } from './closing-terms';
import type { ActionInput } from './action-input';
import { ackDueAt } from '../clocks/plan-clocks';
import { calendarBy } from '../clocks/raise-chain';
import { askedAbove, completionOf } from './plan-completion';

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
      | 'undo'
      | 'link_action'
      | 'unlink_action'
      | 'join_cause'
      | 'leave_cause'
      | 'raise';
  }
>;

/** Pure: the command that carries it out. @throws HorizonError */
export function planWork(action: WorkAction, state: DetractorCase, input: ActionInput): CaseCommand {
  const { context, userId } = input;
  switch (action.kind) {
    case 'link_activity':
      return linkedTouch(action, state, input);
    case 'complete_task':
      return completionOf(
        state,
        { task: action.task, by: userId, at: context.now, about: aboutOf(state, input) },
        context,
      );
    case 'close':
      return closing(action, state, input);
    case 'undo':
      return undoing(input);
    case 'join_cause':
      return joining(action, input);
    case 'raise': {
      const { raiseTo: to, ackDueAt } = askedAbove(state, aboutOf(state, input), context);
      return { ...action, to, ackDueAt };
    }
    case 'set_record':
    case 'follow_up':
    case 'link_action':
    case 'unlink_action':
    case 'leave_cause':
      return action;
  }
}

type Action<K extends WorkAction['kind']> = Extract<WorkAction, { readonly kind: K }>;

function closing(
  { kind, closing: said, record = null, note }: Action<'close'>,
  state: DetractorCase,
  { context }: ActionInput,
): CaseCommand {
  const { resolution } = state.clocks;
  return {
    ...{ kind, closing: said, record, note },
    verdict: verdictAt(resolution, context.now, context),
    terms: closingTermsOf(state, context),
    ackDueAt: ackDueAt(calendarBy(resolution, context), context.now),
  };
}

/** What the CRM has seen counts as seen there, by whoever did it, when it was done. */
function linkedTouch(
  { result, said = null }: Action<'link_activity'>,
  state: DetractorCase,
  { brought: { activity }, userId, context }: ActionInput,
): TouchCommand {
  if (activity === null) throw new Error('the activity was not read');
  const { type, id, at, ownerId, contactId } = activity;
  const touch: Touch = {
    ...{ channel: channelOf(activity), result: result ?? resultOf(activity), at, source: 'verified' },
    ...(contactId === null || contactId === state.contactId ? {} : { contactId }),
  };
  return {
    ...{ kind: 'touch', touch, note: null, linked: { type, id }, said },
    by: ownerId !== null && userOf(ownerId, context) !== null ? ownerId : userId,
    verdict: verdictAt(state.clocks.first_touch, at, context),
    resumed: resumedAt(state, 'touch', context),
  };
}

/** A task of the CRM does not say how somebody reached out. */
function channelOf({ type }: CrmActivity): TouchChannel | null {
  return type === 'task' ? null : type;
}

/** That somebody answered is not taken for granted. */
function resultOf({ type, result }: CrmActivity): Touch['result'] {
  return result ?? (type === 'email' || type === 'message' ? 'wrote' : 'attempted');
}

function undoing({ brought: { undone } }: ActionInput): CaseCommand {
  if (undone === null) throw new Error('what is to be taken back was not read');
  const { events, undoKind } = undone.row;
  if (events === null || undoKind === null) throw new Error('that cannot be taken back');
  return undoCommand(undone.history, { ...events, of: undoKind });
}

function joining({ kind }: Action<'join_cause'>, { brought: { cause } }: ActionInput): CaseCommand {
  if (cause === null) throw new Error('the common cause was not read');
  const { id: causeId, rootCauseArea, rootCause, actionIds } = cause;
  return { kind, causeId, rootCauseArea, rootCause, actionIds };
}

function aboutOf({ classification }: DetractorCase, { reading }: ActionInput): string | null {
  return personComplainedAbout(reading.facts, classification.flags);
}
