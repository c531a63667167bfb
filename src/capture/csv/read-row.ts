import { createHash } from 'node:crypto';
import type { Instant, Observation } from '../../domain/types';
import { readElement } from '../generic-element';
import { readScore } from '../score';
import type { CsvField } from './field-names';
import type { FileReading } from './reading';
import { compileDateFormat, readFormattedTime, readIsoTime, type StatedTime } from './wall-time';
import { unguarded } from './write-row';

/** What a row says, or why it cannot be used: no reason and no problem repeats a value, both name the column. */
export type RowReading =
  | { readonly ok: true; readonly observation: Observation; readonly problems: readonly string[] }
  | { readonly ok: false; readonly reason: string };

export interface RowsFrom {
  readonly reading: FileReading;
  /** Names the connection: part of the key of a row that has no id of its own. */
  readonly connection: string;
  /** The instant of a wall time in the zone of the file. */
  readonly instantOf: (wallMs: number) => Instant;
  /** Counts the imports of the tenant: of two files that date a statement alike, the later import wins. */
  readonly importId: number;
}

export type RowReader = (cells: readonly string[], receivedAt: Instant) => RowReading;

/**
 * Below every counter of a webhook: a file repeats what the tool has told before, so at the same instant the tool's own
 * message wins; among files the later import.
 */
const BELOW_WEBHOOKS = 2 ** 40;

/** A spreadsheet in some countries writes 7,5, which is seventy-five in others. */
const NO_SCORE = 'is no number; write it as 7 or 7.5, and leave the cell blank where there is no score';

type Cells = { readonly [F in CsvField]?: string };
type Times = { readonly responded_at: Instant | null; readonly updated_at: Instant | null };

/** Where our own JSON holds what a column states, to name the column in what the reader of that JSON finds fault with. */
const PATHS: { readonly [path: string]: readonly CsvField[] } = {
  timestamp: ['responded_at'],
  'data.respondent.name': ['name', 'first_name', 'last_name'],
  'data.respondent.email': ['email'],
  'data.respondent.phone': ['phone'],
  'data.respondent.external_id': ['external_id'],
  'data.respondent.company.name': ['account'],
  'data.respondent.company.external_id': ['account_id'],
  'data.respondent.company.domain': ['account_domain'],
  'data.survey.name': ['survey'],
  'data.survey.id': ['survey_id'],
};

/** A reader of the rows of one file. Pure, and strict about identity, time and score; the same for report and merge. */
export function createRowReader(from: RowsFrom): RowReader {
  const { reading, instantOf, importId } = from;
  const readTime = timeReader(reading, instantOf);
  return (cells, receivedAt) => {
    const { names } = reading;
    if (cells.length !== names.length)
      return { ok: false, reason: `has ${counted(cells.length)} where the header has ${names.length}` };
    const said = stated(cells, reading);
    const times: { responded_at: Instant | null; updated_at: Instant | null } = {
      responded_at: null,
      updated_at: null,
    };
    for (const field of ['responded_at', 'updated_at'] as const) {
      const text = said[field];
      const at = text === undefined ? null : readTime(text);
      if (typeof at === 'string') return { ok: false, reason: `${columnOf(reading, [field])}: ${at}` };
      times[field] = at;
    }
    if (!readScore(said.score).ok) return { ok: false, reason: `${columnOf(reading, ['score'])}: ${NO_SCORE}` };
    const responseId = said.response_id ?? rowKey(said, times, from.connection);
    if (responseId === null)
      return { ok: false, reason: 'has neither id, e-mail nor date, so it cannot be told from other rows' };
    const config = { scale: reading.scale, mapping: null };
    const element = readElement(elementOf(said, times, responseId), { config, receivedAt, place: '' });
    const named = (sentence: string): string => inColumns(sentence, reading);
    if (element.kind !== 'observation') return { ok: false, reason: named(element.reason) };
    const version = { ...element.observation.version, seq: importId - BELOW_WEBHOOKS };
    return { ok: true, observation: { ...element.observation, version }, problems: element.problems.map(named) };
  };
}

function counted(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}

/** Blank cells say nothing: an export leaves blank what it does not know. */
function stated(cells: readonly string[], { columns }: FileReading): Cells {
  const entries = Object.entries(columns).map(
    ([field, index]) => [field, unguarded(cells[index] ?? '').trim()] as const,
  );
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

/** An element of our own JSON: a row is read by the same rules, and a delta, because it states its columns alone. */
function elementOf(said: Cells, times: Times, responseId: string): object {
  const iso = (at: Instant | null): string | undefined => (at === null ? undefined : new Date(at).toISOString());
  const spelled = [said.first_name, said.last_name].filter((part) => part !== undefined).join(' ');
  const data = {
    mode: 'delta',
    response_id: responseId,
    score: said.score,
    scale: said.scale?.toLowerCase(),
    comment: said.comment,
    respondent: group({
      external_id: said.external_id,
      email: said.email,
      name: said.name ?? (spelled === '' ? undefined : spelled),
      phone: said.phone,
      company: group({ external_id: said.account_id, name: said.account, domain: said.account_domain }),
    }),
    survey: group({ id: said.survey_id, name: said.survey }),
    language: said.language,
    channel: said.channel,
    responded_at: iso(times.responded_at),
    updated_at: iso(times.updated_at),
  };
  return { type: 'csv.created', timestamp: iso(times.responded_at), data: group(data) };
}

function group(parts: object): object | undefined {
  const kept = Object.entries(parts).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** The id of a row that has none. Anonymous and undated rows are refused: all who gave one score would be one person. */
function rowKey(said: Cells, times: Times, connection: string): string | null {
  if (said.email === undefined && times.responded_at === null) return null;
  const parts = [said.email?.toLowerCase(), times.responded_at, said.score, said.comment].map((part) => part ?? null);
  const hash = createHash('sha256').update(JSON.stringify([connection, ...parts]), 'utf8');
  return `row-${hash.digest('hex')}`;
}

/** Reads a time, or says what to do about it. */
function timeReader(
  { dateFormat, timeZone }: FileReading,
  instantOf: (wallMs: number) => Instant,
): (text: string) => Instant | string {
  const compiled = dateFormat === null ? null : compileDateFormat(dateFormat);
  const pattern = compiled?.ok === true ? compiled.pattern : null;
  const fix =
    dateFormat === null
      ? 'is no ISO 8601 time; say how it is written, for instance --date-format "DD/MM/YYYY HH:mm"'
      : `does not fit --date-format "${dateFormat}"`;
  const read = (text: string): StatedTime | null =>
    pattern === null ? readIsoTime(text) : readFormattedTime(text, pattern);
  return (text) => {
    const time = read(text);
    if (time === null) return fix;
    if (time.offsetMin !== null) return time.wallMs - time.offsetMin * 60_000;
    return timeZone === 'UTC' ? time.wallMs : instantOf(time.wallMs);
  };
}

/** `data.score: send ...` becomes `Score: send ...`: an admin looks for the column. */
function inColumns(sentence: string, reading: FileReading): string {
  const [path = ''] = /^[\w.]+(?=: )/.exec(sentence) ?? [];
  const fields = PATHS[path] ?? [path.replace(/^data[.]/, '') as CsvField];
  const column = columnOf(reading, fields);
  return column === '' ? sentence : column + sentence.slice(path.length);
}

function columnOf({ names, columns }: FileReading, fields: readonly CsvField[]): string {
  const index = fields.map((field) => columns[field]).find((at) => at !== undefined);
  return index === undefined ? '' : (names[index] ?? '');
}
