import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { z } from 'zod';
import { openUnstoredHubspot, type App } from '../app';
import type { Config } from '../config';
import { readHubspotPortal } from '../crm-adapters/hubspot/open-hubspot';
import { SetupError } from '../errors';
import { connectSource, connectTenant } from '../pipeline/connect-tenant';
import { print } from './print';
import { withApp } from './with-app';

const HELP = `
The settings file is JSON: {"name", "settings", "calendar"?}; docs/quickstart.md has one to start from.
The token is read from HUBSPOT_ACCESS_TOKEN and stored sealed. Running it again brings the set-up up to date;
--source adds a survey source and prints its URL and signing secret, which are shown this once only.

  detractor-loop connect tenant.json --source "Quarterly NPS"`;

const fileSchema = z.strictObject({ name: z.string().min(1), settings: z.unknown(), calendar: z.unknown().optional() });

/** `connect`: sets up a tenant and, if asked, a survey source of it. */
export function connectCommand(): Command {
  return new Command('connect')
    .description('set up a HubSpot portal: check people and mapping, create what is missing, store default rules')
    .argument('<settings>', 'a JSON file')
    .option('--source <name>', 'also open a survey source of this name')
    .addHelpText('after', HELP)
    .action(async (file: string, options: { source?: string }) => {
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
  input: { readonly tenant: z.infer<typeof fileSchema>; readonly source?: string },
): Promise<object> {
  const { name, settings, calendar } = input.tenant;
  const { accessToken } = config.hubspot;
  if (accessToken === null)
    throw new SetupError('HUBSPOT_ACCESS_TOKEN is not set: it is the token of your app in the portal');
  const { portalId } = await readHubspotPortal(app.hubspot, accessToken);
  const crm = openUnstoredHubspot(app, { portalId, accessToken });
  const { tenantId, provision } = await connectTenant(app.loop, crm, {
    name,
    crm: 'hubspot',
    orgId: portalId,
    settings,
    calendar: calendar ?? null,
    credentials: { kind: 'static', accessToken },
  });
  const { storesCasesAs, taskKey, created } = provision;
  const tenant = { tenantId, portalId, storesCasesAs, taskKey, created };
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

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new SetupError(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : ''}`);
  }
}
