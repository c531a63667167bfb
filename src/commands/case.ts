import { Command } from 'commander';
import type { DetractorCase } from '../domain/case-state';
import { isRestricted } from '../domain/render-case';
import { PROCESSES, REASONS, TIERS, type Handover, type ReasonCode, type Tier } from '../domain/types';
import { SetupError } from '../errors';
import { actOnCase, type CaseAnswer } from '../pipeline/act-on-case';
import type { CaseAction } from '../pipeline/case-action';
import type { Loop } from '../pipeline/loop';
import { caseJson, caseText } from './case-text';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { print } from './print';
import { withApp } from './with-app';

const HELP = `
Acts in the name of a CRM user, who must be one of those who may: the owner of the case, his managers, a coordinator or
the program owner; the person of a process for what was handed over to him. A refusal ends with exit code 1.

  detractor-loop case show --case KEY
  detractor-loop case correct-reason --case KEY --user 101 --to billing_pricing --note "it is the invoice" --reroute
  detractor-loop case hand-over --case KEY --user 101 --to legal --note "they name their lawyer"
  detractor-loop case verify --case KEY --user 104 --to 601
  detractor-loop case outreach --case KEY --user 102 --to allowed --note "agreed by phone"`;

interface ShowFlags {
  readonly tenant?: string;
  readonly case: string;
  readonly json?: boolean;
}

interface Flags extends ShowFlags {
  readonly user: string;
  readonly to?: string;
  readonly note?: string;
  readonly account?: string;
  readonly reroute?: boolean;
}

interface Verb {
  readonly name: string;
  readonly about: string;
  /** What `--to` says; null = there is nothing to say. */
  readonly to: string | null;
  readonly actionOf: (flags: Flags) => CaseAction;
}

const VERBS: readonly Verb[] = [
  {
    name: 'correct-reason',
    about: 'put the reason right; the case is offered anew to the rules, with --reroute they are followed',
    to: `one of ${REASONS.join(', ')}`,
    actionOf: (flags) => ({
      kind: 'correct_reason',
      to: oneOf<ReasonCode>(REASONS, flags.to),
      note: noteOf(flags),
      reroute: flags.reroute === true,
    }),
  },
  {
    name: 'correct-tier',
    about: 'put the risk tier right; the deadlines follow',
    to: `one of ${TIERS.join(', ')}`,
    actionOf: (flags) => ({
      kind: 'correct_tier',
      to: oneOf<Tier>(TIERS, flags.to),
      note: noteOf(flags),
      reroute: flags.reroute === true,
    }),
  },
  {
    name: 'hand-over',
    about: 'hand it over to another process; its clocks run on',
    to: `one of ${PROCESSES.filter((process) => process !== 'standard').join(', ')}`,
    actionOf: (flags) => ({ kind: 'hand_over', process: handoverOf(flags.to), note: noteOf(flags) }),
  },
  {
    name: 'return',
    about: 'a false alarm: it goes on as any other case',
    to: null,
    actionOf: (flags) => ({ kind: 'return_to_standard', note: noteOf(flags) }),
  },
  {
    name: 'acknowledge',
    about: 'say that you have taken a hand-over',
    to: null,
    actionOf: () => ({ kind: 'acknowledge_handover' }),
  },
  {
    name: 'confirm',
    about: 'say that what failed the checks has been looked at',
    to: null,
    actionOf: ({ note = null }) => ({ kind: 'confirm_checks', note }),
  },
  {
    name: 'verify',
    about: 'say whom the response is about',
    to: 'a contact id of the CRM, or "nobody"',
    actionOf: ({ to, account = null, note = null }) => ({
      ...{ kind: 'verify_subject', note, accountId: account },
      contactId: given(to) === 'nobody' ? null : given(to),
    }),
  },
  {
    name: 'outreach',
    about: 'decide whether a contact that must not be contacted may be, this once',
    to: 'allowed or blocked',
    actionOf: (flags) => ({
      kind: 'decide_outreach',
      allow: oneOf(['allowed', 'blocked'] as const, flags.to) === 'allowed',
      note: noteOf(flags),
    }),
  },
  {
    name: 'reassign',
    about: 'give it to somebody else; the rules move it no more',
    to: 'a CRM user id',
    actionOf: (flags) => ({ kind: 'reassign', to: given(flags.to), note: noteOf(flags) }),
  },
];

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

function verbCommand({ name, about, to, actionOf }: Verb): Command {
  const command = base(name, about)
    .requiredOption('--user <id>', 'the CRM user who decides it')
    .option('--note <text>', 'why; kept with the case');
  if (to !== null) command.requiredOption('--to <what>', to);
  if (name === 'verify') command.option('--account <id>', "which of the contact's accounts is meant");
  if (name.startsWith('correct-')) command.option('--reroute', 'give it to whom the rules name now');
  return command.action((flags: Flags) => {
    // Read before a database is opened: a slip should not cost seconds.
    const action = actionOf(flags);
    return withApp(async ({ loop }) => {
      const { tenantId } = await chosenTenant(loop, flags.tenant);
      const answer = await actOnCase(loop, tenantId, { caseKey: flags.case, userId: flags.user, action });
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
  { tenantId, answer, flags }: { readonly tenantId: number; readonly answer: CaseAnswer; readonly flags: Flags },
): Promise<void> {
  if (!answer.ok) {
    process.exitCode = 1;
    if (flags.json === true) print(answer);
    else process.stdout.write(`Not done: ${answer.refusal.message} (${answer.refusal.code})\n`);
    return;
  }
  const { state, offered } = answer;
  // The words of a rule may tell the score.
  const whom = offered && (isRestricted(state) ? offered.owner.id : offered.sentence);
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
  const text = caseText(state, new Map(users.map(({ id, name }) => [id, name])));
  if (flags.json === true) {
    print({ ok: true, case: caseJson(state), ...(offered === undefined ? {} : { offered }) });
    return;
  }
  const offer = offered === undefined ? [] : ['', `The rules would now say: ${offered} (follow them with --reroute)`];
  process.stdout.write(`${[text, ...offer].join('\n')}\n`);
}

function given(value: string | undefined): string {
  if (value === undefined || value.trim() === '') throw new SetupError('--to is empty', 64);
  return value.trim();
}

function noteOf({ note }: Flags): string {
  if (note === undefined || note.trim() === '') throw new SetupError('say why, with --note', 64);
  return note;
}

function handoverOf(to: string | undefined): Handover {
  const process = oneOf(PROCESSES, to);
  if (process === 'standard') throw new SetupError('back to standard goes with: case return', 64);
  return process;
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new SetupError(`--to is one of ${known.join(', ')}`, 64);
  return found;
}
