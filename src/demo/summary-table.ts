import type { DemoSummary } from './summary';
import type { DemoVendor } from './vendors';

type Line = readonly [name: string, ...figures: readonly (number | string)[]];

/** The summary as a person reads it: what lies in a CRM in a column of its own, and then what it is made of. */
export function summaryTable(summary: DemoSummary, vendors: readonly DemoVendor[]): string {
  return [
    proof(summary, vendors),
    section(['What the customers complain about'], lines(summary.reasons, '')),
    section(['Risk'], lines(summary.tiers, '')),
    section(['Process'], lines(summary.processes, '')),
    section(['Who owns the cases'], lines(summary.owners, '')),
    section(['Clocks'], lines(summary.clocks, '')),
    section(['Time'], [['seconds, from the first delivery to the last CRM write', summary.seconds]]),
  ].join('\n');
}

/** What came in, what became of it, and what must not be there: as much as fits beside something to click. */
export function proof(summary: DemoSummary, vendors: readonly DemoVendor[]): string {
  const { ledger } = summary;
  const each = (name: string, figures: DemoSummary['cases']): Line => [
    name,
    ...vendors.map((vendor) => figures[vendor.name] ?? 0),
  ];
  const titles = vendors.map(({ title }) => title);
  return [
    section(['What came in'], [['survey responses', summary.responses], ...lines(ledger.deliveries, 'deliveries ')]),
    section(['What became of it'], lines(ledger.responses, '')),
    section(
      ['In the emulated CRMs', ...titles],
      [
        each('cases', summary.cases),
        each('owner tasks', summary.tasks),
        each("managers' acknowledgement tasks", summary.managerTasks),
        each('CRM calls per detractor', summary.crmCallsPerDetractor),
      ],
    ),
    section(
      ['What must not be there'],
      [
        ['cases and tasks without an owner', summary.ownerless],
        ['duplicates', summary.duplicates],
      ],
    ),
  ].join('\n');
}

const WIDTH = 66;
const COLUMN = 12;

function section([title, ...columns]: Line, body: readonly Line[]): string {
  const rows = body.map(([name, ...figures]) => row(`  ${name}`, figures));
  return [columns.length === 0 ? title : row(title, columns), ...rows, ''].join('\n');
}

function row(name: string, figures: readonly (number | string)[]): string {
  const cells = figures.map((figure) => String(figure).padStart(COLUMN, ' ')).join('');
  return name.padEnd(WIDTH - cells.length, ' ') + cells;
}

function lines(counts: { readonly [name: string]: number }, prefix: string): readonly Line[] {
  return Object.entries(counts).map(([name, n]) => [prefix + name.replaceAll('_', ' '), n]);
}
