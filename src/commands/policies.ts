import { Command } from 'commander';
import { SetupError } from '../errors';
import { publishPolicy } from '../pipeline/settings/publish-policy';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { createBar } from './progress';
import { approvalOf, readVersion, withApproval, type PublishFlags } from './publishing';
import { readJson } from './read-json';
import { retimeCommand } from './retime';
import { staffNames } from './staff-names';
import { readApply, tellTimed, withApply } from './timed-publishing';
import { versionsCommand } from './versions';
import { withApp } from './with-app';

const HELP = `
How soon a case of each tier is touched and resolved: docs/sla.md. The policy "default" is everybody's; another one
counts for the rules and plays that name it. Without --apply nothing is published: you see which open cases would move.

  detractor-loop policies show > policy.json
  detractor-loop policies publish policy.json --note "Four hours for critical cases" --by 104
  detractor-loop policies publish policy.json --apply open --note "Four hours for critical cases" --by 104`;

const VERSIONS = { kind: 'policy', name: 'list', description: 'every policy in every version' } as const;

interface Flags {
  readonly tenant?: string;
  readonly id: string;
}

type Publish = PublishFlags & Flags & { readonly apply?: string };

/** `policies`: the SLA policies of a tenant. */
export function policiesCommand(): Command {
  return new Command('policies')
    .description('the SLA policies: list them, show one, publish one')
    .addCommand(versionsCommand(VERSIONS))
    .addCommand(showCommand())
    .addCommand(publishCommand())
    .addCommand(rollbackCommand())
    .addCommand(retimeCommand('policy'))
    .addHelpText('after', HELP);
}

function showCommand(): Command {
  return withId(new Command('show'))
    .description('a policy as JSON to start a draft from')
    .option(...TENANT_OPTION)
    .action(({ tenant, id }: Flags) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const found = await loop.stores.tenants.newestPolicy(loop.db, tenantId, id);
        if (found === null) throw new SetupError(`there is no policy "${id}"`, 64);
        process.stdout.write(`${JSON.stringify(found.body, null, 2)}\n`);
      }),
    );
}

function publishCommand(): Command {
  return withApply(withApproval(withId(new Command('publish'))))
    .description('check a policy, see which deadlines would move, and make it count')
    .argument('<file>', 'a JSON file, as "policies show" prints it')
    .option(...TENANT_OPTION)
    .action((file: string, flags: Publish) => publish({ body: readJson(file) }, flags));
}

function rollbackCommand(): Command {
  return withApply(withApproval(withId(new Command('rollback'))))
    .description('make an older version count again')
    .argument('<version>', 'as "policies list" has it')
    .option(...TENANT_OPTION)
    .action((version: string, flags: Publish) => publish({ version: readVersion(version) }, flags));
}

function publish(draft: { readonly body: unknown } | { readonly version: number }, flags: Publish): Promise<void> {
  const apply = readApply(flags.apply);
  return withApp(async ({ loop }) => {
    const tenant = await chosenTenant(loop, flags.tenant);
    const bar = createBar('open cases');
    const wish = { id: flags.id, draft, apply, approval: approvalOf(flags), watch: bar.watch };
    const outcome = await publishPolicy(loop, tenant, wish).finally(() => bar.stop());
    const nameOf = await staffNames(loop, tenant.tenantId);
    tellTimed(`the policy "${flags.id}"`, outcome, { json: flags.json === true, nameOf });
  });
}

function withId(command: Command): Command {
  return command.option('--id <id>', 'which policy', 'default');
}
