import { newUrlKey } from '../../../src/crypto';
import type { DocumentKind } from '../../../src/domain/settings-events';
import type { NewConnection } from '../../../src/store-ports';
import { createStores } from '../../../src/store/stores';
import { newSealingKey, openVault } from '../../../src/crypto';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, NINE, tenant, type Tables, type Tenancy } from './given';

/** A calendar is stored only where it is open at some time. */
const open = (n: number): object => ({ timeZone: 'UTC', week: { mon: [['09:00', `${10 + n}:00`]] } });

describe.each(ENGINES)('on %s', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  let other: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
    other = await newTenant(tables);
  });

  describe('tenants', () => {
    test('come back as they were set up, alone and in a list', async () => {
      const set = tenant({ name: 'Größe 漢字', crmConfig: null });
      const tenantId = await tables.stores.setup.saveTenant(tables.db, set);
      const { createdAt: _createdAt, ...stored } = { tenantId, settingsVersion: 1, installerUserId: null, ...set };
      expect(await tables.stores.tenants.tenant(tables.db, tenantId)).toEqual(stored);
      expect(await tables.stores.tenants.tenants(tables.db)).toContainEqual(stored);
      expect(await tables.stores.tenants.tenant(tables.db, 1_000_000)).toBeNull();
    });

    test('an org that is set up again is brought up to date, and stays one tenant with its two lanes', async () => {
      const set = tenant();
      const first = await tables.stores.setup.saveTenant(tables.db, set);
      await tables.db.query('update lanes set fence = 7 where tenant_id = $1', [first]);
      const again = {
        ...set,
        name: 'Renamed',
        settings: { ...set.settings, holdS: 9 },
        crmConfig: { a: 1 },
        createdAt: 0,
      };
      expect(await tables.stores.setup.saveTenant(tables.db, again)).toBe(first);
      expect(await tables.stores.tenants.tenant(tables.db, first)).toMatchObject({
        name: 'Renamed',
        settings: { holdS: 9 },
        crmConfig: { a: 1 },
      });
      expect(
        await tables.db.query('select dest, fence from lanes where tenant_id = $1 order by dest', [first]),
      ).toEqual([
        { dest: 'crm', fence: 7 },
        { dest: 'intake', fence: 7 },
      ]);
    });

    test('the same org id at another vendor is another tenant', async () => {
      const set = tenant();
      const first = await tables.stores.setup.saveTenant(tables.db, set);
      expect(await tables.stores.setup.saveTenant(tables.db, { ...set, crm: 'salesforce' })).not.toBe(first);
    });

    test('the newest directory is the one that counts, by order of saving', async () => {
      const directory = (readAt: number) => ({ readAt, users: [] });
      expect(await tables.stores.tenants.directory(tables.db, own.tenantId)).toBeNull();
      await tables.stores.tenants.saveDirectory(tables.db, own.tenantId, directory(NINE));
      await tables.stores.tenants.saveDirectory(tables.db, own.tenantId, directory(NINE - 1));
      expect(await tables.stores.tenants.directory(tables.db, own.tenantId)).toEqual(directory(NINE - 1));
      expect(await tables.stores.tenants.directory(tables.db, other.tenantId)).toBeNull();
    });
  });

  test('a directory that has not changed is no new snapshot, and is as young as its last reading', async () => {
    const ann = {
      ...{ id: '1', email: 'a@crm.example', name: 'Ann', active: true, licensed: null, managerId: null },
      ...{ timeZone: null, away: [] },
    };
    const save = (readAt: number, users: readonly (typeof ann)[]) =>
      tables.stores.tenants.saveDirectory(tables.db, own.tenantId, { readAt, users });
    const kept = () =>
      tables.db.query<{ readAt: number }>(
        `select read_at as "readAt" from directory_snapshots where tenant_id = $1 order by snapshot_id`,
        [own.tenantId],
      );
    await tables.stores.tenants.saveDirectory(tables.db, other.tenantId, { readAt: NINE, users: [ann] });
    await save(NINE, [ann]);
    await save(NINE + 1, [{ ...ann, active: false }]);
    await save(NINE + 2, [{ ...ann, active: false }]);
    expect(await kept()).toEqual([{ readAt: NINE }, { readAt: NINE + 2 }]);
    expect(await tables.stores.tenants.directory(tables.db, own.tenantId)).toEqual({
      readAt: NINE + 2,
      users: [{ ...ann, active: false }],
    });
  });

  test('people who were read before are shown as they are now, each tenant its own', async () => {
    const user = (name: string) => ({
      ...{ id: '1', email: 'a@crm.example', name, active: true, licensed: null, managerId: null },
      ...{ timeZone: null, away: [] },
    });
    const { tenants } = tables.stores;
    const save = (tenantId: number, readAt: number, name: string) =>
      tenants.saveDirectory(tables.db, tenantId, { readAt, users: [user(name)] });
    const shown = async (tenantId: number) => {
      const directory = await tenants.directory(tables.db, tenantId);
      return [directory?.readAt, directory?.users.map(({ name }) => name)];
    };
    await save(own.tenantId, NINE, 'Ann');
    await save(other.tenantId, NINE, 'Bea');
    expect(await shown(own.tenantId)).toEqual([NINE, ['Ann']]);
    expect(await shown(other.tenantId)).toEqual([NINE, ['Bea']]);
    await save(own.tenantId, NINE + 1, 'Ann');
    expect(await shown(own.tenantId)).toEqual([NINE + 1, ['Ann']]);
    await save(own.tenantId, NINE + 2, 'Ann Lee');
    expect(await shown(own.tenantId)).toEqual([NINE + 2, ['Ann Lee']]);
    const rollBack = tables.db.tx(async (sql) => {
      await tenants.saveDirectory(sql, own.tenantId, { readAt: NINE + 3, users: [user('Nobody')] });
      await tenants.directory(sql, own.tenantId);
      throw new Error('taken back');
    });
    await expect(rollBack).rejects.toThrow('taken back');
    expect(await shown(own.tenantId)).toEqual([NINE + 2, ['Ann Lee']]);
    expect(await shown(other.tenantId)).toEqual([NINE, ['Bea']]);
  });

  test('a directory ages by machine time, from when it was stored', async () => {
    const ageS = () => tables.stores.tenants.directoryAgeS(tables.db, own.tenantId);
    expect(await ageS()).toBeNull();
    await tables.stores.tenants.saveDirectory(tables.db, own.tenantId, { readAt: 0, users: [] });
    await tables.db.query(
      `update directory_snapshots set stored_at = stored_at - interval '1 hour' where tenant_id = $1`,
      [own.tenantId],
    );
    expect(await ageS()).toBeGreaterThanOrEqual(3600);
    await tables.stores.tenants.saveDirectory(tables.db, own.tenantId, { readAt: 0, users: [] });
    expect(await ageS()).toBeLessThan(3600);
    expect(await tables.stores.tenants.directoryAgeS(tables.db, other.tenantId)).toBeNull();
  });

  describe('connections', () => {
    const connection = (changed: Partial<NewConnection> = {}): NewConnection => ({
      source: 'generic',
      name: 'CSAT',
      key: newUrlKey(),
      secrets: ['whsec_b25l', 'whsec_dHdv'],
      config: { mapping: { score: 'q1' } },
      createdAt: NINE,
      ...changed,
    });
    const add = (one: NewConnection, tenancy = own): Promise<number> =>
      tables.stores.setup.addConnection(tables.db, tenancy.tenantId, one);
    const byKey = (key: string) => tables.stores.tenants.connectionByKey(tables.db, key);

    test('are found by the key of their URL, opened', async () => {
      const { createdAt: _createdAt, ...one } = connection();
      const connectionId = await add({ ...one, createdAt: NINE });
      expect(await byKey(one.key)).toEqual({ ...one, tenantId: own.tenantId, connectionId, status: 'active' });
      expect(await byKey(`${one.key}x`)).toBeNull();
      expect(await byKey('')).toBeNull();
    });

    test('are numbered within their tenant, and listed in that order', async () => {
      expect([await add(connection()), await add(connection()), await add(connection(), other)]).toEqual([2, 3, 2]);
      const listed = await tables.stores.tenants.connections(tables.db, own.tenantId);
      expect(listed.map(({ connectionId, name }) => [connectionId, name])).toEqual([
        [1, 'NPS'],
        [2, 'CSAT'],
        [3, 'CSAT'],
      ]);
    });

    test('two with one key are refused by the database', async () => {
      const key = newUrlKey();
      await add(connection({ key }));
      await expect(add(connection({ key }), other)).rejects.toMatchObject({ code: '23505' });
    });

    test('neither key nor secret can be read in the table', async () => {
      const one = connection();
      await add(one);
      const rows = JSON.stringify(await tables.db.query('select * from connections'));
      expect([one.key, ...one.secrets].filter((secret) => rows.includes(secret))).toEqual([]);
    });

    test.each(['key_sealed', 'secrets_sealed'])('a %s moved to another tenant does not open there', async (column) => {
      await tables.db.query(
        `update connections c set ${column} = o.${column} from connections o where c.tenant_id = $1 and o.tenant_id = $2`,
        [own.tenantId, other.tenantId],
      );
      await expect(byKey(own.key)).rejects.toThrow();
      expect(await byKey(other.key)).not.toBeNull();
    });

    test('under another sealing key nothing opens, and the error names no secret', async () => {
      const locked = createStores(openVault([newSealingKey()]));
      const error = await locked.tenants.connectionByKey(tables.db, own.key).catch((thrown: unknown) => thrown);
      expect(String(error)).toMatch(/sealed under key [0-9a-f]{8}, which is not in SEALING_KEYS/);
    });
  });

  describe('documents', () => {
    const publish = (kind: DocumentKind, id: string, body: unknown): Promise<number> =>
      tables.db.tx((sql) => tables.stores.setup.publish(sql, own.tenantId, { kind, id, body, publication: null }));
    const active = {
      rule_set: () => tables.stores.tenants.activeRuleSet(tables.db, own.tenantId),
      policy: () => tables.stores.tenants.activePolicy(tables.db, own.tenantId),
      tier_list: () => tables.stores.tenants.activeTierList(tables.db, own.tenantId),
    };
    const STATUSED = ['rule_set', 'policy', 'tier_list'] as const;

    test.each(STATUSED)('a %s is published as the next version, and that is active', async (kind) => {
      expect(await active[kind]()).toBeNull();
      expect([await publish(kind, 'main', { n: 1 }), await publish(kind, 'main', { n: 2 })]).toEqual([1, 2]);
      expect(await active[kind]()).toEqual({ id: 'main', version: 2, body: { n: 2 } });
    });

    test.each(STATUSED)('the same content of a %s is no new version', async (kind) => {
      await publish(kind, 'main', { a: 1, b: [2] });
      expect(await publish(kind, 'main', { b: [2], a: 1 })).toBe(1);
      expect(await publish(kind, 'main', { b: [2], a: 2 })).toBe(2);
      // What it once was, and is no longer, is news.
      expect(await publish(kind, 'main', { a: 1, b: [2] })).toBe(3);
    });

    test.each(STATUSED)('a %s that had to make room is active again when published again', async (kind) => {
      await publish(kind, 'main', { n: 1 });
      await publish(kind, 'other', { n: 1 });
      expect(await active[kind]()).toMatchObject({ id: 'other' });
      expect(await publish(kind, 'main', { n: 1 })).toBe(1);
      expect(await active[kind]()).toEqual({ id: 'main', version: 1, body: { n: 1 } });
    });

    test('calendars keep all their versions: a clock is measured by the one it started under', async () => {
      await publish('calendar', 'default', open(1));
      await publish('calendar', 'default', open(2));
      const calendar = (id: string, version: number) =>
        tables.stores.tenants.calendar(tables.db, own.tenantId, { id, version });
      expect(await calendar('default', 1)).toEqual({ id: 'default', version: 1, body: open(1) });
      expect(await calendar('default', 3)).toBeNull();
      expect(await calendar('other', 1)).toBeNull();
    });

    test('the newest version of a calendar is of the one asked for, whatever others have', async () => {
      for (const n of [1, 2, 3]) await publish('calendar', 'berlin', open(n));
      await publish('calendar', 'tokyo', open(1));
      const newest = (id: string) => tables.stores.tenants.newestCalendar(tables.db, own.tenantId, id);
      expect(await newest('berlin')).toMatchObject({ id: 'berlin', version: 3 });
      expect(await newest('tokyo')).toMatchObject({ id: 'tokyo', version: 1 });
      expect(await newest('mars')).toBeNull();
    });

    test('of one tenant are not another tenant’s', async () => {
      await publish('rule_set', 'main', {});
      await publish('policy', 'main', {});
      await publish('calendar', 'main', open(1));
      const { tenants } = tables.stores;
      expect(await tenants.activeRuleSet(tables.db, other.tenantId)).toBeNull();
      expect(await tenants.activePolicy(tables.db, other.tenantId)).toBeNull();
      expect(await tenants.newestCalendar(tables.db, other.tenantId, 'main')).toBeNull();
      expect(await tenants.calendar(tables.db, other.tenantId, { id: 'main', version: 1 })).toBeNull();
    });

    test('a second active rule set or policy is refused by the database', async () => {
      await publish('rule_set', 'main', {});
      await publish('policy', 'main', {});
      for (const statement of [
        `insert into rule_sets values ($1, 'x', 1, 'active', '{}')`,
        `insert into policies values ($1, 'x', 1, 'active', '{}')`,
      ]) {
        await expect(tables.db.query(statement, [own.tenantId])).rejects.toMatchObject({ code: '23505' });
      }
    });
  });

  describe('secrets', () => {
    const save = (value: string, expected: number | null, name = 'crm'): Promise<boolean> =>
      tables.stores.setup.saveSecret(tables.db, own.tenantId, { name, value, expected });
    const read = (tenancy = own, name = 'crm') => tables.stores.setup.secret(tables.db, tenancy.tenantId, name);

    test('are stored, opened, and replaced by whoever read the newest version', async () => {
      expect(await read()).toBeNull();
      expect(await save('one', null)).toBe(true);
      expect(await read()).toEqual({ value: 'one', version: 1 });
      expect(await save('two', 1)).toBe(true);
      expect(await save('late', 1)).toBe(false);
      expect(await read()).toEqual({ value: 'two', version: 2 });
      expect(await save('whatever is there', null)).toBe(true);
      expect(await read()).toEqual({ value: 'whatever is there', version: 3 });
    });

    test('one that is gone is not brought back by who read it before', async () => {
      expect(await save('back again', 1)).toBe(false);
      expect(await read()).toBeNull();
    });

    test('cannot be read in the table, nor opened in another tenant’s row or under another name', async () => {
      await save('the refresh token', null);
      const stored = await tables.db.query<{ sealed: string }>(
        'select sealed from tenant_secrets where tenant_id = $1',
        [own.tenantId],
      );
      expect(JSON.stringify(stored)).not.toContain('refresh');
      const copy = `insert into tenant_secrets (tenant_id, name, sealed) select $2, $3, sealed from tenant_secrets
        where tenant_id = $1 and name = 'crm'`;
      await tables.db.query(copy, [own.tenantId, other.tenantId, 'crm']);
      await tables.db.query(copy, [own.tenantId, own.tenantId, 'other']);
      await expect(read(other)).rejects.toThrow();
      await expect(read(own, 'other')).rejects.toThrow();
      expect(await read()).toMatchObject({ value: 'the refresh token' });
    });
  });
});
