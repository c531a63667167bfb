import type { Criterion, TierList } from '../../classify/tier-list';
import { TIERS, type Tier } from '../../domain/types';
import type { Policy } from '../../sla/policy';
import { section, type Section } from './section';

/** How risk is judged: criteria, points, and where each tier begins. */
export function tierSection({ criteria, thresholds }: TierList): Section {
  const enabled = criteria.filter((criterion) => criterion.enabled);
  const off = criteria.filter((criterion) => !criterion.enabled).map(({ id }) => id);
  const from = `Critical from ${thresholds.critical} points on, high from ${thresholds.high}, medium from ${thresholds.medium}; low is the rest.`;
  return section('Risk tiers', {
    text: [
      'Every criterion that holds earns its points; the sum makes the tier. What the CRM does not know earns nothing and is shown as missing.',
      off.length === 0 ? from : `${from} Switched off: ${off.join(', ')}.`,
    ],
    table: { head: ['Criterion', 'Points'], rows: enabled.map((one) => [criterionInWords(one), pointsOf(one)]) },
  });
}

function criterionInWords(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'process':
      return 'Safety, legal or regulated: critical whatever else is known';
    case 'score':
      return `Score (0 to 10): ${criterion.steps.map(({ upTo, points }) => `up to ${upTo}: ${points}`).join(', ')}`;
    case 'flag':
      return `The words: ${criterion.flag.replaceAll('_', ' ')}`;
    case 'arr':
      return `ARR of ${criterion.atLeast.toLocaleString('en')} or more`;
    case 'renewal':
      return `Renewal within ${criterion.withinDays} days`;
    case 'executive':
      return `An executive wrote${criterion.strategic === null ? '' : `, or ${criterion.strategic.attribute} is ${criterion.strategic.values.join(', ')}`}`;
    case 'repeat':
      return `Not the first time: the words say so, or a case of the account was closed within ${criterion.withinDays} days`;
    case 'usage_drop':
      return `Usage has fallen by ${criterion.percent} % or more`;
    case 'open_tickets':
      return `Urgent tickets open: ${criterion.atLeast} or more`;
    case 'second_contact':
      return 'Another case of the account is open';
    case 'attribute':
      return `${criterion.attribute.replaceAll('_', ' ')} ${criterion.is.op} ${String(criterion.is.value)}`;
  }
}

function pointsOf(criterion: Criterion): string {
  if (criterion.kind === 'process') return 'critical';
  if (criterion.kind === 'score') return `up to ${Math.max(...criterion.steps.map(({ points }) => points))}`;
  return `${criterion.points}`;
}

/** How soon a case of each tier is touched and resolved. */
export function targetSection(name: string, policy: Policy): Section {
  const cell = (clock: 'first_touch' | 'resolution', tier: Tier): string => budgetInWords(policy.budgets[clock][tier]);
  const rows = TIERS.map((tier) => [tier, cell('first_touch', tier), cell('resolution', tier)]);
  const warned = policy.thresholds.filter((threshold) => threshold !== 100).map((threshold) => `${threshold} %`);
  return section(name === 'default' ? 'Targets' : `Targets of the policy "${name}"`, {
    text: [
      `Business time of the calendar "${policy.calendarId}", on the wall clock of the ${policy.zoneSource}. Reassigning a case changes no target.`,
      warned.length === 0
        ? 'The owner is told at the breach.'
        : `The owner is warned at ${warned.join(', ')} of the time; a breach is raised to the manager.`,
    ],
    table: { head: ['Tier', 'First touch within', 'Resolved within'], rows },
  });
}

/** "8 business hours", "1 business day". */
export function budgetInWords({ n, unit }: { readonly n: number; readonly unit: 'bh' | 'bd' }): string {
  return `${n} business ${unit === 'bh' ? 'hour' : 'day'}${n === 1 ? '' : 's'}`;
}
