import type { Lane } from '../../../src/case-ports';
import type { CaseEventBody } from '../../../src/domain/case-events';
import { deliver } from '../../../src/pipeline/crm/deliver';
import { CrmRefused, CrmUnavailable } from '../../../src/ports';
import { DatabaseUnavailable } from '../../../src/store/unavailable';
import { ENGINES } from '../../harness/databases';
import {
  freshTables,
  HOUR_MS,
  newTenant,
  nextStep,
  NINE,
  openCase,
  ownerTask,
  PLAN,
  type Tables,
  type Tenancy,
} from '../tables/given';
import { CARLA, crm, loopOn } from './given-loop';

describe.each(ENGINES)('on %s, delivering', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    await tables.db.query(`update lanes set not_before = 'infinity'`);
    own = await newTenant(tables);
  });

  const picked = async (): Promise<Lane> => {
    const lane = await tables.stores.lanes.pick(tables.db, 'crm', { owner: 'me', seconds: 3600 });
    if (lane === null) throw new Error('no lane has work');
    return lane;
  };
  const mark = (caseKey: string, version = 2): Promise<void> =>
    tables.stores.outbox.mark(tables.db, own.tenantId, [{ caseKey, version, urgent: true, holdS: 0 }]);
  const marks = () =>
    tables.db.query(
      `select case_key as key, sent, due_at > now() as waits, last_error as error from outbox where tenant_id = $1 order by 1`,
      [own.tenantId],
    );
  const change = async (caseKey: string, bodies: readonly CaseEventBody[]): Promise<void> => {
    const found = await tables.stores.cases.loadForUpdate(tables.db, own.tenantId, [caseKey]);
    const before = found.get(caseKey);
    if (before === undefined) throw new Error('no case');
    const step = nextStep(
      before.state,
      before.headHash,
      bodies.map((body) => ({ body })),
    );
    await tables.stores.cases.append(tables.db, own.tenantId, [step]);
  };
  /** A third event, which the CRM need not hear of. */
  const changeNothing = (caseKey: string): Promise<void> =>
    change(caseKey, [{ type: 'task_reassigned', kind: 'owner', n: 1, ownerId: ownerTask().ownerId }]);
  const opened = async (name: string): Promise<string> => {
    const caseKey = `${name}${own.tenantId}`;
    await openCase(own, { caseKey });
    await mark(caseKey);
    return caseKey;
  };

  test('ids that the CRM gave are stored with what was sent, and what has not changed is not sent again', async () => {
    const caseKey = await opened('a');
    const lane = await picked();
    const written: number[] = [];
    const counting = crm({
      write: (items) => {
        written.push(items.length);
        return crm().write(items);
      },
    });
    const loop = loopOn(tables);
    const go = (): Promise<number> => deliver(loop, lane, { crm: counting, urgentOnly: false });
    expect(await go()).toBe(1);
    expect(await go()).toBe(0);
    await changeNothing(caseKey);
    await mark(caseKey, 3);
    expect(await go()).toBe(1);
    expect(await go()).toBe(0);
    expect(written).toEqual([1]);
    const records = await tables.stores.outbox.records(tables.db, own.tenantId, [caseKey]);
    expect(records.map(({ record, crmId }) => [record, crmId])).toEqual(
      expect.arrayContaining([
        ['case', `case ${caseKey}`],
        [`${caseKey}_owner_1`, `${caseKey}_owner_1`],
      ]),
    );
    expect(await marks()).toEqual([{ key: caseKey, sent: 3, waits: false, error: null }]);
  });

  test('a task is told the zone of its owner, as the directory has it', async () => {
    await opened('z');
    const users = [{ ...CARLA, id: ownerTask().ownerId, timeZone: 'Australia/Sydney' }];
    await tables.stores.tenants.saveDirectory(tables.db, own.tenantId, { readAt: NINE, users });
    const told: (string | null)[] = [];
    const noting = crm({
      write: (items) => {
        told.push(...items.flatMap(({ tasks }) => tasks.map(({ dueTimeZone }) => dueTimeZone)));
        return crm().write(items);
      },
    });
    await deliver(loopOn(tables), await picked(), { crm: noting, urgentOnly: false });
    expect(told).toEqual(['Australia/Sydney']);
  });

  test.each([true, false])('a task reminds where the tenant wants that: %s', async (taskReminders) => {
    const { stores, db } = tables;
    const stored = await stores.tenants.tenant(db, own.tenantId);
    if (stored === null) throw new Error('no tenant');
    const notify = { ...stored.settings.notify, taskReminders };
    await stores.setup.saveSettings(db, own.tenantId, { ...stored.settings, notify });
    const caseKey = await opened('r');
    const remindAt = NINE + 3 * HOUR_MS;
    await change(caseKey, [{ type: 'clock_started', cycle: 1, plan: { ...PLAN, remindAt } }]);
    const reminders: (number | null)[] = [];
    const noting = crm({
      write: (items) => {
        reminders.push(...items.flatMap(({ tasks }) => tasks.map((task) => task.remindAt)));
        return crm().write(items);
      },
    });
    await deliver(loopOn(tables), await picked(), { crm: noting, urgentOnly: false });
    expect(reminders).toEqual([taskReminders ? remindAt : null]);
  });

  test('a cancelled task is sent where an unheard answer may have made it, and not where nobody ever made it', async () => {
    const caseKey = await opened('a');
    const lane = await picked();
    const loop = loopOn(tables);
    const sent: (readonly string[])[] = [];
    const noting = crm({
      write: (items) => {
        sent.push(...items.map(({ tasks }) => tasks.map(({ taskKey, status }) => `${taskKey} ${status}`)));
        return crm().write(items);
      },
    });
    const silent = crm({ write: () => Promise.reject(new CrmUnavailable('the line broke', NINE)) });
    await expect(deliver(loop, lane, { crm: silent, urgentOnly: false })).rejects.toThrow('the line broke');
    await change(caseKey, [
      { type: 'task_closed', kind: 'owner', n: 1, status: 'cancelled' },
      { type: 'task_opened', task: ownerTask({ n: 2 }) },
      { type: 'task_closed', kind: 'owner', n: 2, status: 'cancelled' },
    ]);
    await mark(caseKey, 5);
    await deliver(loop, lane, { crm: noting, urgentOnly: false });
    await change(caseKey, [
      { type: 'task_opened', task: ownerTask({ n: 3 }) },
      { type: 'task_closed', kind: 'owner', n: 3, status: 'cancelled' },
    ]);
    await mark(caseKey, 7);
    await deliver(loop, lane, { crm: noting, urgentOnly: false });
    expect(sent).toEqual([[`${caseKey}_owner_1 cancelled`, `${caseKey}_owner_2 cancelled`]]);
  });

  test('a case at which the adapter breaks waits alone; its neighbours are sent, after a look whether they are there', async () => {
    const [bad, good] = [await opened('a'), await opened('b')];
    const doubted: (readonly boolean[])[] = [];
    const breaking = crm({
      write: (items) => {
        doubted.push(items.map(({ outcomeUnknown }) => outcomeUnknown));
        return items.some(({ caseKey }) => caseKey === bad) ? Promise.reject(new Error('oops')) : crm().write(items);
      },
    });
    const loop = loopOn(tables);
    expect(await deliver(loop, await picked(), { crm: breaking, urgentOnly: false })).toBe(2);
    expect(await marks()).toEqual([
      { key: bad, sent: 0, waits: true, error: { message: 'the adapter said nothing about it' } },
      { key: good, sent: 2, waits: false, error: null },
    ]);
    expect(doubted).toEqual([[false, false], [true], [true]]);
    expect(loop.logged.map(({ message }) => message)).toEqual(['a write failed', 'a write failed']);
  });

  test.each<[string, Error]>([
    ['the CRM is away', new CrmUnavailable('away', NINE)],
    ['the portal is not set up', new CrmRefused('away')],
    ['the database is down', new DatabaseUnavailable('away')],
  ])('while %s nobody is tried alone', async (_, trouble) => {
    await opened('a');
    await opened('b');
    const away = crm({ write: () => Promise.reject(trouble) });
    const loop = loopOn(tables);
    await expect(deliver(loop, await picked(), { crm: away, urgentOnly: false })).rejects.toThrow('away');
    expect(loop.logged).toEqual([]);
  });

  test('a case that cannot be rendered waits alone; its neighbours are sent', async () => {
    const [bad, good] = [await opened('a'), await opened('b')];
    await tables.db.query(`update cases set state = state - 'classification' where tenant_id = $1 and case_key = $2`, [
      own.tenantId,
      bad,
    ]);
    const loop = loopOn(tables);
    expect(await deliver(loop, await picked(), { crm: crm(), urgentOnly: false })).toBe(2);
    expect(await marks()).toEqual([
      { key: bad, sent: 0, waits: true, error: { message: 'could not be rendered; see the log' } },
      { key: good, sent: 2, waits: false, error: null },
    ]);
    expect(loop.logged.map(({ message }) => message)).toEqual(['a case could not be rendered']);
  });
});
