import type { ShownCase } from './crm';
import { startLoopWorld, TUESDAY_10, type LoopWorld } from './loop-world';

const ANN = { external_id: 'u1', email: 'ann@acme.example', name: 'Ann Lee' };

describe.each(['hubspot', 'salesforce'] as const)('one response at %s', (crm) => {
  let world: LoopWorld;

  beforeAll(async () => {
    world = await startLoopWorld({ crm });
  });

  afterAll(() => world.stop());

  const caseOf = async (words: string): Promise<ShownCase | undefined> =>
    (await world.crm.cases()).find(({ verbatim }) => verbatim.includes(words));

  test('becomes one owned, clocked case and one task that carries what was said', async () => {
    const status = await world.send({
      response_id: 'r1',
      score: 3,
      comment: 'The export to our ERP is missing <b>again</b>, and nobody told us.',
      respondent: ANN,
      responded_at: new Date(TUESDAY_10).toISOString(),
    });
    expect(status).toBe(200);
    await world.settle();

    const found = await caseOf('export to our ERP');
    expect(found).toMatchObject({ score: 3, status: 'open' });
    const task = (await world.crm.tasks()).find(({ key }) => key === `${found?.key ?? ''}_owner_1`);
    expect(task).toMatchObject({ ownerId: found?.ownerId, open: true });
    expect(task?.body).toContain('The export to our ERP is missing');
    expect(task?.body).toContain(world.crm.written('<b>again</b>'));
    expect(task?.body).toContain('Europe/Berlin');
  });

  test('the same delivery again, and another delivery of the same response, open nothing new', async () => {
    const data = { response_id: 'r2', score: 2, comment: 'Two outages in one week.', respondent: ANN };
    await world.send(data, { id: 'msg_same' });
    await world.send(data, { id: 'msg_same' });
    await world.send(
      { ...data, updated_at: new Date(TUESDAY_10 + 1000).toISOString() },
      { type: 'nps.response.updated' },
    );
    await world.settle();
    const cases = await world.crm.cases();
    expect(cases.filter(({ verbatim }) => verbatim === data.comment)).toHaveLength(1);
    expect((await world.report()).deliveries['duplicate']).toBe(1);
  });

  test('a late comment is on the case and on the task, and never opens a second case', async () => {
    const before = (await world.crm.cases()).length;
    await world.send({ response_id: 'r3', score: 5, mode: 'delta', respondent: ANN, updated_at: at(0) });
    await world.settle();
    await world.send(
      {
        response_id: 'r3',
        mode: 'delta',
        comment: 'The new invoice layout hides the discount.',
        updated_at: at(60_000),
      },
      { type: 'nps.response.updated' },
    );
    await world.settle();
    expect((await world.crm.cases()).length).toBe(before + 1);
    expect(await caseOf('hides the discount')).toMatchObject({ score: 5 });
    const told = (await world.crm.tasks()).filter(({ body }) => body.includes('hides the discount'));
    expect(told.map(({ key }) => key)).toEqual([expect.stringMatching(/_owner_1$/)]);
  });

  test('a promoter ends in the ledger and nowhere else', async () => {
    const before = (await world.crm.cases()).length;
    await world.send({ response_id: 'r4', score: 9, comment: 'Very happy, thank you.', respondent: ANN });
    await world.settle();
    expect((await world.crm.cases()).length).toBe(before);
    expect((await world.report()).responses['not_detractor']).toBe(1);
  });

  test('an unknown writer is verified by the programme owner before anyone reaches out', async () => {
    await world.send({
      response_id: 'r5',
      score: 1,
      comment: 'Who are you people.',
      respondent: { email: 'nobody@nowhere.example' },
    });
    await world.settle();
    expect(await caseOf('Who are you people')).toMatchObject({
      status: 'needs_verification',
      ownerId: world.crm.people.program,
    });
  });

  test('what is authentic but unusable is acknowledged, quarantined and named', async () => {
    expect(await world.send({ response_id: 'r6', score: 42 })).toBe(200);
    await world.settle();
    const { quarantined } = await world.report();
    expect(quarantined[0]?.reason).toContain('score');
  });

  test('every delivery and every response is in exactly one bucket', async () => {
    const { deliveries, responses } = await world.report();
    const { duplicate = 0, ...ended } = deliveries;
    expect({ duplicate, ended }).toEqual({ duplicate: 1, ended: { parsed: 7, quarantined: 1 } });
    expect(responses).toEqual({ case: 4, not_detractor: 1 });
  });
});

describe('what a response costs at salesforce', () => {
  let world: LoopWorld;

  beforeAll(async () => {
    world = await startLoopWorld({ crm: 'salesforce' });
  });

  afterAll(() => world.stop());

  /** Rung for the owner and the manager in one call, once the hour is right: a second later, or the next morning. */
  const BELLS = 'POST /actions/standard/customNotificationAction';

  test('is two calls: to ask who wrote, and to write case and tasks in one transaction', async () => {
    const before = world.crm.requests();
    // Of an account with high ARR, so that the manager has a task too.
    await world.send({ response_id: 'r1', score: 1, comment: 'Every invoice was wrong this year.', respondent: ANN });
    await world.settle();
    const calls = Object.entries(world.crm.requests()).map(([route, n]) => [route, n - (before[route] ?? 0)] as const);
    expect(calls.filter(([route, n]) => n > 0 && route !== BELLS)).toEqual([
      ['POST /composite', 1],
      ['POST /composite/graph', 1],
    ]);
    const [found] = await world.crm.cases();
    const keys = (await world.crm.tasks()).map(({ key }) => key.replace(found?.key ?? '', ''));
    expect(keys.sort()).toEqual(['_acknowledgement_1', '_owner_1']);
  });
});

function at(afterMs: number): string {
  return new Date(TUESDAY_10 + afterMs).toISOString();
}
