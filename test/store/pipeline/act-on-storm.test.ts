import fc from 'fast-check';
import type { RecordChange } from '../../../src/domain/documentation';
import { extraOf } from '../../../src/domain/record-texts';
import { runCommand } from '../../../src/pipeline/actions/run-command';
import { createStores } from '../../../src/store/stores';
import { openDatabase, type Db } from '../../../src/store/db';
import { freshPostgresUrl } from '../../harness/databases';
import { NINE, tablesOf, type Tables } from '../tables/given';
import { STAFF } from './given-cases';
import { newRequestId } from './given-commands';
import { loopOn } from './given-loop';
import { DAY_MS, newDesk, NOTE, SPOKE, type Desk } from './given-desk';

/** Two processes on one server, each with connections of its own. */
describe('on two processes', () => {
  const dbs: Db[] = [];
  let tables: Tables;
  let other: Tables;
  beforeAll(async () => {
    const url = await freshPostgresUrl();
    dbs.push(await openDatabase(url), await openDatabase(url));
    const [one, two] = dbs;
    if (one === undefined || two === undefined) throw new Error('no databases');
    tables = tablesOf(one);
    other = { db: two, vault: tables.vault, stores: createStores(tables.vault) };
  });
  afterAll(async () => {
    for (const db of dbs) await db.close();
  });

  const both = (own: Desk) => [own.loop, loopOn(other)] as const;
  const rowsOf = async (own: Desk): Promise<number> =>
    (await own.db.query('select 1 from command_log where tenant_id = $1', [own.tenantId])).length;

  test('a storm of one request is one command, and one answer', async () => {
    const own = await newDesk(tables);
    const { caseKey } = await own.now();
    const requestId = newRequestId();
    const order = { requestId, caseKey, userId: STAFF.carla, via: 'card', action: SPOKE } as const;
    const loops = both(own);
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, n) => runCommand(loops[n % 2] ?? own.loop, own.tenantId, order)),
    );
    expect(answers.filter(({ ok, repeated }) => ok && !repeated)).toHaveLength(1);
    expect(answers.filter(({ ok, repeated }) => ok && repeated)).toHaveLength(23);
    expect(new Set(answers.map(({ state }) => state?.seq)).size).toBe(1);
    expect((await own.now()).touches).toHaveLength(1);
    expect(await rowsOf(own)).toBe(1);
  });

  test('two commands under one id: one is carried out, the other never', async () => {
    const own = await newDesk(tables);
    const { caseKey } = await own.now();
    const requestId = newRequestId();
    const order = { requestId, caseKey, userId: STAFF.carla, via: 'card' } as const;
    const [one, two] = both(own);
    const answers = await Promise.all([
      runCommand(one, own.tenantId, { ...order, action: SPOKE }),
      runCommand(two, own.tenantId, { ...order, action: { kind: 'reassign', to: STAFF.sven, note: NOTE } }),
    ]);
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.refusal.code)).toSorted()).toEqual([
      'done',
      'request_id_used',
    ]);
    const { touches, ownerId } = await own.now();
    expect(touches.length === 1).not.toBe(ownerId === STAFF.sven);
  });

  test('two who write down different things at once: both stand, each own field too', async () => {
    const extraFields = ['plan', 'seats'].map((id) => ({ id, label: id, requiredFor: [] }));
    const own = await newDesk(tables, { settings: { closing: { extraFields } } });
    const { caseKey } = await own.now();
    const write = (userId: string, change: RecordChange, n: number) =>
      runCommand(both(own)[n % 2] ?? own.loop, own.tenantId, {
        ...{ requestId: newRequestId(), caseKey, userId, via: 'card', action: { kind: 'set_record', change } },
      });
    const answers = await Promise.all([
      write(STAFF.carla, { statedIssue: 'The export loses rows', extra: { plan: 'gold' } }, 0),
      write(STAFF.mona, { rootCauseArea: 'product', extra: { seats: '12' } }, 1),
      write(STAFF.petra, { nextStep: { text: 'Send the fix', dueAt: NINE + DAY_MS } }, 0),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const { personal, documentation } = await own.now();
    expect(personal).toMatchObject({ statedIssue: 'The export loses rows', nextStep: 'Send the fix' });
    expect(extraOf(personal)).toEqual({ plan: 'gold', seats: '12' });
    expect(documentation).toMatchObject({ rootCauseArea: 'product', nextStepDueAt: NINE + DAY_MS });
  });

  test('two who write down the same at once, as they saw it: one stands, the other is told by whom', async () => {
    const own = await newDesk(tables);
    const { caseKey, seq: seenSeq } = await own.now();
    const answers = await Promise.all(
      [STAFF.carla, STAFF.mona].map((userId, n) =>
        runCommand(both(own)[n] ?? own.loop, own.tenantId, {
          ...{ requestId: newRequestId(), caseKey, userId, via: 'card', seenSeq },
          action: { kind: 'set_record', change: { statedIssue: `as ${userId} heard it`, evidence: [] } },
        }),
      ),
    );
    const winner = answers.findIndex(({ ok }) => ok);
    expect(answers[1 - winner]).toMatchObject({ ok: false, refusal: { code: 'changed_meanwhile' } });
    const by = [STAFF.carla, STAFF.mona][winner] ?? '';
    expect((await own.now()).personal.statedIssue).toBe(`as ${by} heard it`);
  });

  test('whoever comes first: every command that was done is in the history once, and no other', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ on: fc.nat(1), request: fc.nat(4), from: fc.nat(2) }), { minLength: 2, maxLength: 12 }),
        async (sent) => {
          const own = await newDesk(tables);
          const { caseKey, seq: seenSeq } = await own.now();
          const loops = both(own);
          const ids = Array.from({ length: 5 }, newRequestId);
          const users = [STAFF.carla, STAFF.mona, STAFF.petra];
          const answers = await Promise.all(
            sent.map(({ on, request, from }) =>
              runCommand(loops[on] ?? own.loop, own.tenantId, {
                ...{ requestId: ids[request] ?? '', caseKey, userId: users[from] ?? '', via: 'card', seenSeq },
                action: { ...SPOKE, at: NINE + request * 1000 },
              }),
            ),
          );
          const fresh = answers.filter(({ ok, repeated }) => ok && !repeated);
          const { touches } = await own.now();
          expect(touches).toHaveLength(fresh.length);
          // The first to act acts on what he has seen; nobody else may go on without looking again.
          expect(new Set(touches.map(({ by }) => by)).size).toBe(1);
          expect(await own.stores.cases.verifyChains(own.db, own.tenantId)).toBeNull();
        },
      ),
      { numRuns: 15 },
    ));
});
