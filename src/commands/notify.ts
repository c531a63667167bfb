import { Argument, Command, Option } from 'commander';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Config } from '../config';
import { POST_CHANNELS, type PostChannel } from '../domain/notice';
import { SetupError } from '../errors';
import type { TellOutcome } from '../notice-ports';
import { channelUrlProblem } from '../notify/channel-url';
import { changeChannelUrl, channelUrl } from '../pipeline/telling/channel-urls';
import type { Loop } from '../pipeline/loop';
import { OPERATOR } from '../pipeline/settings/operator';
import { chosenTenant, TENANT_OPTION } from './chosen-tenant';
import { print } from './print';
import { withApp } from './with-app';

const HELP = `
Where notices go outside the CRM. The address of a Slack incoming webhook or a Teams workflow is a secret: it is read from
standard input or a file, sealed in the database and never shown again. What is posted there is set by notify.slack and
notify.teams of the settings. The mail server is the service's own: SMTP_URL and MAIL_FROM.

  detractor-loop notify set-slack --url - < slack-url.txt
  detractor-loop notify test --to slack
  detractor-loop notify test --to mail:me@acme.example`;

const USAGE = 64;
const TEST_TEXT =
  'This is a test of Detractor Loop: notices about follow-ups will arrive here. Nothing has to be done.';

interface Flags {
  readonly tenant?: string;
}

interface UrlFlags extends Flags {
  readonly url?: string;
  readonly file?: string;
}

/** `notify`: where notices go outside the CRM. */
export function notifyCommand(): Command {
  const root = new Command('notify').description('where notices go outside the CRM: Slack, Teams, e-mail');
  for (const channel of POST_CHANNELS) root.addCommand(setCommand(channel));
  return root.addCommand(clearCommand()).addCommand(testCommand()).addCommand(showCommand()).addHelpText('after', HELP);
}

function setCommand(channel: PostChannel): Command {
  return new Command(`set-${channel}`)
    .description(`store the webhook of a channel of ${channel === 'slack' ? 'Slack' : 'Teams'}`)
    .addOption(new Option('--url <dash>', 'read it from standard input').choices(['-']).conflicts('file'))
    .option('--file <path>', 'read it from a file')
    .option(...TENANT_OPTION)
    .action((flags: UrlFlags) => {
      const url = urlOf(flags);
      return withApp(async ({ loop }, config) => {
        const { tenantId } = await chosenTenant(loop, flags.tenant);
        const problem = channelUrlProblem(channel, url, hostsOf(config));
        if (problem !== null) throw new SetupError(`the address ${problem}`, USAGE);
        const changed = await changeChannelUrl(loop, tenantId, { channel, url, by: OPERATOR });
        print({ tenantId, channel, changed, ...masked(url) });
      });
    });
}

function urlOf({ url, file }: UrlFlags): string {
  if (url === undefined && file === undefined) throw new SetupError('say --url - or --file <path>', USAGE);
  try {
    // 0 = standard input.
    return readFileSync(file ?? 0, 'utf8').trim();
  } catch (error) {
    throw new SetupError(`the address cannot be read: ${error instanceof Error ? error.message : ''}`, USAGE);
  }
}

function hostsOf({ teamsHosts, allowPrivateWebhooks: allowPrivate }: Config): Parameters<typeof channelUrlProblem>[2] {
  return { teamsHosts, allowPrivate };
}

function clearCommand(): Command {
  return new Command('clear')
    .description('forget the webhook of a channel: nothing is posted there any more')
    .addArgument(new Argument('<channel>').choices(POST_CHANNELS))
    .option(...TENANT_OPTION)
    .action((channel: PostChannel, { tenant }: Flags) =>
      withApp(async ({ loop }) => {
        const { tenantId } = await chosenTenant(loop, tenant);
        const changed = await changeChannelUrl(loop, tenantId, { channel, url: null, by: OPERATOR });
        print({ tenantId, channel, changed });
      }),
    );
}

function testCommand(): Command {
  return new Command('test')
    .description('send one harmless message and say what became of it (exit 1 = it was not taken)')
    .requiredOption('--to <whom>', 'slack, teams or mail:<address>')
    .option(...TENANT_OPTION)
    .action(({ to, tenant }: Flags & { readonly to: string }) =>
      withApp(async ({ loop }) => {
        const outcome = to.startsWith('mail:') ? await mailTo(loop, to.slice(5)) : await postTo(loop, to, tenant);
        if (outcome.status === 'failed') process.exitCode = 1;
        print({ to: to.replace(/:.*/s, ''), ...outcome });
      }),
    );
}

function mailTo({ tell, now }: Loop, address: string): Promise<TellOutcome> {
  if (tell.mail === null) throw new SetupError('no mail server is set: give SMTP_URL and MAIL_FROM');
  const subject = 'Detractor Loop: test';
  return tell.mail({ id: `test:${now()}`, to: address, subject, text: [TEST_TEXT], link: null });
}

async function postTo(loop: Loop, to: string, tenant: string | undefined): Promise<TellOutcome> {
  const channel = POST_CHANNELS.find((one) => one === to);
  if (channel === undefined) throw new SetupError('--to is slack, teams or mail:<address>', USAGE);
  const { tenantId } = await chosenTenant(loop, tenant);
  const url = await channelUrl(loop, tenantId, channel);
  if (url === null) throw new SetupError(`no webhook is stored: see detractor-loop notify set-${channel} --help`);
  return loop.tell[channel]({ url, text: TEST_TEXT, link: null });
}

function showCommand(): Command {
  return new Command('show')
    .description('which ways are set, without their secrets')
    .option(...TENANT_OPTION)
    .action(({ tenant }: Flags) =>
      withApp(async ({ loop }, { mail }) => {
        const { tenantId, settings } = await chosenTenant(loop, tenant);
        const server = mail && { host: mail.host, port: mail.port, security: mail.security, from: mail.from.address };
        const channels: Record<string, object | null> = {};
        for (const channel of POST_CHANNELS) {
          const url = await channelUrl(loop, tenantId, channel);
          channels[channel] = url === null ? null : { ...masked(url), posts: settings.notify[channel] };
        }
        print({ tenantId, mail: server, ...channels });
      }),
    );
}

/** Enough to tell two addresses apart, and nothing to post with. */
function masked(url: string): { readonly host: string; readonly fingerprint: string } {
  return { host: new URL(url).hostname, fingerprint: createHash('sha256').update(url).digest('hex').slice(0, 8) };
}
