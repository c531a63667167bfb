import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CardDeps } from '../../../../src/http/card/card';
import { cardRoute, refusal, type CardAnswer } from '../../../../src/http/card/card-route';
import { callCounters } from '../../../../src/http/card/counters';
import { CrmUnavailable } from '../../../../src/ports';
import { callJudge } from '../../../../src/signed-calls';
import type { CallClaim } from '../../../../src/signed-ports';
import { closeAll, serve, type Served } from '../serve';
import { asHubspotUser, signHubspot, type Call, type Signed } from './sign-call';

const NOW = Date.UTC(2026, 10, 20, 10, 15);
const SECRET = 'f6e94c08-85d0-4608-bcc6-e1850176e7b8';
const PUBLIC_URL = 'https://loop.example';
/** Portal -> tenant; who works there by login. */
const PORTALS: Readonly<
  Record<string, { readonly tenantId: number; readonly users: Readonly<Record<string, string>> }>
> = { '12345': { tenantId: 1, users: { '678': 'owner-1' } }, '999': { tenantId: 2, users: { '678': 'owner-2' } } };

const callerOf = ({ crm, orgId, loginId }: CallClaim): ReturnType<CardDeps['callerOf']> => {
  const portal = PORTALS[orgId];
  if (portal === undefined) return Promise.resolve(null);
  return Promise.resolve({ crm, orgId, loginId, tenantId: portal.tenantId, userId: portal.users[loginId] ?? null });
};

interface Card extends Served {
  /** What was carried out. */
  readonly done: readonly unknown[];
  readonly counters: ReturnType<typeof callCounters>;
  readonly ask: (
    call: Call,
    how?: { portal?: string; user?: string; secret?: string; atMs?: number },
  ) => Promise<Response>;
}

const PAGE = '<style>p{color:red}</style><p>“I am furious”</p>';

async function card(answer?: (input: unknown) => Promise<CardAnswer>): Promise<Card> {
  const done: unknown[] = [];
  const counters = callCounters();
  const does = async (person: object, input: unknown): Promise<CardAnswer> => {
    done.push({ ...person, input });
    return answer === undefined ? { ok: true, seenAt: NOW } : answer(input);
  };
  const note = z.strictObject({ note: z.string().min(1) });
  const listed = z.strictObject({ tier: z.union([z.string(), z.array(z.string())]).optional() });
  const routes = [
    cardRoute({ method: 'POST', path: '/v1/card/notes', contract: note, run: does }),
    cardRoute({ method: 'GET', path: '/v1/card/notes', contract: listed, run: does }),
    cardRoute({ method: 'GET', path: '/v1/card/notes/:id', contract: z.strictObject({ id: z.string() }), run: does }),
    cardRoute({
      ...{ method: 'GET' as const, path: '/v1/card/page', contract: z.strictObject({}) },
      run: () => Promise.resolve({ ok: true as const, page: { type: 'text/html' as const, text: PAGE } }),
    }),
  ];
  const judge = callJudge({
    hubspot: { signingSecrets: [SECRET] },
    publicUrl: () => PUBLIC_URL,
    orgKeys: () => Promise.resolve([]),
  });
  const served = await serve({ card: { judge, callerOf, now: () => NOW, routes, counters } });
  return {
    ...{ ...served, done, counters },
    ask: ({ target, ...call }, { portal = '12345', user = '678', secret = SECRET, atMs = NOW } = {}) => {
      const by = { secret, atMs, publicUrl: PUBLIC_URL };
      return sent(served.url, signHubspot({ ...call, target: asHubspotUser(target, portal, user) }, by));
    },
  };
}

const sent = (url: string, { method, target, body, headers }: Signed): Promise<Response> =>
  fetch(`${url}${target}`, { method, headers, ...(method === 'GET' ? {} : { body }) });

const NOTE: Call = { method: 'POST', target: '/v1/card/notes', body: '{"note":"hello"}' };

afterEach(closeAll);

describe('a signed request', () => {
  test('is carried out for the tenant and user that the signature says, and answered with dates', async () => {
    const { ask, done } = await card();
    const response = await ask(NOTE);
    expect([response.status, await response.json()]).toEqual([200, { ok: true, seenAt: '2026-11-20T10:15:00.000Z' }]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(done).toEqual([{ tenantId: 1, userId: 'owner-1', input: { note: 'hello' } }]);
  });

  test('of another portal is another tenant, though the user has the same number', async () => {
    const { ask, done } = await card();
    await ask(NOTE, { portal: '999' });
    expect(done).toMatchObject([{ tenantId: 2, userId: 'owner-2' }]);
  });

  test('asks by query and path, without what the proxy adds', async () => {
    const { ask, done } = await card();
    await ask({ target: '/v1/card/notes?tier=high&tier=low' });
    await ask({ target: '/v1/card/notes/n%2F1' });
    expect(done).toMatchObject([{ input: { tier: ['high', 'low'] } }, { input: { id: 'n/1' } }]);
  });

  test('that does not fit its contract is told field by field, and gets back what it sent', async () => {
    const { ask, done } = await card();
    const body = '{"note":"","portalId":"999"}';
    const response = await ask({ ...NOTE, body });
    expect([response.status, await response.json()]).toEqual([
      200,
      {
        ok: false,
        code: 'invalid_input',
        message: 'note is empty; The request does not take portalId',
        fields: [
          { field: 'note', message: 'is empty' },
          { field: '', message: 'does not take portalId' },
        ],
        input: JSON.parse(body) as unknown,
      },
    ]);
    expect(done).toEqual([]);
  });

  test('that is no JSON is told so, and gets back its text', async () => {
    const { ask } = await card();
    const response = await ask({ ...NOTE, body: '{"note":"I had just typed' });
    expect([response.status, await response.json()]).toMatchObject([
      200,
      { ok: false, code: 'unreadable_json', input: '{"note":"I had just typed' },
    ]);
  });

  test('with what PostgreSQL cannot keep is read without it, wherever it stands', async () => {
    const { ask, done } = await card();
    await ask({ ...NOTE, body: '{"note":"a\\u0000b\\ud800c \\ud83d\\ude00"}' });
    await ask({ target: '/v1/card/notes?tier=%00high' });
    expect(done).toMatchObject([{ input: { note: 'ab\ufffdc 😀' } }, { input: { tier: 'high' } }]);
  });

  test.each([
    ['{"note":', '}'],
    ['[', ']'],
  ])('nested without end by %p is refused in words', async (opens, closes) => {
    const { ask } = await card();
    const body = `${opens.repeat(50_000)}1${closes.repeat(50_000)}`;
    await expect((await ask({ ...NOTE, body })).json()).resolves.toMatchObject({
      ...{ ok: false, code: 'unreadable_json', input: body },
      message: 'The request cannot be read: it is nested more than 32 levels deep',
    });
  });

  test('gets back numbers as numbers, whatever they are called', async () => {
    const { ask } = await card();
    const sent = { at: 5, closedAt: 1e300, constructor: 1 };
    const answer = (await (await ask({ ...NOTE, body: JSON.stringify(sent) })).json()) as { input: unknown };
    expect(answer.input).toEqual(sent);
  });

  test('with names that only a program reads changes the prototype of nothing', async () => {
    const { ask, done } = await card();
    const body = '{"note":"a","__proto__":{"note":"b"}}';
    await expect((await ask({ ...NOTE, body })).json()).resolves.toMatchObject({ ok: false, code: 'invalid_input' });
    expect([done, ({} as { note?: unknown }).note]).toEqual([[], undefined]);
  });

  test('with thousands of fields that nobody knows is told a few of them', async () => {
    const { ask } = await card();
    const body = JSON.stringify(Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`field${n}`, 1])));
    const { message } = (await (await ask({ ...NOTE, body })).json()) as { message: string };
    expect(message).toMatch(/does not take field0, field1, .* and 4990 more$/);
    expect(message.length).toBeLessThan(200);
  });

  test('that is refused gets back what it sent', async () => {
    const { ask } = await card(() => Promise.resolve(refusal('not_allowed', 'Ask somebody else')));
    await expect((await ask(NOTE)).json()).resolves.toEqual({
      ...{ ok: false, code: 'not_allowed', message: 'Ask somebody else', fields: [] },
      input: { note: 'hello' },
    });
  });

  test('of somebody the directory does not know is told so', async () => {
    const { ask, done } = await card();
    const response = await ask(NOTE, { user: '1' });
    expect([response.status, await response.json()]).toMatchObject([200, { ok: false, code: 'unknown_user' }]);
    expect(done).toEqual([]);
  });

  test('that needs a CRM which is away is told so', async () => {
    const { ask } = await card(() => Promise.reject(new CrmUnavailable('gone', NOW)));
    await expect((await ask(NOTE)).json()).resolves.toMatchObject({ ok: false, code: 'crm_unavailable' });
  });

  test('for a page gets one that may load and run nothing, and be framed nowhere', async () => {
    const { ask } = await card();
    const response = await ask({ target: '/v1/card/page' });
    const style = createHash('sha256').update('p{color:red}').digest('base64');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`,
    );
    await expect(response.text()).resolves.toBe(PAGE);
  });

  test('for what is not there is 404, and by another method 405', async () => {
    const { ask } = await card();
    const other = await ask({ ...NOTE, target: '/v1/card/page' });
    expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET']);
    expect((await ask({ target: '/v1/settings/nothing' })).status).toBe(404);
  });

  test('of more than 1 MB is 413', async () => {
    const { ask, done } = await card();
    expect((await ask({ ...NOTE, body: JSON.stringify({ note: 'x'.repeat(1024 * 1024) }) })).status).toBe(413);
    expect((await ask({ ...NOTE, body: JSON.stringify({ note: 'x'.repeat(1024 * 1000) }) })).status).toBe(200);
    expect(done).toHaveLength(1);
  });
});

describe('a request that is not signed well', () => {
  test.each<[string, Parameters<Card['ask']>[1], string]>([
    ['by another secret', { secret: 'other' }, 'no_match'],
    ['too long ago', { atMs: NOW - 300_001 }, 'outside_tolerance'],
    ['in the future', { atMs: NOW + 300_001 }, 'outside_tolerance'],
  ])('%s is 401, and nothing is done or told', async (_words, how, reason) => {
    const { ask, done, lines, counters } = await card();
    for (const body of ['{"note":"hello"}', '{"note":']) {
      const response = await ask({ ...NOTE, body }, how);
      expect([response.status, await response.json()]).toMatchObject([401, { code: 'unauthorized' }]);
    }
    expect(done).toEqual([]);
    expect(lines.map(({ level, fields }) => ({ level, ...fields }))).toMatchObject(
      [1, 2].map(() => ({ level: 'info', code: 'unauthorized', reason })),
    );
    expect(JSON.stringify(lines)).not.toMatch(/hello|f6e94c08|carla/);
    expect(counters.text()).toContain('detractor_loop_card_requests_total{ending="unauthorized"} 2');
  });

  test('cannot be told from one for a place that is not there', async () => {
    const { url } = await card();
    const statuses = ['/v1/card/notes', '/v1/card/nothing', '/v1/settings/erase'].map(async (path) => {
      const { status } = await fetch(`${url}${path}`);
      return status;
    });
    expect(await Promise.all(statuses)).toEqual([401, 401, 401]);
  });

  test('but of a portal that is not connected is 401 and says that', async () => {
    const { ask, done } = await card();
    const response = await ask(NOTE, { portal: '4711' });
    expect([response.status, await response.json()]).toMatchObject([401, { code: 'unknown_org' }]);
    expect(done).toEqual([]);
  });

  test('cannot be made of a good one for another portal, user, body or place', async () => {
    const { url, done } = await card();
    const by = { secret: SECRET, atMs: NOW, publicUrl: PUBLIC_URL };
    const good = signHubspot({ ...NOTE, target: asHubspotUser(NOTE.target, '12345', '678') }, by);
    const forged: readonly Partial<Signed>[] = [
      { target: good.target.replace('12345', '999') },
      { target: good.target.replace('678', '679') },
      { target: `${good.target}&portalId=999` },
      { target: good.target.replace('/notes', '/page') },
      { body: '{"note":"other"}' },
    ];
    const statuses = forged.map(async (part) => (await sent(url, { ...good, ...part })).status);
    expect(await Promise.all(statuses)).toEqual(forged.map(() => 401));
    expect(done).toEqual([]);
  });
});
