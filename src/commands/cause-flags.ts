import type { Command } from 'commander';
import type { Page, PageWanted } from '../cause-ports';
import type { Refusal } from '../domain/case-commands';
import type { SettingsActor } from '../domain/settings-events';
import { SetupError } from '../errors';
import { OPERATOR } from '../pipeline/settings/operator';
import { TENANT_OPTION } from './chosen-tenant';
import { printDated } from './print';

/** Who asks, and how he is answered. */
export interface WhoFlags {
  readonly tenant?: string;
  readonly by: string;
  readonly json?: boolean;
}

export interface ListFlags extends WhoFlags {
  readonly filter: string;
  readonly after?: string;
  readonly limit: string;
}

export const BY_OPTION = ['--by <user>', 'who does it: a CRM user id, or "operator"', OPERATOR.id] as const;

/** Gives a command what lists have in common. */
export function listOptions(command: Command, filters: readonly string[]): Command {
  return command
    .option('--filter <which>', `one of ${filters.join(', ')}`, 'open')
    .option('--after <place>', 'where the page before ended')
    .option('--limit <n>', 'how many', '50')
    .option(...BY_OPTION)
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line');
}

/** Whoever has the command line, unless he acts in somebody's name. */
export function personOf({ by }: WhoFlags): SettingsActor {
  return by === OPERATOR.id ? OPERATOR : { kind: 'user', id: by };
}

/** Which page. @throws SetupError for a limit that is none */
export function pageOf({
  after = null,
  limit,
}: {
  readonly after?: string | null;
  readonly limit: string;
}): PageWanted {
  const n = Number(limit);
  if (!Number.isInteger(n) || n < 1 || n > 200) throw new SetupError('--limit takes 1 to 200', 64);
  return { after, limit: n };
}

/** One of a few words. @throws SetupError that names them */
export function oneOf<T extends string>(known: readonly T[], given: string | undefined, option: string): T {
  const found = known.find((one) => one === given);
  if (found === undefined) throw new SetupError(`${option} takes one of ${known.join(', ')}`, 64);
  return found;
}

type Answer<A> = ({ readonly ok: true } & A) | { readonly ok: false; readonly refusal: Refusal };

/** Prints what became of a change; a refusal ends with exit code 1. */
export function tellAnswer<A extends object>(
  answer: Answer<A>,
  { json }: Pick<WhoFlags, 'json'>,
  textOf: (done: A) => string,
): void {
  if (!answer.ok) process.exitCode = 1;
  if (json === true) printDated(answer);
  else if (answer.ok) process.stdout.write(`${textOf(answer)}\n`);
  else process.stdout.write(`Not done: ${answer.refusal.message} (${answer.refusal.code})\n`);
}

/** Prints a page, and how the next one is asked for. */
export function tellPage<T>(
  answer: Answer<Page<T>>,
  flags: Pick<WhoFlags, 'json'>,
  textOf: (rows: readonly T[]) => string,
): void {
  tellAnswer(answer, flags, ({ rows, next }) => {
    if (rows.length === 0) return 'There is none.';
    return [textOf(rows), ...(next === null ? [] : ['', `More: --after ${next}`])].join('\n');
  });
}
