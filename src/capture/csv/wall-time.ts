/** A time as a cell states it: ms since 1970-01-01T00:00 on the wall, and the minutes it says it is ahead of UTC. */
export interface StatedTime {
  readonly wallMs: number;
  /** null = the cell names no zone. */
  readonly offsetMin: number | null;
}

const ISO =
  /^(?<YYYY>\d{4})-(?<MM>\d\d)-(?<DD>\d\d)(?:[T ](?<HH>\d\d):(?<mm>\d\d)(?::(?<ss>\d\d)(?:[.,](?<SSS>\d{1,9}))?)?)?(?: ?(?<Z>Z|UTC|[+-](?:0\d|1[0-4]):?[0-5]\d))?$/i;

const TOKENS: Readonly<Record<string, string>> = {
  YYYY: '(?<YYYY>\\d{4})',
  MMM: '(?<MMM>[A-Za-z]{3,9})',
  MM: '(?<MM>\\d\\d)',
  M: '(?<MM>\\d{1,2})',
  DD: '(?<DD>\\d\\d)',
  D: '(?<DD>\\d{1,2})',
  HH: '(?<HH>\\d\\d)',
  H: '(?<HH>\\d{1,2})',
  hh: '(?<hh>\\d\\d)',
  h: '(?<hh>\\d{1,2})',
  mm: '(?<mm>\\d\\d)',
  ss: '(?<ss>\\d\\d)',
  A: '(?<A>[AaPp][Mm])',
  Z: '(?<Z>Z|UTC|[+-](?:0\\d|1[0-4]):?[0-5]\\d)',
};
const TOKEN = /YYYY|MMM|MM|M|DD|D|HH|H|hh|h|mm|ss|A|Z/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The pattern of a date format such as `DD/MM/YYYY HH:mm`.
 * @returns a sentence for a format that names no day, month and year, or one of them twice.
 */
export function compileDateFormat(
  format: string,
): { readonly ok: true; readonly pattern: RegExp } | { readonly ok: false; readonly reason: string } {
  const tokens: readonly string[] = format.match(TOKEN) ?? [];
  const has = (letter: string): boolean => tokens.some((token) => token.startsWith(letter));
  if (!has('Y') || !has('M') || !has('D')) return { ok: false, reason: 'it needs YYYY, MM (or MMM) and DD' };
  if (has('h') !== tokens.includes('A')) return { ok: false, reason: 'hh and A go together; without A use HH' };
  const escaped = format.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  try {
    return { ok: true, pattern: new RegExp(`^${escaped.replace(TOKEN, (token) => TOKENS[token] ?? token)}$`) };
  } catch {
    return { ok: false, reason: 'it names one part twice' };
  }
}

/** ISO 8601, with a space for the T and without time or zone where the export has none. Nothing else: 03/04 is two days. */
export function readIsoTime(text: string): StatedTime | null {
  return stated(ISO.exec(text.trim()));
}

/** A time in the format that `pattern` was compiled from. */
export function readFormattedTime(text: string, pattern: RegExp): StatedTime | null {
  return stated(pattern.exec(text.trim()));
}

function stated(match: RegExpExecArray | null): StatedTime | null {
  const part = match?.groups;
  if (part === undefined) return null;
  const month = part['MMM'] === undefined ? Number(part['MM']) : 1 + monthNamed(part['MMM']);
  const [year, day] = [Number(part['YYYY']), Number(part['DD'])];
  const [hour, minute, second] = [hourOf(part), Number(part['mm'] ?? 0), Number(part['ss'] ?? 0)];
  const fraction = Number(`0.${part['SSS'] ?? '0'}`);
  const wallMs = Date.UTC(year, month - 1, day, hour, minute, second, Math.floor(fraction * 1000));
  const read = new Date(wallMs);
  // Date.UTC rolls over: 31 April would become 1 May.
  const same = read.getUTCFullYear() === year && read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
  if (!same || month < 1 || hour > 23 || minute > 59 || second > 59) return null;
  return { wallMs, offsetMin: offsetOf(part['Z']) };
}

function hourOf(part: Readonly<Record<string, string | undefined>>): number {
  if (part['hh'] === undefined) return Number(part['HH'] ?? 0);
  const hour = Number(part['hh']);
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (part['A']?.toLowerCase() === 'pm' ? 12 : 0);
}

/** By its first three letters, in English, as tools export it. -1 = no month. */
function monthNamed(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase());
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const found = /^([+-])(\d\d):?(\d\d)$/.exec(zone);
  if (found === null) return 0;
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}
