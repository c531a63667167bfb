import type { Db } from '../../../src/store/db';
import { ENGINES, freshDb } from '../../harness/databases';

const KEYS = `
  select c.conrelid::regclass::text as table, c.contype as kind,
    (select array_agg(a.attname::text order by k.n) from unnest(c.conkey) with ordinality as k(attnum, n)
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum) as columns,
    c.confrelid::regclass::text as target,
    (select array_agg(a.attname::text order by k.n) from unnest(c.confkey) with ordinality as k(attnum, n)
     join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.attnum) as referenced
  from pg_constraint c join pg_class t on t.oid = c.conrelid
  where t.relnamespace = 'public'::regnamespace and c.contype in ('p', 'f')`;

interface Key {
  readonly table: string;
  readonly kind: 'p' | 'f';
  readonly columns: readonly string[];
  readonly target: string | null;
  readonly referenced: readonly string[] | null;
}

/** The migrations' own record belongs to no tenant. */
const NOT_OURS = ['schema_migration'];

describe.each(ENGINES)('on %s', (engine) => {
  let db: Db;
  let keys: readonly Key[] = [];
  beforeAll(async () => {
    db = await freshDb(engine);
    keys = await db.query<Key>(KEYS);
  });

  test('every table has a primary key, and it starts with the tenant', async () => {
    const tables = await db.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const ours = tables.map(({ name }) => name).filter((name) => !NOT_OURS.includes(name));
    const first = new Map(keys.filter(({ kind }) => kind === 'p').map(({ table, columns }) => [table, columns[0]]));
    expect(ours.length).toBeGreaterThan(15);
    expect(ours.filter((name) => first.get(name) !== 'tenant_id')).toEqual([]);
  });

  test('every foreign key carries the tenant, so that no row can point into another one', () => {
    const links = keys.filter(({ kind }) => kind === 'f');
    const carrying = links.filter(({ columns, referenced }) => {
      return columns[0] === 'tenant_id' && referenced?.[0] === 'tenant_id';
    });
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((link) => !carrying.includes(link))).toEqual([]);
  });

  test('every table that belongs to a tenant hangs on it, directly or through its parents', () => {
    const parents = new Map<string, readonly string[]>();
    for (const { kind, table, target } of keys) {
      if (kind === 'f' && target !== null) parents.set(table, [...(parents.get(table) ?? []), target]);
    }
    const hangs = (table: string): boolean => table === 'tenants' || (parents.get(table) ?? []).some(hangs);
    const loose = keys.filter(({ kind, table }) => kind === 'p' && !NOT_OURS.includes(table) && !hangs(table));
    expect(loose.map(({ table }) => table)).toEqual([]);
  });
});
