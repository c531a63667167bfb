import { Command } from 'commander';
import { applyRetention } from '../pipeline/audit/apply-retention';
import { forgetBodies } from '../pipeline/intake/forget-bodies';
import { print } from './print';
import { withApp } from './with-app';

/** `retention`: what the night does by itself, now. */
export function retentionCommand(): Command {
  return new Command('retention')
    .description('drop raw deliveries and erase personal data that were kept for as long as the settings say')
    .action(() =>
      withApp(async ({ loop }) => {
        const bodies = await forgetBodies(loop);
        const erased = await applyRetention(loop);
        print({ bodies, erased });
      }),
    );
}
