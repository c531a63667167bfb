import type { Loop } from './pipeline/loop';
import type { TenantReport } from './store-ports';

/** Prometheus text: what a graph and an alarm need, by tenant id; no names and nothing personal. */
export async function metrics(loop: Loop): Promise<string> {
  const tenants = await loop.stores.tenants.tenants(loop.db);
  const lines: string[] = [];
  for (const { tenantId } of tenants) {
    lines.push(...tenantLines(tenantId, await loop.stores.report.ofTenant(loop.db, tenantId)));
  }
  return [...HELP, ...lines, ''].join('\n');
}

const HELP = [
  '# HELP detractor_loop_deliveries Deliveries by ledger bucket.',
  '# TYPE detractor_loop_deliveries gauge',
  '# HELP detractor_loop_responses Responses by ledger bucket.',
  '# TYPE detractor_loop_responses gauge',
  '# HELP detractor_loop_cases Cases by status.',
  '# TYPE detractor_loop_cases gauge',
  '# HELP detractor_loop_backlog Work not done yet, by kind.',
  '# TYPE detractor_loop_backlog gauge',
  '# HELP detractor_loop_rejected_writes Writes the CRM refuses for their content.',
  '# TYPE detractor_loop_rejected_writes gauge',
  '# HELP detractor_loop_lane_trouble 1 = the lane sleeps because of trouble.',
  '# TYPE detractor_loop_lane_trouble gauge',
];

function tenantLines(tenantId: number, report: TenantReport): readonly string[] {
  const by = (name: string, label: string, counts: { readonly [key: string]: number }): readonly string[] =>
    Object.entries(counts).map(([key, n]) => `detractor_loop_${name}{tenant="${tenantId}",${label}="${key}"} ${n}`);
  return [
    ...by('deliveries', 'bucket', report.deliveries),
    ...by('responses', 'bucket', report.responses),
    ...by('cases', 'status', report.cases),
    ...by('backlog', 'kind', { ...report.backlog }),
    `detractor_loop_rejected_writes{tenant="${tenantId}"} ${report.rejected.length}`,
    ...report.lanes.map(
      ({ dest, trouble }) =>
        `detractor_loop_lane_trouble{tenant="${tenantId}",lane="${dest}"} ${trouble === null ? 0 : 1}`,
    ),
  ];
}
