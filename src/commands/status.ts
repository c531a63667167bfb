import { Command } from 'commander';
import { print } from './print';
import { withApp } from './with-app';

/** `status`: what came in, what became of it, and what needs somebody. */
export function statusCommand(): Command {
  return new Command('status')
    .description('one JSON line a tenant: ledger, cases, backlog, lanes in trouble, writes the CRM rejected')
    .action(() =>
      withApp(async ({ loop }) => {
        for (const { tenantId, name, crm } of await loop.stores.tenants.tenants(loop.db)) {
          print({ tenantId, name, crm, ...(await loop.stores.report.ofTenant(loop.db, tenantId)) });
        }
      }),
    );
}
