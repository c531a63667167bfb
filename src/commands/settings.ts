import { Command } from 'commander';
import type { SettingsEvent } from '../domain/settings-events';
import { changeSettings } from '../pipeline/settings/change-settings';
import { OPERATOR } from '../pipeline/settings/operator';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { printDated } from './print';
import { readJson } from './read-json';
import { minuteOf, textTable } from './text-table';
import { withApp } from './with-app';

const HELP = `
Everything a decision reads beside rules, tier list, plays, policy and calendar: mapping, people, pools, hand-over,
suppressions. A file holds all of it; what it leaves out has its default. People and fields are checked against the CRM.

  detractor-loop settings show > settings.json
  detractor-loop settings set settings.json`;

interface Flags {
  readonly tenant?: string;
  readonly json?: boolean;
}

/** `settings`: what is set for a tenant. */
export function settingsCommand(): Command {
  return new Command('settings')
    .description('the settings of a tenant: show them, set them, see who changed what')
    .addCommand(showCommand())
    .addCommand(setCommand())
    .addCommand(historyCommand())
    .addHelpText('after', HELP);
}

function showCommand(): Command {
  return new Command('show')
    .description('all settings, as JSON to change and set again')
    .option(...TENANT_OPTION)
    .action(({ tenant }: Flags) =>
      withApp(async ({ loop }) => {
        const { settings } = await chosenTenant(loop, tenant);
        process.stdout.write(`${JSON.stringify(settings, null, 2)}\n`);
      }),
    );
}

function setCommand(): Command {
  return new Command('set')
    .description('check settings against the CRM and make them count')
    .argument('<file>', 'a JSON file with all settings, as "settings show" prints it')
    .option(...TENANT_OPTION)
    .option('--by <user>', 'who does it: a CRM user id, or "operator"', OPERATOR.id)
    .option('--json', 'print one JSON line')
    .action((file: string, { tenant, by, json }: Flags & { readonly by: string }) => {
      const settings = readJson(file);
      return withApp(async ({ loop }) => {
        const actor = by === OPERATOR.id ? OPERATOR : ({ kind: 'user', id: by } as const);
        const found = await chosenTenant(loop, tenant);
        const { version, changed } = await changeSettings(loop, found, { settings, by: actor });
        if (json === true) printDated({ tenantId: found.tenantId, version, changed });
        else process.stdout.write(`${changed ? 'The settings are' : 'The settings stay'} version ${version}.\n`);
      });
    });
}

function historyCommand(): Command {
  return new Command('history')
    .description('who changed what: settings, published versions, leave; newest first')
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line a change')
    .action(({ tenant, json }: Flags) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const events = await loop.stores.settingsLog.list(loop.db, tenantId, 200);
        if (json === true) for (const event of events) printDated(event);
        else process.stdout.write(`${historyText(events)}\n`);
      }),
    );
}

function historyText(events: readonly SettingsEvent[]): string {
  const rows = events.map(({ at, actor, body }) => [minuteOf(at), actor.id, whatOf(body), noteOf(body)]);
  return textTable(['when', 'who', 'what', 'note'], rows);
}

function whatOf(body: SettingsEvent['body']): string {
  switch (body.type) {
    case 'settings_changed':
      return `settings version ${body.version}`;
    case 'leave_changed':
      return `leave of ${body.userId}`;
    case 'handover_secret_renewed':
      return `secret of the ${body.process.replace('_', ' ')} announcements`;
    case 'card_key_renewed':
      return `key of the Salesforce card${body.olderEnds ? ', the one before ended' : ''}`;
    case 'person_erased':
      return `a person erased: ${body.cases} cases, ${body.responses} responses, ${body.deliveries} deliveries`;
    case 'action_changed':
      return `corrective action ${body.actionId} ${body.change}`;
    case 'cause_changed':
      return `common cause ${body.causeId} ${body.change}`;
    case 'channel_changed':
      return `${body.channel === 'slack' ? 'Slack' : 'Teams'} channel ${body.set ? 'set' : 'cleared'}`;
    case 'published':
      return `${body.kind.replace('_', ' ')} ${body.id} version ${body.version}${body.rollbackTo === null ? '' : ' (again)'}`;
  }
}

function noteOf(body: SettingsEvent['body']): string {
  return body.type === 'published' ? body.note : '';
}
