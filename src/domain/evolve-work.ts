import type { CaseEventBody } from './case-events';
import type { DetractorCase, LoggedTouch } from './case-state';
import type { Closure } from './closure';
import type { Documentation } from './documentation';
import { withStepsDue } from './step-due';
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

/** How far back automatic re-openings count, and how long a task is left alone after too many of them. ms */
export const REOPENINGS_MS = 24 * 3_600_000;

/** The automatic re-openings that count at that moment, oldest first. */
export function recentReopenings({ reopenings }: Pick<DetractorCase, 'reopenings'>, at: Instant): readonly Instant[] {
  return reopenings.filter((then) => then > at - REOPENINGS_MS);
}

/**
 * Whether a person has done something with the case: then whatever completes its task again and again is given another
 * chance. That a task was completed, or that somebody knows, may be the doing of an automation.
 */
export function isWorkedOn(body: CaseEventBody): boolean {
  switch (body.type) {
    case 'touched':
      return body.touch.channel !== null || (body.linked ?? null) !== null;
    case 'assigned':
    case 'raised':
    case 'clock_resumed':
      return body.because === 'person';
    default:
      return PERSONS_DO.includes(body.type);
  }
}

const PERSONS_DO: readonly CaseEventBody['type'][] = [
  ...(['documented', 'action_linked', 'action_unlinked', 'cause_joined', 'cause_left'] as const),
  ...(['closed', 'reopened', 'undone', 'handed_over', 'returned', 'verified', 'checks_confirmed'] as const),
  ...(['reason_corrected', 'tier_corrected', 'clock_paused', 'raise_decided'] as const),
];

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
      return { doneSteps: [...new Set([...state.doneSteps, body.step])] };
    case 'task_reopened':
      return { reopenings: [...recentReopenings(state, at), at], reopeningStoppedAt: null };
    case 'reopening_stopped':
      return { reopeningStoppedAt: at };
    case 'closed':
      return { closure: body.closure };
    case 'followed_up':
      return { closure: followedUp(state.closure, body, at) };
    case 'reopened':
      return {
        ...{ closure: null, doneSteps: [], reopenings: [], reopeningStoppedAt: null },
        // What was agreed on before is not what is agreed on now.
        ...documented(state, { confirmation: null, nextStepDueAt: null }),
      };
    case 'undone':
      return undone(state, body);
    case 'erased':
      return { erasedAt: at };
  }
}

function touched(state: DetractorCase, body: Body<'touched'>): Partial<DetractorCase> {
  return {
    firstTouchAt: Math.min(state.firstTouchAt ?? Infinity, body.touch.at),
    touches: withTouch(state.touches, body),
  };
}

/** The touches of a case, with one more. */
export function withTouch(
  touches: readonly LoggedTouch[],
  { touch, by, linked = null }: Body<'touched'>,
): readonly LoggedTouch[] {
  return [...touches, { ...touch, n: touches.length + 1, by, linked, undone: false }];
}

function documented(state: DetractorCase, change: Partial<Documentation>): Partial<DetractorCase> {
  const documentation = { ...state.documentation, ...change };
  const redated = documentation.nextStepDueAt !== state.documentation.nextStepDueAt;
  return redated ? { documentation, tasks: withStepsDue({ ...state, documentation }, ['confirm']) } : { documentation };
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

const STEPS = ['first_touch', 'verify', 'next_step', 'confirm', 'set_outcome'] as const;

function undone(state: DetractorCase, { restored }: Body<'undone'>): Partial<DetractorCase> {
  const { clocks: moved = {}, ...parts } = restored;
  const clocks = { ...state.clocks, ...moved };
  return { ...parts, clocks, tasks: withStepsDue({ ...state, ...parts, clocks }, STEPS) };
}
