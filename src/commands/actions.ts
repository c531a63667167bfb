import { Command } from 'commander';
import { ACTION_FILTERS, EFFECTIVENESS, type ActionFilter, type Effectiveness } from '../cause-ports';
import { changeAction, type ActionChange } from '../pipeline/causes/change-action';
import { listActions } from '../pipeline/causes/list-causes';
import { actionText } from './cause-text';
import {
  BY_OPTION,
  listOptions,
  oneOf,
  pageOf,
  personOf,
  tellAnswer,
  tellPage,
  type ListFlags,
  type WhoFlags,
} from './cause-flags';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { timeOption } from './time-option';
import { withApp } from './with-app';

const HELP = `
A corrective action is what is done so that it does not happen again: for one case or for many, with an owner who answers
for it. It is linked to a case by "create --case", or later by "case link-action". Times are ISO 8601 with a zone, or a
date, which means midnight UTC.

  detractor-loop actions create --text "Check invoices before they go out" --owner 101 --due 2027-01-29 --check 2027-04-30
  detractor-loop actions done --id CA-1 --by 101
  detractor-loop actions check --id CA-1 --result effective --note "no wrong invoice in three months"
  detractor-loop actions list --filter overdue`;

interface ActionListFlags extends ListFlags {
  readonly owner?: string;
}

interface ActionFlags extends WhoFlags {
  readonly id: string;
  readonly text?: string;
  readonly owner?: string;
  readonly due?: string;
  /** false = `--no-check`. */
  readonly check?: string | false;
  readonly case?: string;
  readonly notDone?: boolean;
  readonly result?: string;
  readonly note?: string;
}

/** `actions`: what is done so that it does not happen again. */
export function actionsCommand(): Command {
  return new Command('actions')
    .description('corrective actions: who does what by when, and whether it helped')
    .addCommand(listCommand())
    .addCommand(createCommand())
    .addCommand(changeCommand())
    .addCommand(changing('done', 'it has been done', ({ id }) => ({ kind: 'done', id })))
    .addCommand(checkCommand())
    .addHelpText('after', HELP);
}

function listCommand(): Command {
  return listOptions(new Command('list'), ACTION_FILTERS)
    .description('the earliest due first; check_due = done, and somebody should look by now whether it helped')
    .option('--owner <id>', 'only those of a CRM user')
    .action((flags: ActionListFlags) => {
      const filter = oneOf<ActionFilter>(ACTION_FILTERS, flags.filter, '--filter');
      return withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, flags.tenant);
        const want = { ...pageOf(flags), filter, by: personOf(flags), ownerId: flags.owner ?? null };
        const now = await loop.clock.now();
        tellPage(await listActions(loop, tenantId, want), flags, (rows) => actionText(rows, now));
      });
    });
}

function createCommand(): Command {
  return change('create', 'a new one', ({ text = '', owner = '', due = '', check, case: caseKey = null }) => ({
    ...{ kind: 'create', text, ownerId: owner, caseKey, dueAt: timeOption(due) },
    checkDueAt: typeof check === 'string' ? timeOption(check) : null,
  }))
    .requiredOption('--text <words>', 'what is done')
    .requiredOption('--owner <id>', 'the CRM user who answers for it')
    .requiredOption('--due <time>', 'by when')
    .option('--check <time>', 'when somebody looks whether it helped (default: nobody is asked to)')
    .option('--case <key>', 'the case that it is for');
}

function changeCommand(): Command {
  return changing('change', 'other words, another owner, another date', ({ id, text, owner, due, check, notDone }) => ({
    ...{ kind: 'change', id, text, ownerId: owner },
    dueAt: due === undefined ? undefined : timeOption(due),
    checkDueAt: typeof check === 'string' ? timeOption(check) : check === false ? null : undefined,
    done: notDone === true ? false : undefined,
  }))
    .option('--text <words>', 'what is done')
    .option('--owner <id>', 'the CRM user who answers for it')
    .option('--due <time>', 'by when')
    .option('--check <time>', 'when somebody looks whether it helped')
    .option('--no-check', 'nobody has to look')
    .option('--not-done', 'it is not done after all');
}

function checkCommand(): Command {
  return changing('check', 'whether it helped', ({ id, result, note = null }) => ({
    ...{ kind: 'check', id, note },
    result: oneOf<Effectiveness>(EFFECTIVENESS, result, '--result'),
  }))
    .requiredOption('--result <what>', `one of ${EFFECTIVENESS.join(', ')}`)
    .option('--note <text>', 'what shows it');
}

function changing(name: string, about: string, changeOf: (flags: ActionFlags) => ActionChange): Command {
  return change(name, about, changeOf).requiredOption('--id <id>', 'which one, such as CA-12');
}

function change(name: string, about: string, changeOf: (flags: ActionFlags) => ActionChange): Command {
  return new Command(name)
    .description(about)
    .option(...BY_OPTION)
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line')
    .action((flags: ActionFlags) => {
      const asked = { change: changeOf(flags), by: personOf(flags), via: 'command_line', requestId: null } as const;
      return withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, flags.tenant);
        const answer = await changeAction(loop, tenantId, asked);
        const now = await loop.clock.now();
        tellAnswer(answer, flags, ({ action }) => actionText([action], now));
      });
    });
}
