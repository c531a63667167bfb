import { startLoopWorld, TUESDAY_10, type LoopWorld } from './loop-world';

const ANN = { email: 'ann@acme.example', name: 'Ann Lee' };
const HOUR_MS = 3_600_000;

describe('when the CRM is in trouble', () => {
  let world: LoopWorld;

  beforeEach(async () => {
    world = await startLoopWorld();
  });

  afterEach(() => world.stop());

  test('it may be away for an hour: responses are accepted, then written once, on the clock of the response', async () => {
    await world.control('/__options', { down: true });
    const ids = Array.from({ length: 12 }, (_, n) => `away-${n}`);
    for (const id of ids) {
      const respondedAt = new Date(TUESDAY_10).toISOString();
      expect(
        await world.send({
          response_id: id,
          score: 6,
          comment: `It is slow, case ${id}.`,
          respondent: ANN,
          responded_at: respondedAt,
        }),
      ).toBe(200);
    }
    world.clock.set(TUESDAY_10 + HOUR_MS);
    expect((await world.report()).backlog.responses + (await world.report()).backlog.deliveries).toBeGreaterThan(0);

    await world.control('/__options', { down: false });
    await world.settle();

    const cases = await world.crm.cases();
    expect(cases).toHaveLength(ids.length);
    expect(new Set(cases.map(({ key }) => key)).size).toBe(ids.length);
    const clocks = await world.service.app.loop.db.query<{ startAt: number }>(
      `select distinct start_at as "startAt" from clocks where clock = 'first_touch'`,
    );
    expect(clocks).toEqual([{ startAt: TUESDAY_10 }]);
  });

  test('a write it refuses is named with property and message, and holds up no other', async () => {
    await world.control('/__options', { requiredProperties: { detractor_case: ['detractor_verbatim'] } });
    await world.send({ response_id: 'mute', score: 4, respondent: ANN });
    await world.send({ response_id: 'spoken', score: 4, comment: 'Nothing works on Mondays.', respondent: ANN });
    await world.settle();

    const cases = await world.crm.cases();
    expect(cases.map(({ verbatim }) => verbatim)).toEqual(['Nothing works on Mondays.']);
    const { rejected } = await world.report();
    expect(rejected).toEqual([
      expect.objectContaining({
        record: 'case',
        field: 'detractor_verbatim',
        message: expect.stringContaining('required properties') as string,
      }),
    ]);

    const before = world.crm.requests();
    await new Promise((resume) => setTimeout(resume, 2500));
    expect(world.crm.requests()).toEqual(before);
  });

  test('a refused write goes out once what was missing is there', async () => {
    await world.control('/__options', { requiredProperties: { detractor_case: ['detractor_verbatim'] } });
    await world.send({ response_id: 'later', score: 4, mode: 'delta', respondent: ANN });
    await world.settle();
    expect(await world.crm.cases()).toHaveLength(0);
    await world.send(
      { response_id: 'later', mode: 'delta', comment: 'Here is why.' },
      { type: 'nps.response.updated' },
    );
    await world.settle();
    expect(await world.crm.cases()).toHaveLength(1);
    expect((await world.report()).rejected).toEqual([]);
  });

  test('an answer lost after the commit doubles nothing', async () => {
    for (const path of ['/crm/objects/2026-09/detractor_case/batch/create', 'tasks/batch/create']) {
      await world.control('/__faults', { match: { method: 'POST', path }, times: 1, kind: 'resetAfter' });
    }
    await world.send({ response_id: 'lost', score: 1, comment: 'Every invoice is wrong.', respondent: ANN });
    await world.settle();
    expect(await world.crm.cases()).toHaveLength(1);
    const keys = (await world.crm.tasks()).map(({ key }) => key);
    expect(keys.filter((key) => key.endsWith('_owner_1'))).toHaveLength(1);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('nobody opens what is not signed for this connection', async () => {
    expect(
      await world.send({ response_id: 'forged', score: 1 }, { secret: 'whsec_bm90IHRoZSBzZWNyZXQgb2YgdGhpcyBvbmU=' }),
    ).toBe(401);
    expect((await world.report()).deliveries).toEqual({ duplicate: 0 });
    const url = world.source.url.replace(/[^/]+$/, 'nobodyknowsthiskey000000');
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(404);
  });
});
