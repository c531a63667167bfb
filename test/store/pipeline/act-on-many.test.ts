import type { CommandLogStore } from '../../../src/command-ports';
import type { BulkAction, BulkAnswer } from '../../../src/pipeline/actions/run-bulk';
import { runBulk } from '../../../src/pipeline/actions/run-bulk';
import { AppError } from '../../../src/errors';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { hear, newOffice, STAFF, type Office, type Said } from './given-cases';
import { newRequestId } from './given-commands';
import { newCause, NOTE, SPOKE } from './given-desk';

const NUMBER = 120;
const TO_SVEN: BulkAction = { kind: 'reassign', to: STAFF.sven, note: NOTE };

describe.each(ENGINES)('on %s, many cases at once', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const office = async (number = NUMBER): Promise<{ own: Office; caseKeys: readonly string[] }> => {
    const own = await newOffice(tables, { settings: { people: { coordinators: [STAFF.vera] } } });
    const said = Array.from({ length: number }, (_, n): Said => ({ id: `r${n}`, score: 3, comment: 'It is slow.' }));
    await hear(own, ...said);
    const rows = await own.db.query<{ key: string }>(
      'select case_key as key from cases where tenant_id = $1 order by opened_at, response_id',
      [own.tenantId],
    );
    return { own, caseKeys: rows.map(({ key }) => key) };
  };
  const run = (
    own: Office,
    requestId: string,
    asked: { caseKeys: readonly string[]; action: BulkAction; by?: string },
  ) =>
    runBulk(own.loop, own.tenantId, {
      ...{ requestId, userId: asked.by ?? STAFF.petra, via: 'queue', action: asked.action, caseKeys: asked.caseKeys },
    });
  const done = (answers: readonly BulkAnswer[]): number => answers.filter(({ answer }) => answer.ok).length;
  const ownersOf = async (own: Office): Promise<object> => {
    const rows = await own.db.query<{ id: string; n: number }>(
      'select owner_id as id, count(*)::int as n from cases where tenant_id = $1 group by 1',
      [own.tenantId],
    );
    return Object.fromEntries(rows.map(({ id, n }) => [id, n]));
  };

  test('each has an outcome of its own, in the order asked', async () => {
    const { own, caseKeys } = await office();
    const [first = '', second = ''] = caseKeys;
    await run(own, newRequestId(), { caseKeys: [first], action: TO_SVEN });
    const asked = ['none', ...caseKeys, second];
    const answers = await run(own, newRequestId(), { caseKeys: asked, action: TO_SVEN });
    expect(answers.map(({ caseKey }) => caseKey)).toEqual(['none', ...caseKeys]);
    expect(answers[0]?.answer).toMatchObject({ ok: false, refusal: { code: 'unknown_case' }, state: null });
    expect(answers[1]?.answer).toMatchObject({ ok: false, refusal: { code: 'already_so' } });
    expect(done(answers)).toBe(NUMBER - 1);
    expect(await ownersOf(own)).toEqual({ [STAFF.sven]: NUMBER });
  });

  test('sent again, nothing is done again; after a fall, what is left is done', async () => {
    const { own, caseKeys } = await office();
    const requestId = newRequestId();
    const { commands } = own.stores;
    const asked = { calls: 0 };
    const claim: CommandLogStore['claim'] = (sql, tenantId, rows) => {
      asked.calls += 1;
      return asked.calls === 2
        ? Promise.reject(new AppError('database_unavailable', 'the lights go out'))
        : commands.claim(sql, tenantId, rows);
    };
    const loop = { ...own.loop, stores: { ...own.loop.stores, commands: { ...commands, claim } } };
    const touch = { requestId, userId: STAFF.petra, via: 'queue', action: SPOKE, caseKeys } as const;
    await expect(runBulk(loop, own.tenantId, touch)).rejects.toThrow('the lights go out');
    const half = await own.db.query('select 1 from command_log where tenant_id = $1', [own.tenantId]);
    expect(half).toHaveLength(50);
    const answers = await runBulk(own.loop, own.tenantId, touch);
    expect(done(answers)).toBe(NUMBER);
    expect(answers.filter(({ answer }) => answer.repeated)).toHaveLength(50);
    const again = await runBulk(own.loop, own.tenantId, touch);
    expect(again.every(({ answer }) => answer.ok && answer.repeated && answer.state.touches.length === 1)).toBe(true);
  });

  test('one that cannot be judged is set apart: the others are done, and it can be sent again', async () => {
    const { own, caseKeys } = await office(12);
    const odd = caseKeys[5] ?? '';
    const facts = 'update responses r set facts_id = $3 from cases c where c.tenant_id = $1 and c.case_key = $2 ';
    const of = 'and r.tenant_id = c.tenant_id and r.connection_id = c.connection_id and r.response_id = c.response_id';
    const [kept] = await own.db.query<{ id: number }>(
      `select (state ->> 'factsId')::int as id from cases where tenant_id = $1 and case_key = $2`,
      [own.tenantId, odd],
    );
    await own.db.query(facts + of, [own.tenantId, odd, null]);
    const requestId = newRequestId();
    const answers = await run(own, requestId, { caseKeys, action: TO_SVEN });
    expect(done(answers)).toBe(11);
    expect(answers[5]).toMatchObject({ caseKey: odd, answer: { ok: false, refusal: { code: 'failed' }, state: null } });
    await own.db.query(facts + of, [own.tenantId, odd, kept?.id]);
    const again = await run(own, requestId, { caseKeys, action: TO_SVEN });
    expect(again.map(({ answer }) => answer.ok && answer.repeated)).toEqual(caseKeys.map((key) => key !== odd));
    expect(done(again)).toBe(12);
  });

  test('only those of which one may are changed', async () => {
    const { own, caseKeys } = await office(12);
    const [first = '', second = '', ...others] = caseKeys;
    await run(own, newRequestId(), { caseKeys: [first, second], action: TO_SVEN });
    const answers = await run(own, newRequestId(), { caseKeys, action: SPOKE, by: STAFF.sven });
    expect(done(answers)).toBe(2);
    expect(answers.filter(({ answer }) => !answer.ok && answer.refusal.code === 'not_allowed')).toHaveLength(
      others.length,
    );
  });

  test('share one cause', async () => {
    const { own, caseKeys } = await office(60);
    const causeId = await newCause(own);
    const answers = await run(own, newRequestId(), { caseKeys, action: { kind: 'join_cause', causeId } });
    expect(done(answers)).toBe(60);
    expect(await own.stores.causes.linkCounts(own.db, own.tenantId, [causeId])).toEqual(new Map([[causeId, 60]]));
    const lost = await run(own, newRequestId(), { caseKeys, action: { kind: 'join_cause', causeId: 'CC-9999' } });
    expect(done(lost)).toBe(0);
  });

  test('two persons at once: every case ends with one of the two, and none is lost', async () => {
    const { own, caseKeys } = await office(60);
    const [forward, backward] = await Promise.all([
      run(own, newRequestId(), { caseKeys, action: TO_SVEN }),
      run(own, newRequestId(), {
        caseKeys: caseKeys.toReversed(),
        action: { ...TO_SVEN, to: STAFF.liam },
        by: STAFF.vera,
      }),
    ]);
    expect(done(forward) + done(backward)).toBe(120);
    const owners = Object.values(await ownersOf(own)) as number[];
    expect(owners.reduce((sum, n) => sum + n, 0)).toBe(60);
  });

  test('more than two hundred are too many', async () => {
    const { own } = await office(1);
    const caseKeys = Array.from({ length: 201 }, (_, n) => `case ${n}`);
    await expect(run(own, newRequestId(), { caseKeys, action: { ...SPOKE, at: NINE } })).rejects.toThrow(RangeError);
  });
});
