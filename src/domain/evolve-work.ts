import type { CaseEventBody } from './case-events';
import type { DetractorCase, LoggedTouch } from './case-state';
import type { Closure } from './closure';
import type { Documentation } from './documentation';
import type { Instant } from './types';

type Body<T extends CaseEventBody['type']> = Extract<CaseEventBody, { type: T }>;

export type WorkBody = Body<
  | 'touched'
  | 'documented'
  | 'action_linked'
  | 'action_unlinked'
  | 'cause_joined'
  | 'cause_left'
  | 'step_done'
  | 'task_reopened'
  | 'reopening_stopped'
  | 'closed'
  | 'followed_up'
  | 'reopened'
  | 'undone'
  | 'erased'
>;

/** How far back automatic re-openings count. ms */
const REOPENINGS_MS = 24 * 3_600_000;

/** Folds what persons do to get the case done. */
export function workChange(state: DetractorCase, body: WorkBody, at: Instant): Partial<DetractorCase> {
  switch (body.type) {
    case 'touched':
      return touched(state, body);
    case 'documented':
      return documented(state, body.change);
    case 'action_linked':
    case 'action_unlinked':
    case 'cause_joined':
    case 'cause_left':
      return documented(state, sharedWith(state.documentation, body));
    case 'step_done':
      return { doneSteps: [...state.doneSteps, body.step] };
    case 'task_reopened':
      return { reopenings: [...state.reopenings.filter((then) => then > at - REOPENINGS_MS), at] };
    case 'reopening_stopped':
      return { reopeningStoppedAt: at };
    case 'closed':
      return { closure: body.closure };
    case 'followed_up':
      return { closure: followedUp(state.closure, body, at) };
    case 'reopened':
      return {
        ...{ closure: null, doneSteps: [], reopenings: [], reopeningStoppedAt: null },
        ...documented(state, { confirmation: null }),
      };
    case 'undone':
      return undone(state, body);
    case 'erased':
      return { erasedAt: at };
  }
}

function touched(state: DetractorCase, { touch, by, linked = null }: Body<'touched'>): Partial<DetractorCase> {
  const logged: LoggedTouch = { ...touch, n: state.touches.length + 1, by, linked, undone: false };
  return {
    firstTouchAt: Math.min(state.firstTouchAt ?? Infinity, touch.at),
    touches: [...state.touches, logged],
  };
}

function documented({ documentation }: DetractorCase, change: Partial<Documentation>): Partial<DetractorCase> {
  return { documentation: { ...documentation, ...change } };
}

function sharedWith(
  { actionIds }: Documentation,
  body: Body<'action_linked' | 'action_unlinked' | 'cause_joined' | 'cause_left'>,
): Partial<Documentation> {
  switch (body.type) {
    case 'action_linked':
      return { actionIds: [...new Set([...actionIds, body.actionId])] };
    case 'action_unlinked':
      return { actionIds: actionIds.filter((id) => id !== body.actionId) };
    case 'cause_joined': {
      const { causeId, rootCauseArea } = body;
      return { causeId, rootCauseArea, actionIds: [...new Set([...actionIds, ...body.actionIds])] };
    }
    case 'cause_left':
      return { causeId: null };
  }
}

function followedUp(closure: Closure | null, { result, nextAt }: Body<'followed_up'>, at: Instant): Closure | null {
  if (closure?.outcome !== 'escalated') return closure;
  return { ...closure, followUpAt: nextAt ?? closure.followUpAt, followUp: { result, at } };
}

function undone(state: DetractorCase, { restored }: Body<'undone'>): Partial<DetractorCase> {
  const { clocks = {}, ...parts } = restored;
  return { ...parts, clocks: { ...state.clocks, ...clocks } };
}
