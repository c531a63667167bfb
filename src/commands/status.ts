import { Command } from 'commander';
import { printDated } from './print';
import { withApp } from './with-app';

/** `status`: what came in, what became of it, and what needs somebody. */
export function statusCommand(): Command {
  return new Command('status')
    .description(
      'one JSON line a tenant: whether mail is set up, ledger, suppressed by reason, cases, backlog, what is published, the last self-check, trouble',
    )
    .action(() =>
      withApp(async ({ loop }) => {
        for (const { tenantId, name, crm } of await loop.stores.tenants.tenants(loop.db)) {
          printDated({
            tenantId,
            name,
            crm,
            mail: loop.tell.mail !== null,
            ...(await loop.stores.report.ofTenant(loop.db, tenantId)),
          });
        }
      }),
    );
}
