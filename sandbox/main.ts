import { parseArgs } from 'node:util';
import type { StartOptions } from './hubspot/start';
import { startHubspot } from './hubspot/start';

const HELP = `Starts the emulated HubSpot and prints one line of JSON when it listens.

  npm run --silent sandbox -- [options]

  --port <n>            port on 127.0.0.1 (default: a free one)
  --limit <n>           requests per rolling 10 s before 429 (default 190, 0 = unlimited)
  --latency <ms>        delay before every answer (default 0)
  --no-custom-objects   a portal without custom objects: schemas answer 403
  --no-task-unique      unique properties on tasks are refused
  --help                this text
`;

const EXIT_USAGE = 64;
const EXIT_UNAVAILABLE = 69;

/** A whole number, or the reason why it is none; undefined stays undefined. */
function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new TypeError(`--${name} takes a whole number, not '${text}'`);
  return Number(text);
}

/** Reads the command line; null asks for the help text. Throws a TypeError on anything it does not know. */
function readArguments(argv: readonly string[]): StartOptions | null {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      limit: { type: 'string' },
      latency: { type: 'string' },
      'no-custom-objects': { type: 'boolean', default: false },
      'no-task-unique': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const port = wholeNumber('port', values.port);
  const limit = wholeNumber('limit', values.limit);
  const latencyMs = wholeNumber('latency', values.latency);
  return {
    ...(port === undefined ? {} : { port }),
    ...(limit === undefined ? {} : { limitPer10s: limit === 0 ? null : limit }),
    ...(latencyMs === undefined ? {} : { latencyMs }),
    customObjects: !values['no-custom-objects'],
    taskUnique: !values['no-task-unique'],
  };
}

async function run(options: StartOptions): Promise<void> {
  const hubspot = await startHubspot(options);
  const stop = (): void => {
    hubspot.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  const { url, portalId, token, clientId, clientSecret, refreshToken } = hubspot;
  const ready = { ready: true, hubspot: { url, portalId, token, clientId, clientSecret, refreshToken } };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
}

function main(argv: readonly string[]): void {
  try {
    const options = readArguments(argv);
    if (options === null) {
      process.stdout.write(HELP);
      return;
    }
    run(options).catch((error: unknown) => {
      process.stderr.write(`sandbox: ${String(error)}\n`);
      process.exitCode = EXIT_UNAVAILABLE;
    });
  } catch (error) {
    process.stderr.write(`sandbox: ${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    process.exitCode = EXIT_USAGE;
  }
}

main(process.argv.slice(2));
