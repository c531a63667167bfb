import fc from 'fast-check';
import { type Db } from '../../../src/store/db';
import { toTimestamp } from '../../../src/store/sql';
import { ENGINES, freshDb } from '../../harness/databases';

/** Years 1 to 9999: what an ISO string writes with four digits. */
const instants = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

describe.each(ENGINES)('on %s', (engine) => {
  let db: Db;
  beforeAll(async () => {
    db = await freshDb(engine);
  });

  async function one(expression: string, values: readonly unknown[] = []): Promise<unknown> {
    const [row] = await db.query<{ v: unknown }>(`select ${expression} as v`, values);
    return row?.v;
  }

  test('says which engine it is', () => {
    expect(db.kind).toBe(engine);
  });

  test('whole numbers are numbers, also counts and ids', async () => {
    expect(await one('count(*)')).toBe(1);
    expect(await one('$1::int8', [Number.MAX_SAFE_INTEGER])).toBe(Number.MAX_SAFE_INTEGER);
    expect(await one('array[1, null, 3]::int8[]')).toEqual([1, null, 3]);
  });

  test('a whole number that JavaScript would round is refused', async () => {
    await expect(one("'9007199254740993'::int8")).rejects.toThrow('does not fit');
    expect(await one('1')).toBe(1);
  });

  test('any instant comes back to the millisecond', async () => {
    const roundTrip = fc.asyncProperty(fc.array(instants, { minLength: 1, maxLength: 50 }), async (dates) => {
      const ms = dates.map((date) => date.getTime());
      const rows = await db.query<{ at: number }>(
        'select at from unnest($1::timestamptz[]) with ordinality t (at, n) order by n',
        [ms.map(toTimestamp)],
      );
      expect(rows.map((row) => row.at)).toEqual(ms);
    });
    await fc.assert(roundTrip, { numRuns: 20 });
  });

  test('instants may be infinite, null, in arrays, with microseconds', async () => {
    expect(await one('$1::timestamptz', [toTimestamp(Infinity)])).toBe(Infinity);
    expect(await one('$1::timestamptz', [toTimestamp(-Infinity)])).toBe(-Infinity);
    expect(await one('null::timestamptz')).toBeNull();
    expect(await one("array['2026-03-01 10:00:00.123456+05:30', null]::timestamptz[]")).toEqual([
      Date.parse('2026-03-01T04:30:00.123Z'),
      null,
    ]);
  });

  test('what is not an instant is refused before it is sent', () => {
    expect(() => toTimestamp(NaN)).toThrow(RangeError);
  });

  test('the session is in UTC, so that a day does not depend on the server', async () => {
    expect(await one("current_setting('TimeZone')")).toMatch(/^(UTC|GMT)$/);
    expect(await one("'2026-03-01T23:00:00Z'::timestamptz::date")).toBe('2026-03-01');
    expect(await one("'2026-03-01 23:00:00'::timestamp")).toBe('2026-03-01 23:00:00');
  });

  test('jsonb goes in as text and comes out parsed', async () => {
    const value = { text: 'naïve – "quoted"', list: [1, null, { deep: true }] };
    expect(await one('$1::jsonb', [JSON.stringify(value)])).toEqual(value);
    expect(await one('$1::jsonb', [JSON.stringify([1, 2])])).toEqual([1, 2]);
  });

  test('bytes, exact decimals, text arrays and booleans survive', async () => {
    const bytes = Buffer.from([0, 1, 127, 128, 255]);
    expect(await one('$1::bytea', [bytes])).toEqual(bytes);
    expect(await one("'12345678901234567890.10'::numeric")).toBe('12345678901234567890.10');
    expect(await one('$1::text[]', [['a,b', 'c"d', null, '']])).toEqual(['a,b', 'c"d', null, '']);
    expect(await one('true')).toBe(true);
  });

  test('a refused statement carries its code and its constraint', async () => {
    await db.query('create table code (id int constraint code_once primary key)');
    await db.query('insert into code values (1)');
    await expect(db.query('insert into code values ($1)', [1])).rejects.toMatchObject({
      code: '23505',
      constraint: 'code_once',
    });
  });

  test('a text of several statements runs whole and gives the rows of the last', async () => {
    const rows = await db.query(
      'create table several (id int); insert into several values (1), (2); select * from several',
    );
    expect(rows).toEqual([{ id: 1 }, { id: 2 }]);
  });
});
