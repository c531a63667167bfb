import { Command } from 'commander';
import { SetupError } from '../errors';
import { erasePerson, previewErasure, type Erasee } from '../pipeline/audit/erase-person';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { print } from './print';
import { withApp } from './with-app';

interface Flags {
  readonly tenant?: string;
  readonly email?: string;
  readonly contact?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
}

const HELP = `
Takes a person out of every table and every raw delivery; audit chains and seals still verify. The CRM's own history is
the CRM's: see docs/audit.md. It cannot be undone: look first with --dry-run.

  detractor-loop erase --email ann@acme.example --dry-run
  detractor-loop erase --email ann@acme.example --by 104
  detractor-loop erase --contact 601 --by 104`;

/** `erase`: a person goes, the history stays. */
export function eraseCommand(): Command {
  return new Command('erase')
    .description('erase a person from every table and raw delivery')
    .option(...TENANT_OPTION)
    .option('--email <address>', 'whom, by the address of the responses')
    .option('--contact <id>', 'whom, by the id of the contact in the CRM')
    .option('--by <who>', 'who asks for it: kept with every case')
    .option('--dry-run', 'only say what would go')
    .addHelpText('after', HELP)
    .action((flags: Flags) => {
      const who = eraseeOf(flags);
      const { by, dryRun } = flags;
      if (dryRun !== true && by === undefined) throw new SetupError('say who asks for it with --by', 64);
      return withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, flags.tenant);
        const erasure =
          dryRun === true
            ? await previewErasure(loop, tenantId, who)
            : await erasePerson(loop, tenantId, { ...who, by: { userId: by ?? '', via: 'command_line' } });
        print({ dryRun: dryRun === true, ...erasure });
      });
    });
}

function eraseeOf({ email, contact }: Flags): Erasee {
  if (email !== undefined && contact === undefined && email.includes('@')) return { email };
  if (contact !== undefined && email === undefined && contact.trim() !== '') return { contactId: contact };
  throw new SetupError('say whom: either --email <address> or --contact <id>', 64);
}
