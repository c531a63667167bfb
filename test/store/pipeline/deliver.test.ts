import type { Lane } from '../../../src/case-ports';
import { deliver } from '../../../src/pipeline/deliver';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, nextStep, openCase, type Tables, type Tenancy } from '../tables/given';
import { crm, loopOn } from './given-loop';

describe.each(ENGINES)('on %s, delivering', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    await tables.db.query(`update lanes set not_before = 'infinity'`);
    own = await newTenant(tables);
  });

  const picked = async (): Promise<Lane> => {
    const lane = await tables.stores.lanes.pick(tables.db, 'crm', { owner: 'me', seconds: 3600 });
    if (lane === null) throw new Error('no lane has work');
    return lane;
  };
  const mark = (caseKey: string, version = 2): Promise<void> =>
    tables.stores.outbox.mark(tables.db, own.tenantId, [{ caseKey, version, urgent: true, holdS: 0 }]);
  const marks = () =>
    tables.db.query(
      `select case_key as key, sent, due_at > now() as waits, last_error as error from outbox where tenant_id = $1 order by 1`,
      [own.tenantId],
    );
  /** A third event, which the CRM need not hear of. */
  const changeNothing = async (caseKey: string): Promise<void> => {
    const found = await tables.stores.cases.loadForUpdate(tables.db, own.tenantId, [caseKey]);
    const before = found.get(caseKey);
    if (before === undefined) throw new Error('no case');
    const same = { type: 'task_reassigned', kind: 'owner', n: 1, ownerId: before.state.ownerId } as const;
    const step = nextStep(before.state, before.headHash, [{ body: same }]);
    await tables.stores.cases.append(tables.db, own.tenantId, [step]);
  };
  const opened = async (name: string): Promise<string> => {
    const caseKey = `${name}${own.tenantId}`;
    await openCase(own, { caseKey });
    await mark(caseKey);
    return caseKey;
  };

  test('ids that the CRM gave are stored with what was sent, and what has not changed is not sent again', async () => {
    const caseKey = await opened('a');
    const lane = await picked();
    const written: number[] = [];
    const counting = crm({
      write: (items) => {
        written.push(items.length);
        return crm().write(items);
      },
    });
    const loop = loopOn(tables);
    const go = (): Promise<number> => deliver(loop, lane, { crm: counting, urgentOnly: false });
    expect(await go()).toBe(1);
    expect(await go()).toBe(0);
    await changeNothing(caseKey);
    await mark(caseKey, 3);
    expect(await go()).toBe(1);
    expect(await go()).toBe(0);
    expect(written).toEqual([1]);
    const records = await tables.stores.outbox.records(tables.db, own.tenantId, [caseKey]);
    expect(records.map(({ record, crmId }) => [record, crmId])).toEqual(
      expect.arrayContaining([
        ['case', `case ${caseKey}`],
        [`${caseKey}_owner_1`, `${caseKey}_owner_1`],
      ]),
    );
    expect(await marks()).toEqual([{ key: caseKey, sent: 3, waits: false, error: null }]);
  });

  test('a case that cannot be rendered waits alone; its neighbours are sent', async () => {
    const [bad, good] = [await opened('a'), await opened('b')];
    await tables.db.query(`update cases set state = state - 'classification' where tenant_id = $1 and case_key = $2`, [
      own.tenantId,
      bad,
    ]);
    const loop = loopOn(tables);
    expect(await deliver(loop, await picked(), { crm: crm(), urgentOnly: false })).toBe(2);
    expect(await marks()).toEqual([
      { key: bad, sent: 0, waits: true, error: { message: 'could not be rendered; see the log' } },
      { key: good, sent: 2, waits: false, error: null },
    ]);
    expect(loop.logged.map(({ message }) => message)).toEqual(['a case could not be rendered']);
  });
});
