import type { DetractorCase } from '../../../src/domain/case-state';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { STAFF } from './given-cases';
import { newRequestId } from './given-commands';
import { DAY_MS, MINUTE_MS, newDesk, NOTE, refusedWith, SPOKE, type Desk } from './given-desk';

const WITHDRAWN: CaseAction = { kind: 'close', closing: { outcome: 'withdrawn', reason: 'a test' }, note: null };

describe.each(ENGINES)('on %s, of the last ten minutes', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const desk = (): Promise<Desk> => newDesk(tables);

  test.each<[string, CaseAction, Partial<DetractorCase>]>([
    ['a touch', SPOKE, { status: 'open', firstTouchAt: null }],
    ['a reassignment, by who gave it away', { kind: 'reassign', to: STAFF.sven, note: NOTE }, { ownerId: STAFF.carla }],
    ['a hand-over', { kind: 'hand_over', process: 'legal', note: NOTE }, { ownerId: STAFF.carla, process: 'standard' }],
    [
      'the first-touch task, ticked off',
      { kind: 'complete_task', task: { kind: 'owner', n: 1 } },
      { status: 'open', firstTouchAt: null },
    ],
    ['an ending', WITHDRAWN, { status: 'open', closedAt: null, closure: null }],
    ['a pause', { kind: 'wait', until: { at: NINE + DAY_MS }, note: NOTE }, { status: 'open' }],
  ])('%s is as it was', async (_, action, was) => {
    const own = await desk();
    const requestId = newRequestId();
    expect(await own.act(STAFF.carla, action, { requestId })).toMatchObject({ ok: true });
    own.time.now += 9 * MINUTE_MS;
    expect(await own.act(STAFF.carla, { kind: 'undo' })).toMatchObject({ ok: true, undoUntil: null });
    expect(await own.now()).toMatchObject(was);
    expect((await own.now()).clocks.resolution?.cycle).toBe(1);
    expect(await own.act(STAFF.carla, action, { requestId })).toMatchObject({
      ok: true,
      repeated: true,
      undoUntil: null,
    });
    expect(await own.act(STAFF.carla, { kind: 'undo' })).toMatchObject(refusedWith('too_late'));
  });

  test('is so for ten minutes only', async () => {
    const own = await desk();
    await own.act(STAFF.carla, SPOKE);
    own.time.now += 10 * MINUTE_MS + 1;
    expect(await own.act(STAFF.carla, { kind: 'undo' })).toMatchObject(refusedWith('too_late'));
  });

  test('is the last thing first, by many at once only once', async () => {
    const own = await desk();
    await own.act(STAFF.carla, SPOKE);
    await own.act(STAFF.mona, { kind: 'reassign', to: STAFF.sven, note: NOTE });
    const answers = await Promise.all([1, 2, 3].map(() => own.act(STAFF.petra, { kind: 'undo' })));
    const undone = answers.filter(({ ok }) => ok).length;
    expect(undone).toBeGreaterThan(0);
    const now = await own.now();
    expect(now.ownerId).toBe(STAFF.carla);
    expect(now.touches.map((touch) => touch.undone)).toEqual([undone > 1]);
  });

  test('is refused where somebody has changed it since', async () => {
    const own = await desk();
    await own.act(STAFF.carla, { kind: 'reassign', to: STAFF.sven, note: NOTE });
    const correct = { kind: 'correct_reason', to: 'product_gap', note: NOTE, reroute: true } as const;
    expect(await own.act(STAFF.petra, correct)).toMatchObject({ ok: true, state: { ownerId: STAFF.liam } });
    expect(await own.act(STAFF.carla, { kind: 'undo' })).toMatchObject(refusedWith('changed_meanwhile'));
  });

  test('is not for who did not do it, and has no part in it', async () => {
    const own = await desk();
    await own.act(STAFF.carla, SPOKE);
    expect(await own.act(STAFF.sven, { kind: 'undo' })).toMatchObject(
      refusedWith('not_allowed', 'Only who did it, his manager or a coordinator may take this back: ask Carla'),
    );
  });

  test('is not for its owner where somebody else did it, and says what was taken back and of whom', async () => {
    const own = await desk();
    await own.act(STAFF.mona, { kind: 'reassign', to: STAFF.sven, note: NOTE });
    expect(await own.act(STAFF.sven, { kind: 'undo' })).toMatchObject(refusedWith('not_allowed', 'ask Mona'));
    expect(await own.now()).toMatchObject({ ownerId: STAFF.sven });
    const requestId = newRequestId();
    const undone = { of: 'reassign', by: STAFF.mona, at: NINE };
    expect(await own.act(STAFF.petra, { kind: 'undo' }, { requestId })).toMatchObject({ ok: true, undone });
    expect(await own.act(STAFF.petra, { kind: 'undo' }, { requestId })).toMatchObject({ repeated: true, undone });
  });
});
