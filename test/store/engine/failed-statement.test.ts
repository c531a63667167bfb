import type { Db } from '../../../src/store/db';
import { ENGINES, freshDb } from '../../harness/databases';

describe.each(ENGINES)('on %s, a statement that the server refuses', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await freshDb(engine, { poolSize: 1 });
    await db.query('create table item (id int primary key)');
    await db.query('insert into item values (1)');
  });

  const refused = (): Promise<unknown> =>
    expect(db.query('insert into item values ($1)', [1])).rejects.toMatchObject({ code: '23505' });

  test('fails alone: what is asked next, and next to it, is answered', async () => {
    for (let round = 0; round < 5; round += 1) {
      const answers = [1, 2, 3].map((n) => db.query('select $1::int as n', [n]));
      await Promise.all([refused(), ...answers]);
      expect(await Promise.all(answers)).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
      await refused();
      expect(await db.query('select 4 as n')).toEqual([{ n: 4 }]);
    }
  });

  test('fails alone inside a transaction next to others', async () => {
    const doomed = (): Promise<unknown> =>
      expect(db.tx((sql) => sql.query('insert into item values ($1)', [1]))).rejects.toMatchObject({ code: '23505' });
    for (let round = 0; round < 5; round += 1) {
      const answer = db.query('select 1 as n');
      await Promise.all([doomed(), answer, refused(), doomed()]);
      expect(await answer).toEqual([{ n: 1 }]);
    }
  });

  test('does not cost the connection', async () => {
    const pid = (): Promise<unknown> => db.query('select pg_backend_pid() as pid');
    const before = await pid();
    await refused();
    expect(await pid()).toEqual(before);
  });
});
