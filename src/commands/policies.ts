import { Command } from 'commander';
import { SetupError } from '../errors';
import { publishPolicy } from '../pipeline/publish-policy';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { approvalOf, readVersion, tellPublished, withApproval, type PublishFlags } from './publishing';
import { readJson } from './read-json';
import { versionsCommand } from './versions';
import { withApp } from './with-app';

const HELP = `
How soon a case of each tier is touched and resolved: docs/sla.md. The policy "default" is everybody's; another one
counts for the rules and plays that name it. Clocks that run keep their time.

  detractor-loop policies show > policy.json
  detractor-loop policies publish policy.json --id premium --note "Four hours for premium accounts" --by 104`;

const VERSIONS = { kind: 'policy', name: 'list', description: 'every policy in every version' } as const;

interface Flags {
  readonly tenant?: string;
  readonly id: string;
  readonly json?: boolean;
}

/** `policies`: the SLA policies of a tenant. */
export function policiesCommand(): Command {
  return new Command('policies')
    .description('the SLA policies: list them, show one, publish one')
    .addCommand(versionsCommand(VERSIONS))
    .addCommand(showCommand())
    .addCommand(publishCommand())
    .addCommand(rollbackCommand())
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
  return withApproval(withId(new Command('publish')))
    .description('check a policy and make it count for clocks that start from now on')
    .argument('<file>', 'a JSON file, as "policies show" prints it')
    .option(...TENANT_OPTION)
    .action((file: string, flags: PublishFlags & Flags) => publish({ body: readJson(file) }, flags));
}

function rollbackCommand(): Command {
  return withApproval(withId(new Command('rollback')))
    .description('make an older version count again')
    .argument('<version>', 'as "policies list" has it')
    .option(...TENANT_OPTION)
    .action((version: string, flags: PublishFlags & Flags) => publish({ version: readVersion(version) }, flags));
}

function publish(
  draft: { readonly body: unknown } | { readonly version: number },
  flags: PublishFlags & Flags,
): Promise<void> {
  return withApp(async ({ loop }) => {
    const tenant = await chosenTenant(loop, flags.tenant);
    const outcome = await publishPolicy(loop, tenant, { id: flags.id, draft, approval: approvalOf(flags) });
    tellPublished(`the policy "${flags.id}"`, outcome, flags);
  });
}

function withId(command: Command): Command {
  return command.option('--id <id>', 'which policy', 'default');
}
