import { processAfter } from '../../domain/process-after';
import { processOf } from '../../classify/diversion';
import type { DetractorCase } from '../../domain/case-state';
import type { DecisionRecord, Incumbent } from '../../domain/decision';
import { isTerminal } from '../../domain/transitions';
import type {
  Absence,
  AccountHistory,
  Classification,
  Facts,
  Flag,
  Instant,
  OwnerLoads,
  Process,
  Route,
  TierResult,
} from '../../domain/types';
import { withoutCase } from '../../rules/pools';
import { routeCase } from '../../rules/route-case';
import type { RuleSet } from '../../rules/schema';
import { policyOf } from '../clocks/case-timing';
import type { DecisionContext } from './decision-context';

/** A case as it is seen under the locks, when it is decided. */
export interface Seen {
  /** null = there is none yet. */
  readonly state: DetractorCase | null;
  /** Other cases of the account. */
  readonly history: AccountHistory;
  /** The case that leads, as it stands; null where none does. */
  readonly lead: DetractorCase | null;
  /** What people carry; nothing where no decision of the batch reads it. */
  readonly loads: OwnerLoads;
}

/** What one routing decision is made of, beside the tenant's own rules and people. */
export interface Judged {
  readonly response: DecisionRecord['response'];
  readonly facts: Facts;
  readonly factsId: number;
  readonly classification: Classification;
  readonly tier: TierResult;
  /** By flags and persons, before any rule is asked. */
  readonly process: Process;
  readonly verifyFirst: boolean;
  /** true = a person took the case back: no rule may hand it over again. */
  readonly returned?: boolean;
}

export interface Routed {
  readonly route: Route;
  /** Everything that was read; null where a rule had to be overruled, which no record can make again. */
  readonly decision: DecisionRecord | null;
}

/** Pure: who gets the case by the rules as they are now, with the record of all that was read for it. */
export function decideRoute(judged: Judged, seen: Seen, context: DecisionContext): Routed {
  const { tenant, ruleSet, directory, now } = context;
  const { returned = false, factsId, ...asked } = judged;
  const read = {
    incumbent: incumbentOf(seen.state),
    history: routingHistory(seen),
    absences: context.absences.filter((absence) => holds(absence, now)),
    loads: loadsWithout(seen),
  };
  const input = { ...asked, ...read, ruleSet, directory, now, settings: tenant.settings };
  const route = routeCase(input);
  if (returned && route.process !== 'standard')
    return { route: routeCase({ ...input, ruleSet: withoutHandovers(ruleSet) }), decision: null };
  const { score, language, survey, channel } = judged.response;
  const { id, version } = policyOf(route, judged.classification.primary, context);
  return {
    route,
    decision: {
      at: now,
      factsId,
      directoryId: context.directoryId,
      settingsVersion: tenant.settingsVersion,
      ruleSet: { id: ruleSet.id, version: ruleSet.version },
      policy: { id, version },
      // Nothing else of it: what the customer wrote is personal.
      response: { score, language, survey, channel },
      classification: judged.classification,
      tier: judged.tier,
      process: judged.process,
      verifyFirst: judged.verifyFirst,
      ...read,
      route,
    },
  };
}

/** The process a case belongs to by these flags and by what persons said of it, before any rule is asked. */
export function processBefore(state: DetractorCase | null, flags: readonly Flag[]): Process {
  if (state === null) return processOf(flags);
  const { process, dismissedFlags } = state.overrides;
  const said = processOf(flags.filter((flag) => !dismissedFlags.includes(flag)));
  return process === null ? said : processAfter(state, { process: said, classification: { flags } });
}

/** Who has a case keeps his claim on it; a case that has ended is nobody's load. */
function incumbentOf(state: DetractorCase | null): Incumbent | null {
  if (state === null || isTerminal(state.status)) return null;
  return { ownerId: state.ownerId, ruleId: state.route.ruleId };
}

function loadsWithout({ state, loads }: Seen): OwnerLoads {
  const mine = state !== null && !isTerminal(state.status) && loads.openCases[state.ownerId] !== undefined;
  return mine ? withoutCase(loads, state.ownerId) : loads;
}

/** Handed over, or not certain yet whom it is about: nobody is talking to the account about such a case. */
export function isElsewhere({ process, status }: DetractorCase): boolean {
  return process !== 'standard' || status === 'needs_verification';
}

/** Who has the lead for another process, or to find out whom it is about, talks to nobody about what is said beside it. */
function routingHistory({ history, lead }: Seen): AccountHistory {
  return lead !== null && isElsewhere(lead) ? { ...history, lead: null } : history;
}

function holds({ fromAt, toAt }: Absence, at: Instant): boolean {
  return fromAt <= at && (toAt === null || at < toAt);
}

function withoutHandovers(ruleSet: RuleSet): RuleSet {
  const rules = ruleSet.rules.map(({ then: { process: _process, ...then }, ...rule }) => ({ ...rule, then }));
  return { ...ruleSet, rules };
}
