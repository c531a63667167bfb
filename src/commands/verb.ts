import { SetupError } from '../errors';
import { readRequest } from '../http/contracts/issues';
import type { CaseAction } from '../pipeline/actions/case-action';
import { instantArgument } from '../sla/instant-text';
import type { z } from 'zod';

/** What may be said beside a verb. */
export interface VerbFlags {
  readonly user: string;
  readonly to?: string;
  readonly note?: string;
  readonly account?: string;
  readonly reroute?: boolean;
  readonly channel?: string;
  readonly result?: string;
  readonly at?: string;
  readonly until?: string;
  readonly choice?: string;
  readonly contact?: string;
  readonly activity?: string;
  readonly task?: string;
  readonly action?: string;
  readonly cause?: string;
  readonly set?: readonly string[];
  readonly from?: string;
  readonly outcome?: string;
  readonly because?: string;
  readonly remaining?: string;
  readonly remainingOwner?: string;
  readonly receiver?: string;
  readonly reference?: string;
  readonly reason?: string;
  readonly followUp?: string;
  readonly churned?: string;
}

export interface VerbOption {
  readonly flags: string;
  readonly about: string;
  /** (Default: false) */
  readonly required?: boolean;
  /** May be given again, each time with one more. (Default: false) */
  readonly many?: boolean;
}

/** Something a person does to a case. */
export interface Verb {
  readonly name: string;
  readonly about: string;
  readonly options: readonly VerbOption[];
  /** @throws SetupError for what cannot be meant. @param now a touch without a time has just happened */
  readonly actionOf: (flags: VerbFlags, now: number) => CaseAction;
}

/** A word that has to be said. */
export const to = (about: string): VerbOption => ({ flags: '--to <what>', about, required: true });

/** @throws SetupError where it is empty */
export function given(value: string | undefined, flag = '--to'): string {
  if (value === undefined || value.trim() === '') throw new SetupError(`${flag} is empty`, 64);
  return value.trim();
}

/** @throws SetupError where nothing is said */
export function noteOf({ note }: VerbFlags): string {
  if (note === undefined || note.trim() === '') throw new SetupError('say why, with --note', 64);
  return note;
}

/** Words that nothing keeps are not taken. */
export function unexplained({ note }: VerbFlags, action: CaseAction): CaseAction {
  if (note !== undefined) throw new SetupError('this needs no --note, and would not keep one', 64);
  return action;
}

/** @throws SetupError that names the words there are */
export function oneOf<T extends string>(known: readonly T[], value: string | undefined, flag: string): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new SetupError(`${flag} is one of ${known.join(', ')}`, 64);
  return found;
}

/** RFC 3339, read as ms since the epoch. @throws SetupError that says how to write it */
export function instantOf(text: string, flag: string): number {
  const read = instantArgument.safeParse(text.trim());
  if (!read.success) throw new SetupError(`${flag}: ${read.error.issues[0]?.message ?? 'no time'}`, 64);
  return read.data;
}

/** As a request to the API would be read. @throws SetupError that names each field and what is wrong with it */
export function readAs<Schema extends z.ZodType>(schema: Schema, said: unknown): z.output<Schema> {
  const read = readRequest(schema, said);
  if (read.ok) return read.value;
  throw new SetupError(read.fields.map(({ field, message }) => `${field} ${message}`.trim()).join('; '), 64);
}
