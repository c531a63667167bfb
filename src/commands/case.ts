import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import type { TakenBack } from '../command-ports';
import type { DetractorCase } from '../domain/case-state';
import { isRestricted } from '../domain/restricted';
import { SetupError } from '../errors';
import type { CommandAnswer } from '../pipeline/actions/command-answer';
import { runCommand } from '../pipeline/actions/run-command';
import { closingTermsOf } from '../pipeline/actions/closing-terms';
import { clocksShown } from '../pipeline/clocks/clocks-shown';
import { loadDecisionContext } from '../pipeline/deciding/decision-context';
import type { Loop } from '../pipeline/loop';
import { caseJson, caseText } from './case-text';
import { VERBS } from './case-verbs';
import { neededFor } from './case-work-text';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { printDated } from './print';
import { minuteOf } from './text-table';
import type { Verb, VerbFlags, VerbOption } from './verb';
import { withApp } from './with-app';

const HELP = `
Acts in the name of a CRM user, who must be one of those who may: the owner of the case, his managers, a coordinator or
the program owner; the person of a process for what was handed over to him. A refusal ends with exit code 1.

  detractor-loop case show --case KEY
  detractor-loop case touch --case KEY --user 101 --channel call --result spoke --set statedIssue="The export loses rows" \\
    --set desiredOutcome="Whole exports" --set nextStep.text="Send the fix" --set nextStep.dueAt=2026-11-27T09:00:00Z
  detractor-loop case record --case KEY --user 101 --set rootCauseArea=product --set rootCause="A limit of 65,536 rows"
  detractor-loop actions create --case KEY --by 101 --text "Split large exports" --owner 101 --due 2027-01-29
  detractor-loop case close --case KEY --user 101 --outcome resolved --set confirmation.by="Ann" --set confirmation.channel=call \\
    --set confirmation.at=2026-11-28T10:00:00Z --set confirmation.proof="she ran it again"
  detractor-loop case undo --case KEY --user 101
  detractor-loop case wait --case KEY --user 101 --until 2026-12-01 --note "they test the fix"
  detractor-loop case decide-raise --case KEY --user 102 --choice take_over --note "Carla is ill"
  detractor-loop case correct-reason --case KEY --user 101 --to billing_pricing --note "it is the invoice" --reroute
  detractor-loop case hand-over --case KEY --user 101 --to legal --note "they name their lawyer"
  detractor-loop case verify --case KEY --user 104 --to 601
  detractor-loop case outreach --case KEY --user 102 --to allowed --note "agreed by phone"`;

interface ShowFlags {
  readonly tenant?: string;
  readonly case: string;
  readonly json?: boolean;
}

type Flags = ShowFlags & VerbFlags;

/** `case`: one case, and what persons decide about it. */
export function caseCommand(): Command {
  const command = new Command('case')
    .description('one case: see it, correct it, hand it over')
    .addHelpText('after', HELP);
  command.addCommand(showCommand());
  for (const verb of VERBS) command.addCommand(verbCommand(verb));
  return command;
}

function showCommand(): Command {
  return base('show', 'where it stands and why').action((flags: ShowFlags) =>
    withApp(async ({ loop }) => {
      const { tenantId } = await chosenTenant(loop, flags.tenant);
      const state = (await loop.stores.cases.load(loop.db, tenantId, [flags.case])).get(flags.case);
      if (state === undefined) throw new SetupError(`there is no case ${flags.case}`, 64);
      await tell(loop, { tenantId, state, flags });
    }),
  );
}

function verbCommand({ name, about, options, actionOf }: Verb): Command {
  const command = base(name, about)
    .requiredOption('--user <id>', 'the CRM user who decides it')
    .option('--note <text>', 'why; kept with the case');
  for (const option of options) addOption(command, option);
  return command.action((flags: Flags) => {
    // Read before a database is opened too: a slip should not cost seconds.
    actionOf(flags, Date.now());
    return withApp(async ({ loop }) => {
      const { tenantId } = await chosenTenant(loop, flags.tenant);
      const action = actionOf(flags, await loop.clock.now());
      const answer = await runCommand(loop, tenantId, {
        ...{ requestId: randomUUID(), caseKey: flags.case, userId: flags.user, via: 'command_line', action },
      });
      await tellAnswer(loop, { tenantId, answer, flags });
    });
  });
}

function addOption(command: Command, { flags, about, required, many }: VerbOption): void {
  if (many === true) command.option(flags, about, (value: string, all?: readonly string[]) => [...(all ?? []), value]);
  else if (required === true) command.requiredOption(flags, about);
  else command.option(flags, about);
}

function base(name: string, about: string): Command {
  return new Command(name)
    .description(about)
    .option(...TENANT_OPTION)
    .requiredOption('--case <key>', 'the key of the case')
    .option('--json', 'print one JSON line');
}

async function tellAnswer(
  loop: Loop,
  { tenantId, answer, flags }: { readonly tenantId: number; readonly answer: CommandAnswer; readonly flags: Flags },
): Promise<void> {
  if (!answer.ok) {
    process.exitCode = 1;
    const { refusal, repeated } = answer;
    const { message, code, fields = [] } = refusal;
    const lines = [`Not done: ${message} (${code})`, ...fields.map((field) => `  ${field.field}: ${field.message}`)];
    // Without the case: it holds what persons wrote.
    if (flags.json === true) printDated({ ok: false, refusal, repeated });
    else process.stdout.write(`${lines.join('\n')}\n`);
    return;
  }
  const { state, offered, undone, warnings, undoUntil } = answer;
  // The words of a rule may tell the score.
  const whom = offered && (isRestricted(state) ? offered.ownerId : offered.sentence);
  await tell(loop, { tenantId, state, flags, said: { offered: whom, undone, warnings, undoUntil } });
}

/** What is said beside the case. */
interface Said {
  readonly offered?: string | undefined;
  readonly undone?: TakenBack | undefined;
  readonly warnings?: Extract<CommandAnswer, { ok: true }>['warnings'];
  readonly undoUntil?: number | null;
}

interface Told {
  readonly tenantId: number;
  readonly state: DetractorCase;
  readonly flags: ShowFlags;
  readonly said?: Said;
}

async function tell(loop: Loop, { tenantId, state, flags, said = {} }: Told): Promise<void> {
  const context = await loadDecisionContext(loop, tenantId);
  const { calendars, directory, now } = context;
  const clocks = clocksShown(state, { calendarOf: calendars.of, now });
  const terms = closingTermsOf(state, context);
  if (flags.json === true) {
    printDated({ ok: true, case: caseJson(state), clocks, needed: neededFor(state, terms), ...said });
    return;
  }
  const names = new Map(directory.users.map(({ id, name }) => [id, name]));
  process.stdout.write(`${[caseText(state, { clocks, terms, names }), ...saidLines(said, names)].join('\n')}\n`);
}

function saidLines(
  { offered, undone, warnings = [], undoUntil = null }: Said,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const lines = [
    ...(undone === undefined ? [] : [undoneLine(undone, names)]),
    ...(offered === undefined ? [] : [`The rules would now say: ${offered} (follow them with --reroute)`]),
    ...warnings.map(({ message }) => `Mind: ${message}`),
    ...(undoUntil === null ? [] : [`This can be taken back until ${minuteOf(undoUntil)}: case undo`]),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

function undoneLine({ of, by, at }: TakenBack, names: ReadonlyMap<string, string>): string {
  return `Taken back: ${of.replaceAll('_', ' ')}, by ${names.get(by) ?? by}, of ${minuteOf(at)}`;
}
