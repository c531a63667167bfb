import type { ClockPlan, Facts } from '../../domain/types';
import { pickZone } from '../../sla/policy';
import { zoneMeant } from '../../sla/zone-spelling';
import { zoneOfCalendar } from './calendar-book';
import type { DatedPolicy, DecisionContext } from '../deciding/decision-context';

export interface Zone {
  readonly timeZone: string;
  readonly zoneSource: NonNullable<ClockPlan['zoneSource']>;
}

/** The mapped attribute that says on whose wall clock an account lives. */
const ATTRIBUTE = 'time_zone';

interface Whose {
  readonly policy: DatedPolicy;
  readonly ownerId: string;
  /** What the CRM says of the account; null = not at hand. */
  readonly facts: Pick<Facts, 'attributes'> | null;
  /** How the clock counts now: without facts at hand an account keeps the zone it has. null = it begins. */
  readonly known: Pick<ClockPlan, 'timeZone' | 'zoneSource'> | null;
}

/** Pure: on whose wall clock a deadline is read. The zone of the person who must act counts by default. */
export function clockZone(whose: Whose, { directory, tenant }: Pick<DecisionContext, 'directory' | 'tenant'>): Zone {
  const { policy, ownerId } = whose;
  const owner = directory.users.find(({ id }) => id === ownerId)?.timeZone ?? null;
  const known = { owner, account: accountZone(whose), tenant: tenant.settings.timeZone };
  const picked = pickZone(policy.policy, known);
  if (picked === null) return { timeZone: zoneOfCalendar(policy.calendar), zoneSource: 'calendar' };
  return { timeZone: picked.timeZone, zoneSource: picked.source };
}

function accountZone({ facts, known }: Whose): string | null {
  if (facts === null) return known?.zoneSource === 'account' ? known.timeZone : null;
  const said = facts.attributes[ATTRIBUTE];
  return typeof said === 'string' ? zoneMeant(said) : null;
}
