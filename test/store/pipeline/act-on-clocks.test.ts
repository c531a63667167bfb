import { clocksShown } from '../../../src/pipeline/clocks/clocks-shown';
import { caseText } from '../../../src/commands/case-text';
import type { DetractorCase } from '../../../src/domain/case-state';
import type { CommandAnswer } from '../../../src/pipeline/actions/command-answer';
import { loadCalendarBook } from '../../../src/pipeline/clocks/calendar-book';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import { tick } from '../../../src/pipeline/clocks/tick';
import { ENGINES } from '../../harness/databases';
import { emptied, freshTables, HOUR_MS, NINE, type Tables } from '../tables/given';
import { caseOf, eventsSince, hear, newOffice, STAFF, type Arrangement, type Office } from './given-cases';
import { command, TERMS } from './given-commands';

const DAY_MS = 24 * HOUR_MS;
const NOTE = 'because I know them';
/** The manager decides four hours after a breach, Liam is told after eight. */
const RAISE = { raise: { decideAfterBh: 4, sponsorAfterBh: 8, sponsor: STAFF.liam } };

type Touch = Extract<CaseAction, { kind: 'touch' }>;
const touched = (at: number): Touch => ({ kind: 'touch', channel: 'call', result: 'spoke', at, note: null });
const decide = (choice: 'take_over' | 'leave'): CaseAction => ({ kind: 'decide_raise', choice, note: NOTE });
const KNOWS: CaseAction = { kind: 'acknowledge_raise' };

describe.each(ENGINES)('on %s, about a deadline', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    tables = await emptied(tables);
  });

  interface Desk extends Office {
    readonly time: { now: number };
    readonly now: () => Promise<DetractorCase>;
    readonly act: (userId: string, action: CaseAction) => Promise<CommandAnswer>;
    /** Lets time pass to the moment at which the next timer fires, and fires it. */
    readonly next: () => Promise<DetractorCase>;
  }

  /** A case that nobody has worked, of Carla's, who answers to Mona. */
  const desk = async (arrangement: Arrangement = {}): Promise<Desk> => {
    const time = { now: NINE };
    const office = await newOffice(tables, {
      ...arrangement,
      loop: { clock: { now: () => Promise.resolve(time.now) } },
    });
    await hear(office, { id: 'ann', score: 3, comment: 'Every invoice of this year was wrong.' });
    const now = () => caseOf(office, 'ann');
    const { caseKey } = await now();
    return {
      ...{ ...office, time, now },
      act: (userId, action) => command(office.loop, office.tenantId, { caseKey, userId, action }),
      next: async () => {
        time.now = Math.max(time.now, (await office.stores.clocks.nextDue(tables.db)) ?? time.now);
        await tick(office.loop);
        return now();
      },
    };
  };
  const breached = async (arrangement: Arrangement = {}): Promise<Desk> => {
    const own = await desk(arrangement);
    while ((await own.now()).clocks.first_touch?.status !== 'breached') await own.next();
    return own;
  };
  const open = ({ tasks }: DetractorCase): readonly string[] =>
    tasks.filter(({ status }) => status === 'open').map(({ purpose, ownerId }) => `${purpose} ${ownerId}`);

  test('a touch stops the clock at the time it was made, and asks for the next step', async () => {
    const own = await desk();
    own.time.now += 2 * HOUR_MS;
    expect(await own.act(STAFF.carla, touched(NINE + HOUR_MS))).toMatchObject({ ok: true });
    expect(await own.now()).toMatchObject({
      status: 'contacted',
      firstTouchAt: NINE + HOUR_MS,
      clocks: { first_touch: { status: 'met', stoppedAt: NINE + HOUR_MS, usedS: 3600 } },
    });
    expect(open(await own.now())).toEqual([`next_step ${STAFF.carla}`]);
  });

  test('a touch has happened: not in the future, and not before the customer answered', async () => {
    const own = await desk();
    for (const at of [NINE + 6 * 60_000, (await own.now()).respondedAt - 1]) {
      expect(await own.act(STAFF.carla, touched(at))).toMatchObject({ ok: false, refusal: { code: 'not_possible' } });
    }
    expect(await own.act(STAFF.carla, touched(NINE + 4 * 60_000))).toMatchObject({ ok: true });
  });

  test('nobody but those who may logs, waits, decides, or knows for another', async () => {
    const own = await breached({ policy: RAISE });
    const wait: CaseAction = { kind: 'wait', until: { date: '2026-12-01' }, note: NOTE };
    for (const [userId, action] of [
      [STAFF.sven, touched(NINE)],
      [STAFF.sven, wait],
      [STAFF.carla, decide('leave')],
      [STAFF.carla, KNOWS],
      [STAFF.petra, KNOWS],
    ] as const) {
      expect(await own.act(userId, action)).toMatchObject({ ok: false, refusal: { code: 'not_allowed' } });
    }
  });

  test('a touch that was in time and is heard of late withdraws the breach, and all that it asked of people', async () => {
    const own = await breached({ policy: RAISE });
    await own.next();
    expect(open(await own.now())).toEqual([
      `first_touch ${STAFF.carla}`,
      `acknowledge ${STAFF.mona}`,
      `decide_raise ${STAFF.mona}`,
    ]);
    const before = await own.now();
    await own.act(STAFF.carla, touched(NINE + HOUR_MS));
    expect(await eventsSince(own, before)).toContain('breach_withdrawn');
    const after = await own.now();
    expect(after).toMatchObject({
      raisedTo: [],
      clocks: { first_touch: { status: 'met', breachedAt: null, raise: null } },
    });
    expect(open(after)).toEqual([`next_step ${STAFF.carla}`]);
    const [pending] = await tables.db.query<{ n: number }>(
      `select count(*)::int as n from timers where clock = 'first_touch' and state = 'pending'`,
    );
    expect(pending?.n).toBe(0);
  });

  test('a touch that was late leaves the breach, and ends the chain', async () => {
    const own = await breached({ policy: RAISE });
    await own.next();
    const before = await own.now();
    await own.act(STAFF.carla, touched(own.time.now));
    expect(await eventsSince(own, before)).not.toContain('breach_withdrawn');
    expect(await own.now()).toMatchObject({ clocks: { first_touch: { status: 'breached', raise: null } } });
    expect(open(await own.now())).toEqual([`acknowledge ${STAFF.mona}`, `next_step ${STAFF.carla}`]);
    expect(await own.act(STAFF.mona, decide('leave'))).toMatchObject({ refusal: { code: 'nothing_to_decide' } });
  });

  test('waiting stops the resolution clock alone, until a date on its wall clock', async () => {
    const own = await desk();
    await own.act(STAFF.carla, touched(NINE));
    own.time.now += HOUR_MS;
    const past: CaseAction = { kind: 'wait', until: { date: '2026-09-15' }, note: NOTE };
    expect(await own.act(STAFF.carla, past)).toMatchObject({ refusal: { code: 'not_possible' } });
    await own.act(STAFF.carla, { kind: 'wait', until: { date: '2026-09-18' }, note: NOTE });
    const waits = await own.now();
    expect(waits).toMatchObject({
      status: 'waiting_on_customer',
      clocks: { resolution: { status: 'paused', dueAt: null, resumeAt: Date.parse('2026-09-18T00:00:00+02:00') } },
    });
    const goesOn = await own.next();
    expect(goesOn).toMatchObject({ status: 'in_progress', clocks: { resolution: { status: 'running', pauses: 1 } } });
    expect(own.time.now).toBe(Date.parse('2026-09-18T00:00:00+02:00'));
    await own.act(STAFF.carla, { kind: 'wait', until: { at: own.time.now + DAY_MS }, note: NOTE });
    expect(await own.act(STAFF.mona, { kind: 'resume' })).toMatchObject({ ok: true, state: { status: 'in_progress' } });
    expect(await own.act(STAFF.mona, { kind: 'resume' })).toMatchObject({ refusal: { code: 'nothing_to_decide' } });
  });

  test('nobody does anything: the manager decides, then the sponsor is told, and that is all', async () => {
    const own = await breached({ policy: RAISE });
    expect((await own.now()).raisedTo).toEqual([STAFF.mona]);
    const asked = await own.next();
    expect(asked.clocks.first_touch?.raise).toMatchObject({ step: 'decide', next: { step: 'sponsor' } });
    const told = await own.next();
    expect(told.raisedTo).toEqual([STAFF.mona, STAFF.liam]);
    expect(told.clocks.first_touch?.raise).toMatchObject({ step: 'sponsor', next: null });
    const shown = await shownOf(own, told);
    expect(shown).toContain('Raised: the sponsor was told');
  });

  test('whoever was told holds it up for a business day, once', async () => {
    const own = await breached({ policy: RAISE });
    const knownAt = own.time.now;
    expect(await own.act(STAFF.mona, KNOWS)).toMatchObject({ ok: true });
    const known = await own.now();
    expect(open(known)).toEqual([`first_touch ${STAFF.carla}`]);
    expect(known.clocks.first_touch?.raise?.acknowledged).toEqual({ by: STAFF.mona, lapsesAt: knownAt + DAY_MS });
    expect(await shownOf(own, known)).toContain(`Raised: ${STAFF.mona} knows until`);
    // The manager was to decide long ago by then: he is asked as soon as what he said has lapsed.
    await own.next();
    expect(open(await own.next())).toEqual([`first_touch ${STAFF.carla}`, `decide_raise ${STAFF.mona}`]);
    expect(own.time.now).toBe(knownAt + DAY_MS);
    expect(await own.act(STAFF.mona, KNOWS)).toMatchObject({ refusal: { code: 'already_so' } });
  });

  test('the manager decides: takes over, gives it to somebody who is there, or leaves it', async () => {
    const own = await breached({ policy: RAISE });
    await own.next();
    const to = (id: string): CaseAction => ({ kind: 'decide_raise', choice: 'reassign', to: id, note: NOTE });
    expect(await own.act(STAFF.mona, to('nobody'))).toMatchObject({ refusal: { code: 'not_allowed' } });
    expect(await own.act(STAFF.mona, to(STAFF.sven))).toMatchObject({ ok: true, state: { ownerId: STAFF.sven } });
    expect(open(await own.now())).toEqual([`first_touch ${STAFF.sven}`, `acknowledge ${STAFF.mona}`]);
    const other = await breached({ policy: RAISE });
    expect(await other.act(STAFF.liam, decide('take_over'))).toMatchObject({
      ok: true,
      state: { ownerId: STAFF.liam },
    });
    expect((await other.now()).route.sentence).toBe('Liam has taken it over because a deadline was missed');
  });

  test('where the policy says so the manager has the case by himself', async () => {
    const own = await breached({ policy: { raise: { ...RAISE.raise, takeOver: true } } });
    const taken = await own.next();
    expect(taken).toMatchObject({ ownerId: STAFF.mona, route: { owner: { via: 'raised' } } });
    expect(open(taken)).toEqual([`first_touch ${STAFF.mona}`]);
    expect((await own.next()).raisedTo).toEqual([STAFF.liam]);
  });

  test('whom the customer complains about neither takes the case over nor is told', async () => {
    const own = await desk({ policy: RAISE, settings: { people: { managers: { [STAFF.vera]: STAFF.carla } } } });
    await hear(own, { id: 'rude', score: 3, comment: 'Our account manager is rude and never answers.' });
    const rude = await caseOf(own, 'rude');
    await command(own.loop, own.tenantId, {
      ...{ caseKey: rude.caseKey, userId: STAFF.petra },
      action: { kind: 'reassign', to: STAFF.vera, note: NOTE },
    });
    while ((await caseOf(own, 'rude')).clocks.first_touch?.status !== 'breached') await own.next();
    expect((await caseOf(own, 'rude')).raisedTo).not.toContain(STAFF.carla);
    const action = decide('take_over');
    // Whom he complains about he is not told.
    const message =
      'The case is handled in a restricted process: somebody else has to decide how the missed deadline goes on';
    expect(await command(own.loop, own.tenantId, { caseKey: rude.caseKey, userId: STAFF.carla, action })).toMatchObject(
      { refusal: { code: 'not_allowed', message } },
    );
  });

  const shownOf = async (own: Desk, state: DetractorCase): Promise<string> => {
    const book = await loadCalendarBook(own.loop, tables.db, own.tenantId);
    const clocks = clocksShown(state, { calendarOf: (ref) => book.of(ref), now: own.time.now });
    return caseText(state, { clocks, names: new Map(), terms: TERMS });
  };

  test('shows how a clock stands, with its arithmetic', async () => {
    const own = await desk();
    own.time.now += 2 * HOUR_MS;
    const state = await own.now();
    const shown = await shownOf(own, state);
    expect(shown).toMatch(/First touch +running, due 2026-09-\d\d \d\d:\d\d UTC; 2:00 h of \d+ b[hd] used/);
    expect(shown).toMatch(/Resolution +running, due/);
    await own.act(STAFF.carla, touched(own.time.now));
    expect(await shownOf(own, await own.now())).toMatch(/First touch +met, due .* used, in time/);
  });
});
