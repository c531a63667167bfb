import type { CaseTask, DetractorCase } from '../../src/domain/case-state';
import { startLoopWorld, TUESDAY_10, type LoopWorld } from './loop-world';
import { BOB } from './story';

const PATIENCE_MS = 15_000;
const MINUTE_MS = 60_000;

describe.each(['hubspot', 'salesforce'] as const)('tasks completed at %s', (crm) => {
  let world: LoopWorld;
  beforeEach(async () => {
    world = await startLoopWorld({ crm });
    await world.send({ response_id: 'r', score: 5, comment: 'The dashboard is confusing.', respondent: BOB });
    await world.settle();
  });
  afterEach(() => world.stop());

  const state = async (): Promise<DetractorCase> => {
    const { db, stores } = world.service.app.loop;
    const keys = await stores.cases.openKeys(db, world.tenantId, { after: '', limit: 1 });
    const [found] = (await stores.cases.load(db, world.tenantId, keys)).values();
    if (found === undefined) throw new Error('no case');
    return found;
  };
  /** The one open task of the owner, as we have it. */
  const openTask = async (): Promise<CaseTask> => {
    const open = (await state()).tasks.filter(({ kind, status }) => kind === 'owner' && status === 'open');
    expect(open).toHaveLength(1);
    return open[0] as CaseTask;
  };
  /** A minute later: one turn of looking at open tasks, and all that follows from it. */
  const minuteLater = async (): Promise<void> => {
    const { db, wake } = world.service.app.loop;
    world.clock.set((await world.clock.now()) + MINUTE_MS);
    await db.query(
      `insert into task_watches (tenant_id, due_at) values ($1, '-infinity')
       on conflict (tenant_id) do update set due_at = '-infinity'`,
      [world.tenantId],
    );
    wake.ring('crm');
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const [row] = await db.query<{ waits: boolean }>(
        'select due_at > now() as waits from task_watches where tenant_id = $1',
        [world.tenantId],
      );
      if (row?.waits === true) break;
      if (Date.now() > end) throw new Error('no turn was taken');
      await new Promise((resume) => setTimeout(resume, 50));
    }
    await world.settle();
  };
  const api = async (method: string, route: string, body: object): Promise<void> => {
    const { access } = await world.service.app.vendors[crm].identify();
    const answer = await fetch(`${world.crm.url}/${route}`, {
      method,
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${access.token}`, 'content-type': 'application/json' },
    });
    if (!answer.ok) throw new Error(await answer.text());
  };
  const inCrm = async (): Promise<readonly string[]> =>
    (await world.crm.tasks())
      .filter(({ key }) => key.includes('_owner_'))
      .map(({ key, open }) => `${key.split('_').slice(-2).join(' ')} ${open ? 'open' : 'done'}`)
      .sort();
  /** Somebody, or a workflow, ticks every open task of the owner off. */
  const completeInCrm = async (): Promise<void> => {
    const type = crm === 'hubspot' ? 'tasks' : 'Task';
    const { results } = (await (await fetch(`${world.crm.url}/__records/${type}`)).json()) as {
      readonly results: readonly Listed[];
    };
    for (const one of results.filter(isOpenOwnerTask)) {
      if (crm === 'hubspot')
        await api('POST', 'crm/objects/2026-09/tasks/batch/update', {
          inputs: [{ id: one.id, properties: { hs_task_status: 'COMPLETED' } }],
        });
      else await api('PATCH', `services/data/v64.0/sobjects/Task/${one.Id ?? ''}`, { Status: 'Completed' });
    }
  };

  test('who completes his first task has reached out, and has the next one a turn later', async () => {
    expect(await inCrm()).toEqual(['owner 1 open']);
    await completeInCrm();
    // What is written meanwhile does not take it back.
    await world.send({
      ...{ response_id: 'r', mode: 'delta', updated_at: new Date(TUESDAY_10 + MINUTE_MS).toISOString() },
      comment: 'The dashboard is confusing, and slow.',
    });
    await world.settle();
    expect(await inCrm()).toEqual(['owner 1 done']);

    await minuteLater();
    const { touches, clocks } = await state();
    expect(touches).toMatchObject([{ channel: null, source: 'self_reported', n: 1 }]);
    // Salesforce says who completed it: here whoever has the token. HubSpot does not.
    expect(touches[0]?.by === world.crm.people.csm).toBe(crm === 'hubspot');
    expect(clocks.first_touch?.status).toBe('met');
    expect((await openTask()).purpose).toBe('next_step');
    expect(await inCrm()).toEqual(['owner 1 done', 'owner 2 open']);
    const { seq } = await state();
    await minuteLater();
    expect((await state()).seq).toBe(seq);
    expect(await world.crm.activities()).toEqual([]);
  });

  test('what a workflow completes at once comes back three times; then the manager is told and it is left alone', async () => {
    const reopened: number[] = [];
    for (let turns = 0; turns < 9; turns += 1) {
      await completeInCrm();
      await minuteLater();
      await openTask();
      reopened.push((await state()).reopenings.length);
    }
    expect(reopened).toEqual([0, 0, 0, 1, 2, 3, 3, 3, 3]);
    const stopped = await state();
    expect(stopped.reopeningStoppedAt).toBe(TUESDAY_10 + 7 * MINUTE_MS);
    expect(stopped.raisedTo).toEqual([world.crm.people.manager]);
    const told = (await world.crm.tasks()).filter(({ key }) => key.includes('_acknowledgement_'));
    expect(told.map(({ ownerId }) => ownerId)).toEqual([world.crm.people.manager]);
    expect((await inCrm()).filter((task) => task.endsWith('open'))).toEqual([]);
  });
});

interface Listed {
  /** HubSpot. */
  readonly id?: string;
  readonly properties?: Readonly<Record<string, string | null>>;
  /** Salesforce. */
  readonly Id?: string;
  readonly Closed_Loop_Key__c?: string | null;
  readonly IsClosed?: boolean;
}

function isOpenOwnerTask({ properties, Closed_Loop_Key__c: key, IsClosed: closed }: Listed): boolean {
  if (properties !== undefined)
    return (
      properties['detractor_task_key']?.includes('_owner_') === true && properties['hs_task_status'] !== 'COMPLETED'
    );
  return key?.includes('_owner_') === true && closed !== true;
}
