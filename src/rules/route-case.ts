import { obstacleTo } from './availability';
import { candidate } from './candidates';
import { resolveOwner, resolveRaise, type OwnerContext } from './owner';
import { userOf } from './people';
import { raiseSteps, route, type RouteInput } from './route';
import type { OwnerStep, Route } from '../domain/types';
import { viaInWords } from './via';

export interface CaseRouteInput extends RouteInput {
  /** Somebody has to confirm whom or what it is about before anybody reaches out. */
  readonly verifyFirst: boolean;
}

const LEAD = 'lead_case';

/**
 * Chooses the one person a case goes to, also for what the rules do not know: what has to be verified goes to the
 * verifier first, and a second unhappy contact of an account to whoever talks to the first one already. What is handed
 * over to another process goes to its person whatever else is open.
 * @throws Error for a rule set without a catch-all
 */
export function routeCase(input: CaseRouteInput): Route {
  const chosen = route(input);
  if (chosen.process !== 'standard') return chosen;
  return input.verifyFirst ? toVerifier(chosen, input) : besideLead(chosen, input);
}

function toVerifier(chosen: Route, input: CaseRouteInput): Route {
  if (chosen.owner.via === 'verifier') return chosen;
  const { owner, steps } = resolveOwner([{ strategy: 'named_user', user: '@verifier' }], contextOf(input));
  return {
    ...chosen,
    owner,
    // Nobody is alarmed about what may not be so; once it is confirmed the rules are asked again.
    raiseTo: null,
    turn: null,
    sentence: `Rule "${chosen.ruleName}", to be verified first → ${nameOf(owner.id, input)} (${viaInWords(owner.via)})`,
    ownerSteps: steps,
  };
}

/**
 * One accountable person an account, no duplicate outreach: that weighs more than a pool's turn or his cap. Not where
 * the customer complains about him, and not while he is gone.
 */
function besideLead(chosen: Route, input: CaseRouteInput): Route {
  const { lead } = input.history;
  if (lead === null) return chosen;
  const obstacle = obstacleToLead(lead.ownerId, input);
  const step: OwnerStep = { strategy: LEAD, userId: lead.ownerId, outcome: obstacle ?? 'chosen' };
  if (obstacle !== null) return { ...chosen, ownerSteps: [step, ...chosen.ownerSteps] };
  const { raiseTo, steps } = raisedFrom(lead.ownerId, chosen, input);
  const told = raiseTo === null ? '' : `, raised to ${nameOf(raiseTo.id, input)} (${viaInWords(raiseTo.via)})`;
  return {
    ...chosen,
    owner: { id: lead.ownerId, via: LEAD },
    turn: null,
    raiseTo,
    sentence: `Rule "${chosen.ruleName}", but ${nameOf(lead.ownerId, input)} is already talking to this account and keeps it in one hand${told}`,
    ownerSteps: [step, ...steps],
  };
}

function obstacleToLead(ownerId: string, input: CaseRouteInput): string | null {
  if (input.classification.flags.includes('about_owner')) return 'may be the person complained about';
  return obstacleTo(candidate(ownerId, LEAD), {
    people: input,
    now: input.now,
    avoid: new Map(),
    incumbentId: null,
    ask: 'available',
    // His cap keeps other accounts from him, not this one.
    counted: false,
  });
}

/** Whom the rule tells at once may be found from who gets the case: so he is looked for again. */
function raisedFrom(owner: string, { ruleId }: Route, input: CaseRouteInput): ReturnType<typeof resolveRaise> {
  const chain = input.ruleSet.rules.find(({ id }) => id === ruleId)?.then.raise;
  if (chain === undefined) return { raiseTo: null, steps: [] };
  const { raiseTo, steps } = resolveRaise(chain, { ...contextOf(input), owner });
  return { raiseTo, steps: raiseSteps(steps) };
}

function contextOf(input: CaseRouteInput): OwnerContext {
  return { ...input, aboutOwner: input.classification.flags.includes('about_owner') };
}

function nameOf(id: string, input: CaseRouteInput): string {
  return userOf(id, input)?.name ?? id;
}
