import { DatabaseUnavailable } from '../../../src/store/unavailable';
import { closeAll, serve } from './serve';

afterEach(closeAll);

describe('/health/live', () => {
  test('is 200 whatever else is wrong', async () => {
    const { url } = await serve({ readiness: () => Promise.reject(new Error('down')) });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });
});

describe('/health/ready', () => {
  const down = { database: { ok: false, detail: 'the database does not answer' }, lanes: { ok: true, detail: '2' } };

  test.each([
    [200, true, {}],
    [503, false, down],
  ])('is %i and says why', async (status, ready, checks) => {
    const { url, lines } = await serve({ readiness: () => Promise.resolve({ ready, checks }) });
    const response = await fetch(`${url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([status, { ready, checks }]);
    expect(lines).toEqual([]);
  });

  test('is 503 when it cannot even be worked out for want of the database', async () => {
    const { url } = await serve({ readiness: () => Promise.reject(new DatabaseUnavailable('gone')) });
    const response = await fetch(`${url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'database_unavailable' }),
    ]);
  });
});

describe('/metrics', () => {
  test('is what Prometheus reads', async () => {
    const { url } = await serve({ metrics: () => Promise.resolve('deliveries_total 3\n') });
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(await response.text()).toBe('deliveries_total 3\n');
  });
});

describe('every answer', () => {
  test.each(['/health/live', '/metrics', '/v1/in/x', '/nowhere'])(
    'of %s has an id and no trace of the framework',
    async (path) => {
      const { url } = await serve();
      const [one, two] = await Promise.all([fetch(url + path), fetch(url + path)]);
      expect(one.headers.get('x-request-id')).not.toBe(two.headers.get('x-request-id'));
      expect(one.headers.get('x-powered-by')).toBeNull();
      expect(one.headers.get('etag')).toBeNull();
      expect(one.headers.get('cache-control')).toBe('no-store');
    },
  );
});
