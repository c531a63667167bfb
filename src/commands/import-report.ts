import path from 'node:path';
import type { FileFacts } from '../capture/csv/inspect';
import type { FileReading } from '../capture/csv/reading';
import type { FileShape } from '../capture/csv/records';
import type { Connection } from '../store-ports';
import type { Instant } from '../domain/types';
import type { DryRun, ImportDone } from '../pipeline/intake/import-rows';
import type { Tally } from '../pipeline/intake/import-tally';
import type { ImportWishes } from './import-options';

/** What `import` prints: one JSON line, or the same for a person. Times are ISO texts. */
export interface ImportReport {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly connection: { readonly id: string; readonly name: string };
  readonly committed: boolean;
  /** null = a dry run. */
  readonly importId: number | null;
  /** Rows that an interrupted run had stored; null = it was not interrupted. */
  readonly resumedAt: number | null;
  readonly rows: number;
  /** Rows that are (or would be) stored. */
  readonly new: number;
  /** Of these, in a dry run: about a response that is here already. */
  readonly known: number | null;
  readonly duplicate: number;
  readonly rejected: number;
  readonly history: number;
  readonly historyBefore: string | null;
  readonly undated: number;
  readonly detractors: number;
  readonly followUps: number;
  readonly answered: { readonly from: string; readonly to: string } | null;
  readonly encoding: string;
  readonly delimiter: string;
  readonly dateFormat: string | null;
  readonly timeZone: string;
  readonly scale: FileReading['scale'];
  readonly columns: { readonly mapped: { readonly [field: string]: string }; readonly ignored: readonly string[] };
  readonly noted: number;
  readonly firstNotes: Tally['firstNotes'];
  readonly firstRejects: Tally['firstRejects'];
  readonly rejectsFile: string | null;
}

interface About {
  readonly wishes: ImportWishes;
  readonly facts: FileFacts;
  readonly shape: FileShape;
  readonly reading: FileReading;
  readonly connection: Connection;
  readonly id: string;
  readonly historyBefore: Instant | null;
  readonly rejectsFile: string | null;
}

type Result =
  | { readonly report: DryRun }
  | { readonly done: ImportDone; readonly importId: number; readonly resumedAt: number | null };

/** Puts together what a dry run or an import has found. */
export function reportOf(about: About, result: Result): ImportReport {
  const { wishes, facts, shape, reading } = about;
  const tally = 'report' in result ? result.report : result.done;
  const { answeredFrom: from, answeredTo: to } = tally;
  return {
    file: path.basename(wishes.file),
    sha256: facts.sha256,
    bytes: facts.bytes,
    connection: { id: about.id, name: about.connection.name },
    ...countsOf(result),
    rows: tally.rows,
    rejected: tally.rejected,
    history: tally.history,
    historyBefore: iso(about.historyBefore),
    undated: tally.undated,
    detractors: tally.detractors,
    followUps: tally.followUps,
    answered:
      from === null || to === null ? null : { from: new Date(from).toISOString(), to: new Date(to).toISOString() },
    encoding: shape.encoding,
    delimiter: shape.delimiter,
    dateFormat: reading.dateFormat,
    timeZone: reading.timeZone,
    scale: reading.scale,
    columns: columnsOf(reading),
    noted: tally.noted,
    firstNotes: tally.firstNotes,
    firstRejects: tally.firstRejects,
    rejectsFile: about.rejectsFile,
  };
}

function countsOf(
  result: Result,
): Pick<ImportReport, 'committed' | 'importId' | 'resumedAt' | 'new' | 'known' | 'duplicate'> {
  if ('report' in result) {
    const { fresh, known, duplicates } = result.report;
    return { committed: false, importId: null, resumedAt: null, new: fresh, known, duplicate: duplicates };
  }
  const { importId, resumedAt } = result;
  const { stored, duplicates } = result.done;
  return { committed: true, importId, resumedAt, new: stored, known: null, duplicate: duplicates };
}

function columnsOf({ names, columns }: FileReading): ImportReport['columns'] {
  const used = new Set(Object.values(columns));
  return {
    mapped: Object.fromEntries(Object.entries(columns).map(([field, index]) => [field, names[index] ?? ''])),
    ignored: names.filter((_, index) => !used.has(index)),
  };
}

function iso(at: Instant | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': '|' };

/** The report for a person, some fifteen lines. */
export function reportText(report: ImportReport): string {
  const { connection, columns, answered, scale } = report;
  const list = Object.entries(columns.mapped).map(([field, column]) => `${field} = "${column}"`);
  const lines = [
    `${report.file} into ${connection.name} (${connection.id}): ${headline(report)}`,
    `  read as     ${report.encoding}, ${DELIMITER_NAMES[report.delimiter] ?? report.delimiter}; ${datesSaid(report)}${
      scale === null ? '' : `; scores ${scale.metric} ${scale.min} to ${scale.max}`
    }`,
    `  columns     ${list.join(', ')}`,
    `  ignored     ${columns.ignored.map((name) => `"${name}"`).join(', ') || 'none'}`,
    `  rows        ${report.rows}${answered === null ? '' : `, answered ${answered.from} to ${answered.to}`}`,
    `  new         ${report.new}${report.known === null ? '' : ` (${report.known} about a response that is here already)`}`,
    `  duplicate   ${report.duplicate}`,
    `  rejected    ${report.rejected}${report.rejectsFile === null ? '' : `, listed in ${report.rejectsFile}`}`,
    ...report.firstRejects.map(({ line, reason }) => `    line ${line}: ${reason}`),
    `  incomplete  ${report.noted}`,
    ...report.firstNotes.map(({ line, reason }) => `    line ${line}: left out: ${reason}`),
    `  history     ${report.history}${historySaid(report)}`,
    `  detractors  ${report.detractors}`,
    `  follow-ups  ${report.followUps}`,
    `  sha256      ${report.sha256}`,
    report.committed
      ? 'The service merges the new rows; detractor-loop status shows what waits.'
      : 'To store exactly this: the same command with --commit and the sha256 above.',
  ];
  return lines.join('\n');
}

function headline({ committed, resumedAt, importId }: ImportReport): string {
  if (!committed) return 'a dry run, nothing is stored';
  return `import ${importId ?? 0}, stored${resumedAt === null ? '' : `, resumed after ${resumedAt} rows`}`;
}

function datesSaid({ dateFormat, timeZone }: ImportReport): string {
  return `times ${dateFormat ?? 'ISO 8601'}, without a zone in ${timeZone}`;
}

function historySaid({ historyBefore, undated }: ImportReport): string {
  if (historyBefore === null) return ' (--open-old-cases: every detractor opens a case)';
  return ` (answered before ${historyBefore} or undated: no case is opened; undated ${undated})`;
}
