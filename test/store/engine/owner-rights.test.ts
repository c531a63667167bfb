import crypto from 'node:crypto';
import { migrate, openDatabase, type Db } from '../../../src/store/db';
import { sealTenant } from '../../../src/pipeline/audit/seal';
import { freshPostgresUrl } from '../../harness/databases';
import { loopOn } from '../pipeline/given-loop';
import { newTenant, nextStep, openCase, tablesOf } from '../tables/given';

/** A database that belongs to somebody who is no superuser, as it should be in production. */
describe('the owner of the tables, on postgres', () => {
  const name = `owner_${crypto.randomBytes(6).toString('hex')}`;
  let admin: Db;
  let db: Db;
  beforeAll(async () => {
    const url = await freshPostgresUrl();
    admin = await openDatabase(url, { poolSize: 1 });
    await admin.query(`create role ${name} login`);
    await admin.query(`create database ${name} owner ${name}`);
    const own = new URL(url);
    own.username = name;
    own.pathname = `/${name}`;
    db = await openDatabase(own.toString());
    await migrate(db);
  });
  afterAll(async () => {
    await db.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.query(`drop role ${name}`);
    await admin.close();
  });

  test('works with them: opens cases, goes on, seals', async () => {
    const tables = tablesOf(db);
    const own = await newTenant(tables);
    const { state } = await openCase(own);
    const one = (await tables.stores.cases.loadForUpdate(db, own.tenantId, [state.caseKey])).get(state.caseKey);
    const raised = { body: { type: 'raised', to: '102', because: 'rule' } } as const;
    await tables.stores.cases.append(db, own.tenantId, [nextStep(state, one?.headHash ?? '', [raised])]);
    await tables.stores.settingsLog.append(db, own.tenantId, {
      ...{ at: 0, actor: { kind: 'operator', id: 'me' }, body: { type: 'settings_changed', version: 2 } },
    });
    expect(await sealTenant(loopOn(tables), own.tenantId)).toHaveLength(1);
    expect(await tables.stores.cases.verifyChains(db, own.tenantId)).toBeNull();
    expect(await tables.stores.audit.verifySeals(db, own.tenantId)).toBeNull();
  });

  test.each([
    ['case_events', `update case_events set body = '{}'`],
    ['settings_events', `update settings_events set body = '{}'`],
    ['seals', `update seals set hash = ''`],
    ['sealed_heads', `update sealed_heads set hash = ''`],
  ])('may neither change nor take out rows of %s, whatever becomes of the trigger', async (table, change) => {
    for (const statement of [change, `delete from ${table}`, `truncate ${table} cascade`])
      await expect(db.query(statement)).rejects.toMatchObject({ code: '42501' });
    // The one column that foreign keys need the right for is the trigger's to guard.
    await expect(db.query(`update ${table} set tenant_id = tenant_id`)).rejects.toThrow(/append-only/);
  });
});
