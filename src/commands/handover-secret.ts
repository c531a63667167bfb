import { Command, Option } from 'commander';
import { PROCESSES, type Handover } from '../domain/types';
import { renewHandoverSecret } from '../pipeline/telling/handover-secret';
import { OPERATOR } from '../pipeline/settings/operator';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { print } from './print';
import { withApp } from './with-app';

const HELP = `
It is shown this once only, and sealed in the database. The receiver verifies with it what diversion.channels announces to
it; docs/diversion.md says how. The one before signs nothing any more, so give it to the receiver at once.

  detractor-loop handover-secret --process safety`;

const HANDOVERS = PROCESSES.filter((process) => process !== 'standard');

/** `handover-secret`: what signs the hand-overs that are announced by webhook. */
export function handoverSecretCommand(): Command {
  return new Command('handover-secret')
    .description('make the secret that signs announced hand-overs of a process, and show it once')
    .addOption(new Option('--process <name>', 'whose announcements').choices(HANDOVERS).makeOptionMandatory())
    .option(...TENANT_OPTION)
    .addHelpText('after', HELP)
    .action(({ process, tenant }: { readonly process: Handover; readonly tenant?: string }) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        print({ tenantId, process, secret: await renewHandoverSecret(loop, tenantId, { process, by: OPERATOR }) });
      }),
    );
}
