import { Command } from 'commander';
import { SetupError } from '../errors';
import { loadDecisionContext } from '../pipeline/deciding/decision-context';
import { refusedActor } from '../pipeline/settings/publication';
import { previewRetime, retimeOpen, type RetimeBy } from '../pipeline/clocks/retime-open';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { print, printDated } from './print';
import { createBar } from './progress';
import { approvalOf } from './publishing';
import { staffNames } from './staff-names';
import { previewText, tallyText } from './timed-publishing';
import { withApp } from './with-app';

interface Flags {
  readonly tenant?: string;
  readonly id: string;
  readonly by: string;
  readonly preview?: boolean;
  readonly json?: boolean;
}

/**
 * A subcommand that moves open cases to what counts already: after publishing for new ones alone, or where moving them was
 * interrupted. Cases that are there are left alone.
 */
export function retimeCommand(because: RetimeBy['because']): Command {
  return new Command('retime')
    .description(`move open cases to the ${because} that counts; what is there already is left alone`)
    .option('--id <id>', `which ${because}`, 'default')
    .option(...TENANT_OPTION)
    .option('--by <user>', 'who decides it: the program owner, a coordinator, or "operator"', 'operator')
    .option('--preview', 'only show which deadlines would move')
    .option('--json', 'print one JSON line')
    .action((flags: Flags) => retime({ because, id: flags.id }, flags));
}

function retime(by: RetimeBy, flags: Flags): Promise<void> {
  return withApp(async ({ loop }) => {
    const tenant = await chosenTenant(loop, flags.tenant);
    const { by: actor } = approvalOf({ note: '', by: flags.by });
    const refused = refusedActor(tenant, actor);
    if (refused !== null) throw new SetupError(refused.message, 64);
    const bar = createBar('open cases');
    if (flags.preview === true) {
      const context = await loadDecisionContext(loop, tenant.tenantId);
      const preview = await previewRetime(loop, context, { by, watch: bar.watch }).finally(() => bar.stop());
      const nameOf = await staffNames(loop, tenant.tenantId);
      if (flags.json === true) printDated(preview);
      else process.stdout.write(`${previewText(preview, nameOf)}\n`);
      return;
    }
    const tally = await retimeOpen(loop, tenant, { by, actor, watch: bar.watch }).finally(() => bar.stop());
    if (flags.json === true) print(tally);
    else process.stdout.write(`${tallyText(tally)}\n`);
  });
}
