import { ENCODINGS, type Encoding } from '../capture/csv/encoding';
import { compileDateFormat } from '../capture/csv/wall-time';
import { scaleSchema } from '../capture/scale';
import type { Scale } from '../domain/types';
import { SetupError } from '../errors';
import { zoneNamed } from '../sla/zone';

/** As commander hands them over. */
export interface ImportFlags {
  readonly connection: string;
  readonly commit?: string | true;
  readonly again?: true;
  readonly delimiter?: string;
  readonly encoding?: Encoding;
  readonly map?: readonly string[];
  readonly dateFormat?: string;
  readonly timeZone: string;
  readonly scale?: string;
  readonly historyDays: string;
  readonly openOldCases?: true;
  readonly json?: true;
}

/** What somebody asks of an import, checked. */
export interface ImportWishes {
  readonly file: string;
  readonly connection: string;
  readonly commit: boolean;
  /** Commit this content and no other; null = whatever the file holds. */
  readonly sha256: string | null;
  readonly again: boolean;
  readonly delimiter: string | null;
  readonly encoding: Encoding | null;
  readonly map: { readonly [field: string]: string };
  readonly dateFormat: string | null;
  readonly timeZone: string;
  /** null = the connection's. */
  readonly scale: Scale | null;
  /** null = rows may open cases however old they are. */
  readonly historyDays: number | null;
}

const SHA256 = /^[0-9a-f]{64}$/;
const DELIMITERS: Readonly<Record<string, string>> = { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|' };
const MOST_DAYS = 36_500;

/** @throws SetupError (64) that names the option and how to give it. */
export function readImportOptions(file: string, flags: ImportFlags): ImportWishes {
  const { commit, timeZone } = flags;
  const sha256 = typeof commit === 'string' ? commit.toLowerCase() : null;
  if (sha256 !== null && !SHA256.test(sha256))
    throw wrong('--commit takes the sha256 that the report has shown, or nothing; put the file first');
  if (zoneNamed(timeZone) === null)
    throw wrong(`--time-zone ${timeZone} is no time zone: write for instance --time-zone Europe/Berlin`);
  return {
    file,
    connection: flags.connection,
    commit: commit !== undefined,
    sha256,
    again: flags.again === true,
    delimiter: delimiterOf(flags.delimiter),
    encoding: encodingOf(flags.encoding),
    map: mapOf(flags.map ?? []),
    dateFormat: dateFormatOf(flags.dateFormat),
    timeZone,
    scale: scaleOf(flags.scale),
    historyDays: flags.openOldCases === true ? null : daysOf(flags.historyDays),
  };
}

function delimiterOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const delimiter = DELIMITERS[given.toLowerCase()] ?? given;
  if (delimiter.length === 1 && !/["\r\n\p{L}\p{N}]/u.test(delimiter)) return delimiter;
  throw wrong('--delimiter takes one character such as ";", or the word tab');
}

function encodingOf(given: string | undefined): Encoding | null {
  const found = ENCODINGS.find((encoding) => encoding === given?.toLowerCase());
  if (given === undefined || found !== undefined) return found ?? null;
  throw wrong(`--encoding takes one of ${ENCODINGS.join(', ')}`);
}

function mapOf(given: readonly string[]): ImportWishes['map'] {
  const pairs = given.map((text) => {
    const at = text.indexOf('=');
    if (at < 1) throw wrong(`--map takes field=Column, such as --map "score=NPS rating", not "${text}"`);
    return [text.slice(0, at).trim(), text.slice(at + 1)] as const;
  });
  const twice = pairs.find(([field], index) => pairs.findIndex(([other]) => other === field) < index);
  if (twice !== undefined) throw wrong(`--map names ${twice[0]} twice: one column can hold it`);
  return Object.fromEntries(pairs);
}

function dateFormatOf(given: string | undefined): string | null {
  if (given === undefined) return null;
  const compiled = compileDateFormat(given);
  if (compiled.ok) return given;
  throw wrong(`--date-format "${given}" cannot be used: ${compiled.reason}; for instance "DD/MM/YYYY HH:mm"`);
}

function scaleOf(given: string | undefined): Scale | null {
  if (given === undefined) return null;
  const range = /^(?:(?<metric>\w+):)?(?<min>-?\d+)-(?<max>-?\d+)$/.exec(given)?.groups;
  const wire =
    range === undefined
      ? given.toLowerCase()
      : { metric: range['metric'] ?? 'custom', min: Number(range['min']), max: Number(range['max']) };
  const parsed = scaleSchema.safeParse(wire);
  if (parsed.success) return parsed.data;
  throw wrong('--scale takes nps, csat, ces, binary, or a range such as 1-5 or csat:0-2');
}

function daysOf(given: string): number {
  const days = /^\d+$/.test(given) ? Number(given) : -1;
  if (days >= 0 && days <= MOST_DAYS) return days;
  throw wrong('--history-days takes a number of days from 0 (only what is answered from now on opens cases)');
}

function wrong(message: string): SetupError {
  return new SetupError(message, 64);
}
