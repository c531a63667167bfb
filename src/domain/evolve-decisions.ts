import type { CaseEventBody } from './case-events';
import type { DetractorCase, HandoverState, Overrides } from './case-state';
import { withReason } from './settled-walk';
import type { Instant, Process } from './types';
import { newlyFailed } from './verification';

type Body<T extends CaseEventBody['type']> = Extract<CaseEventBody, { type: T }>;

export type DecisionBody = Body<
  | 'diverted'
  | 'handed_over'
  | 'returned'
  | 'handover_announced'
  | 'handover_acknowledged'
  | 'reason_corrected'
  | 'tier_corrected'
  | 'retiered'
  | 'followed'
  | 'joined'
  | 'checked'
  | 'checks_confirmed'
  | 'outreach_decided'
  | 'assigned'
  | 'play_chosen'
>;

/** Nobody has overruled the machine yet. */
export const NO_OVERRIDES: Overrides = { reason: null, tier: null, dismissedFlags: [], process: null, owner: false };

/** Folds where a case goes, and what persons decided about it. */
export function decisionChange(state: DetractorCase, body: DecisionBody, at: Instant): Partial<DetractorCase> {
  switch (body.type) {
    case 'diverted':
      return withProcess(state, { process: body.process, chosen: null, at });
    case 'handed_over':
      return withProcess(state, { process: body.process, chosen: body.process, at });
    case 'returned':
      return returned(state, body);
    case 'handover_announced':
      return { handover: state.handover && { ...state.handover, reference: body.reference } };
    case 'handover_acknowledged':
      return { handover: state.handover && { ...state.handover, acknowledgedAt: at } };
    case 'reason_corrected':
      return {
        classification: withReason(state.classification, body.to),
        overrides: { ...state.overrides, reason: body.to },
      };
    case 'tier_corrected':
      return { tier: body.tier, overrides: { ...state.overrides, tier: body.tier.tier } };
    case 'retiered':
      return { tier: body.tier };
    case 'followed':
      return followed(state, body);
    case 'joined':
      return joined(state, body);
    case 'checked':
      return checked(state, body);
    case 'checks_confirmed':
      return { checksConfirmedAt: at };
    case 'outreach_decided':
      return { outreach: body.outreach };
    case 'assigned':
      return assigned(state, body);
    case 'play_chosen':
      return { play: body.play };
  }
}

/** The next hand-over of a case. */
export function handedOver(before: HandoverState | null, process: Process, at: Instant): HandoverState {
  return { n: (before?.n ?? 0) + 1, process, at, acknowledgedAt: null, reference: null };
}

function withProcess(
  { handover, overrides }: DetractorCase,
  { process, chosen, at }: { readonly process: Process; readonly chosen: Process | null; readonly at: Instant },
): Partial<DetractorCase> {
  return { process, handover: handedOver(handover, process, at), overrides: { ...overrides, process: chosen } };
}

function returned({ overrides }: DetractorCase, { dismissed }: Body<'returned'>): Partial<DetractorCase> {
  const dismissedFlags = [...new Set([...overrides.dismissedFlags, ...dismissed])];
  return { process: 'standard', overrides: { ...overrides, process: 'standard', dismissedFlags } };
}

/** Of two cases one leads: what once led this one, and starts over behind it, does so no more. */
function followed({ followerCaseKeys, leadCaseKey }: DetractorCase, body: Body<'followed'>): Partial<DetractorCase> {
  const { caseKey } = body;
  return {
    followerCaseKeys: [...followerCaseKeys, caseKey],
    leadCaseKey: leadCaseKey === caseKey ? null : leadCaseKey,
  };
}

function joined({ followerCaseKeys }: DetractorCase, { leadCaseKey }: Body<'joined'>): Partial<DetractorCase> {
  return { leadCaseKey, followerCaseKeys: followerCaseKeys.filter((key) => key !== leadCaseKey) };
}

/** Who said go did not speak of what fails only since. */
function checked({ checks, checksConfirmedAt }: DetractorCase, body: Body<'checked'>): Partial<DetractorCase> {
  const stands = newlyFailed(checks, body.checks).length === 0;
  return { checks: body.checks, checksConfirmedAt: stands ? checksConfirmedAt : null };
}

/** A person's choice, or that of the policy, holds while that owner is merely away; another process, or his leaving, ends it. */
function assigned({ overrides }: DetractorCase, body: Body<'assigned'>): Partial<DetractorCase> {
  const { ownerId, route, because, cover } = body;
  const away = because === 'leave' || because === 'leave_over';
  const owner = because === 'person' || because === 'raised' || (away && overrides.owner);
  return { ownerId, route, cover, overrides: { ...overrides, owner } };
}
