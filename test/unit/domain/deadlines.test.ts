import { HOUR_MS, MONDAY, atTier, ended, given, response, routeTo, timer, walk, when, type Story } from './given';

const OPEN = given(response(walk(atTier('high'))));
const types = (decided: readonly { readonly type: string }[]) => decided.map(({ type }) => type);
const dueIn = ({ state }: Story) => (state!.clocks.first_touch!.dueAt! - MONDAY) / HOUR_MS;
const taskDueIn = ({ state }: Story) => (state!.tasks.find(({ kind }) => kind === 'owner')!.dueAt - MONDAY) / HOUR_MS;
const acknowledgements = ({ state }: Story) => state!.tasks.filter(({ kind }) => kind === 'acknowledgement');

describe('a changed risk tier', () => {
  test('moves both deadlines and the owner task, counted from the start', () => {
    const then = when(OPEN, response(walk(atTier('critical', MONDAY + HOUR_MS))));
    expect(dueIn(then)).toBe(4);
    expect(taskDueIn(then)).toBe(4);
    expect(then.state!.clocks.resolution!.dueAt).toBe(MONDAY + 40 * HOUR_MS);
    expect(then.decided).toContainEqual(expect.objectContaining({ type: 'clock_rebudgeted', because: 'retier' }));
  });

  test('leaves the floor from now on when the tighter budget is nearly used up', () => {
    const tighter = walk(atTier('critical', MONDAY + 7 * HOUR_MS));
    const then = when(OPEN, response(tighter));
    expect(dueIn(then)).toBe(9);
    expect(taskDueIn(then)).toBe(9);
    const { plan } = then.state!.clocks.first_touch!;
    expect(plan).toMatchObject({ budget: { n: 4, unit: 'bh' }, budgetS: 9 * 3600 });
    expect(plan.explain.slice(1)).toEqual([
      'Mon 2 Mar 17:00 another risk tier, Europe/Berlin',
      'Mon 2 Mar 17:00 + 2 h = 19:00 Europe/Berlin',
      '= 9 h in all',
      expect.stringContaining('the least time a change leaves'),
    ]);
    expect(then.decided).toContainEqual(
      expect.objectContaining({ type: 'clock_rebudgeted', clock: 'first_touch', because: 'retier_floor' }),
    );
    expect(when(then, response(tighter)).decided).toEqual([]);
  });

  test('takes a looser deadline as it is, also when it is near', () => {
    expect(dueIn(when(OPEN, response(walk(atTier('medium', MONDAY + 23.5 * HOUR_MS)))))).toBe(24);
  });

  test('makes timers of the deadline before stale', () => {
    const before = timer(OPEN, 100);
    expect(when(when(OPEN, response(walk(atTier('low')))), before).refusal).toBe('stale_timer');
  });

  test('does not undo a breach', () => {
    const then = when(when(OPEN, timer(OPEN, 100)), response(walk(atTier('low'))));
    expect(then.state!.clocks).toMatchObject({
      first_touch: { status: 'breached', dueAt: MONDAY + 8 * HOUR_MS },
      resolution: { status: 'running', dueAt: MONDAY + 480 * HOUR_MS },
    });
  });
});

describe('a warning', () => {
  const warned = when(OPEN, timer(OPEN, 75), MONDAY + 6 * HOUR_MS);

  test('is given once a threshold, and does not change who must do what', () => {
    expect(warned.decided).toEqual([
      { type: 'warned', clock: 'first_touch', threshold: 75, dueAt: MONDAY + 8 * HOUR_MS },
    ]);
    expect(warned.state!.clocks.first_touch).toMatchObject({ status: 'running', warnedAt: MONDAY + 6 * HOUR_MS });
    expect(when(warned, timer(warned, 75)).refusal).toBe('stale_timer');
    expect(when(warned, timer(warned, 50)).refusal).toBe('stale_timer');
    expect(types(when(warned, timer(warned, 90)).decided)).toEqual(['warned']);
  });

  test('is given anew for a deadline that has moved', () => {
    const moved = when(warned, response(walk(atTier('low'))));
    expect(moved.state!.clocks.first_touch!.warnedAt).toBeNull();
    expect(types(when(moved, timer(moved, 75)).decided)).toEqual(['warned']);
  });
});

describe('a breach', () => {
  const breached = when(OPEN, timer(OPEN, 100), MONDAY + 8 * HOUR_MS);

  test('is dated when the budget was used up, however late somebody looks', () => {
    const cameDueAt = MONDAY + 8 * HOUR_MS + 1000;
    const late = when(OPEN, timer(OPEN, 100, { cameDueAt }), MONDAY + 80 * HOUR_MS);
    expect(late.state!.clocks.first_touch).toMatchObject({ status: 'breached', breachedAt: cameDueAt });
  });

  test('is recorded and tells the manager, who acknowledges it', () => {
    expect(types(breached.decided)).toEqual(['breached', 'raised', 'task_opened']);
    expect(breached.state!.clocks.first_touch).toMatchObject({ status: 'breached' });
    expect(breached.state!.raisedTo).toEqual(['manager']);
    expect(acknowledgements(breached)).toMatchObject([{ ownerId: 'manager', status: 'open' }]);
    expect(breached.state!.status).toBe('open');
  });

  test('of the same clock happens once', () => {
    expect(when(breached, timer(breached, 100)).refusal).toBe('stale_timer');
    expect(when(breached, timer(breached, 75)).refusal).toBe('stale_timer');
  });

  test('of the other clock does not ask the same manager twice', () => {
    const then = when(breached, timer(breached, 100, { clock: 'resolution' }));
    expect(types(then.decided)).toEqual(['breached']);
  });

  test('of a later cycle tells the manager again', () => {
    const { events } = breached;
    const withdrawn = { ...breached, ...ended({ state: breached.state, events }, 'withdrawn') };
    const again = when(withdrawn, response(walk(atTier('high'))));
    const then = when(again, timer(again, 100));
    expect(types(then.decided)).toEqual(['breached', 'raised', 'task_opened']);
    expect(acknowledgements(then).map(({ n }) => n)).toEqual([1, 2]);
  });

  test('tells nobody where there is no manager, or he owns the case', () => {
    expect(types(when(OPEN, timer(OPEN, 100, { raiseTo: null })).decided)).toEqual(['breached']);
    const own = given(response(walk({ route: routeTo('manager') })));
    expect(types(when(own, timer(own, 100)).decided)).toEqual(['breached']);
  });

  test('is found by a later threshold when the machine slept through its own', () => {
    expect(types(when(OPEN, timer(OPEN, 150)).decided)).toContain('breached');
  });
});

describe('a timer is stale', () => {
  test.each([
    ['of another cycle', { cycle: 2 }],
    ['of another generation', { generation: 2 }],
  ])('%s', (_, change) => {
    expect(when(OPEN, timer(OPEN, 100, change)).refusal).toBe('stale_timer');
  });

  test('once the case has ended, whatever its clocks say', () => {
    const closed = ended(OPEN);
    expect(when(closed, timer(closed, 100)).refusal).toBe('stale_timer');
    const running = { ...closed, state: { ...closed.state!, clocks: OPEN.state!.clocks } };
    expect(when(running, timer(running, 100)).refusal).toBe('stale_timer');
  });

  test('for a clock the case does not have', () => {
    const none = { ...OPEN, state: { ...OPEN.state!, clocks: {} } };
    expect(when(none, timer(none, 100)).refusal).toBe('stale_timer');
  });
});
