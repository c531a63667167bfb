import { Command } from 'commander';
import { playSchema } from '../domain/play';
import { SetupError } from '../errors';
import { publishPlay } from '../pipeline/settings/publish-play';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { printDated } from './print';
import { approvalOf, readVersion, tellPublished, withApproval, type PublishFlags } from './publishing';
import { readJson } from './read-json';
import { textTable } from './text-table';
import { withApp } from './with-app';

const HELP = `
Guidance for a kind of case: a checklist, talking points and a first message. One per reason is there from the start; a
rule may name another. docs/plays.md explains them.

  detractor-loop plays list
  detractor-loop plays show billing_pricing > play.json
  detractor-loop plays publish play.json --note "Finance answers within a day" --by 104`;

interface Flags {
  readonly tenant?: string;
  readonly json?: boolean;
}

/** `plays`: the plays of a tenant. */
export function playsCommand(): Command {
  return new Command('plays')
    .description('the plays: list them, show one, publish one')
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(publishCommand())
    .addCommand(rollbackCommand())
    .addHelpText('after', HELP);
}

function listCommand(): Command {
  return new Command('list')
    .description('every play in its newest version')
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line a play')
    .action(({ tenant, json }: Flags) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const plays = (await loop.stores.tenants.plays(loop.db, tenantId)).map(({ id, version, body }) => {
          const { name, reason, policyId } = playSchema.parse(body);
          return { id, version, name, reason, policyId };
        });
        if (json === true) for (const play of plays) printDated(play);
        else process.stdout.write(`${listText(plays)}\n`);
      }),
    );
}

function listText(
  plays: readonly {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly reason: string | null;
  }[],
): string {
  const rows = plays.map(({ id, version, name, reason }) => [id, version, name, reason ?? 'where a rule names it']);
  return textTable(['id', 'version', 'name', 'for'], rows);
}

function showCommand(): Command {
  return new Command('show')
    .description('a play as JSON to start a draft from')
    .argument('<id>', 'as "plays list" has it')
    .argument('[version]', 'an older one (default: the newest)')
    .option(...TENANT_OPTION)
    .action((id: string, version: string | undefined, { tenant }: Flags) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const { tenants } = loop.stores;
        const found =
          version === undefined
            ? (await tenants.plays(loop.db, tenantId)).find((play) => play.id === id)
            : await tenants.play(loop.db, tenantId, { id, version: readVersion(version) });
        if (found === undefined || found === null) throw new SetupError(`there is no such play: ${id}`, 64);
        process.stdout.write(`${JSON.stringify(playSchema.parse(found.body), null, 2)}\n`);
      }),
    );
}

function publishCommand(): Command {
  return withApproval(new Command('publish'))
    .description('check a play and make it count for new cases')
    .argument('<file>', 'a JSON file, as "plays show" prints it')
    .option(...TENANT_OPTION)
    .action((file: string, flags: PublishFlags) => publish({ body: readJson(file) }, flags));
}

function rollbackCommand(): Command {
  return withApproval(new Command('rollback'))
    .description('make the content of an older version the newest one')
    .argument('<id>', 'as "plays list" has it')
    .argument('<version>', 'the older version')
    .option(...TENANT_OPTION)
    .action((id: string, version: string, flags: PublishFlags) =>
      publish({ id, version: readVersion(version) }, flags),
    );
}

function publish(
  draft: { readonly body: unknown } | { readonly id: string; readonly version: number },
  flags: PublishFlags,
): Promise<void> {
  return withApp(async ({ loop }) => {
    const tenant = await chosenTenant(loop, flags.tenant);
    const outcome = await publishPlay(loop, tenant, { ...draft, approval: approvalOf(flags) });
    tellPublished('the play', outcome, flags);
  });
}
