import type { CaseCommand } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import { withReason } from '../../domain/settled-walk';
import type { Process, Route, StopVerdict } from '../../domain/types';
import { openStatus } from '../../domain/verification';
import { userOf } from '../../rules/people';
import type { Planned } from '../deciding/apply-commands';
import type { ActionInput } from './action-input';
import type { CaseAction } from './case-action';
import { policyOf, retimed, timingOf, verdictAt } from '../clocks/case-timing';
import { decideRoute, type Judged, type Routed, type Seen } from '../deciding/decide-route';
import { namedRoute } from '../deciding/named-route';
import { planClockAction } from './plan-clock-action';
import { planWork } from './plan-work';
import { readResponse, type ResponseInput } from '../deciding/read-response';
import { finishWalk, followCommand } from '../deciding/walk';

type Action<K extends CaseAction['kind']> = Extract<CaseAction, { readonly kind: K }>;

/** What is asked of the case, and whom the rules would ask where they are not followed. */
export interface PlannedAction extends Planned {
  /** Whom the rules name now, beside what the person does; null = they were not asked. */
  readonly byRules: Route | null;
}

type CaseSeen = Seen & { readonly state: DetractorCase };

/** Pure: the command that carries an action out, with routes and deadlines as they would be afterwards. */
export function planAction(action: CaseAction, seen: CaseSeen, input: ActionInput): PlannedAction {
  switch (action.kind) {
    case 'correct_reason':
    case 'correct_tier':
      return correction(action, seen, input);
    case 'hand_over':
      return moved(seen, input, { process: action.process, commandOf: (move) => ({ ...action, ...move }) });
    case 'return_to_standard':
      return moved(seen, input, { process: 'standard', commandOf: (move) => ({ ...action, ...move }) });
    case 'confirm_checks':
      return confirmation(action, seen, input);
    case 'verify_subject':
      return verification(action, seen, input);
    case 'reassign':
      return reassignment(action, seen, input);
    case 'acknowledge_handover':
      return { command: { ...action, verdict: acknowledged(seen.state, input) }, byRules: null };
    case 'decide_outreach':
      return { command: action, byRules: null };
    case 'reopen':
      return reopening(action, seen, input);
    case 'touch':
    case 'wait':
    case 'resume':
    case 'acknowledge_raise':
    case 'decide_raise':
      return { command: planClockAction(action, seen.state, input), byRules: null };
    default:
      return { command: planWork(action, seen.state, input), byRules: null };
  }
}

function acknowledged({ clocks }: DetractorCase, { context }: ActionInput): StopVerdict | null {
  return verdictAt(clocks.acknowledgement, context.now, context);
}

/** A reason or tier that is put right is what the rules then see; they are followed only where the person asks for it. */
function correction(
  action: Action<'correct_reason' | 'correct_tier'>,
  seen: CaseSeen,
  { context, reading }: ActionInput,
): PlannedAction {
  const { state } = seen;
  const judged = judgedAs(state, reading);
  const right =
    action.kind === 'correct_reason'
      ? { ...judged, classification: withReason(state.classification, action.to) }
      : { ...judged, tier: { ...state.tier, tier: action.to } };
  const { route, decision } = decideRoute(right, seen, context);
  const changed = {
    tier: right.tier.tier,
    reason: right.classification.primary,
    ...(action.reroute ? { route } : {}),
  };
  const timing = retimed(state, changed, context);
  return { command: { ...action, route, timing }, byRules: route, decision: action.reroute ? decision : null };
}

interface Move {
  readonly process: Process;
  readonly commandOf: (move: {
    readonly route: Route;
    readonly timing: ReturnType<typeof retimed>;
  }) => Extract<CaseCommand, { readonly kind: 'hand_over' | 'return_to_standard' }>;
}

function moved(seen: CaseSeen, { context, reading }: ActionInput, { process, commandOf }: Move): PlannedAction {
  const judged = { ...judgedAs(seen.state, reading), process, returned: process === 'standard' };
  const { route, decision }: Routed = decideRoute(judged, seen, context);
  const timing = retimed(seen.state, { route }, context);
  return { command: commandOf({ route, timing }), decision, byRules: route };
}

/** Where only a contradiction kept the case from being worked, the walk goes on. */
function confirmation(
  action: Action<'confirm_checks'>,
  seen: CaseSeen,
  { context, reading }: ActionInput,
): PlannedAction {
  if (seen.state.status !== 'needs_verification' || reading.facts.match.outcome !== 'matched')
    return { command: action, byRules: null };
  const { walk, decision } = finishWalk(readResponse(reading, context), seen, { context, verified: true });
  return { command: { ...action, walk }, decision, byRules: walk.route };
}

function verification(
  { kind, note }: Action<'verify_subject'>,
  seen: CaseSeen,
  { context, reading }: ActionInput,
): PlannedAction {
  const { walk, decision } = finishWalk(readResponse(reading, context), seen, { context, verified: true });
  const follow = (lead: DetractorCase): CaseCommand => followCommand(seen.state.caseKey, lead, context);
  return { command: { kind, note, walk }, decision, byRules: walk.route, follow };
}

/** The rules are not asked: a person names the person. */
function reassignment(
  { kind, to, note }: Action<'reassign'>,
  { state }: CaseSeen,
  { context }: ActionInput,
): PlannedAction {
  const name = userOf(to, context)?.name ?? to;
  const route = namedRoute(state, { id: to, via: 'person', sentence: `A person chose ${name}` });
  return { command: { kind, note, route, timing: retimed(state, { route }, context) }, byRules: null };
}

/** A new cycle begins now. Who has left cannot take it up again: then the rules are asked who does. */
function reopening({ kind, note }: Action<'reopen'>, seen: CaseSeen, { context, reading }: ActionInput): PlannedAction {
  const { state } = seen;
  const owner = userOf(state.ownerId, context);
  const gone = owner === null || !owner.active || owner.licensed === false;
  // Looking for another owner hands nothing over.
  const returned = state.process === 'standard';
  const verifyFirst = state.firstTouchAt === null && openStatus(state) === 'needs_verification';
  const judged = { ...judgedAs(state, reading), returned, verifyFirst };
  const { route, decision } = gone ? decideRoute(judged, seen, context) : { route: null, decision: null };
  const policy = policyOf(route ?? state.route, state.classification.primary, context);
  const timed = {
    ...{ tier: state.tier.tier, policy, facts: reading.facts },
    ownerId: route?.owner.id ?? state.ownerId,
    start: { startAt: context.now, startBasis: 'now' },
  } as const;
  return { command: { kind, note, route, timing: timingOf(timed, context) }, decision, byRules: null };
}

/** The case as persons and words have left it, to be routed anew. */
function judgedAs(state: DetractorCase, { response, facts, factsId }: ResponseInput): Judged {
  const { classification, tier, process, overrides, status } = state;
  return {
    ...{ response, facts, factsId, classification, tier, process },
    verifyFirst: status === 'needs_verification',
    returned: overrides.process === 'standard',
  };
}
