import { writeFileSync } from 'node:fs';
import type { HolidayPreview, PreviewRow } from '../calendar-ports';
import { ATTRIBUTION } from '../calendars/propose-holidays';
import { effectOf, withRows } from '../pipeline/settings/calendar-rows';
import type { CalendarDefinition } from '../sla/calendar-schema';
import { textTable } from './text-table';

/** What closed days would make of a calendar, for a person to look over. */
export interface CalendarDraftShown {
  readonly base: CalendarDefinition;
  readonly preview: HolidayPreview;
  /** The draft, where it is more than the base with the rows that are taken. */
  readonly draft?: CalendarDefinition;
  /** true = by the library, whose licence wants to be named. */
  readonly proposed: boolean;
}

export interface DraftFlags {
  readonly out?: string;
  readonly table?: boolean;
  readonly json?: boolean;
}

/** Prints the preview and writes the draft where that is asked for; with neither table nor file, prints the draft. */
export function showDraft(shown: CalendarDraftShown, { out, table, json }: DraftFlags): void {
  const { base, preview, proposed } = shown;
  const taken = preview.rows.filter((row) => row.taken);
  const draft = shown.draft ?? withRows(base, taken);
  const text = `${JSON.stringify(draft, null, 2)}\n`;
  if (out !== undefined) writeFileSync(out, text);
  if (json === true) process.stdout.write(`${JSON.stringify({ ...preview, draft })}\n`);
  else if (out === undefined && table !== true) process.stdout.write(text);
  else process.stdout.write(`${previewText(base, preview)}\n`);
  if (proposed) process.stderr.write(`${ATTRIBUTION}\n`);
}

function previewText(base: CalendarDefinition, { rows, ignored }: HolidayPreview): string {
  const taken = rows.filter((row) => row.taken).length;
  const table = textTable(
    ['date', 'day', 'name', 'closed', 'taken', 'why'],
    rows.map((row) => [
      ...[row.date, weekdayOf(row.date), row.name],
      ...[row.closed === null ? 'all day' : row.closed.join(' to '), row.taken ? 'yes' : 'no', whyOf(base, row)],
    ]),
  );
  const left = ignored.map(({ name, why }) => `ignored: ${name}: ${why}`).join('\n');
  const count = `${rows.length} days, ${taken} taken.${taken < rows.length ? ' Take one with --include "<name>".' : ''}`;
  return [table, left, count].filter((part) => part !== '').join('\n\n');
}

function whyOf(base: CalendarDefinition, row: PreviewRow): string {
  const closed = row.taken && effectOf(base, row) === 'closed_already';
  return closed ? `${row.why}; closed then anyway` : row.why;
}

function weekdayOf(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
}
