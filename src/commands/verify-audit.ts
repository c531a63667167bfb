import { Command } from 'commander';
import type { Loop } from '../pipeline/loop';
import { print } from './print';
import { createBar } from './progress';
import { withApp } from './with-app';

const HELP = `
Walks every chain and every seal of every tenant: events, the states of cases folded from them, settings, and what each seal
covers. Prints one line a tenant: the first broken link of each kind, or null, and the newest seal. Compare that one with a
copy kept elsewhere: whoever owns the database could have made all of it anew. See docs/audit.md.`;

/** `verify-audit`: proves that no event was changed or removed, or names the first broken link. */
export function verifyAuditCommand(): Command {
  return new Command('verify-audit')
    .description('check every chain and seal; exit 1 and the first broken link where one does not hold')
    .addHelpText('after', HELP)
    .action(() =>
      withApp(async ({ loop }) => {
        for (const { tenantId } of await loop.stores.tenants.tenants(loop.db)) {
          const found = await verifyTenant(loop, tenantId);
          print({ tenantId, ...found });
          if (!found.intact) process.exitCode = 1;
        }
      }),
    );
}

async function verifyTenant(loop: Loop, tenantId: number): Promise<{ readonly intact: boolean }> {
  const { db, stores } = loop;
  const { cases: total } = await stores.audit.sealState(db, tenantId);
  const bar = createBar('cases');
  const broken = await stores.cases.verifyChains(db, tenantId, (done) => bar.watch(done, total));
  bar.stop();
  const brokenSettings = await stores.settingsLog.verify(db, tenantId);
  const brokenSeal = await stores.audit.verifySeals(db, tenantId);
  const newest = await stores.audit.newestSeal(db, tenantId);
  const seal = newest && { seal: newest.seal, at: new Date(newest.at).toISOString(), hash: newest.hash };
  const intact = broken === null && brokenSettings === null && brokenSeal === null;
  return { ...{ intact, cases: total }, ...{ broken, brokenSettings, brokenSeal, seal } };
}
