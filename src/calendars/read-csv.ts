import { parse, CsvError } from 'csv-parse/sync';
import type { HolidayReading } from '../calendar-ports';
import { judged, tooManyDays, type FoundEntry, type ObservanceTerms } from './observances';

const COLUMNS = ['date', 'name', 'from', 'to'] as const;
type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const MOST_PROBLEMS = 20;

/**
 * Reads holidays from CSV: a head of "date,name" or "date,name,from,to", one closed day a line, dates as YYYY-MM-DD. With
 * `from` and `to` the calendar is closed between those times alone; an empty `to` is the end of the day. Nothing is read
 * from a file with a fault.
 */
export function readCsv(text: string, terms: ObservanceTerms): HolidayReading {
  const lines = linesOf(text);
  if ('problem' in lines) return { ok: false, problems: [lines.problem] };
  const tooMany = tooManyDays(lines.rows.length);
  if (tooMany !== null) return { ok: false, problems: [tooMany] };
  const problems: string[] = [];
  const entries: FoundEntry[] = [];
  for (const { cells, line } of lines.rows) {
    const entry = entryOf(cells);
    if (typeof entry === 'string') problems.push(`line ${line}: ${entry}`);
    else entries.push(entry);
  }
  const rest = problems.length - MOST_PROBLEMS;
  const told = rest > 0 ? [...problems.slice(0, MOST_PROBLEMS), `and ${rest} lines more`] : problems;
  return problems.length > 0
    ? { ok: false, problems: told }
    : { ok: true, preview: { rows: judged(entries, terms), ignored: [] } };
}

type Lines =
  { readonly rows: readonly { readonly cells: Cells; readonly line: number }[] } | { readonly problem: string };

function linesOf(text: string): Lines {
  const delimiter = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  let head: string[] = [];
  try {
    const rows = parse(text, {
      ...{ bom: true, trim: true, delimiter, info: true, skip_empty_lines: true },
      columns: (names: string[]) => (head = names.map((name) => name.toLowerCase())),
    }) as unknown as readonly { readonly record: Cells; readonly info: { readonly lines: number } }[];
    const problem = headProblem(head);
    return problem === null
      ? { rows: rows.map(({ record, info }) => ({ cells: record, line: info.lines })) }
      : { problem };
  } catch (error) {
    if (error instanceof CsvError) return { problem: error.message };
    throw error;
  }
}

function headProblem(head: readonly string[]): string | null {
  const foreign = head.filter((name) => !COLUMNS.some((column) => column === name));
  if (foreign.length > 0) return `line 1: no column is called "${foreign.join('", "')}": use ${COLUMNS.join(', ')}`;
  if (head.includes('date') && head.includes('name') && new Set(head).size === head.length) return null;
  return 'line 1: write the names of the columns, "date,name" or "date,name,from,to", each once';
}

/** The entry of a line, or what is wrong with it. */
function entryOf({ date = '', name = '', from = '', to = '' }: Cells): FoundEntry | string {
  if (!DATE.test(date) || !exists(date)) return `"${date}" is no date: write it as YYYY-MM-DD`;
  if (name === '') return 'the name is missing: it is what a deadline is explained with';
  if (name.length > 200) return 'the name is longer than 200 characters';
  const whole = { date, name, substitute: false, about: '', free: null };
  if (from === '' && to === '') return { ...whole, closed: null };
  const closed = [from === '' ? '00:00' : from, to === '' ? '24:00' : to] as const;
  const wrong = closed.find((time) => !TIME.test(time));
  if (wrong !== undefined) return `"${wrong}" is no time: write it as HH:MM`;
  return closed[0] < closed[1]
    ? { ...whole, closed }
    : `it is closed from ${closed[0]} to ${closed[1]}: end after it begins`;
}

function exists(date: string): boolean {
  const at = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}
