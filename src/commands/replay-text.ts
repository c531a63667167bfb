import { csvLine } from '../capture/csv/write-row';
import type { ReplayReport, ReplayRow } from '../rules/replay';
import { textTable } from './text-table';

/** More would not be read. */
const MOST_LINES = 15;

/** What a replay found, for a person: how much changes, and where it goes. */
export function replayText(report: ReplayReport, nameOf: (userId: string) => string): string {
  const { decisions, changed, newlyUnroutable, byRule, byOwner, byTier, load } = report;
  if (decisions === 0) return 'No decision was made in that time: there is nothing to compare.';
  const share = Math.round((100 * changed) / decisions);
  return [
    `${decisions} decisions, ${changed} would be another one (${share} %).`,
    newlyUnroutable === 0
      ? 'Nobody is newly left without a person by the chains of the draft.'
      : `${newlyUnroutable} of them lead to nobody in the chains of the draft, and would end at the program owner.`,
    shifts('rule', byRule, (id) => id),
    shifts('owner', byOwner, nameOf),
    shifts('tier', byTier, (tier) => tier),
    loads(load, nameOf),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function shifts(what: string, moved: ReplayReport['byRule'], said: (id: string) => string): string {
  const rows = moved.slice(0, MOST_LINES).map(({ from, to, decisions }) => [said(from), said(to), decisions]);
  const rest = moved.length > MOST_LINES ? `\n... and ${moved.length - MOST_LINES} more` : '';
  return rows.length === 0 ? '' : `${textTable([`from ${what}`, `to ${what}`, 'cases'], rows)}${rest}`;
}

function loads(load: ReplayReport['load'], nameOf: (userId: string) => string): string {
  const rows = load.map(({ ownerId, before, after }) => [
    nameOf(ownerId),
    ...[before.cases, after.cases],
    ...[before.meanPerDay.toFixed(2), after.meanPerDay.toFixed(2)],
    ...[before.maxPerDay, after.maxPerDay],
  ]);
  const head = ['owner', 'cases now', 'draft', 'a day now', 'draft', 'most a day now', 'draft'];
  return textTable(head, rows);
}

const HEAD = [
  ...[
    'decision',
    'case',
    'at',
    'changed',
    'newly unroutable',
    'rule before',
    'rule after',
    'owner before',
    'owner after',
  ],
  ...[
    'tier before',
    'tier after',
    'process before',
    'process after',
    'told before',
    'told after',
    'why not the rule before',
  ],
];

/** Every decision of a replay as a line of CSV, for a spreadsheet. */
export function replayCsv({ rows }: ReplayReport, nameOf: (userId: string) => string): string {
  return [HEAD, ...rows.map((row) => cellsOf(row, nameOf))].map((cells) => csvLine(cells, ',')).join('');
}

function cellsOf(row: ReplayRow, nameOf: (userId: string) => string): readonly string[] {
  const { before, after, failed } = row;
  const why =
    failed === null
      ? ''
      : `${failed.field} ${failed.op} ${JSON.stringify(failed.value)}, was ${JSON.stringify(failed.actual)}`;
  const told = (userId: string | null): string => (userId === null ? '' : nameOf(userId));
  return [
    ...[String(row.decisionId), row.caseKey, new Date(row.at).toISOString(), row.changed.join(' ')],
    ...[
      row.newlyUnroutable ? 'yes' : '',
      before.ruleName,
      after.ruleName,
      nameOf(before.ownerId),
      nameOf(after.ownerId),
    ],
    ...[before.tier, after.tier, before.process, after.process, told(before.raiseTo), told(after.raiseTo), why],
  ];
}
