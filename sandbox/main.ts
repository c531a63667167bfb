import { parseArgs } from 'node:util';
import type { RunningHubspot, StartOptions as HubspotStart } from './hubspot/start';
import { startHubspot } from './hubspot/start';
import type { RunningSalesforce, StartOptions as SalesforceStart } from './salesforce/start';
import { startSalesforce } from './salesforce/start';

const HELP = `Starts the emulated CRMs and prints one line of JSON when they listen.

  npm run --silent sandbox -- [options]

  --crm <name>              hubspot, salesforce or both (default both)
  --latency <ms>            delay before every answer (default 0)

  --port <n>                HubSpot's port on 127.0.0.1 (default: a free one)
  --limit <n>               HubSpot's requests per rolling 10 s before 429 (default 190, 0 = unlimited)
  --no-custom-objects       a portal without custom objects: schemas answer 403
  --no-task-unique          unique properties on tasks are refused

  --salesforce-port <n>     Salesforce's port on 127.0.0.1 (default: a free one)
  --salesforce-limit <n>    Salesforce's calls per rolling 24 h before 403 (default 100000)
  --no-package              an org without Detractor_Case__c and our fields on activities
  --no-rotation             a refresh keeps the refresh token

  --help                    this text
`;

const EXIT_USAGE = 64;
const EXIT_UNAVAILABLE = 69;

/** What to start; null = not that one. */
interface Plan {
  readonly hubspot: HubspotStart | null;
  readonly salesforce: SalesforceStart | null;
}

/** A whole number, or the reason why it is none; undefined stays undefined. */
function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new TypeError(`--${name} takes a whole number, not '${text}'`);
  return Number(text);
}

function positive(name: string, text: string | undefined): number | undefined {
  const number = wholeNumber(name, text);
  if (number === 0) throw new TypeError(`--${name} takes a number above 0`);
  return number;
}

function readOptions(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      crm: { type: 'string', default: 'both' },
      latency: { type: 'string' },
      port: { type: 'string' },
      limit: { type: 'string' },
      'no-custom-objects': { type: 'boolean', default: false },
      'no-task-unique': { type: 'boolean', default: false },
      'salesforce-port': { type: 'string' },
      'salesforce-limit': { type: 'string' },
      'no-package': { type: 'boolean', default: false },
      'no-rotation': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

/** Reads the command line; null asks for the help text. Throws a TypeError on anything it does not know. */
function readArguments(argv: readonly string[]): Plan | null {
  const values = readOptions(argv);
  if (values.help) return null;
  const { crm } = values;
  if (!['hubspot', 'salesforce', 'both'].includes(crm)) throw new TypeError(`--crm takes no '${crm}'`);
  const latencyMs = wholeNumber('latency', values.latency) ?? 0;
  const limit = wholeNumber('limit', values.limit);
  const dailyLimit = positive('salesforce-limit', values['salesforce-limit']);
  const hubspot: HubspotStart = {
    port: wholeNumber('port', values.port) ?? 0,
    latencyMs,
    ...(limit === undefined ? {} : { limitPer10s: limit === 0 ? null : limit }),
    customObjects: !values['no-custom-objects'],
    taskUnique: !values['no-task-unique'],
  };
  const salesforce: SalesforceStart = {
    port: wholeNumber('salesforce-port', values['salesforce-port']) ?? 0,
    latencyMs,
    ...(dailyLimit === undefined ? {} : { dailyLimit }),
    packageInstalled: !values['no-package'],
    rotateRefreshToken: !values['no-rotation'],
  };
  return { hubspot: crm === 'salesforce' ? null : hubspot, salesforce: crm === 'hubspot' ? null : salesforce };
}

function hubspotLine({ url, portalId, token, clientId, clientSecret, refreshToken }: RunningHubspot): object {
  return { hubspot: { url, portalId, token, clientId, clientSecret, refreshToken } };
}

function salesforceLine({ url, orgId, token, clientId, clientSecret, refreshToken }: RunningSalesforce): object {
  return { salesforce: { url, orgId, token, clientId, clientSecret, refreshToken } };
}

/** Both listen before the line is printed; when one cannot, the other is not left behind. */
async function run(plan: Plan): Promise<void> {
  const hubspot = plan.hubspot === null ? null : await startHubspot(plan.hubspot);
  const salesforce =
    plan.salesforce === null
      ? null
      : await startSalesforce(plan.salesforce).catch(async (error: unknown) => {
          await hubspot?.close();
          throw error;
        });
  const stop = (): void => {
    Promise.all([hubspot?.close(), salesforce?.close()]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const ready = {
    ready: true,
    ...(hubspot === null ? {} : hubspotLine(hubspot)),
    ...(salesforce === null ? {} : salesforceLine(salesforce)),
  };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
}

function main(argv: readonly string[]): void {
  try {
    const plan = readArguments(argv);
    if (plan === null) {
      process.stdout.write(HELP);
      return;
    }
    run(plan).catch((error: unknown) => {
      process.stderr.write(`sandbox: ${String(error)}\n`);
      process.exitCode = EXIT_UNAVAILABLE;
    });
  } catch (error) {
    process.stderr.write(`sandbox: ${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    process.exitCode = EXIT_USAGE;
  }
}

main(process.argv.slice(2));
