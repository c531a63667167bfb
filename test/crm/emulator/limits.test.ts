import type { TestPortal } from './client';
import { V, openPortal } from './client';

const SEARCH = { filterGroups: [], sorts: [], properties: [], limit: 1, after: '' };

describe('rate limits', () => {
  let portal: TestPortal;
  let clock = Date.UTC(2026, 10, 21);
  const ask = () => portal.call('GET', `/crm/owners/${V}`);
  const search = () => portal.call('POST', `/crm/objects/${V}/contacts/search`, SEARCH);
  afterEach(() => portal.close());

  test('the ten-second window rolls, counts down in headers and answers 429 with its policy', async () => {
    portal = await openPortal({ now: () => clock, limitPer10s: 3 });
    const first = await ask();
    expect(first.headers.get('x-hubspot-ratelimit-max')).toBe('3');
    expect(first.headers.get('x-hubspot-ratelimit-remaining')).toBe('2');
    expect(first.headers.get('x-hubspot-ratelimit-interval-milliseconds')).toBe('10000');
    clock += 4_000;
    await ask();
    await ask();
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('x-hubspot-ratelimit-remaining')).toBe('0');
    expect(refused.headers.get('retry-after')).toBeNull();
    expect(refused.body).toMatchObject({
      status: 'error',
      errorType: 'RATE_LIMIT',
      policyName: 'TEN_SECONDLY_ROLLING',
      message: 'You have reached your ten_secondly_rolling limit.',
    });
    clock += 6_000;
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(429);
    expect(portal.stats()).toMatchObject({ requests: 6, rateLimited: 2, byStatus: { '200': 4, '429': 2 } });
  });

  test('search has a window of a second and no headers', async () => {
    portal = await openPortal({ now: () => clock, searchPerSecond: 2 });
    const first = await search();
    expect(first.headers.get('x-hubspot-ratelimit-max')).toBeNull();
    await search();
    const refused = await search();
    expect(refused).toMatchObject({ status: 429, body: { policyName: 'SECONDLY' } });
    expect(refused.headers.get('x-hubspot-ratelimit-max')).toBeNull();
    expect((await ask()).status).toBe(200);
    clock += 1_000;
    expect((await search()).status).toBe(200);
  });

  test('a daily limit is optional and lasts until the next UTC day', async () => {
    portal = await openPortal({ now: () => clock, dailyLimit: 2 });
    expect((await ask()).headers.get('x-hubspot-ratelimit-daily-remaining')).toBe('1');
    await ask();
    expect(await ask()).toMatchObject({ status: 429, body: { policyName: 'DAILY' } });
    clock += 86_400_000;
    expect((await ask()).status).toBe(200);
  });

  test('without a limit there are no headers', async () => {
    portal = await openPortal({ limitPer10s: null });
    expect((await ask()).headers.get('x-hubspot-ratelimit-max')).toBeNull();
  });
});
