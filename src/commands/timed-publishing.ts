import type { Command } from 'commander';
import { SetupError } from '../errors';
import type { ApplyTo, TimedPublication } from '../pipeline/settings/publish-timed';
import type { MovedDeadline, RetimePreview, RetimeTally } from '../pipeline/clocks/retime-open';
import { printDated } from './print';
import { problemsText, publishedWords } from './publishing';
import { textTable } from './text-table';

/** Enough to see what it does; --json has them all. */
const MOST_ROWS = 40;

const CHANGE: Readonly<Record<MovedDeadline['change'], string>> = {
  sooner: 'sooner',
  later: 'later',
  breached_at_once: 'would be breached at once',
  missed_before: 'missed already, stays so',
};

/** What every command asks that changes deadlines: whom it counts for. */
export function withApply(command: Command): Command {
  return command.option(
    '--apply <to>',
    '"new" = for clocks that start from now on, "open" = for open cases too; left out, it only shows what would move',
  );
}

/** Whom it counts for; null = not said. @throws SetupError */
export function readApply(apply: string | undefined): ApplyTo | null {
  if (apply === undefined) return null;
  if (apply === 'new' || apply === 'open') return apply;
  throw new SetupError(`--apply takes "new" or "open", not "${apply}"`, 64);
}

/** Says how publishing ended; a refusal, and a question not answered, end the command with exit code 1. */
export function tellTimed(
  what: string,
  outcome: TimedPublication,
  { json, nameOf }: { readonly json: boolean; readonly nameOf: (userId: string) => string },
): void {
  if (!outcome.ok) process.exitCode = 1;
  if (json) printDated(outcome);
  else process.stdout.write(`${timedText(what, outcome, nameOf)}\n`);
}

function timedText(what: string, outcome: TimedPublication, nameOf: (userId: string) => string): string {
  if (!outcome.ok) {
    const { preview, message, problems } = outcome;
    if (preview === undefined) return [`Not published: ${message}`, problemsText(problems)].join('\n\n').trimEnd();
    return `${previewText(preview, nameOf)}\n\nNot published: ${message}`;
  }
  const { retimed } = outcome;
  const open = retimed === null ? 'Open cases keep what they were given.' : tallyText(retimed);
  return `${publishedWords(what, outcome)} ${open}`;
}

/** How many cases moved. */
export function tallyText({ openCases, changed }: RetimeTally): string {
  const moved = changed === 1 ? '1 moved' : `${changed} moved`;
  return `${openCases === 1 ? '1 open case' : `${openCases} open cases`}, ${moved}.`;
}

/** The deadlines that would move, before and after, each on the wall clock it is read on. */
export function previewText(preview: RetimePreview, nameOf: (userId: string) => string): string {
  const { openCases, following, changed, sooner, later, breachedAtOnce, deadlines } = preview;
  const said =
    `${openCases} open cases, ${following} of them timed by this, ${changed} would change. ` +
    `Deadlines: ${sooner} sooner, ${later} later, ${breachedAtOnce} would be breached at once.`;
  const past =
    breachedAtOnce === 0 ? [] : ['A deadline that moves into the past is missed like any other: people are told.'];
  const table = textTable(
    ['case', 'clock', 'tier', 'owner', 'due', 'would be due', ''],
    deadlines
      .slice(0, MOST_ROWS)
      .map((row) => [
        ...[row.caseKey, row.clock, row.tier, nameOf(row.ownerId), wallTime(row.dueBeforeAt, row.timeZone)],
        ...[`${wallTime(row.dueAfterAt, row.timeZone)} ${row.timeZone}`, CHANGE[row.change]],
      ]),
  );
  const rest = deadlines.length - MOST_ROWS;
  const more = rest > 0 ? [`and ${rest} more: --json prints them all`] : [];
  return [said, ...past, table, ...more].filter((part) => part !== '').join('\n\n');
}

/** An instant as somebody reads it there, rounded up to the minute as the CRM has it. */
function wallTime(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(Math.ceil(at / 60_000) * 60_000);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')} ${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
