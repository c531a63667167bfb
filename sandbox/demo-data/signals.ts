import type { Part } from './cast';
import type { Reason } from './comments/remark';
import { DAY_MS } from './companies';
import type { Dice } from './dice';
import type { Company, Instant } from './model';

/** Of a hundred quiet customers; a detractor's customer shows what the words speak of. */
const QUIET = { usage: 60, unpaid: 4, strategic: 20 };
const MODULES: Readonly<Record<string, readonly string[]>> = {
  Dispatch: ['Board', 'Mobile'],
  Assets: ['Register', 'Inspections'],
  Insights: ['Reports', 'Exports'],
  Suite: ['Board', 'Mobile', 'Register', 'Reports'],
};
/** Whoever thinks of leaving, or cannot work with it, uses it less. */
const FALLING: ReadonlySet<Reason | null> = new Set<Reason>([
  'usability',
  'competitor_value',
  'reliability_performance',
]);

type Signals = Pick<Company, 'usageChangePercent' | 'unpaidInvoices' | 'goLiveDate' | 'productModule' | 'strategic'>;

const day = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

function usageOf(dice: Dice, reason: Reason | null): number | null {
  if (FALLING.has(reason)) return -dice.int(25, 60);
  return dice.chance(QUIET.usage / 100) ? dice.int(-15, 20) : null;
}

function unpaidOf(dice: Dice, reason: Reason | null): number | null {
  if (reason === 'billing_pricing') return dice.int(1, 3);
  return dice.chance(QUIET.unpaid / 100) ? 1 : 0;
}

function signalsOf(
  dice: Dice,
  company: Company,
  { reason, endAt }: { reason: Reason | null; endAt: Instant },
): Signals {
  const ageDays = reason === 'onboarding_implementation' ? dice.int(15, 70) : dice.int(120, 1_400);
  return {
    usageChangePercent: usageOf(dice, reason),
    unpaidInvoices: unpaidOf(dice, reason),
    goLiveDate: day(endAt - ageDays * DAY_MS),
    productModule: dice.pick(MODULES[company.product] ?? ['Core']),
    strategic: company.segment === 'enterprise' && dice.chance(QUIET.strategic / 100),
  };
}

/** What usage, billing and implementation know of each customer, as an admin has brought it into the CRM. */
export function addSignals(
  dice: Dice,
  companies: readonly Company[],
  { parts, endAt }: { readonly parts: readonly Part[]; readonly endAt: Instant },
): Company[] {
  const reasons = new Map(parts.map(({ company, reason }) => [company.key, reason]));
  return companies.map((company) => ({
    ...company,
    ...signalsOf(dice, company, { reason: reasons.get(company.key) ?? null, endAt }),
  }));
}
