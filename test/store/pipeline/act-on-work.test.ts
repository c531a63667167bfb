import type { CaseStatus } from '../../../src/domain/case-state';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import type { CommandAnswer } from '../../../src/pipeline/actions/command-answer';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, NINE, type Tables } from '../tables/given';
import { STAFF, user } from './given-cases';
import {
  DAY_MS,
  MINUTE_MS,
  newAction,
  newCause,
  newDesk,
  NOTE,
  refusedWith,
  resolve,
  RESOLVED,
  type Desk,
} from './given-desk';

describe.each(ENGINES)('on %s, to get a case done', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const desk = (): Promise<Desk> => newDesk(tables);

  test('a case is closed with what the table asks for, and what is missing is named', async () => {
    const own = await desk();
    const early = await own.act(STAFF.carla, { ...RESOLVED, record: { statedIssue: 'The export loses rows' } });
    expect(early).toMatchObject(refusedWith('incomplete'));
    const fields = early.ok ? [] : (early.refusal.fields ?? []).map(({ field }) => field);
    expect(fields).toEqual(['desiredOutcome', 'rootCauseArea', 'rootCause', 'correctiveAction', 'confirmation']);
    expect((await own.now()).personal.statedIssue).toBeNull();
    expect(await resolve(own)).toMatchObject({ ok: true, warnings: [], undoUntil: NINE + 10 * MINUTE_MS });
    expect(await own.now()).toMatchObject({
      ...{ status: 'resolved', closedAt: NINE, closure: { outcome: 'resolved' } },
      clocks: { first_touch: { status: 'met' }, resolution: { status: 'met' } },
    });
  });

  test('a root cause that is the symptom is said, and stands', async () => {
    const own = await desk();
    const change = { statedIssue: 'The export loses rows', rootCause: 'the export loses rows.' };
    const answer = await own.act(STAFF.carla, { kind: 'set_record', change });
    expect(answer).toMatchObject({ ok: true, warnings: [{ field: 'rootCause' }], undoUntil: null });
  });

  test('a common cause gives its root cause and actions; one that was closed is joined no more', async () => {
    const own = await desk();
    const causeId = await newCause(own);
    expect(await own.act(STAFF.carla, { kind: 'join_cause', causeId })).toMatchObject({ ok: true });
    expect(await own.now()).toMatchObject({
      documentation: { causeId, rootCauseArea: 'billing' },
      personal: { rootCause: 'The tax table of January' },
    });
    expect(await own.act(STAFF.carla, { kind: 'join_cause', causeId })).toMatchObject(refusedWith('already_so'));
    expect(await own.act(STAFF.carla, { kind: 'leave_cause' })).toMatchObject({ ok: true });
    const cause = await own.stores.causes.one(own.db, own.tenantId, causeId);
    await own.db.tx(async (sql) => {
      if (cause !== null)
        await own.stores.causes.save(sql, own.tenantId, { cause: { ...cause, closedAt: NINE }, by: STAFF.mona });
    });
    expect(await own.act(STAFF.carla, { kind: 'join_cause', causeId })).toMatchObject(
      refusedWith('not_possible', 'was closed'),
    );
  });

  test('a person raises it to whoever is above the owner, once', async () => {
    const own = await desk();
    const raise: CaseAction = { kind: 'raise', note: NOTE };
    expect(await own.act(STAFF.carla, raise)).toMatchObject({ ok: true });
    const now = await own.now();
    expect(now.raisedTo).toEqual([STAFF.mona]);
    const asked = now.tasks.filter(({ kind }) => kind === 'acknowledgement');
    expect(asked).toMatchObject([{ ownerId: STAFF.mona, status: 'open' }]);
    expect(await own.act(STAFF.carla, raise)).toMatchObject(refusedWith('already_so'));
    const [task] = asked;
    if (task === undefined) throw new Error('nobody was asked');
    const complete: CaseAction = { kind: 'complete_task', task };
    expect(await own.act(STAFF.carla, complete)).toMatchObject(
      refusedWith('not_allowed', 'Only whose task it is may complete this task: ask Mona'),
    );
    expect(await own.act(STAFF.mona, complete)).toMatchObject({ ok: true });
  });

  test('a completed task is a touch that somebody reports himself, and the next one opens', async () => {
    const own = await desk();
    expect(await own.act(STAFF.carla, { kind: 'complete_task', task: { kind: 'owner', n: 1 } })).toMatchObject({
      ok: true,
    });
    const { touches, tasks, clocks } = await own.now();
    expect(touches).toMatchObject([{ channel: null, result: 'attempted', source: 'self_reported', by: STAFF.carla }]);
    expect(clocks.first_touch).toMatchObject({ status: 'met', stoppedAt: NINE });
    expect(tasks.filter(({ status, kind }) => status === 'open' && kind === 'owner')).toMatchObject([
      { purpose: 'next_step' },
    ]);
  });

  test('whoever received an escalated case says what became of it', async () => {
    const own = await desk();
    const closing = {
      outcome: 'escalated',
      to: 'product',
      receiverId: STAFF.sven,
      reference: 'J-1',
      reason: 'a defect',
    } as const;
    const followUpAt = NINE + 7 * DAY_MS;
    expect(
      await own.act(STAFF.carla, { kind: 'close', closing: { ...closing, followUpAt }, note: null }),
    ).toMatchObject({ ok: true });
    own.time.now = followUpAt;
    const said = { kind: 'follow_up', result: 'saved', nextAt: null, note: null } as const;
    expect(await own.act(STAFF.liam, said)).toMatchObject(refusedWith('not_allowed', 'ask Sven'));
    expect(await own.act(STAFF.sven, said)).toMatchObject({ ok: true });
    expect((await own.now()).closure).toMatchObject({ followUp: { result: 'saved', at: followUpAt } });
  });

  test('nobody answers: three attempts, and ten business days from the first of them', async () => {
    const own = await desk();
    await own.act(STAFF.carla, { kind: 'link_action', actionId: await newAction(own) });
    const record = { rootCauseArea: 'other', rootCause: 'Nobody knows yet' } as const;
    const closing = {
      outcome: 'partially_resolved',
      because: 'no_response',
      remaining: 'a call',
      remainingOwnerId: STAFF.carla,
    } as const;
    const close = (): Promise<CommandAnswer> => own.act(STAFF.carla, { kind: 'close', closing, record, note: null });
    for (let n = 0; n < 3; n += 1) {
      expect(await close()).toMatchObject(refusedWith('incomplete'));
      const tried = { kind: 'touch', channel: 'call', result: 'attempted', at: own.time.now, note: null } as const;
      expect(await own.act(STAFF.carla, tried)).toMatchObject({ ok: true });
      own.time.now += HOUR_MS;
    }
    expect(await close()).toMatchObject(refusedWith('incomplete', 'until 2026-09-29'));
    own.time.now = NINE + 14 * DAY_MS;
    expect(await close()).toMatchObject({ ok: true, state: { status: 'partially_resolved' satisfies CaseStatus } });
  });

  test('a case is opened again as a new cycle that begins now; whose owner has left goes to whom the rules name', async () => {
    const own = await desk();
    await resolve(own);
    own.time.now += 2 * DAY_MS;
    const users = Object.values(STAFF).map((id) => user(id, { active: id !== STAFF.carla }));
    await own.stores.tenants.saveDirectory(own.db, own.tenantId, { readAt: own.time.now, users });
    const answer = await own.act(STAFF.petra, { kind: 'reopen', note: 'it is back' });
    expect(answer).toMatchObject({ ok: true, state: { status: 'in_progress', closedAt: null } });
    const now = await own.now();
    expect(now.ownerId).not.toBe(STAFF.carla);
    expect(now.clocks.resolution).toMatchObject({
      cycle: 2,
      status: 'running',
      plan: { startAt: own.time.now, startBasis: 'now' },
    });
    expect(now.tasks.filter(({ status, kind }) => status === 'open' && kind === 'owner')).toMatchObject([
      { ownerId: now.ownerId },
    ]);
  });
});
