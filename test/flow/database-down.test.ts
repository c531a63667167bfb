import { migrate, openDatabase } from '../../src/store/db';
import { startTestPostgres, type TestPostgres } from '../harness/postgres';
import { startLoopWorld, type LoopWorld } from './loop-world';

const ANN = { email: 'ann@acme.example', name: 'Ann Lee' };

describe('when the database is down', () => {
  let server: TestPostgres;
  let world: LoopWorld;

  beforeAll(async () => {
    server = await startTestPostgres();
    const db = await openDatabase(server.url);
    await migrate(db);
    await db.close();
    world = await startLoopWorld({ databaseUrl: server.url });
  });

  afterAll(async () => {
    await world.stop();
    await server.stop();
  });

  test('senders are asked to come again, readiness says why, and the next try is the only one that counts', async () => {
    const answer = { response_id: 'patient', score: 2, comment: 'The report is empty every Monday.', respondent: ANN };
    await server.down();
    expect(await world.send(answer, { id: 'msg_patient' })).toBe(503);
    const base = new URL(world.source.url).origin;
    const ready = await fetch(`${base}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ ready: false, checks: { database: { ok: false } } });
    const refused = await fetch(world.source.url, { method: 'POST', body: '{}' });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await fetch(`${base}/health/live`)).status).toBe(200);

    await server.up();
    expect(await world.send(answer, { id: 'msg_patient' })).toBe(200);
    await world.settle();
    expect(await world.crm.cases()).toHaveLength(1);
    expect((await world.report()).deliveries).toEqual({ parsed: 1, duplicate: 0 });
  });
});
