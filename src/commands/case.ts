import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import type { DetractorCase } from '../domain/case-state';
import { isRestricted } from '../domain/restricted';
import { SetupError } from '../errors';
import type { CommandAnswer } from '../pipeline/actions/command-answer';
import { runCommand } from '../pipeline/actions/run-command';
import { loadCalendarBook } from '../pipeline/clocks/calendar-book';
import type { Loop } from '../pipeline/loop';
import { caseJson, caseText } from './case-text';
import { VERBS, type Verb, type VerbFlags } from './case-verbs';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { clocksShown } from '../pipeline/clocks/clocks-shown';
import { printDated } from './print';
import { withApp } from './with-app';

const HELP = `
Acts in the name of a CRM user, who must be one of those who may: the owner of the case, his managers, a coordinator or
the program owner; the person of a process for what was handed over to him. A refusal ends with exit code 1.

  detractor-loop case show --case KEY
  detractor-loop case touch --case KEY --user 101 --channel call --result spoke --at 2026-11-20T09:00:00Z
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
  for (const option of options) {
    if (option.required === true) command.requiredOption(option.flags, option.about);
    else command.option(option.flags, option.about);
  }
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
    if (flags.json === true) printDated(answer);
    else process.stdout.write(`Not done: ${answer.refusal.message} (${answer.refusal.code})\n`);
    return;
  }
  const { state, offered } = answer;
  // The words of a rule may tell the score.
  const whom = offered && (isRestricted(state) ? offered.ownerId : offered.sentence);
  await tell(loop, { tenantId, state, flags, ...(whom === undefined ? {} : { offered: whom }) });
}

async function tell(
  loop: Loop,
  shown: {
    readonly tenantId: number;
    readonly state: DetractorCase;
    readonly flags: ShowFlags;
    readonly offered?: string;
  },
): Promise<void> {
  const { tenantId, state, flags, offered } = shown;
  const users = (await loop.stores.tenants.directory(loop.db, tenantId))?.users ?? [];
  const book = await loadCalendarBook(loop, loop.db, tenantId);
  const clocks = clocksShown(state, { calendarOf: (ref) => book.of(ref), now: await loop.clock.now() });
  const text = caseText(state, { clocks, names: new Map(users.map(({ id, name }) => [id, name])) });
  if (flags.json === true) {
    printDated({ ok: true, case: caseJson(state), clocks, ...(offered === undefined ? {} : { offered }) });
    return;
  }
  const offer = offered === undefined ? [] : ['', `The rules would now say: ${offered} (follow them with --reroute)`];
  process.stdout.write(`${[text, ...offer].join('\n')}\n`);
}
