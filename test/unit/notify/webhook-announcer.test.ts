import { Webhook } from 'standardwebhooks';
import { newWebhookSecret } from '../../../src/crypto';
import { signStandardWebhook } from '../../../src/notify/standard-webhook';
import { webhookAnnouncer, type WebhookTerms } from '../../../src/notify/webhook-announcer';
import type { WebhookMessage, WebhookOutcome } from '../../../src/ports';
import { startReceiver, type Answer, type Receiver } from './receiver';

const SECRET = newWebhookSecret();
const BODY = JSON.stringify({ type: 'detractor_loop.handed_over', data: { caseKey: 'k', umlaut: 'ä' } });

describe('announcing by webhook', () => {
  let receiver: Receiver;
  let answer: Answer;

  beforeAll(async () => {
    receiver = await startReceiver((received, response) => answer(received, response));
  });
  beforeEach(() => {
    receiver.received.length = 0;
    answer = (_received, response) => response.writeHead(204).end();
  });
  afterAll(() => receiver.close());

  const announce = (
    message: Partial<WebhookMessage> = {},
    terms: Partial<WebhookTerms> = {},
  ): Promise<WebhookOutcome> => {
    const url = `http://127.0.0.1:${receiver.port}/hook?team=safety`;
    const announcer = webhookAnnouncer({ now: Date.now, timeoutMs: 2_000, allowPrivate: true, ...terms });
    return announcer.webhook({ id: 'k_handover_1', url, secret: SECRET, body: BODY, ...message });
  };

  test('posts what the reference library of Standard Webhooks accepts', async () => {
    expect(await announce()).toEqual({ status: 'taken', reference: 'k_handover_1' });
    const [received] = receiver.received;
    expect(received).toMatchObject({ method: 'POST', path: '/hook?team=safety', body: BODY });
    expect(received?.headers).toMatchObject({ 'webhook-id': 'k_handover_1', 'content-type': 'application/json' });
    const headers = received?.headers as Record<string, string>;
    expect(new Webhook(SECRET).verify(received?.body ?? '', headers)).toEqual(JSON.parse(BODY));
    expect(() => new Webhook(newWebhookSecret()).verify(BODY, headers)).toThrow('No matching signature');
  });

  test('signs as the specification has it', () => {
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestampS: 1614265330, body: '{"test": 2432232314}' };
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    expect(signStandardWebhook({ ...message, secret })['webhook-signature']).toBe(
      new Webhook(secret).sign(message.id, new Date(message.timestampS * 1000), message.body),
    );
  });

  test.each<[string, Answer, string]>([
    ['a header', (_r, response) => response.writeHead(202, { 'webhook-reference': 'INC-7' }).end(), 'INC-7'],
    ['the id of its JSON', (_r, response) => response.end('{"id":"abc 1"}'), 'abc 1'],
    ['a number', (_r, response) => response.end('{"id":4711}'), '4711'],
    ['words that are no reference', (_r, response) => response.end(`{"id":"${'x'.repeat(300)}"}`), 'k_handover_1'],
    ['control characters', (_r, response) => response.end(JSON.stringify({ id: 'a\nb' })), 'k_handover_1'],
    ['something else', (_r, response) => response.end('thanks'), 'k_handover_1'],
    ['more than it is asked for', (_r, response) => response.end('z'.repeat(500_000)), 'k_handover_1'],
  ])('takes %s for the reference, or the message’s own id', async (_what, given, reference) => {
    answer = given;
    expect(await announce()).toEqual({ status: 'taken', reference });
  });

  test.each([400, 404, 410, 429, 500, 503])('an answer of %i is a failure', async (status) => {
    answer = (_received, response) => response.writeHead(status).end('{"id":"no"}');
    expect(await announce()).toEqual({ status: 'failed', message: `the receiver answered ${status}` });
  });

  test('follows no redirect', async () => {
    answer = (_received, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${receiver.port}/elsewhere` }).end();
    expect(await announce()).toMatchObject({ status: 'failed', message: expect.stringContaining('307') as string });
    expect(receiver.received).toHaveLength(1);
  });

  test('waits for an answer only so long', async () => {
    answer = () => undefined;
    const message = 'the receiver did not answer in time';
    expect(await announce({}, { timeoutMs: 100 })).toEqual({ status: 'failed', message });
  });

  test('waits no longer for an answer that never ends', async () => {
    answer = (_received, response) => response.writeHead(200).write('{"id":');
    expect(await announce({}, { timeoutMs: 200 })).toMatchObject({ status: 'failed' });
  });

  test('a line that breaks is a failure', async () => {
    answer = (_received, response) => response.destroy();
    const message = 'the receiver could not be reached: ECONNRESET';
    expect(await announce()).toEqual({ status: 'failed', message });
  });

  test.each(['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]'])(
    'a receiver at %s is refused before anything is sent, unless it is allowed',
    async (host) => {
      const url = `http://${host}:${receiver.port}/hook`;
      const message = 'its address is not one of the public internet';
      expect(await announce({ url }, { allowPrivate: false })).toEqual({ status: 'failed', message });
      expect(receiver.received).toEqual([]);
    },
  );

  test('a failure quotes neither secret nor address', async () => {
    const told = await Promise.all([
      announce({ secret: 'whsec_short' }),
      announce({ url: 'http://user:hunter2hunter2@127.0.0.1:1/' }),
      announce({ url: 'no address at all' }),
    ]);
    for (const outcome of told) {
      expect(outcome.status).toBe('failed');
      expect(JSON.stringify(outcome)).not.toMatch(/whsec_short|hunter2|127\.0\.0\.1/);
    }
  });
});
