import { tickWhenDue } from '../../../src/pipeline/clocks/alarm';
import { freshTables, HOUR_MS, NINE } from '../tables/given';
import { caseOf, hear, newOffice } from './given-cases';

/** An office whose clocks a test moves, and that tells how often the database was asked. */
const newDesk = async () => {
  const tables = await freshTables('pglite');
  const time = { now: NINE };
  let asked = 0;
  const now = () => {
    asked += 1;
    return Promise.resolve(time.now);
  };
  const office = await newOffice(tables, { loop: { clock: { now } } });
  await hear(office, { id: 'ann', score: 3 });
  const { loop } = office;
  const warnAt = (await office.stores.clocks.nextDue(tables.db)) ?? NINE;
  const pass = (ms: number): void => {
    time.now += ms;
    loop.machine.at += ms;
  };
  const askedBy = async (): Promise<number> => {
    const before = asked;
    await tickWhenDue(loop);
    return asked - before;
  };
  return { tables, office, loop, warnAt, pass, askedBy, time };
};

test('nobody asks the database while it is known that nothing can be due', async () => {
  const { pass, askedBy } = await newDesk();
  expect(await askedBy()).toBeGreaterThan(0);
  for (let second = 0; second < 4; second += 1) {
    pass(1_000);
    expect(await askedBy()).toBe(0);
  }
  pass(1_000);
  expect(await askedBy()).toBeGreaterThan(0);
});

test('what comes due sooner than that is fired when it is due', async () => {
  const { pass, askedBy, loop, warnAt } = await newDesk();
  pass(warnAt - NINE - 2_500);
  await tickWhenDue(loop);
  pass(1_000);
  expect(await askedBy()).toBe(0);
  pass(1_500);
  expect(await tickWhenDue(loop)).toBe(1);
});

test('whoever writes a case wakes it, and what another process has set is found within five seconds', async () => {
  const { pass, askedBy, loop, office, tables, time } = await newDesk();
  await tickWhenDue(loop);
  loop.wake.ring('crm');
  expect(await askedBy()).toBeGreaterThan(0);
  await tables.db.query('update timers set fire_at = $1', [new Date(time.now).toISOString()]);
  pass(4_000);
  expect(await tickWhenDue(loop)).toBe(0);
  pass(1_000);
  expect(await tickWhenDue(loop)).toBeGreaterThan(0);
  expect(await caseOf(office, 'ann')).toMatchObject({ clocks: { first_touch: { status: 'breached' } } });
});

test('what cannot be fired is not tried every second', async () => {
  const { pass, askedBy, loop, tables } = await newDesk();
  await tables.db.query(`update cases set state = state - 'clocks'`);
  pass(24 * HOUR_MS);
  expect(await tickWhenDue(loop)).toBe(0);
  pass(1_000);
  expect(await askedBy()).toBe(0);
  pass(4_000);
  expect(await askedBy()).toBeGreaterThan(0);
});
