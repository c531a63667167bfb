import { FLAGS, REASONS, type Flag, type ReasonCode } from '../../domain/types';

/** A comment with what a person says it means. */
export interface TrainingRow {
  readonly text: string;
  readonly reason: ReasonCode;
  readonly secondary: readonly ReasonCode[];
  readonly flags: readonly Flag[];
  /** 0 to 10; null = not known. */
  readonly score: number | null;
  /** Two letters. */
  readonly language: string;
  /** How many rows it counts as; a correction by a tenant's own people may count for more. (Default: 1) */
  readonly weight?: number;
}

const HEADER = 'reason\tsecondary\tflags\tscore\ttext';

/**
 * Reads a file of training phrases: a header, then one row a line, lists parted by commas.
 * @throws Error naming the line that cannot be read
 */
export function readPhrases(tsv: string, language: string): readonly TrainingRow[] {
  const [header, ...lines] = tsv.replaceAll('\r', '').split('\n');
  if (header !== HEADER) throw new Error(`line 1 must be: ${HEADER}`);
  return lines.flatMap((line, at) => (line === '' ? [] : [readLine(line, language, at + 2)]));
}

function readLine(line: string, language: string, number: number): TrainingRow {
  const [reason = '', secondary = '', flags = '', score = '', ...rest] = line.split('\t');
  const [text] = rest;
  if (text === undefined || rest.length !== 1) throw new Error(`line ${number}: five columns are needed`);
  const value = score === '' ? null : Number(score);
  if (value !== null && !(value >= 0 && value <= 10))
    throw new Error(`line ${number}: "${score}" is no score of 0 to 10`);
  return {
    text,
    reason: known(REASONS, reason, number),
    secondary: listed(REASONS, secondary, number),
    flags: listed(FLAGS, flags, number),
    score: value,
    language,
  };
}

/** A comment and the flags it should raise. */
export interface FlagRow {
  readonly text: string;
  readonly flags: readonly Flag[];
  readonly language: string;
}

/**
 * Reads a file of flag phrases: a header, then flags and text.
 * @throws Error naming the line that cannot be read
 * @internal
 */
export function readFlagRows(tsv: string, language: string): readonly FlagRow[] {
  const [header, ...lines] = tsv.replaceAll('\r', '').split('\n');
  if (header !== 'flags\ttext') throw new Error('line 1 must be: flags\ttext');
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const [flags = '', text, ...more] = line.split('\t');
    if (text === undefined || more.length > 0) throw new Error(`line ${at + 2}: two columns are needed`);
    return [{ text, flags: listed(FLAGS, flags, at + 2), language }];
  });
}

function listed<T extends string>(all: readonly T[], cell: string, line: number): readonly T[] {
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => known(all, part, line));
}

function known<T extends string>(all: readonly T[], given: string, line: number): T {
  const found = all.find((one) => one === given);
  if (found === undefined) throw new Error(`line ${line}: "${given}" is not one of ${all.join(', ')}`);
  return found;
}
