import { ENGINES, freshDb } from '../../harness/databases';

interface Reference {
  readonly table: string;
  readonly columns: readonly string[];
  readonly types: readonly string[];
}

/** What foreign keys point at, with the key they use. */
const REFERENCES = `
  select distinct c.confrelid::regclass::text as "table",
    (select array_agg(a.attname::text order by k.n) from unnest(c.confkey) with ordinality as k(attnum, n)
     join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.attnum) as columns,
    (select array_agg(format_type(a.atttypid, null) order by k.n) from unnest(c.confkey) with ordinality as k(attnum, n)
     join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.attnum) as types
  from pg_constraint c where c.contype = 'f'`;

describe.each(ENGINES)('on %s', (engine) => {
  test('what a row points at is found by its whole key, also planned before anything was counted', async () => {
    const db = await freshDb(engine);
    const references = await db.query<Reference>(REFERENCES);
    const partial: string[] = [];
    for (const [n, { table, columns, types }] of references.entries()) {
      const plan = await db.tx(async (sql) => {
        // As the engine itself asks when it checks a reference: prepared once, for any value.
        await sql.query('set local plan_cache_mode = force_generic_plan');
        const key = columns.map((column, i) => `${column} = $${i + 1}`).join(' and ');
        await sql.query(
          `prepare check_${n}(${types.join(', ')}) as select 1 from only ${table} where ${key} for key share`,
        );
        return sql.query(`explain (costs off) execute check_${n}(${columns.map(() => 'null').join(', ')})`);
      });
      if (JSON.stringify(plan).includes('Filter')) partial.push(table);
    }
    expect(references.length).toBeGreaterThan(5);
    expect(partial).toEqual([]);
  });
});
