import type { Emulator, EmulatedRecord } from './emulator';
import type { TenantReport } from '../store-ports';

/** What the demo proves, as one object; the keys under a CRM's name count records found inside that CRM. */
export interface DemoSummary {
  readonly responses: number;
  readonly detractors: number;
  /** Distinct case keys. */
  readonly cases: { readonly hubspot: number };
  /** Distinct keys of owner tasks. */
  readonly tasks: { readonly hubspot: number };
  /** Distinct keys of managers' acknowledgement tasks. */
  readonly managerTasks: { readonly hubspot: number };
  /** Cases and tasks without a named owner. */
  readonly ownerless: number;
  /** Records beyond the first of their key. */
  readonly duplicates: number;
  /** Every HTTP request after provisioning, tokens and refusals included. */
  readonly crmCallsPerDetractor: { readonly hubspot: number };
  readonly ledger: { readonly deliveries: TenantReport['deliveries']; readonly responses: TenantReport['responses'] };
  readonly owners: { readonly [name: string]: number };
  readonly clocks: TenantReport['clocks'];
  readonly seconds: number;
}

export interface SummaryParts {
  readonly emulator: Emulator;
  readonly report: TenantReport;
  readonly caseType: string;
  readonly ownerNames: ReadonlyMap<string, string>;
  readonly seconds: number;
}

/** Counts what is in the CRM, not what we believe to have written. */
export async function summarise({
  emulator,
  report,
  caseType,
  ownerNames,
  seconds,
}: SummaryParts): Promise<DemoSummary> {
  const requests = await emulator.requests();
  const cases = keyed(await emulator.records(caseType), 'detractor_case_key');
  const tasks = keyed(await emulator.records('tasks'), 'detractor_task_key');
  const ownerTasks = tasks.filter(({ key }) => key.includes('_owner_'));
  const managerTasks = tasks.filter(({ key }) => key.includes('_acknowledgement_'));
  const detractors = report.responses['case'] ?? 0;
  return {
    responses: total(report.responses),
    detractors,
    cases: { hubspot: distinct(cases) },
    tasks: { hubspot: distinct(ownerTasks) },
    managerTasks: { hubspot: distinct(managerTasks) },
    ownerless: [...cases, ...tasks].filter(({ owner }) => owner === '').length,
    duplicates: cases.length - distinct(cases) + tasks.length - distinct(tasks),
    crmCallsPerDetractor: { hubspot: Number((requests / Math.max(1, detractors)).toFixed(2)) },
    ledger: { deliveries: report.deliveries, responses: report.responses },
    owners: countBy(cases, ({ owner }) => ownerNames.get(owner) ?? owner),
    clocks: report.clocks,
    seconds: Number(seconds.toFixed(1)),
  };
}

interface Keyed {
  readonly key: string;
  readonly owner: string;
}

/** Records of ours: a portal has tasks of other people too. */
function keyed(records: readonly EmulatedRecord[], property: string): readonly Keyed[] {
  return records.flatMap(({ properties }) => {
    const key = properties[property] ?? '';
    return key === '' ? [] : [{ key, owner: properties['hubspot_owner_id'] ?? '' }];
  });
}

function distinct(records: readonly Keyed[]): number {
  return new Set(records.map(({ key }) => key)).size;
}

function countBy(records: readonly Keyed[], name: (record: Keyed) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(name(record), (counts.get(name(record)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}

function total(counts: { readonly [name: string]: number }): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}
