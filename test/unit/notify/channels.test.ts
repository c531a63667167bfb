import type { ChannelPost, TellOutcome } from '../../../src/notice-ports';
import { channelUrlProblem } from '../../../src/notify/channel-url';
import { createTeller, type TellerTerms } from '../../../src/notify/teller';
import { startReceiver, type Answer, type Receiver } from './receiver';

const TEAMS_HOSTS = ['logic.azure.com', 'api.powerplatform.com'];
const POST = { text: 'A deadline has passed.', link: 'https://crm.example/case/1?a=1&b=2' };
const OK: Answer = (_received, response) => response.end('ok');
const ACCEPTED: Answer = (_received, response) => response.writeHead(202).end();

describe('posting in a channel', () => {
  let receiver: Receiver;
  let answer: Answer;

  beforeAll(async () => {
    receiver = await startReceiver((received, response) => answer(received, response));
  });
  beforeEach(() => {
    receiver.received.length = 0;
  });
  afterAll(() => receiver.close());

  const tell = (
    channel: 'slack' | 'teams',
    post: Partial<ChannelPost> = {},
    terms: Partial<TellerTerms> = {},
  ): Promise<TellOutcome> => {
    const url = `http://127.0.0.1:${receiver.port}/services/T0/B0/secret`;
    const teller = createTeller({
      mail: null,
      timeoutMs: 2_000,
      allowPrivate: true,
      teamsHosts: TEAMS_HOSTS,
      ...terms,
    });
    return teller[channel]({ url, ...POST, ...post });
  };
  const body = (): unknown => JSON.parse(receiver.received[0]?.body ?? '');

  test('Slack gets a text with its link', async () => {
    answer = OK;
    expect(await tell('slack')).toEqual({ status: 'taken' });
    expect(receiver.received).toMatchObject([
      { method: 'POST', path: '/services/T0/B0/secret', headers: { 'content-type': 'application/json' } },
    ]);
    expect(body()).toEqual({
      text: 'A deadline has passed.\n<https://crm.example/case/1?a=1&amp;b=2|Open in the CRM>',
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  test('Teams gets a card that wraps, with a button', async () => {
    answer = ACCEPTED;
    expect(await tell('teams')).toEqual({ status: 'taken' });
    expect(body()).toEqual({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            body: [{ type: 'TextBlock', text: 'A deadline has passed.', wrap: true }],
            actions: [{ type: 'Action.OpenUrl', title: 'Open in the CRM', url: 'https://crm.example/case/1?a=1&b=2' }],
          },
        },
      ],
    });
  });

  test('text stays text: nobody is mentioned, no link appears, nothing is longer than a channel takes', async () => {
    answer = OK;
    await tell('slack', { text: `<!channel> <https://evil.example|you & me>${'x'.repeat(9_000)}`, link: null });
    expect((body() as { text: string }).text).toMatch(
      /^&lt;!channel&gt; &lt;https:\/\/evil\.example\|you &amp; me&gt;x+$/,
    );
    expect(receiver.received[0]?.body.length).toBeLessThan(4_000);
    receiver.received.length = 0;
    answer = ACCEPTED;
    await tell('teams', { text: '[click](https://evil.example) **now**', link: null });
    expect(receiver.received[0]?.body).toContain(JSON.stringify('\\[click\\](https://evil.example) \\*\\*now\\*\\*'));
  });

  test.each(['slack', 'teams'] as const)('%s gets no link that is not of the web', async (channel) => {
    answer = OK;
    for (const link of ['javascript:alert(1)', 'slack://open', 'https://user:pw@crm.example', 'none'])
      expect(await tell(channel, { link })).toEqual({ status: 'taken' });
    for (const { body: sent } of receiver.received) expect(sent).not.toMatch(/javascript|slack:|user|Open in the CRM/);
  });

  test('a link ends where it ends', async () => {
    answer = OK;
    await tell('slack', { link: 'https://crm.example/a|b?c=|d>e' });
    expect((body() as { text: string }).text).toContain('<https://crm.example/a%7Cb?c=%7Cd%3Ee|Open in the CRM>');
  });

  test.each([400, 401, 403, 404, 410])('an answer of %i is for good', async (status) => {
    answer = (_received, response) => response.writeHead(status).end('no_service');
    const failed = { status: 'failed', message: `the receiver answered ${status}`, again: false };
    expect(await tell('slack')).toEqual(failed);
    expect(await tell('teams')).toEqual(failed);
  });

  test.each([408, 429, 500, 502, 503])('an answer of %i is for now', async (status) => {
    answer = (_received, response) => response.writeHead(status).end('rate_limited');
    const failed = { status: 'failed', message: `the receiver answered ${status}`, again: true };
    expect(await tell('slack')).toEqual(failed);
    expect(await tell('teams')).toEqual(failed);
  });

  test.each([
    [429, '30', { afterMs: 30_000 }],
    [503, '86400', { afterMs: 3_600_000 }],
    [410, '30', {}],
    [429, 'Wed, 21 Oct 2026 07:28:00 GMT', {}],
  ])('an answer of %i that asks to wait "%s" is given its time, an hour at most', async (status, wait, after) => {
    answer = (_received, response) => response.writeHead(status, { 'retry-after': wait }).end();
    const asks = 'afterMs' in after ? ` and asks to wait ${wait} s` : '';
    const message = `the receiver answered ${status}${asks}`;
    expect(await tell('slack')).toEqual({ status: 'failed', message, again: status !== 410, ...after });
  });

  test('what Slack never says is no post, and not tried twice', async () => {
    answer = (_received, response) => response.end('<html>Sign in to the network</html>');
    expect(await tell('slack')).toEqual({
      status: 'failed',
      message: 'the receiver answered 200, but not as the channel does',
      again: false,
    });
  });

  test('follows no redirect', async () => {
    answer = (_received, response) => response.writeHead(307, { location: '/elsewhere' }).end();
    expect(await tell('slack')).toMatchObject({ status: 'failed', again: false });
    expect(receiver.received).toHaveLength(1);
  });

  test('waits for an answer only so long', async () => {
    answer = () => undefined;
    const message = 'the receiver did not answer in time';
    expect(await tell('teams', {}, { timeoutMs: 100 })).toEqual({ status: 'failed', message, again: true });
  });

  test('a line that breaks is a failure for now', async () => {
    answer = (_received, response) => response.destroy();
    const message = 'the receiver could not be reached: ECONNRESET';
    expect(await tell('slack')).toEqual({ status: 'failed', message, again: true });
  });

  test('without the operator’s leave nothing is sent to another host, and its address is not quoted', async () => {
    for (const channel of ['slack', 'teams'] as const) {
      const told = await tell(channel, {}, { allowPrivate: false });
      expect(told).toMatchObject({ status: 'failed', again: false });
      expect(JSON.stringify(told)).not.toMatch(/127\.0\.0\.1|secret/);
    }
    expect(receiver.received).toEqual([]);
  });
});

describe('the address of a channel', () => {
  const problem = (channel: 'slack' | 'teams', url: string): string | null =>
    channelUrlProblem(channel, url, { teamsHosts: TEAMS_HOSTS, allowPrivate: false });

  test.each([
    ['slack', 'https://hooks.slack.com/services/T0/B0/x'],
    ['slack', 'https://hooks.slack-gov.com/services/T0/B0/x'],
    ['teams', 'https://prod-01.westeurope.logic.azure.com:443/workflows/1/triggers/manual/paths/invoke?sig=x'],
    [
      'teams',
      'https://default1.2.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/1?sig=x',
    ],
  ] as const)('%s: %s', (channel, url) => {
    expect(problem(channel, url)).toBeNull();
  });

  test.each([
    ['slack', 'http://hooks.slack.com/services/T0/B0/x'],
    ['slack', 'https://hooks.slack.com.evil.example/services/x'],
    ['slack', 'https://evil.example/hooks.slack.com'],
    ['slack', 'https://hooks.slack.com@evil.example/'],
    ['slack', 'https://user:pw@hooks.slack.com/'],
    ['slack', 'https://hooks.slack.com:8443/services/x'],
    ['slack', 'https://slack.com/services/x'],
    ['slack', 'ftp://hooks.slack.com/'],
    ['slack', 'hooks.slack.com/services/x'],
    ['teams', 'https://hooks.slack.com/services/T0/B0/x'],
    ['teams', 'https://evillogic.azure.com/workflows/x'],
    ['teams', 'https://logic.azure.com.evil.example/'],
    ['teams', 'https://acme.webhook.office.com/webhookb2/x'],
    ['teams', 'http://127.0.0.1/'],
  ] as const)('not %s: %s', (channel, url) => {
    expect(problem(channel, url)).toMatch(/^(is|has|holds) /);
  });
});
