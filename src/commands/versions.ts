import { Command } from 'commander';
import type { NewDocument } from '../store-ports';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { printDated } from './print';
import { versionsText } from './publishing';
import { withApp } from './with-app';

interface Flags {
  readonly tenant?: string;
  readonly json?: boolean;
}

/** A subcommand that lists every version of one kind of document, with who published it and why. */
export function versionsCommand(of: {
  readonly kind: NewDocument['kind'];
  readonly name: string;
  readonly description: string;
}): Command {
  return new Command(of.name)
    .description(of.description)
    .option(...TENANT_OPTION)
    .option('--json', 'print one JSON line a version')
    .action(({ tenant, json }: Flags) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const versions = await loop.stores.tenants.documents(loop.db, tenantId, of.kind);
        if (json === true) for (const version of versions) printDated(version);
        else process.stdout.write(`${versionsText(versions)}\n`);
      }),
    );
}
