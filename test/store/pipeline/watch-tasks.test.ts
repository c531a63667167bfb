import type { CaseTask } from '../../../src/domain/case-state';
import { pack } from '../../../src/pipeline/crm/parcels';
import { watchTasks } from '../../../src/pipeline/crm/watch-tasks';
import { CrmUnavailable, type Crm, type SeenTask } from '../../../src/ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, NINE, type Tables } from '../tables/given';
import { caseOf, eventsSince, forAll, hear, STAFF } from './given-cases';
import { command } from './given-commands';
import { crm } from './given-loop';
import { newWatch, type Watch } from './given-rounds';

const { carla, mona } = STAFF;
const RULES = [forAll([{ strategy: 'account_csm' }])];
const LOW = { score: 5, comment: 'The dashboard is confusing.' };

describe.each(ENGINES)('on %s, watching tasks', (engine) => {
  let tables: Tables;
  let watch: Watch;
  /** What people have done to tasks in the CRM, by id. */
  let there: Map<string, Partial<SeenTask> | null>;
  let asked: (readonly string[])[];
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    watch = await newWatch(tables, { rules: RULES });
    there = new Map();
    asked = [];
    await hear(watch, { id: 'r', ...LOW });
  });

  const seenCrm = (changed: Partial<Crm> = {}): Crm =>
    crm({
      readTasks: (ids) => {
        asked.push(ids);
        return Promise.resolve(
          ids.map((id) => {
            const done = there.get(id);
            const as = { id, completed: false, ownerId: null, changedBy: null, changedAt: null };
            return done === null ? null : { ...as, ...done };
          }),
        );
      },
      ...changed,
    });
  /** The CRM has all that was to be written. */
  const written = async (): Promise<void> => {
    const { db, tenantId } = watch;
    await db.query(
      `insert into crm_records (tenant_id, case_key, record, crm_id, digest)
       select tenant_id, case_key, case_key || '_' || kind || '_' || n, 'T ' || case_key || '_' || kind || '_' || n, ''
       from tasks where tenant_id = $1 on conflict do nothing`,
      [tenantId],
    );
    await db.query('update outbox set sent = wanted where tenant_id = $1', [tenantId]);
  };
  const comeDue = (): Promise<unknown> =>
    watch.db.query(
      `insert into task_watches (tenant_id, due_at) values ($1, '-infinity')
       on conflict (tenant_id) do update set due_at = '-infinity'`,
      [watch.tenantId],
    );
  const turn = async (service: Crm = seenCrm()): Promise<number> => {
    await comeDue();
    let total = 0;
    for (;;) {
      const looked = await watchTasks(watch.loop, watch.lane, service);
      total += looked;
      if (looked === 0) return total;
    }
  };
  const openTask = async (kind: CaseTask['kind'] = 'owner'): Promise<CaseTask> => {
    const open = (await caseOf(watch, 'r')).tasks.filter((task) => task.kind === kind && task.status === 'open');
    if (kind === 'owner') expect(open).toHaveLength(1);
    const [task] = open;
    if (task === undefined) throw new Error(`no open ${kind} task`);
    return task;
  };
  const idOf = async (task: CaseTask): Promise<string> =>
    `T ${(await caseOf(watch, 'r')).caseKey}_${task.kind}_${task.n}`;
  const completeIn = async (changed: Partial<SeenTask> = {}, kind: CaseTask['kind'] = 'owner'): Promise<void> => {
    await written();
    there.set(await idOf(await openTask(kind)), { completed: true, ...changed });
  };

  test('whoever completes his first task has reached out, when he did; the next step opens', async () => {
    await completeIn({ ownerId: carla, changedAt: NINE - HOUR_MS });
    watch.time.now = NINE + HOUR_MS;
    const before = await caseOf(watch, 'r');
    await turn();
    const after = await caseOf(watch, 'r');
    expect(after.touches).toEqual([
      expect.objectContaining({ by: carla, channel: null, source: 'self_reported', undone: false }),
    ]);
    expect(after.clocks.first_touch?.status).toBe('met');
    expect((await openTask()).purpose).toBe('next_step');
    const [event] = await watch.db.query<{ actor: object }>(
      `select actor from case_events where case_key = $1 and seq = $2`,
      [after.caseKey, before.seq + 1],
    );
    expect(event?.actor).toEqual({ kind: 'crm', id: carla, via: 'crm' });
    await written();
    expect(await turn()).toBe(1);
    expect((await caseOf(watch, 'r')).seq).toBe(after.seq);
  });

  test('what an automation completes at once comes back three times; then the manager is told, and it is left alone', async () => {
    await command(watch.loop, watch.tenantId, {
      ...{ caseKey: (await caseOf(watch, 'r')).caseKey, userId: carla },
      action: { kind: 'touch', channel: 'call', result: 'attempted', at: NINE, note: null },
    });
    for (const purpose of ['next_step', 'confirm', 'set_outcome', 'set_outcome', 'set_outcome', 'set_outcome']) {
      expect((await openTask()).purpose).toBe(purpose);
      watch.time.now += 60_000;
      await completeIn();
      await turn();
    }
    const stopped = await caseOf(watch, 'r');
    expect((await openTask()).purpose).toBe('set_outcome');
    expect(stopped.reopeningStoppedAt).toBe(watch.time.now);
    expect(stopped.raisedTo).toEqual([mona]);
    await written();
    await turn();
    expect(await eventsSince(watch, stopped)).toEqual([]);

    await command(watch.loop, watch.tenantId, {
      ...{ caseKey: stopped.caseKey, userId: carla },
      action: { kind: 'touch', channel: 'email', result: 'wrote', at: NINE, note: null },
    });
    await written();
    await turn();
    expect((await openTask()).n).toBe(stopped.tasks.filter(({ kind }) => kind === 'owner').length + 1);
  });

  test('what the CRM has not been told of yet is not asked for', async () => {
    expect(await turn()).toBe(0);
    await written();
    await watch.db.query('update outbox set wanted = wanted + 1 where tenant_id = $1', [watch.tenantId]);
    expect(await turn()).toBe(0);
    // What the CRM refuses to take stays as it is there: people go on working with it.
    await watch.db.query('update outbox set rejected_version = wanted where tenant_id = $1', [watch.tenantId]);
    expect(await turn()).toBe(1);
  });

  const gone = async (): Promise<number | undefined> =>
    (
      await watch.db.query<{ gone: number }>('select gone_last as gone from task_watches where tenant_id = $1', [
        watch.tenantId,
      ])
    )[0]?.gone;

  test('an owner task that is gone is written anew, and what was deleted is not made again', async () => {
    await written();
    const lost = await openTask();
    there.set(await idOf(lost), null);
    const before = await caseOf(watch, 'r');
    expect(await turn()).toBe(1);
    const after = await caseOf(watch, 'r');
    expect(await openTask()).toEqual({ ...lost, n: 2 });
    expect(after).toMatchObject({ touches: [], firstTouchAt: null, acts: before.acts });
    expect(await gone()).toBe(0);
    const marks = [{ caseKey: after.caseKey, wanted: after.seq, attempts: 0, uncertain: false }];
    const { parcels } = await pack(watch.loop, watch.tenantId, marks);
    const sent = parcels.flatMap(({ write }) => write.tasks.map(({ taskKey, status }) => `${taskKey} ${status}`));
    expect(sent).toEqual([`${after.caseKey}_owner_2 open`]);
  });

  test('a task that is gone again and again is left alone once the manager is told, and counted', async () => {
    for (let times = 0; times < 5; times += 1) {
      await written();
      there.set(await idOf(await openTask()), null);
      await turn();
    }
    expect((await openTask()).n).toBe(4);
    expect((await caseOf(watch, 'r')).raisedTo).toEqual([mona]);
    expect(await gone()).toBe(1);
  });

  test('the task of somebody else that is gone is counted and left', async () => {
    await hear(watch, { id: 'b', ...LOW, facts: { doNotContact: true } });
    await written();
    const { caseKey, seq, tasks } = await caseOf(watch, 'b');
    there.set(`T ${caseKey}_review_${tasks.find(({ kind }) => kind === 'review')?.n ?? 0}`, null);
    await turn();
    expect((await caseOf(watch, 'b')).seq).toBe(seq);
    expect(await gone()).toBe(1);
  });

  test('a round that the CRM does not answer changes nothing, and is taken again', async () => {
    await completeIn({ ownerId: carla });
    const before = await caseOf(watch, 'r');
    const away = seenCrm({ readTasks: () => Promise.reject(new CrmUnavailable('the line broke', NINE)) });
    await comeDue();
    const state = (): Promise<unknown> =>
      watch.db.query('select * from task_watches where tenant_id = $1', [watch.tenantId]);
    const cursor = await state();
    await expect(watchTasks(watch.loop, watch.lane, away)).rejects.toThrow(CrmUnavailable);
    expect(await state()).toEqual(cursor);
    expect((await caseOf(watch, 'r')).seq).toBe(before.seq);
    expect(await watchTasks(watch.loop, watch.lane, seenCrm())).toBe(1);
    expect((await caseOf(watch, 'r')).touches).toHaveLength(1);
  });

  test('who has lost the lane writes nothing', async () => {
    await completeIn({ ownerId: carla });
    const before = await caseOf(watch, 'r');
    const lanes = { ...watch.loop.stores.lanes, holds: () => Promise.resolve(false) };
    await comeDue();
    await watchTasks({ ...watch.loop, stores: { ...watch.loop.stores, lanes } }, watch.lane, seenCrm());
    expect((await caseOf(watch, 'r')).seq).toBe(before.seq);
  });

  test('a turn is ten calls; the next one goes on a minute later where it ended', async () => {
    const { db, tenantId } = watch;
    await db.query(
      `insert into responses select (jsonb_populate_record(r, jsonb_build_object('response_id', r.response_id || n))).*
       from responses r, generate_series(1, 1050) as n where tenant_id = $1`,
      [tenantId],
    );
    await db.query(
      `insert into cases (tenant_id, case_key, connection_id, response_id, status, process, tier, owner_id, seq, head_hash,
         opened_at, state, personal)
       select tenant_id, 'many' || lpad(n::text, 4, '0'), connection_id, response_id || n, status, process, tier, owner_id,
         seq, head_hash, opened_at, state, personal
       from cases, generate_series(1, 1050) as n where tenant_id = $1 and case_key not like 'many%'`,
      [tenantId],
    );
    await db.query(
      `insert into tasks (tenant_id, case_key, kind, n, purpose, owner_id, status, due_at)
       select $1, case_key, 'owner', 1, 'first_touch', owner_id, 'open', opened_at from cases
       where tenant_id = $1 and case_key like 'many%'`,
      [tenantId],
    );
    await written();
    expect(await turn()).toBe(1000);
    expect(asked).toHaveLength(10);
    expect(await watchTasks(watch.loop, watch.lane, seenCrm())).toBe(0);
    expect(await turn()).toBe(51);
    expect(new Set(asked.flat()).size).toBe(1051);
    expect(await turn()).toBe(1000);
  });

  test('a tenant with nothing open rests until he is served for another reason', async () => {
    await watch.db.query(`update tasks set status = 'done' where tenant_id = $1`, [watch.tenantId]);
    expect(await turn()).toBe(0);
    const due = async (): Promise<number | undefined> =>
      (
        await watch.db.query<{ due: number }>('select due_at as due from task_watches where tenant_id = $1', [
          watch.tenantId,
        ])
      )[0]?.due;
    expect(await due()).toBe(Infinity);
    expect(await watchTasks(watch.loop, watch.lane, seenCrm())).toBe(0);
    expect(await due()).toBeLessThan(Infinity);
    expect(asked).toEqual([]);
  });

  test('a decision needs words: its completed task stays open here', async () => {
    await hear(watch, { id: 'b', ...LOW, facts: { doNotContact: true } });
    const blocked = await caseOf(watch, 'b');
    await written();
    const review = blocked.tasks.find(({ kind, status }) => kind === 'review' && status === 'open');
    there.set(`T ${blocked.caseKey}_review_${review?.n ?? 0}`, { completed: true });
    await turn();
    await turn();
    expect((await caseOf(watch, 'b')).seq).toBe(blocked.seq);
    expect(watch.loop.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
