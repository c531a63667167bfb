import { raisedBySecondContact, tierOf, withPointsOfAccount } from '../../classify/tier';
import type { CaseCommand, Walk } from '../../domain/case-commands';
import type { DetractorCase, PlayRef } from '../../domain/case-state';
import { checksOf } from '../../domain/checks';
import type { DecisionRecord } from '../../domain/decision';
import { withReason } from '../../domain/settled-walk';
import { isTerminal } from '../../domain/transitions';
import { failedChecks } from '../../domain/verification';
import { FLAGS, type Check, type Classification, type Route, type TierResult } from '../../domain/types';
import { personComplainedAbout } from '../../rules/owner';
import { managerOf } from '../../rules/manager';
import { policyOf, retimed, timingOf } from '../clocks/case-timing';
import { goingOn } from '../clocks/clocks-going-on';
import { decideRoute, processBefore, type Seen } from './decide-route';
import type { DecisionContext } from './decision-context';
import type { ResponseReading } from './read-response';

export interface FinishedWalk {
  readonly walk: Walk;
  readonly decision: DecisionRecord | null;
}

/**
 * Pure: finishes the walk of a response by what other cases of its account, its people and persons' decisions say.
 * Called under the locks. @param verified a person has just said whom it is about, or that the words may stand
 */
export function finishWalk(
  reading: ResponseReading,
  seen: Seen,
  by: { readonly context: DecisionContext; readonly verified?: boolean },
): FinishedWalk {
  const { context, verified = false } = by;
  const { response, facts, factsId } = reading;
  const { state } = seen;
  const classification = classified(reading, seen);
  const process = processBefore(state, classification.flags);
  const tier = tiered({ reading, process }, seen, context);
  const verifyFirst = !verified && isDoubtful(reading, state);
  const returned = state?.overrides.process === 'standard';
  const { route, decision } = decideRoute(
    { response, facts, factsId, classification, tier, process, verifyFirst, returned },
    seen,
    context,
  );
  const needsCase = reading.needsCase || process !== 'standard';
  const { respondedAt: startAt, startBasis } = reading;
  const policy = policyOf(route, classification.primary, context);
  const timed = { tier: tier.tier, policy, ownerId: route.owner.id, facts, start: { startAt, startBasis } };
  return {
    decision,
    walk: goingOn(
      state,
      { facts, verified, context },
      {
        ...identity(reading),
        needsCase,
        match: facts.match,
        classification,
        tier,
        process: needsCase ? route.process : 'standard',
        route,
        checks: checked(reading, state, context),
        mayContact: reading.mayContact,
        contactDecider: deciderOf(route, personComplainedAbout(facts, classification.flags), context),
        ...playOf(route, classification, context),
        timing: timingOf(timed, context),
      },
    ),
  };
}

/** What a new case of the account means for the one that leads. */
export function followCommand(caseKey: string, lead: DetractorCase, context: DecisionContext): CaseCommand {
  const tier = lead.overrides.tier === null ? raisedBySecondContact(lead.tier, context.tierList) : null;
  const raised = tier === null ? null : { tier, timing: retimed(lead, { tier: tier.tier }, context) };
  return { kind: 'follow', caseKey, raised };
}

function identity({
  caseKey,
  row,
  factsId,
  response,
  band,
  respondedAt,
  personal,
}: ResponseReading): Pick<
  Walk,
  'caseKey' | 'connectionId' | 'responseId' | 'factsId' | 'score' | 'band' | 'respondedAt' | 'personal'
> {
  const { connectionId, responseId } = row;
  return { caseKey, connectionId, responseId, factsId, score: response.score, band, respondedAt, personal };
}

/** The words, with what persons said of them and what the account's past adds. */
function classified({ classification: said, factsId }: ResponseReading, { state, history }: Seen): Classification {
  const repeated = state === null ? history.previous !== null : state.previousCaseKey !== null;
  const flags = FLAGS.filter((flag) => said.flags.includes(flag) || (flag === 'repeat_failure' && repeated));
  const known = state?.factsId === factsId ? state.classification.signals : null;
  // The same reading has not grown older only because the customer added a word.
  const signals = said.signals.map((trace, n) => ({ ...trace, ageS: known?.[n]?.ageS ?? trace.ageS }));
  const classification = { ...said, flags, signals };
  const reason = state?.overrides.reason ?? null;
  return reason === null ? classification : withReason(classification, reason);
}

function tiered(
  { reading, process }: { readonly reading: ResponseReading; readonly process: Walk['process'] },
  { state, history }: Seen,
  { tierList, now }: DecisionContext,
): TierResult {
  if (state !== null && state.overrides.tier !== null) return state.tier;
  const { response, facts, classification } = reading;
  const { flags } = classification;
  const tier = tierOf({ score: response.score, facts, flags, process, history, now }, tierList);
  if (state === null || isTerminal(state.status)) return tier;
  const leads = state.followerCaseKeys.length > 0;
  const kept = withPointsOfAccount(tier, { before: state.tier, leads, list: tierList });
  return (leads ? raisedBySecondContact(kept, tierList) : null) ?? kept;
}

/**
 * Whom it is about is not certain, or the words say the opposite of the score. A case that somebody works already is in
 * doubt only by words that turn against their score now, and a contradiction is none any more once a person has seen it.
 */
function isDoubtful({ facts, contradiction }: ResponseReading, state: DetractorCase | null): boolean {
  const known = state !== null && failedChecks(state.checks).some(({ check }) => check === 'score_fits_comment');
  const worked = state !== null && state.status !== 'needs_verification' && !isTerminal(state.status);
  if (worked) return contradiction && !known && state.firstTouchAt === null;
  if (facts.match.outcome !== 'matched') return true;
  return contradiction && !(known && state.checksConfirmedAt !== null);
}

function checked(
  { facts, factsId, response, contradiction }: ResponseReading,
  state: DetractorCase | null,
  { tenant }: DecisionContext,
): readonly Check[] {
  const { score, comment } = response;
  const checks = checksOf({
    ...{ facts, score, comment, contradiction },
    previousAccountId: state?.accountId ?? null,
    settings: tenant.settings,
    now: facts.readAt,
  });
  // By the same facts the account is the one they brought: what they said of the one before still holds.
  const link = state?.factsId === factsId ? state.checks.find(isLink) : undefined;
  return link === undefined ? checks : checks.map((one) => (isLink(one) ? link : one));
}

function isLink({ check }: Check): boolean {
  return check === 'contact_linked';
}

function deciderOf({ owner }: Route, about: string | null, context: DecisionContext): string {
  const { settings } = context.tenant;
  return managerOf(owner.id, { ...context, settings }, about) ?? settings.people.programOwner;
}

function playOf(
  { playId }: Route,
  { primary }: Classification,
  { plays }: DecisionContext,
): { readonly play?: PlayRef } {
  const play = plays.get(playId ?? primary);
  return play?.version === undefined ? {} : { play: { id: play.id, version: play.version } };
}
