import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import { forgetCommands } from '../../../src/pipeline/actions/forget-commands';
import { runCommand } from '../../../src/pipeline/actions/run-command';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, NINE, type Tables } from '../tables/given';
import { eventsSince, hear, STAFF, type Office } from './given-cases';
import { newRequestId } from './given-commands';
import {
  DAY_MS,
  logged,
  MINUTE_MS,
  newDesk,
  NOTE,
  RECORD,
  refusedWith,
  RESOLVED,
  SPOKE,
  type Desk,
} from './given-desk';

/** Everything that a command could write, but that it was sent. */
async function everythingOf({ db, tenantId }: Office): Promise<readonly unknown[]> {
  const counted = ['case_events', 'case_event_personal', 'clock_legs', 'timers', 'tasks', 'outbox', 'decisions'];
  const counts = await Promise.all(
    counted.map((table) => db.query(`select count(*)::int as n from ${table} where tenant_id = $1`, [tenantId])),
  );
  return [counts, await db.query('select case_key, state from cases where tenant_id = $1', [tenantId])];
}

describe.each(ENGINES)('on %s, a command', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const desk = (): Promise<Desk> => newDesk(tables);

  test('a request that comes again is answered again, by what the case is by then', async () => {
    const own = await desk();
    const requestId = newRequestId();
    const first = await own.act(STAFF.carla, SPOKE, { requestId });
    expect(first).toMatchObject({ ok: true, repeated: false, undoUntil: NINE + 10 * MINUTE_MS });
    await own.act(STAFF.carla, { kind: 'set_record', change: { statedIssue: 'Slow' } });
    const now = await own.now();
    expect(await own.act(STAFF.carla, SPOKE, { requestId, seenSeq: 99 })).toMatchObject({
      ...{ ok: true, repeated: true, undoUntil: NINE + 10 * MINUTE_MS, state: { seq: now.seq } },
    });
    expect((await own.now()).touches).toHaveLength(1);
  });

  test('a refusal that comes again is the same refusal, be it that one might by now', async () => {
    const own = await desk();
    const requestId = newRequestId();
    const refused = await own.act(STAFF.sven, SPOKE, { requestId });
    expect(refused).toMatchObject({ ...refusedWith('not_allowed'), state: null, repeated: false });
    await own.act(STAFF.carla, { kind: 'reassign', to: STAFF.sven, note: NOTE });
    expect(await own.act(STAFF.sven, SPOKE, { requestId })).toMatchObject({
      ...refusedWith('not_allowed'),
      repeated: true,
    });
  });

  test('a command whose words were erased is answered again to who sent it, and to nobody else', async () => {
    const own = await desk();
    const requestId = newRequestId();
    await own.act(STAFF.carla, SPOKE, { requestId });
    await own.stores.commands.eraseDigests(own.db, own.tenantId, [(await own.now()).caseKey]);
    expect(await own.act(STAFF.carla, SPOKE, { requestId })).toMatchObject({ ok: true, repeated: true });
    expect(await own.act(STAFF.mona, SPOKE, { requestId })).toMatchObject(refusedWith('request_id_used'));
  });

  test.each<[string, string, CaseAction]>([
    ['of another person', STAFF.mona, SPOKE],
    ['with other words', STAFF.carla, { ...SPOKE, note: 'another' }],
    ['of another kind', STAFF.carla, { kind: 'undo' }],
  ])('another command %s under the same id is not carried out', async (_, userId, action) => {
    const own = await desk();
    const requestId = newRequestId();
    await own.act(STAFF.carla, SPOKE, { requestId });
    const before = await own.now();
    expect(await own.act(userId, action, { requestId })).toMatchObject(refusedWith('request_id_used'));
    expect(await own.now()).toEqual(before);
  });

  test('two persons at once: one wins, the other is told what changed and by whom', async () => {
    const own = await desk();
    const { seq: seenSeq } = await own.now();
    const answers = await Promise.all([
      own.act(STAFF.mona, { kind: 'reassign', to: STAFF.sven, note: NOTE }, { seenSeq }),
      own.act(STAFF.petra, { kind: 'hand_over', process: 'legal', note: NOTE }, { seenSeq }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const [told] = answers.filter(({ ok }) => !ok);
    const winner = answers[0].ok
      ? 'Mona: Reassigned by a person'
      : 'Petra: A person handed it over to the legal process';
    expect(told).toMatchObject(refusedWith('changed_meanwhile', winner));
    // Having looked again, he may.
    const { seq } = await own.now();
    expect(
      await own.act(
        STAFF.petra,
        { kind: 'correct_tier', to: 'critical', note: NOTE, reroute: false },
        { seenSeq: seq },
      ),
    ).toMatchObject({ ok: true });
  });

  test('what one has done oneself, and what the customer says, is no conflict', async () => {
    const own = await desk();
    const { seq: seenSeq } = await own.now();
    await own.act(STAFF.carla, SPOKE);
    await hear(own, { id: 'ann', score: 2, comment: 'Still wrong.', seq: 2 });
    const change = { statedIssue: 'Slow' };
    expect(await own.act(STAFF.carla, { kind: 'set_record', change }, { seenSeq })).toMatchObject({ ok: true });
    expect(await own.act(STAFF.mona, { kind: 'set_record', change: { rootCause: 'x' } }, { seenSeq })).toMatchObject(
      refusedWith('changed_meanwhile', 'Carla'),
    );
  });

  test.each<[string, string, CaseAction, string]>([
    [
      'who has nothing to do with it',
      STAFF.sven,
      RESOLVED,
      'Only the owner, his manager or a coordinator may close this case: ask Carla',
    ],
    ['who is unknown', '999', RESOLVED, '999 is not an active user of the CRM'],
    ['with something missing', STAFF.carla, RESOLVED, 'The corrective action is missing'],
    [
      'that goes to nobody',
      STAFF.carla,
      { kind: 'reassign', to: '999', note: NOTE },
      '999 is not an active, licensed user',
    ],
    [
      'with an action that is not there',
      STAFF.carla,
      { kind: 'link_action', actionId: 'CA-99999' },
      'There is no action CA-99999',
    ],
    [
      'with a cause that is not there',
      STAFF.carla,
      { kind: 'join_cause', causeId: 'CC-99999' },
      'There is no common cause CC-99999',
    ],
    ['of the future', STAFF.carla, { ...SPOKE, at: NINE + HOUR_MS }, 'That moment has not come'],
    ['with nothing to take back', STAFF.carla, { kind: 'undo' }, 'Nothing was done in the last ten minutes'],
    [
      'to a receiver who is not there',
      STAFF.carla,
      {
        kind: 'close',
        closing: {
          outcome: 'escalated',
          to: 'product',
          receiverId: '999',
          reference: 'J-1',
          reason: 'a defect',
          followUpAt: NINE + DAY_MS,
        },
        note: null,
      },
      '999 is not an active, licensed user',
    ],
    [
      'confirmed in the future',
      STAFF.carla,
      { kind: 'set_record', change: { confirmation: { ...RECORD.confirmation, at: NINE + DAY_MS } } },
      'The moment of the confirmation has not come',
    ],
    ['for no contact', STAFF.carla, { ...SPOKE, contactId: ' ' }, 'Name the contact'],
    ['of a case that is open', STAFF.carla, { kind: 'reopen', note: NOTE }, 'The case is open'],
    [
      'of a task there is not',
      STAFF.carla,
      { kind: 'complete_task', task: { kind: 'owner', n: 9 } },
      'The case has no such task',
    ],
  ])('a command %s leaves nothing behind but that it was sent', async (...[, userId, action, message]) => {
    const own = await desk();
    const before = await everythingOf(own);
    const answer = await own.act(userId, action);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? '' : answer.refusal.message).toContain(message);
    expect(await everythingOf(own)).toEqual(before);
    expect(await logged(own)).toMatchObject([{ kind: action.kind, outcome: { ok: false } }]);
  });

  test('a case that is not there', async () => {
    const own = await desk();
    const order = {
      requestId: newRequestId(),
      caseKey: 'none',
      userId: STAFF.carla,
      via: 'card',
      action: SPOKE,
    } as const;
    expect(await runCommand(own.loop, own.tenantId, order)).toMatchObject({
      ...refusedWith('unknown_case'),
      state: null,
    });
  });

  test('what is written down of a command names no text of anybody', async () => {
    const own = await desk();
    await own.act(STAFF.carla, { ...SPOKE, note: 'Zanzibar', said: { statedIssue: 'Zanzibar too' } });
    const rows = await own.db.query('select * from command_log where tenant_id = $1', [own.tenantId]);
    expect(JSON.stringify(rows)).not.toContain('Zanzibar');
    expect((await own.now()).personal.statedIssue).toBe('Zanzibar too');
  });

  test('the machine from which he acts stands in the history', async () => {
    const own = await desk();
    await own.act(STAFF.carla, SPOKE);
    const { caseKey } = await own.now();
    const [touched] = (await own.stores.cases.history(own.db, own.tenantId, caseKey)).filter(
      ({ body }) => body.type === 'touched',
    );
    expect(touched?.actor).toEqual({ kind: 'user', id: STAFF.carla, via: 'card' });
  });

  test('what was sent a month ago is forgotten', async () => {
    const own = await desk();
    await own.act(STAFF.carla, SPOKE);
    own.time.now += 29 * DAY_MS;
    await forgetCommands(own.loop);
    expect(await logged(own)).toHaveLength(1);
    own.time.now += 2 * DAY_MS;
    await forgetCommands(own.loop);
    expect(await logged(own)).toEqual([]);
    expect(await eventsSince(own, { ...(await own.now()), seq: 0 })).toContain('touched');
  });
});
