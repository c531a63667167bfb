import type { OwnerCommand } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import type { Absence, Facts, OwnerStep, Route, SurveyResponse } from '../../domain/types';
import { resolveOwner } from '../../rules/owner';
import { userOf } from '../../rules/people';
import type { RuleSet } from '../../rules/schema';
import type { Planned } from '../deciding/apply-commands';
import { retimed } from '../clocks/case-timing';
import type { DecisionContext } from '../deciding/decision-context';
import { decideRoute, type Routed, type Seen } from '../deciding/decide-route';
import { neededAtOf, type Finding } from './owner-finding';

/** The account's people as the case was last judged by, and as the CRM has them now. */
export interface AccountMove {
  readonly before: Facts;
  readonly after: Facts;
}

/** What a case is judged by when its owner is looked for again. */
export interface Again {
  readonly state: DetractorCase;
  readonly seen: Seen;
  readonly response: SurveyResponse;
  readonly facts: Facts;
  readonly factsId: number;
  /** The version that its route was made by. */
  readonly ruleSet: RuleSet;
  readonly context: DecisionContext;
}

const DELEGATE = /^delegate_of\((.*)\)$/s;
/** How a person is found whose id is known: `via` of his delegate, by `rules/owner`. */
const OF_NAMED = 'delegate_of(named_user)';

/** Pure: who gets the case instead. null = it stays where it is, because nobody better is there. */
export function ownerAgain(finding: Finding, again: Again): Planned | null {
  const { state } = again;
  const found = whoInstead(finding, foreseeing(again));
  if (found === null) return null;
  const stays = found.route.owner.id === state.ownerId;
  if (stays && (finding.because !== 'deactivated' || state.cover === null)) return null;
  return planned(found, again, {
    because: finding.because,
    coverUntilAt: finding.because === 'leave' && state.firstTouchAt !== null ? finding.untilAt : null,
  });
}

/**
 * Pure: who gets the case because the account is in other hands. What else the CRM says of the account by now is left out
 * of it: the case follows people, not a changed segment. null = the rules do not care, or a person chose the owner.
 */
export function ownerAfterMove({ before, after }: AccountMove, again: Again): Planned | null {
  if (again.state.overrides.owner) return null;
  const apart = foreseeing({ ...again, seen: besideTouchedLead(again.seen) });
  const was = routed({ ...apart, facts: before });
  const is = routed({ ...apart, facts: withPeopleOf(before, after, again.context) });
  const to = is.route.owner.id;
  if (to === was.route.owner.id || to === again.state.ownerId) return null;
  return planned({ ...is, decision: null }, again, { because: 'account_moved', coverUntilAt: null });
}

function planned(
  { route, decision }: Routed,
  { state, context }: Again,
  change: Pick<OwnerCommand, 'because' | 'coverUntilAt'>,
): Planned {
  const timing = retimed(state, { route }, context);
  return { command: { kind: 'change_owner', ...change, route, timing }, decision };
}

function whoInstead(finding: Finding, again: Again): Routed | null {
  switch (finding.because) {
    case 'deactivated':
      return routed(again);
    case 'leave':
      return delegated(finding.awayId, again) ?? routed(again);
    case 'leave_over':
      return backWithHim(again);
  }
}

/** By the rules the case was routed by, with whatever persons and other words have changed about it since. */
function routed({ state, seen, response, facts, factsId, ruleSet, context }: Again): Routed {
  const judged = {
    ...{ response, facts, factsId, process: state.process, classification: state.classification, tier: state.tier },
    verifyFirst: state.status === 'needs_verification',
    // Looking for another owner hands nothing over.
    returned: state.process === 'standard',
  };
  return decideRoute(judged, seen, { ...context, ruleSet });
}

/** His delegate, or the delegate's; whoever is away himself is passed over. null = there is none. */
function delegated(awayId: string, { state, seen, facts, context }: Again): Routed | null {
  // Who was complained about may be somebody's delegate: the rules know how to go past him.
  if (state.classification.flags.includes('about_owner')) return null;
  const { directory, absences, now } = context;
  const { settings } = context.tenant;
  const people = { directory, settings, absences, loads: seen.loads };
  const { owner, steps } = resolveOwner([{ strategy: 'named_user', user: awayId }], {
    ...{ ...people, facts, now, history: seen.history, incumbent: null, aboutOwner: false },
  });
  if (owner.via !== OF_NAMED) return null;
  const sentence = `${nameOf(owner.id, context)} stands in for ${nameOf(awayId, context)}, who is away`;
  return { route: handed(state.route, { id: owner.id, steps, sentence }), decision: null };
}

function backWithHim({ state, context }: Again): Routed | null {
  const id = state.cover?.forUserId;
  if (id === undefined) return null;
  const via = DELEGATE.exec(state.route.owner.via)?.[1] ?? 'back from leave';
  const sentence = `${nameOf(id, context)} is back and has the case again`;
  return {
    route: { ...state.route, owner: { id, via }, turn: null, sentence, ownerSteps: [] },
    decision: null,
  };
}

function handed(
  route: Route,
  to: { readonly id: string; readonly steps: readonly OwnerStep[]; readonly sentence: string },
): Route {
  const via = DELEGATE.test(route.owner.via) ? route.owner.via : `delegate_of(${route.owner.via})`;
  return { ...route, owner: { id: to.id, via }, turn: null, sentence: to.sentence, ownerSteps: to.steps };
}

/**
 * Who will be away when he is needed counts as away already: leave of anybody that begins only later, and holds then, as
 * if it had begun. Else a case would go from hand to hand.
 */
function foreseeing(again: Again): Again {
  const { context, state } = again;
  const { absences, directory, now } = context;
  const at = neededAtOf(state, now);
  const inCrm = directory.users.flatMap(({ id, away }) => away.map((span): Absence => ({ userId: id, ...span })));
  const ahead = [...absences, ...inCrm]
    .filter(({ fromAt, toAt }) => fromAt > now && fromAt <= at && (toAt === null || toAt > at))
    .map((span) => ({ ...span, fromAt: now }));
  return { ...again, context: { ...context, absences: [...absences, ...ahead] } };
}

/** Who is talking to the account keeps it in one hand; a lead that nobody has worked on moves along by itself. */
function besideTouchedLead(seen: Seen): Seen {
  if (seen.lead === null || seen.lead.firstTouchAt !== null) return seen;
  return { ...seen, lead: null, history: { ...seen.history, lead: null } };
}

function withPeopleOf(facts: Facts, now: Facts, { tenant }: DecisionContext): Facts {
  const { accountCsmId, accountOwnerId, contactOwnerId, accountTeam } = now;
  const { types } = tenant.settings.mapping;
  const named = Object.entries(now.attributes).filter(([name]) => types[name] === 'user');
  const attributes = { ...facts.attributes, ...Object.fromEntries(named) };
  return { ...facts, accountCsmId, accountOwnerId, contactOwnerId, accountTeam, attributes };
}

function nameOf(id: string, { directory }: DecisionContext): string {
  return userOf(id, { directory })?.name ?? id;
}
