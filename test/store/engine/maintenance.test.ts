import type { Db } from '../../../src/store/db';
import { maintainOnce, startMaintenance } from '../../../src/store/maintenance';
import { freshDb } from '../../harness/databases';

describe('a round of maintenance', () => {
  let db: Db;
  beforeAll(async () => {
    db = await freshDb('pglite');
    await db.query('create table "Odd name" (id int, filler text)');
  });

  test('leaves a quiet database alone', async () => {
    expect(await maintainOnce(db)).toEqual({ checkpointed: false, vacuumed: null, analyzed: [] });
  });

  test('checkpoints when much was written, so that a restart has little to replay', async () => {
    await db.query(`insert into "Odd name" select n, repeat('x', 1000) from generate_series(1, 40000) n`);
    await db.query('select pg_stat_force_next_flush()');
    // The vacuum of the new rows writes much itself, so there is a checkpoint of that in the round after.
    expect(await maintainOnce(db)).toMatchObject({ checkpointed: true, vacuumed: 'public."Odd name"' });
    await maintainOnce(db);
    expect(await maintainOnce(db)).toMatchObject({ checkpointed: false });
  });

  test('vacuums the table that needs it most, one a round', async () => {
    await db.query('update "Odd name" set id = id + 1');
    await db.query('select pg_stat_force_next_flush()');
    expect(await maintainOnce(db)).toMatchObject({ vacuumed: 'public."Odd name"' });
    await db.query('select pg_stat_force_next_flush()');
    expect(await maintainOnce(db)).toMatchObject({ vacuumed: null });
  });
});

test('a table that has doubled is counted again, so that the planner knows', async () => {
  const db = await freshDb('pglite');
  const grow = async (rows: number): Promise<readonly string[]> => {
    await db.query('insert into growing select generate_series(1, $1::int)', [rows]);
    await db.query('select pg_stat_force_next_flush()');
    return (await maintainOnce(db)).analyzed;
  };
  await db.query('create table growing (id int)');
  expect(await grow(100)).toEqual([]);
  expect(await grow(200)).toEqual(['public.growing']);
  expect(await grow(400)).toEqual([]);
  expect(await grow(200)).toEqual(['public.growing']);
});

test('a failed round is logged, and there are no more on a closed database', async () => {
  const db = await freshDb('pglite');
  await db.close();
  const warned: string[] = [];
  jest.useFakeTimers();
  const stop = startMaintenance(db, { warn: (_, msg) => warned.push(msg) });
  await jest.advanceTimersByTimeAsync(15_000);
  await jest.advanceTimersByTimeAsync(60_000);
  jest.useRealTimers();
  await stop();
  expect(warned).toEqual(['maintenance of the embedded database failed']);
});
