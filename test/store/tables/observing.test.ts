import type { Lane } from '../../../src/case-ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, nextStep, openCase, ownerTask, SETTINGS, type Tables, type Tenancy } from './given';

describe.each(ENGINES)('on %s, a tenant in observe mode', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    await tables.db.query(`update lanes set not_before = 'infinity'`);
    own = await newTenant(tables);
    await turn('observe');
  });

  const turn = (mode: 'observe' | 'live'): Promise<number> =>
    tables.stores.setup.saveSettings(tables.db, own.tenantId, { ...SETTINGS, mode });
  const pick = (): Promise<Lane | null> => tables.stores.lanes.pick(tables.db, 'crm', { owner: 'me', seconds: 3600 });
  const opened = async (caseKey: string): Promise<void> => {
    await openCase(own, { caseKey });
    await tables.db.query(`update responses set stage = 'settled' where tenant_id = $1`, [own.tenantId]);
    await tables.stores.cases.saveTasks(tables.db, own.tenantId, [{ caseKey, task: ownerTask() }]);
    await tables.stores.outbox.mark(tables.db, own.tenantId, [{ caseKey, version: 2, urgent: true, holdS: 0 }]);
  };
  const withdrawn = async (caseKey: string): Promise<void> => {
    const { cases } = tables.stores;
    const before = (await cases.loadForUpdate(tables.db, own.tenantId, [caseKey])).get(caseKey);
    if (before === undefined) throw new Error('no case');
    const body = { type: 'status_changed', from: 'open', to: 'withdrawn', because: 'corrected' } as const;
    await cases.append(tables.db, own.tenantId, [nextStep(before.state, before.headHash, [{ body }])]);
    await cases.saveTasks(tables.db, own.tenantId, [{ caseKey, task: ownerTask({ status: 'cancelled' }) }]);
    await tables.stores.outbox.mark(tables.db, own.tenantId, [{ caseKey, version: 3, urgent: true, holdS: 0 }]);
  };
  const waiting = async (): Promise<readonly string[]> => {
    const rows = await tables.db.query<{ key: string }>(
      'select case_key as key from outbox where tenant_id = $1 and wanted > sent order by 1',
      [own.tenantId],
    );
    return rows.map(({ key }) => key);
  };

  test('has nothing to write, whatever is marked', async () => {
    await opened('a');
    expect(await pick()).toBeNull();
    const lane: Lane = { tenantId: own.tenantId, dest: 'crm', fence: 0, budget: {} };
    await tables.db.query(`update lanes set lease_until = 'infinity' where tenant_id = $1`, [own.tenantId]);
    expect(await tables.stores.outbox.claim(tables.db, lane, { rows: 10, urgentOnly: false })).toEqual([]);
    await turn('live');
    expect(await tables.stores.outbox.claim(tables.db, lane, { rows: 10, urgentOnly: false })).toHaveLength(1);
  });

  test('says what would have been written, and that nothing waits for it', async () => {
    await opened('a');
    await opened('b');
    await opened('c');
    await withdrawn('c');
    const report = (): ReturnType<typeof tables.stores.report.ofTenant> =>
      tables.stores.report.ofTenant(tables.db, own.tenantId);
    expect(await report()).toMatchObject({
      mode: 'observe',
      observed: { cases: 2, tasksByOwner: { '101': 2 } },
      backlog: { writes: 0 },
    });
    await turn('live');
    expect(await report()).toMatchObject({ mode: 'live', observed: null, backlog: { writes: 2 } });
  });

  test('going live, open cases are written; those that ended unseen stay out, others end in the CRM too', async () => {
    await opened('open');
    await opened('ended');
    await opened('known');
    await opened('unsure');
    for (const key of ['ended', 'known', 'unsure']) await withdrawn(key);
    await tables.stores.outbox.saveRecords(tables.db, own.tenantId, [
      { caseKey: 'known', record: 'case', crmId: '9', digest: '' },
    ]);
    await tables.db.query(`update outbox set uncertain = true where case_key = 'unsure'`);
    await turn('observe');
    expect(await waiting()).toEqual(['ended', 'known', 'open', 'unsure']);
    await turn('live');
    expect(await waiting()).toEqual(['known', 'open', 'unsure']);
    await turn('live');
    expect(await waiting()).toEqual(['known', 'open', 'unsure']);
  });

  test('still reads: a response that waits for its subject is work', async () => {
    const key = { connectionId: own.connectionId, responseId: 'r' };
    await tables.db.query(
      `insert into responses (tenant_id, connection_id, response_id, received_at, registers, version, stage, bucket)
       values ($1, $2, $3, now(), '{}', 1, 'gather', 'pending')`,
      [own.tenantId, key.connectionId, key.responseId],
    );
    expect((await pick())?.tenantId).toBe(own.tenantId);
  });
});
