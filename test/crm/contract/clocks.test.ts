import type { ClockRecord } from '../../../src/domain/crm-record';
import { clockRecord, MONDAY, newWrite, taskRecord } from '../case-fixtures';
import type { CrmWorld } from '../crm-world';
import { WORLDS } from '../worlds';
import { again, idsOf } from './outcomes';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

describe.each(WORLDS)('%s: clocks and reminders', (_name, openWorld) => {
  let world: CrmWorld;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const written = async (...clocks: readonly ClockRecord[]): Promise<ReturnType<typeof newWrite>> => {
    const item = newWrite(world.record(1, { clocks }));
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    return again(item, ids);
  };

  test('a clock shows due, rounded up to the minute, status, cycle, minutes and our verdict', async () => {
    const late = {
      dueAt: MONDAY + 1,
      breachedAt: MONDAY + 2 * MINUTE_MS,
      cycle: 2,
      elapsedMinutes: 481,
      pausedMinutes: 60,
    };
    await written(clockRecord('resolution', { ...late, status: 'breached', verdict: 'late' }));
    const [stored] = await world.cases();
    expect(stored?.clocks).toMatchObject({
      resolution: {
        dueAt: MONDAY + MINUTE_MS,
        status: 'breached',
        breachedAt: MONDAY + 2 * MINUTE_MS,
        cycle: '2',
        elapsedMinutes: '481',
        pausedMinutes: '60',
        verdict: 'late',
      },
      first_touch: { dueAt: null, status: '', cycle: '', elapsedMinutes: '', pausedMinutes: '', verdict: '' },
    });
  });

  test('a clock that pauses has no due time, and loses the one it had', async () => {
    const item = await written(clockRecord('resolution'));
    const paused = clockRecord('resolution', { status: 'paused', dueAt: null, elapsedMinutes: 0 });
    await world.open().crm.write([{ ...item, case: { ...item.case, clocks: [paused] } }]);
    expect((await world.cases())[0]?.clocks.resolution).toMatchObject({
      dueAt: null,
      status: 'paused',
      elapsedMinutes: '0',
      verdict: 'open',
    });
  });

  test('what was late and turns out to be in time is so in the CRM too', async () => {
    const late = { status: 'breached', breachedAt: MONDAY, verdict: 'late' } as const;
    const item = await written(clockRecord('first_touch', late));
    const met = clockRecord('first_touch', { status: 'met', elapsedMinutes: 239, verdict: 'in_time' });
    await world.open().crm.write([{ ...item, case: { ...item.case, clocks: [met] } }]);
    expect((await world.cases())[0]?.clocks.first_touch).toMatchObject({
      status: 'met',
      breachedAt: null,
      verdict: 'in_time',
    });
  });

  test('a portal or org set up by an earlier version is written to as it is', async () => {
    const { config } = await world.open().crm.provision('check');
    const earlier = { ...config, clockDetails: undefined };
    idsOf((await world.open({ config: earlier }).crm.write([newWrite(world.record(1))]))[0]);
    const [stored] = await world.cases();
    expect(stored?.clocks.first_touch).toMatchObject({ status: 'running', verdict: '', cycle: '' });
    expect(stored?.clocks.first_touch.dueAt).not.toBeNull();
  });

  test('a task reminds when it is told to, and the time moves with the deadline', async () => {
    const item = newWrite(world.record(1));
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    expect((await world.tasks())[0]?.remindAt).toBe(item.tasks[0]?.remindAt);
    const moved = taskRecord(item.case, { remindAt: MONDAY + 8 * HOUR_MS });
    await world.open().crm.write([again(item, ids, { tasks: [moved] })]);
    expect((await world.tasks())[0]?.remindAt).toBe(MONDAY + 8 * HOUR_MS);
  });

  test.each([
    ['is never to', { remindAt: null }],
    ['should have before now', { remindAt: MONDAY - 1 }],
    ['is done', { status: 'done' }],
  ] as const)('a task that %s reminds nobody', async (_case, changed) => {
    const record = world.record(1);
    await world.open().crm.write([newWrite(record, { tasks: [taskRecord(record, changed)] })]);
    expect((await world.tasks())[0]?.remindAt).toBeNull();
  });

  test('a task that was done reminds nobody any more', async () => {
    const item = newWrite(world.record(1));
    const ids = idsOf((await world.open().crm.write([item]))[0]);
    await world.open().crm.write([again(item, ids, { tasks: [taskRecord(item.case, { status: 'done' })] })]);
    expect((await world.tasks())[0]?.remindAt).toBeNull();
  });

  test('clocks and reminders cost no call', async () => {
    await written(clockRecord('first_touch'), clockRecord('resolution'));
    const { atomicCaseAndTask } = world.open().crm.can;
    expect(await world.requests()).toBe(atomicCaseAndTask ? 1 : 2);
  });
});
