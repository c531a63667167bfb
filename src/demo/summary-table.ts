import type { DemoSummary } from './summary';

/** The summary as a person reads it. */
export function summaryTable(summary: DemoSummary): string {
  const { ledger } = summary;
  const sections: readonly (readonly [string, readonly (readonly [string, string | number])[]])[] = [
    ['What came in', [['survey responses', summary.responses], ...rows(ledger.deliveries, 'deliveries ')]],
    ['What became of it', rows(ledger.responses, '')],
    [
      'In the emulated HubSpot',
      [
        ['cases', summary.cases.hubspot],
        ['owner tasks', summary.tasks.hubspot],
        ["managers' acknowledgement tasks", summary.managerTasks.hubspot],
        ['without an owner', summary.ownerless],
        ['duplicates', summary.duplicates],
        ['CRM calls per detractor', summary.crmCallsPerDetractor.hubspot],
      ],
    ],
    ['Who owns them', rows(summary.owners, '')],
    ['Clocks', rows(summary.clocks, '')],
    ['Time', [['seconds, from the first delivery to the last CRM write', summary.seconds]]],
  ];
  return sections.map(([title, lines]) => section(title, lines)).join('\n');
}

const WIDTH = 58;

function section(title: string, lines: readonly (readonly [string, string | number])[]): string {
  const body = lines.map(([name, value]) => `  ${name.padEnd(WIDTH, ' ')}${String(value).padStart(8)}`);
  return [title, ...body, ''].join('\n');
}

function rows(counts: { readonly [name: string]: number }, prefix: string): readonly (readonly [string, number])[] {
  return Object.entries(counts).map(([name, n]) => [prefix + name.replaceAll('_', ' '), n] as const);
}
