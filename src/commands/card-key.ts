import { Command } from 'commander';
import { SetupError } from '../errors';
import { cardKeys, renewCardKey } from '../pipeline/settings/card-key';
import { OPERATOR } from '../pipeline/settings/operator';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { print } from './print';
import { withApp } from './with-app';

const HELP = `
The Apex class of the card signs with it; docs/api.md says how, and where the org keeps it. It is sealed in the database.
After --renew the one before goes on to sign until the next --renew, so that the org can change over without a gap;
with --now it ends at once, as it should after a leak.

  detractor-loop card-key
  detractor-loop card-key --renew`;

interface Flags {
  readonly tenant?: string;
  readonly renew?: boolean;
  readonly now?: boolean;
}

/** `card-key`: what signs the requests of the Salesforce card. */
export function cardKeyCommand(): Command {
  return new Command('card-key')
    .description('show the key that signs the requests of the Salesforce card, or make a new one')
    .option(...TENANT_OPTION)
    .option('--renew', 'make a new one')
    .option('--now', 'with --renew: the one before signs nothing any more')
    .addHelpText('after', HELP)
    .action(({ tenant, renew = false, now = false }: Flags) => {
      if (now && !renew) throw new SetupError('--now goes with --renew', 64);
      return withApp(async ({ loop }) => {
        const { tenantId, crm, orgId } = await chosenTenant(loop, tenant);
        if (crm !== 'salesforce') throw new SetupError('HubSpot signs by the secret of the app: HUBSPOT_CLIENT_SECRET');
        const key = renew
          ? await renewCardKey(loop, tenantId, { endOlder: now, by: OPERATOR })
          : (await cardKeys(loop, tenantId))[0];
        if (key === undefined) throw new SetupError('there is no key yet: make one with --renew');
        print({ tenantId, orgId, key });
      });
    });
}
