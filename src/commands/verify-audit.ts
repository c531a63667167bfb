import { Command } from 'commander';
import { print } from './print';
import { withApp } from './with-app';

/** `verify-audit`: proves that no event was changed or removed, or names the first broken link. */
export function verifyAuditCommand(): Command {
  return new Command('verify-audit')
    .description(
      'check the hash chain of every case and of the settings; exit 1 and the first broken link where one does not hold',
    )
    .action(() =>
      withApp(async ({ loop }) => {
        for (const { tenantId } of await loop.stores.tenants.tenants(loop.db)) {
          const broken = await loop.stores.cases.verifyChains(loop.db, tenantId);
          const brokenSettings = await loop.stores.settingsLog.verify(loop.db, tenantId);
          const intact = broken === null && brokenSettings === null;
          print({ tenantId, intact, broken, brokenSettings });
          if (!intact) process.exitCode = 1;
        }
      }),
    );
}
