import { Command, Option } from 'commander';
import { z } from 'zod';
import { openUnstoredCrm, type App } from '../app';
import type { Config } from '../config';
import { SetupError } from '../errors';
import { connectSource, connectTenant } from '../pipeline/settings/connect-tenant';
import { print } from './print';
import { readJson } from './read-json';
import { withApp } from './with-app';

const HELP = `
The settings file is JSON: {"name", "settings", "calendar"?}; docs/quickstart.md has one to start from.
How to log in is read from the environment and stored sealed: HUBSPOT_ACCESS_TOKEN, or SALESFORCE_LOGIN_URL with
SALESFORCE_CLIENT_ID and SALESFORCE_CLIENT_SECRET. Running it again brings the set-up up to date; --source adds a survey
source and prints its URL and signing secret, which are shown this once only.

  detractor-loop connect tenant.json --source "Quarterly NPS"
  detractor-loop connect tenant.json --crm salesforce`;

const CRMS = ['hubspot', 'salesforce'] as const;
type CrmName = (typeof CRMS)[number];

const fileSchema = z.strictObject({ name: z.string().min(1), settings: z.unknown(), calendar: z.unknown().optional() });

interface ConnectOptions {
  readonly crm: CrmName;
  readonly source?: string;
  readonly installer?: string;
}

/** `connect`: sets up a tenant and, if asked, a survey source of it. */
export function connectCommand(): Command {
  return new Command('connect')
    .description('set up a portal or org: check people and mapping, create what is missing, store default rules')
    .argument('<settings>', 'a JSON file')
    .addOption(new Option('--crm <name>', 'where the customers are').choices(CRMS).default('hubspot'))
    .option('--source <name>', 'also open a survey source of this name')
    .option('--installer <user>', 'your CRM user id: whoever installs it first may set it up from then on')
    .addHelpText('after', HELP)
    .action(async (file: string, options: ConnectOptions) => {
      // Read before a database is made: a slip in the file should not cost seconds.
      const tenant = readFile(file);
      await withApp(async (app, config) => {
        print(await connect(app, config, { tenant, ...options }));
      });
    });
}

async function connect(
  app: App,
  config: Config,
  input: ConnectOptions & { readonly tenant: z.infer<typeof fileSchema> },
): Promise<object> {
  const { crm } = input;
  const { name, settings, calendar } = input.tenant;
  const { orgId, access, credentials } = await app.vendors[crm].identify();
  const opened = openUnstoredCrm(app, { crm, orgId, access });
  const { tenantId, provision, mode } = await connectTenant(app.loop, opened, {
    ...{ name, crm, orgId, settings, credentials },
    ...{ calendar: calendar ?? null, installerUserId: input.installer ?? null },
  });
  const { ready, storesCasesAs, taskKey, created, missing } = provision;
  if (!ready && mode === 'live') process.exitCode = 1;
  const tenant = { tenantId, crm, orgId, mode, ready, storesCasesAs, taskKey, created, missing };
  if (input.source === undefined) return tenant;
  const { key, secret } = await connectSource(app.loop, tenantId, {
    source: 'generic',
    name: input.source,
    config: {},
  });
  const base = config.publicUrl ?? `http://${config.host}:${config.port}`;
  return { ...tenant, source: { url: `${base}/v1/in/${key}`, secret } };
}

function readFile(file: string): z.infer<typeof fileSchema> {
  const parsed = fileSchema.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  throw new SetupError(
    `${file}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
  );
}
