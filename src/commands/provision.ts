import { Command } from 'commander';
import { provisionTenant } from '../pipeline/crm/provision-tenant';
import { print } from './print';
import { withApp } from './with-app';

/** `provision`: what the service needs inside the CRM, checked or created. */
export function provisionCommand(): Command {
  return new Command('provision')
    .description(
      'check what every CRM needs for the service, or create it with --apply (not in observe mode); exit 1 where something is missing',
    )
    .option('--apply', 'create what is missing, and try rejected writes again')
    .action(({ apply }: { apply?: boolean }) =>
      withApp(async ({ loop }) => {
        for (const tenant of await loop.stores.tenants.tenants(loop.db)) {
          const report = await provisionTenant(loop, tenant, apply === true ? 'apply' : 'check');
          const { ready, storesCasesAs, taskKey, created, missing } = report;
          print({
            tenantId: tenant.tenantId,
            mode: tenant.settings.mode,
            ready,
            storesCasesAs,
            taskKey,
            created,
            missing,
          });
          if (!ready) process.exitCode = 1;
        }
      }),
    );
}
