import { Command } from 'commander';
import { selfCheck } from '../pipeline/settings/self-check';
import { printDated } from './print';
import { createBar } from './progress';
import { readDays } from './publishing';
import { withApp } from './with-app';

const HELP = `
Makes stored decisions again by the rules, settings, people and facts they were made on: all must come out as they were.
The service does this every night; "status" shows the last one. Exit code 1 where one differs.

  detractor-loop self-check --days 365`;

/** `self-check`: do stored decisions still decide themselves? */
export function selfCheckCommand(): Command {
  return new Command('self-check')
    .description('make stored decisions again, and name those that come out otherwise; exit 1 where there are any')
    .option('--days <n>', 'how far back to look', '90')
    .addHelpText('after', HELP)
    .action((flags: { readonly days: string }) => {
      const days = readDays(flags.days);
      return withApp(async ({ loop }) => {
        for (const { tenantId } of await loop.stores.tenants.tenants(loop.db)) {
          const bar = createBar('checking');
          const check = await selfCheck(loop, tenantId, { days, watch: bar.watch }).finally(() => bar.stop());
          if (check.differing > 0) process.exitCode = 1;
          printDated({ tenantId, ...check });
        }
      });
    });
}
