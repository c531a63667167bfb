import nock from 'nock';
import { guardNetwork } from '../guard-network';
import { openTestTransport } from './transport-harness';

const BASE = 'https://api.hubapi.com';
const PATH = '/crm/objects/2026-09/tickets/batch/create';
const REQUEST = {
  method: 'POST',
  path: PATH,
  body: { inputs: [{ properties: { subject: 'Ada is furious' } }] },
} as const;
const SECOND = 1_000;

const hubspot = (): nock.Interceptor => nock(BASE).post(PATH);
const limit = (policyName: string): object => ({
  status: 'error',
  errorType: 'RATE_LIMIT',
  policyName,
  message: 'limit',
});
const open = (options: Parameters<typeof openTestTransport>[1] = {}): ReturnType<typeof openTestTransport> =>
  openTestTransport({ baseUrl: BASE }, options);

guardNetwork();

describe('429', () => {
  test.each([
    ['TEN_SECONDLY_ROLLING', {}, 10 * SECOND],
    ['TEN_SECONDLY_ROLLING', { 'retry-after': '4' }, 4 * SECOND],
    ['SECONDLY', { 'retry-after': '3' }, 3 * SECOND],
    ['DAILY', {}, 3_600 * SECOND],
    ['DAILY', { 'retry-after': '120' }, 120 * SECOND],
    ['SOMETHING_NEW', {}, 10 * SECOND],
    ['TEN_SECONDLY_ROLLING', { 'retry-after': 'Mon, 02 Mar 2026 09:00:20 GMT' }, 20 * SECOND],
    ['TEN_SECONDLY_ROLLING', { 'retry-after': 'soon' }, 10 * SECOND],
  ] as const)('%s %j', async (policyName, headers, waitMs) => {
    hubspot().reply(429, limit(policyName), headers);
    const { transport, now } = open();
    expect(await transport.send(REQUEST)).toEqual({
      kind: 'later',
      mayHaveHappened: false,
      at: now() + waitMs,
      because: 'rate limit',
    });
  });

  test('a limit that names no policy but says it in words', async () => {
    hubspot().reply(429, { message: 'You have reached your ten_secondly_rolling limit.' });
    const { transport, now } = open();
    expect(await transport.send(REQUEST)).toMatchObject({ at: now() + 10 * SECOND });
  });

  test('an HTML 429 of the edge', async () => {
    hubspot().reply(429, '<html>Too many requests</html>');
    const { transport, now } = open();
    expect(await transport.send(REQUEST)).toMatchObject({ kind: 'later', at: now() + 10 * SECOND });
  });

  test('SECONDLY is slept through', async () => {
    hubspot().reply(429, limit('SECONDLY'));
    hubspot().reply(201, { results: [] });
    const { transport, slept } = open();
    expect((await transport.send(REQUEST)).kind).toBe('ok');
    expect(slept[0]).toBe(SECOND);
  });

  test('SECONDLY again and again gives the lane back', async () => {
    hubspot().times(3).reply(429, limit('SECONDLY'));
    expect(await open().transport.send(REQUEST)).toMatchObject({ kind: 'later', mayHaveHappened: false });
  });

  test.each([
    ['Europe/Berlin', '2026-03-02T22:45:00Z', 15 * 60 * SECOND],
    ['America/New_York', '2026-03-02T22:45:00Z', 3_600 * SECOND],
    ['Asia/Kathmandu', '2026-03-02T18:00:00Z', 15 * 60 * SECOND],
  ])('DAILY in %s at %s waits for midnight there, an hour at most', async (timeZone, at, waitMs) => {
    hubspot().reply(429, limit('DAILY'));
    const now = Date.parse(at);
    const { transport } = openTestTransport({ baseUrl: BASE, now: () => now }, { timeZone });
    expect(await transport.send(REQUEST)).toMatchObject({ at: now + waitMs });
  });
});

describe('the budget', () => {
  const yes = { results: [] };

  test('a burst spent is waited for in short sleeps', async () => {
    hubspot().times(30).reply(201, yes);
    const { transport, slept } = open();
    for (let n = 0; n < 30; n += 1) expect((await transport.send(REQUEST)).kind).toBe('ok');
    expect(slept.length).toBe(12);
    expect(Math.max(...slept)).toBeLessThan(2 * SECOND);
  });

  test('nothing left by the headers means waiting, although our own count had more', async () => {
    hubspot().reply(201, yes, { 'X-HubSpot-RateLimit-Max': '100', 'X-HubSpot-RateLimit-Remaining': '0' });
    hubspot().reply(201, yes);
    const { transport, slept } = open();
    await transport.send(REQUEST);
    expect(slept).toEqual([]);
    await transport.send(REQUEST);
    expect(slept).toHaveLength(1);
  });

  test('a long wait is given back to the lane', async () => {
    hubspot().reply(201, yes, { 'X-HubSpot-RateLimit-Max': '2', 'X-HubSpot-RateLimit-Remaining': '0' });
    const { transport, now } = open();
    await transport.send(REQUEST);
    expect(await transport.send(REQUEST)).toEqual({
      kind: 'later',
      mayHaveHappened: false,
      because: 'own budget',
      at: now() + 10 * SECOND,
    });
  });

  test('what is spent is handed on to the next service', async () => {
    hubspot().times(18).reply(201, yes);
    const first = open();
    for (let n = 0; n < 18; n += 1) await first.transport.send(REQUEST);
    const next = open({ budget: first.transport.budget() });
    hubspot().reply(201, yes);
    await next.transport.send(REQUEST);
    expect(next.slept).toHaveLength(1);
  });

  test('search has a bucket of its own', async () => {
    nock(BASE).post('/crm/objects/2026-09/calls/search').times(3).reply(200, yes);
    const { transport, slept } = open();
    const search = { method: 'POST', path: '/crm/objects/2026-09/calls/search', body: {} } as const;
    for (let n = 0; n < 3; n += 1) await transport.send(search);
    expect(slept).toHaveLength(2);
    expect(transport.budget()['calls']?.tokens).toBe(18);
  });
});
