import { startLoopWorld, TUESDAY_10, type LoopWorld } from './loop-world';

const ANN = { email: 'ann@acme.example', name: 'Ann Lee' };
const DAY_MS = 86_400_000;

describe.each(['hubspot', 'salesforce'] as const)('deadlines at %s', (crm) => {
  let world: LoopWorld;

  beforeEach(async () => {
    world = await startLoopWorld({ crm });
  });

  afterEach(() => world.stop());

  const acknowledgements = async (): Promise<readonly string[]> =>
    (await world.crm.tasks()).filter(({ key }) => key.includes('_acknowledgement_')).map(({ ownerId }) => ownerId);

  test('a low score of a high-ARR account tells the manager at once, in a task of his own', async () => {
    await world.send({
      response_id: 'big',
      score: 2,
      comment: 'Our invoices have been wrong for months.',
      respondent: ANN,
    });
    await world.settle();
    expect(await acknowledgements()).toEqual([world.crm.people.manager]);
  });

  test('a deadline that passes is on the case, and the manager hears of it once', async () => {
    const bob = { email: 'bob@small.example', name: 'Bob Ray' };
    await world.send({ response_id: 'small', score: 6, comment: 'The dashboard is confusing.', respondent: bob });
    await world.settle();
    expect(await acknowledgements()).toEqual([]);

    world.clock.set(TUESDAY_10 + 14 * DAY_MS);
    await world.tick();
    await world.tick();
    expect(await acknowledgements()).toEqual([world.crm.people.manager]);
    const [found] = await world.crm.cases();
    expect(found?.firstTouchClock).toBe('breached');
    const timers = await world.service.app.loop.db.query<{ state: string; n: number }>(
      'select state, count(*)::int as n from timers group by state order by state',
    );
    expect(timers.find(({ state }) => state === 'fired')?.n).toBeGreaterThan(0);
  });

  test('a corrected score withdraws an untouched case, and a worse one brings it back', async () => {
    await world.send({ response_id: 'moody', score: 3, mode: 'delta', respondent: ANN, updated_at: at(0) });
    await world.settle();
    await world.send({ response_id: 'moody', score: 9, mode: 'delta', updated_at: at(60_000) });
    await world.settle();
    const status = async (): Promise<string | undefined> => (await world.crm.cases())[0]?.status;
    expect(await status()).toBe('withdrawn');
    const open = async (): Promise<number> => (await world.crm.tasks()).filter((task) => task.open).length;
    expect(await open()).toBe(0);
    await world.send({ response_id: 'moody', score: 2, mode: 'delta', updated_at: at(120_000) });
    await world.settle();
    expect(await status()).toBe('open');
    expect(await world.crm.cases()).toHaveLength(1);
  });
});

function at(afterMs: number): string {
  return new Date(TUESDAY_10 + afterMs).toISOString();
}
