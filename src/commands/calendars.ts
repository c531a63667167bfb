import { Command } from 'commander';
import { SetupError } from '../errors';
import { definitionOf } from '../pipeline/settings/calendar-rows';
import { publishCalendar, type CalendarChoice } from '../pipeline/settings/publish-calendar';
import type { CalendarDraft } from '../store-ports';
import { calendarSources } from './calendar-sources';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { printDated } from './print';
import { createBar } from './progress';
import { approvalOf, readVersion, versionsText, withApproval, type PublishFlags } from './publishing';
import { readJson } from './read-json';
import { retimeCommand } from './retime';
import { staffNames } from './staff-names';
import { readApply, tellTimed, withApply } from './timed-publishing';
import { withApp } from './with-app';

const HELP = `
When people work, and on which days nobody does: docs/calendars.md. Proposals and imports print or write a draft and
publish nothing. Without --apply publishing shows which open cases would move, and publishes nothing either.

  detractor-loop calendars holidays --country DE --region BY --out draft.json
  detractor-loop calendars publish draft.json --note "Holidays of Bavaria until 2028" --by 104
  detractor-loop calendars publish draft.json --apply open --note "Holidays of Bavaria until 2028" --by 104`;

interface Flags {
  readonly tenant?: string;
  readonly id: string;
  readonly draft?: string;
  readonly json?: boolean;
}

type Publish = PublishFlags & Flags & { readonly apply?: string };

/** `calendars`: business hours and closed days of a tenant. */
export function calendarsCommand(): Command {
  const root = new Command('calendars').description('business hours and holidays: list, propose, import, publish');
  const commands = [listCommand(), showCommand(), ...calendarSources(), publishCommand(), rollbackCommand()];
  for (const command of [...commands, retimeCommand('calendar')]) root.addCommand(command);
  return root.addHelpText('after', HELP);
}

function listCommand(): Command {
  return new Command('list')
    .description('every calendar in every version, and drafts that wait for somebody to publish them')
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line a version or draft')
    .action(({ tenant, json }: Pick<Flags, 'tenant' | 'json'>) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const versions = await loop.stores.tenants.documents(loop.db, tenantId, 'calendar');
        const drafts = await loop.stores.tenants.calendarDrafts(loop.db, tenantId);
        if (json === true) for (const one of [...versions, ...drafts.map(listed)]) printDated(one);
        else process.stdout.write(`${[versionsText(versions), ...drafts.map(draftText)].join('\n')}\n`);
      }),
    );
}

function listed({ body: _body, ...draft }: CalendarDraft): object {
  return { ...draft, status: 'draft' };
}

function draftText({ id, draft, basedOn, year }: CalendarDraft): string {
  const publish = `calendars publish --id ${id} --draft ${draft}`;
  return `Draft ${draft} of "${id}" waits: version ${basedOn} with the holidays up to ${year}. ${publish}`;
}

function showCommand(): Command {
  return withId(new Command('show'))
    .description('a calendar as JSON to start a draft from')
    .option(...TENANT_OPTION)
    .option('--draft <n>', 'a draft that waits, as "calendars list" has it')
    .action(({ tenant, id, draft }: Flags) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const { tenants } = loop.stores;
        const drafts = draft === undefined ? [] : await tenants.calendarDrafts(loop.db, tenantId);
        const found =
          draft === undefined
            ? await tenants.newestCalendar(loop.db, tenantId, id)
            : drafts.find((one) => one.id === id && one.draft === readVersion(draft));
        if (found === null || found === undefined) throw new SetupError(`there is no such calendar "${id}"`, 64);
        process.stdout.write(`${JSON.stringify(definitionOf(found.body), null, 2)}\n`);
      }),
    );
}

function publishCommand(): Command {
  return withApply(withApproval(withId(new Command('publish'))))
    .description('check a calendar, see which deadlines would move, and make it count')
    .argument('[file]', 'a JSON file, as "calendars show" prints it')
    .option('--draft <n>', 'instead of a file: a draft that waits, as "calendars list" has it')
    .option(...TENANT_OPTION)
    .action((file: string | undefined, flags: Publish) => publish(choiceOf(file, flags.draft), flags));
}

function choiceOf(file: string | undefined, draft: string | undefined): CalendarChoice {
  if (file !== undefined && draft === undefined) return { body: readJson(file) };
  if (file === undefined && draft !== undefined) return { draft: readVersion(draft) };
  throw new SetupError('name a file or --draft, one of them', 64);
}

function rollbackCommand(): Command {
  return withApply(withApproval(withId(new Command('rollback'))))
    .description('make an older version count again')
    .argument('<version>', 'as "calendars list" has it')
    .option(...TENANT_OPTION)
    .action((version: string, flags: Publish) => publish({ version: readVersion(version) }, flags));
}

function publish(choice: CalendarChoice, flags: Publish): Promise<void> {
  const apply = readApply(flags.apply);
  return withApp(async ({ loop }) => {
    const tenant = await chosenTenant(loop, flags.tenant);
    const bar = createBar('open cases');
    const wish = { id: flags.id, choice, apply, approval: approvalOf(flags), watch: bar.watch };
    const outcome = await publishCalendar(loop, tenant, wish).finally(() => bar.stop());
    const nameOf = await staffNames(loop, tenant.tenantId);
    tellTimed(`the calendar "${flags.id}"`, outcome, { json: flags.json === true, nameOf });
  });
}

function withId(command: Command): Command {
  return command.option('--id <id>', 'which calendar', 'default');
}
