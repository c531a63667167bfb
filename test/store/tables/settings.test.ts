import type { SettingsEventBody } from '../../../src/domain/settings-events';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, NINE, SETTINGS, type Tables, type Tenancy } from './given';

describe.each(ENGINES)('on %s, settings', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
  });

  const save = (changed: Partial<typeof SETTINGS>) =>
    tables.stores.setup.saveSettings(tables.db, own.tenantId, { ...SETTINGS, ...changed });
  const versions = (...wanted: readonly number[]) => tables.stores.decisions.settings(tables.db, own.tenantId, wanted);

  test('every change is a version of its own, and the same ones again are none', async () => {
    expect([await save({ holdS: 1 }), await save({ holdS: 1 }), await save({ holdS: 2 })]).toEqual([2, 2, 3]);
    const kept = await versions(1, 2, 3, 4);
    expect([...kept].map(([version, { holdS }]) => [version, holdS])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
    expect(await tables.stores.tenants.tenant(tables.db, own.tenantId)).toMatchObject({
      settingsVersion: 3,
      settings: { holdS: 2 },
    });
  });

  test('what the release before writes is a version too', async () => {
    await tables.db.query(`update tenants set settings = settings || '{"holdS": 7}' where tenant_id = $1`, [
      own.tenantId,
    ]);
    expect((await versions(2)).get(2)).toMatchObject({ holdS: 7 });
  });

  test('settings as the release before wrote them are whole when they are read, old versions too', async () => {
    const old = {
      timeZone: 'Europe/Berlin',
      mapping: { arr: null, accountCsm: null, attributes: {} },
      people: { programOwner: '104', productLiaison: null, processOwners: {}, managers: {} },
      highArr: 50_000,
      holdS: 0,
    };
    await tables.db.query('update tenants set settings = $2 where tenant_id = $1', [own.tenantId, JSON.stringify(old)]);
    const whole = {
      mode: 'live',
      people: { pools: {}, coordinators: [], verifier: null, caps: { each: null } },
      checks: { recordFreshDays: 365 },
    };
    const tenant = await tables.stores.tenants.tenant(tables.db, own.tenantId);
    expect(tenant?.settings).toMatchObject(whole);
    expect((await versions(2)).get(2)).toMatchObject(whole);
  });

  test('settings that nobody can read are named by their place, not their content', async () => {
    await tables.db.query(`update tenants set settings = '{"timeZone": "", "secret": "x"}' where tenant_id = $1`, [
      own.tenantId,
    ]);
    const error = await tables.stores.tenants
      .tenant(tables.db, own.tenantId)
      .catch((thrown: unknown) => String(thrown));
    expect(error).toContain(`the settings of tenant ${own.tenantId} cannot be read: timeZone`);
    await tables.db.query(`update tenants set settings = $2 where tenant_id = $1`, [
      own.tenantId,
      JSON.stringify(SETTINGS),
    ]);
  });

  test.each([
    ['changed', `update setting_versions set body = '{}' where tenant_id = $1`],
    ['removed', 'delete from setting_versions where tenant_id = $1'],
  ])('a version cannot be %s', async (_, statement) => {
    await expect(tables.db.query(statement, [own.tenantId])).rejects.toMatchObject({ code: '23001' });
  });

  test('versions of one tenant are not another tenant’s', async () => {
    await save({ holdS: 9 });
    const other = await newTenant(tables);
    expect(await tables.stores.decisions.settings(tables.db, other.tenantId, [2])).toEqual(new Map());
  });

  describe('the log', () => {
    const log = () => tables.stores.settingsLog;
    const body = (version: number): SettingsEventBody => ({ type: 'settings_changed', version });
    const append = (version: number) =>
      tables.db.tx((sql) =>
        log().append(sql, own.tenantId, {
          at: NINE + version,
          actor: { kind: 'user', id: '104' },
          body: body(version),
        }),
      );
    const verify = () => log().verify(tables.db, own.tenantId);
    const tamper = (statement: string): Promise<unknown> =>
      tables.db.tx(async (sql) => {
        await sql.query('alter table settings_events disable trigger settings_events_append_only');
        await sql.query(statement, [own.tenantId]);
        await sql.query('alter table settings_events enable trigger settings_events_append_only');
      });

    test('of a tenant that has changed nothing is intact and empty', async () => {
      expect([await verify(), await log().list(tables.db, own.tenantId, 9)]).toEqual([null, []]);
    });

    test('lists who changed what, newest first', async () => {
      for (const version of [1, 2, 3]) await append(version);
      expect(await log().list(tables.db, own.tenantId, 2)).toEqual([
        { seq: 3, at: NINE + 3, actor: { kind: 'user', id: '104' }, body: body(3) },
        { seq: 2, at: NINE + 2, actor: { kind: 'user', id: '104' }, body: body(2) },
      ]);
      expect(await verify()).toBeNull();
    });

    test.each([
      ['changed', `update settings_events set body = body || '{"version":9}' where tenant_id = $1 and seq = 2`, 2],
      ['of another kind', `update settings_events set type = 'published' where tenant_id = $1 and seq = 2`, 2],
      [
        'by somebody else',
        `update settings_events set actor = '{"kind":"user","id":"1"}' where tenant_id = $1 and seq = 2`,
        2,
      ],
      ['removed from the middle', 'delete from settings_events where tenant_id = $1 and seq = 2', 3],
      ['removed from the end', 'delete from settings_events where tenant_id = $1 and seq = 3', 3],
      ['gone altogether', 'delete from settings_events where tenant_id = $1', 3],
    ])('an event that was %s is found', async (_, statement, seq) => {
      for (const version of [1, 2, 3]) await append(version);
      await tamper(statement);
      expect(await verify()).toMatchObject({ seq });
    });

    test.each([
      ['change', `update settings_events set body = '{}' where tenant_id = $1`],
      ['removal', 'delete from settings_events where tenant_id = $1'],
    ])('refuses a %s', async (_, statement) => {
      await append(1);
      await expect(tables.db.query(statement, [own.tenantId])).rejects.toMatchObject({ code: '23001' });
    });

    test('changes that come at once stand in one row', async () => {
      await Promise.all([1, 2, 3, 4, 5].map(append));
      expect(await log().list(tables.db, own.tenantId, 9)).toHaveLength(5);
      expect(await verify()).toBeNull();
    });
  });
});
