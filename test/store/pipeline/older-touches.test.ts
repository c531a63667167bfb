import { ENGINES } from '../../harness/databases';
import { freshTables, type Tables } from '../tables/given';
import { STAFF } from './given-cases';
import { newDesk, SPOKE, type Desk } from './given-desk';

/** What the release before did not write into the row of a case. */
const NEW = [
  ...['touches', 'documentation', 'closure', 'doneSteps', 'reopenings', 'reopeningStoppedAt', 'acts', 'erasedAt'],
];

describe.each(ENGINES)('on %s, a case that was touched under the release before', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  /** Reached out to twice, with its row as the release before wrote it. */
  const older = async (): Promise<Desk> => {
    const own = await newDesk(tables);
    await own.act(STAFF.carla, { ...SPOKE, result: 'attempted' });
    await own.act(STAFF.carla, SPOKE);
    await own.db.query('update cases set state = state - $2::text[], touches_seq = null where tenant_id = $1', [
      ...[own.tenantId, NEW],
    ]);
    // Nor was there a log of commands.
    await own.db.query('delete from command_log where tenant_id = $1', [own.tenantId]);
    return own;
  };

  test('has the touches that its events tell, locked or not', async () => {
    const own = await older();
    const { caseKey, touches } = await own.now();
    expect(touches).toMatchObject([
      { n: 1, result: 'attempted', by: STAFF.carla, linked: null, undone: false },
      { n: 2, result: 'spoke', by: STAFF.carla, linked: null, undone: false },
    ]);
    const locked = await own.db.tx((sql) => own.stores.cases.loadForUpdate(sql, own.tenantId, [caseKey]));
    expect(locked.get(caseKey)?.state.touches).toEqual(touches);
  });

  test('is intact, as it is and after it is worked on', async () => {
    const own = await older();
    const verify = () => own.stores.cases.verifyChains(own.db, own.tenantId);
    expect(await verify()).toBeNull();
    await own.act(STAFF.carla, SPOKE);
    expect((await own.now()).touches.map(({ n }) => n)).toEqual([1, 2, 3]);
    expect(await verify()).toBeNull();
  });

  test('has a touch of today taken back, and that one alone', async () => {
    const own = await older();
    const was = await own.now();
    await own.act(STAFF.carla, SPOKE);
    expect(await own.act(STAFF.carla, { kind: 'undo' })).toMatchObject({ ok: true });
    const now = await own.now();
    expect(now.touches.map(({ undone }) => undone)).toEqual([false, false, true]);
    expect(now).toMatchObject({ firstTouchAt: was.firstTouchAt, status: was.status });
    expect(await own.stores.cases.verifyChains(own.db, own.tenantId)).toBeNull();
  });

  test('has those that a worker of that release logs while this one runs', async () => {
    const own = await newDesk(tables);
    await own.act(STAFF.carla, { ...SPOKE, result: 'attempted' });
    const { touches, caseKey } = await own.now();
    await own.act(STAFF.carla, SPOKE);
    // Its row as that worker leaves it: written, with the list as he found it.
    await own.db.query(
      `update cases set state = jsonb_set(state, '{touches}', $3::jsonb), touches_seq = seq - 1
       where tenant_id = $1 and case_key = $2`,
      [own.tenantId, caseKey, JSON.stringify(touches)],
    );
    expect((await own.now()).touches).toMatchObject([{ result: 'attempted' }, { n: 2, result: 'spoke' }]);
    expect(await own.stores.cases.verifyChains(own.db, own.tenantId)).toBeNull();
  });
});
