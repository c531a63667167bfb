import type { CrmName } from '../../sandbox/demo-data/world';
import { PROCESSES, TIERS } from '../domain/types';
import type { Loop } from '../pipeline/loop';
import type { TenantReport } from '../store-ports';
import type { DemoTenant } from './connect-crm';
import type { OwnedRecord } from './vendors';

/** One figure a CRM of the demo, counted inside it. */
export type ByCrm = { readonly [crm in CrmName]?: number };

/** What the demo proves, as one object. */
export interface DemoSummary {
  readonly responses: number;
  readonly detractors: number;
  /** Distinct case keys. */
  readonly cases: ByCrm;
  /** Distinct keys of owner tasks. */
  readonly tasks: ByCrm;
  /** Distinct keys of managers' acknowledgement tasks that are still asked for: a comment may send a case elsewhere. */
  readonly managerTasks: ByCrm;
  /** Cases and tasks that belong to nobody whom the CRM lists as a person. */
  readonly ownerless: number;
  /** Records beyond the first of their key. */
  readonly duplicates: number;
  /** Every HTTP request after provisioning, tokens and refusals included. */
  readonly crmCallsPerDetractor: ByCrm;
  readonly ledger: { readonly deliveries: TenantReport['deliveries']; readonly responses: TenantReport['responses'] };
  /** Cases by what the customers complain about, by risk, and by the process that works them. */
  readonly reasons: TenantReport['reasons'];
  readonly tiers: TenantReport['tiers'];
  readonly processes: TenantReport['processes'];
  /** Cases by the name of their owner. */
  readonly owners: { readonly [name: string]: number };
  readonly clocks: TenantReport['clocks'];
  readonly seconds: number;
}

/** Counts what is in the CRMs, not what we believe to have written. @param seconds how long it all took */
export async function summarise(loop: Loop, tenants: readonly DemoTenant[], seconds: number): Promise<DemoSummary> {
  const counts = await Promise.all(tenants.map((tenant) => countCrm(loop, tenant)));
  const byCrm = (figure: (counts: CrmCounts) => number): ByCrm =>
    Object.fromEntries(counts.map((one) => [one.crm, figure(one)]));
  const ledger = {
    deliveries: added(counts.map(({ report }) => report.deliveries)),
    responses: added(counts.map(({ report }) => report.responses)),
  };
  return {
    responses: total(ledger.responses),
    detractors: ledger.responses['case'] ?? 0,
    cases: byCrm(({ cases }) => distinct(cases)),
    tasks: byCrm(({ tasks }) => distinct(ofKind(tasks, 'owner'))),
    managerTasks: byCrm(({ tasks }) => distinct(ofKind(tasks, 'acknowledgement').filter(({ done }) => !done))),
    ownerless: sum(counts.map(({ ownerless }) => ownerless)),
    duplicates: sum(counts.flatMap(({ cases, tasks }) => [cases, tasks].map((all) => all.length - distinct(all)))),
    crmCallsPerDetractor: byCrm(({ requests, report }) => perDetractor(requests, report)),
    ledger,
    reasons: largestFirst(added(counts.map(({ report }) => report.reasons))),
    tiers: inOrder(TIERS, added(counts.map(({ report }) => report.tiers))),
    processes: inOrder(PROCESSES, added(counts.map(({ report }) => report.processes))),
    owners: largestFirst(added(counts.map(({ owners }) => owners))),
    clocks: added(counts.map(({ report }) => report.clocks)),
    seconds: Number(seconds.toFixed(1)),
  };
}

interface CrmCounts {
  readonly crm: CrmName;
  readonly requests: number;
  readonly report: TenantReport;
  readonly cases: readonly OwnedRecord[];
  readonly tasks: readonly OwnedRecord[];
  readonly ownerless: number;
  readonly owners: Counts;
}

async function countCrm({ db, stores }: Loop, { emulator, tenantId }: DemoTenant): Promise<CrmCounts> {
  const requests = await emulator.requests();
  const [cases, tasks] = [await emulator.cases(), await emulator.tasks()];
  const directory = await stores.tenants.directory(db, tenantId);
  const names = new Map(directory?.users.map(({ id, name }) => [id, name]));
  return {
    crm: emulator.vendor.name,
    requests,
    report: await stores.report.ofTenant(db, tenantId),
    cases,
    tasks,
    ownerless: [...cases, ...tasks].filter(({ owner }) => !names.has(owner)).length,
    owners: added(cases.map(({ owner }) => ({ [names.get(owner) ?? owner]: 1 }))),
  };
}

type Counts = Readonly<Record<string, number>>;

function perDetractor(requests: number, { responses }: TenantReport): number {
  return Number((requests / Math.max(1, responses['case'] ?? 0)).toFixed(2));
}

function ofKind(tasks: readonly OwnedRecord[], kind: string): readonly OwnedRecord[] {
  return tasks.filter(({ key }) => key.includes(`_${kind}_`));
}

function distinct(records: readonly OwnedRecord[]): number {
  return new Set(records.map(({ key }) => key)).size;
}

/** By name, so that two runs read the same. */
function added(parts: readonly Counts[]): Counts {
  const sums = new Map<string, number>();
  for (const [name, n] of parts.flatMap((part) => Object.entries(part))) sums.set(name, (sums.get(name) ?? 0) + n);
  return Object.fromEntries([...sums].sort(([a], [b]) => a.localeCompare(b)));
}

function largestFirst(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).sort(([, m], [, n]) => n - m));
}

function inOrder(names: readonly string[], counts: Counts): Counts {
  return Object.fromEntries(names.flatMap((name) => (counts[name] === undefined ? [] : [[name, counts[name]]])));
}

function total(counts: Counts): number {
  return sum(Object.values(counts));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
