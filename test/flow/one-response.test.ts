import { startLoopWorld, PEOPLE, TUESDAY_10, type LoopWorld } from './loop-world';

const ANN = { external_id: 'u1', email: 'ann@acme.example', name: 'Ann Lee' };

describe('one response', () => {
  let world: LoopWorld;

  beforeAll(async () => {
    world = await startLoopWorld();
  });

  afterAll(() => world.stop());

  const caseOf = async (responseText: string): Promise<Record<string, string | null> | undefined> => {
    const cases = await world.records('detractor_case');
    return cases.find(({ properties }) => (properties['detractor_verbatim'] ?? '').includes(responseText))?.properties;
  };

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
    expect(found).toMatchObject({ detractor_score: '3', detractor_status: 'open' });
    const tasks = await world.records('tasks');
    const key = `${found?.['detractor_case_key'] ?? ''}_owner_1`;
    const task = tasks.find(({ properties }) => properties['detractor_task_key'] === key);
    expect(task?.properties['hs_task_body']).toContain('The export to our ERP is missing');
    expect(task?.properties['hubspot_owner_id']).toBe(found?.['hubspot_owner_id']);
    expect(task?.properties['hs_task_body']).toContain('&lt;b&gt;again&lt;/b&gt;');
    expect(task?.properties['hs_task_body']).toContain('Europe/Berlin');
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
    const cases = await world.records('detractor_case');
    expect(cases.filter(({ properties }) => properties['detractor_verbatim'] === data.comment)).toHaveLength(1);
    expect((await world.report()).deliveries['duplicate']).toBe(1);
  });

  test('a late comment is on the case and on the task, and never opens a second case', async () => {
    const before = (await world.records('detractor_case')).length;
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
    expect((await world.records('detractor_case')).length).toBe(before + 1);
    expect(await caseOf('hides the discount')).toMatchObject({ detractor_score: '5' });
    const tasks = await world.records('tasks');
    const told = tasks.filter(({ properties }) => (properties['hs_task_body'] ?? '').includes('hides the discount'));
    expect(told.map(({ properties }) => properties['detractor_task_key'])).toEqual([
      expect.stringMatching(/_owner_1$/),
    ]);
  });

  test('a promoter ends in the ledger and nowhere else', async () => {
    const before = (await world.records('detractor_case')).length;
    await world.send({ response_id: 'r4', score: 9, comment: 'Very happy, thank you.', respondent: ANN });
    await world.settle();
    expect((await world.records('detractor_case')).length).toBe(before);
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
      detractor_status: 'needs_verification',
      hubspot_owner_id: PEOPLE.program,
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

function at(afterMs: number): string {
  return new Date(TUESDAY_10 + afterMs).toISOString();
}
