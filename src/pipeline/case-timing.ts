import type { CaseTiming } from '../domain/case-commands';
import type { DetractorCase } from '../domain/case-state';
import { diversionPresetOf } from '../domain/sector-presets';
import type { Instant, ReasonCode, Route, Tier } from '../domain/types';
import { pickZone, type Policy } from '../sla/policy';
import { calendarIn } from './calendars';
import type { DatedPolicy, DecisionContext } from './decision-context';
import { planClocks } from './plan-clocks';

/** The policy a case is timed by: what its rule asks for, else its play, else the tenant's active one. */
export function policyOf(
  { policyId, playId }: Pick<Route, 'policyId' | 'playId'>,
  reason: ReasonCode,
  { plays, policies, policy }: Pick<DecisionContext, 'plays' | 'policies' | 'policy'>,
): DatedPolicy {
  const id = policyId ?? plays.get(playId ?? reason)?.policyId ?? null;
  return (id === null ? undefined : policies.get(id)) ?? policy;
}

export interface Timed {
  readonly tier: Tier;
  readonly policy: DatedPolicy;
  /** Whose wall clock may count. */
  readonly ownerId: string;
  readonly startAt: Instant;
}

/** Pure: every deadline of a case with this tier, policy and owner. */
export function timingOf({ tier, policy, ownerId, startAt }: Timed, context: DecisionContext): CaseTiming {
  const { tenant, now } = context;
  return planClocks(tier, {
    policy: policy.policy,
    calendar: calendarIn(tenant.tenantId, policy.calendar, zoneOf(ownerId, policy.policy, context)),
    calendarVersion: policy.calendar.version,
    ackBudgets: diversionPresetOf(tenant.settings).ackBudgets,
    startAt,
    now,
  });
}

/** As it would be for a case that is there already, were its route or tier to change. */
export function retimed(
  state: DetractorCase,
  changed: { readonly route?: Route; readonly tier?: Tier; readonly reason?: ReasonCode },
  context: DecisionContext,
): CaseTiming {
  const route = changed.route ?? state.route;
  return timingOf(
    {
      tier: changed.tier ?? state.tier.tier,
      policy: policyOf(route, changed.reason ?? state.classification.primary, context),
      ownerId: changed.route?.owner.id ?? state.ownerId,
      startAt: state.clocks.first_touch?.plan.startAt ?? state.respondedAt,
    },
    context,
  );
}

/** The zone of the person who must act counts by default; null = the calendar's own. */
function zoneOf(ownerId: string, policy: Policy, { directory, tenant }: DecisionContext): string | null {
  const owner = directory.users.find(({ id }) => id === ownerId)?.timeZone ?? null;
  return pickZone(policy, { owner, account: null, tenant: tenant.settings.timeZone })?.timeZone ?? null;
}
