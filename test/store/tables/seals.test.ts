import { rootBy, rootOf, pathOf, sealHash } from '../../../src/audit-hashes';
import type { Seal } from '../../../src/audit-ports';
import { sealAll, sealMissed, sealTenant } from '../../../src/pipeline/audit/seal';
import { ENGINES } from '../../harness/databases';
import { loopOn, type TestLoop } from '../pipeline/given-loop';
import { freshTables, HOUR_MS, newTenant, nextStep, NINE, openCase, type Tables, type Tenancy } from './given';

const DAY_MS = 24 * HOUR_MS;
const RAISED = { body: { type: 'raised', to: '102', because: 'rule' } } as const;

describe.each(ENGINES)('on %s, seals', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  let loop: TestLoop;
  let now: number;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
    now = NINE;
    loop = loopOn(tables, { clock: { now: () => Promise.resolve(now) } });
  });

  const audit = () => tables.stores.audit;
  const verify = () => audit().verifySeals(tables.db, own.tenantId);
  const seals = () => audit().seals(tables.db, own.tenantId, { after: 0, limit: 100 });
  const goOn = async (caseKey: string): Promise<void> => {
    const one = (await tables.stores.cases.loadForUpdate(tables.db, own.tenantId, [caseKey])).get(caseKey);
    if (one === undefined) throw new Error('no case');
    await tables.stores.cases.append(tables.db, own.tenantId, [nextStep(one.state, one.headHash, [RAISED])]);
  };
  const settingsChange = (): Promise<void> =>
    tables.stores.settingsLog.append(tables.db, own.tenantId, {
      ...{ at: NINE, actor: { kind: 'operator', id: 'me' }, body: { type: 'settings_changed', version: 2 } },
    });
  /** What somebody with the rights of the database's owner can do behind our back. */
  const tamper = (...statements: readonly string[]): Promise<unknown> =>
    tables.db.tx(async (sql) => {
      const guarded = ['case_events', 'settings_events', 'seals', 'sealed_heads'];
      for (const table of guarded) await sql.query(`alter table ${table} disable trigger ${table}_append_only`);
      for (const statement of statements) await sql.query(statement, [own.tenantId]);
      for (const table of guarded) await sql.query(`alter table ${table} enable trigger ${table}_append_only`);
    });
  /** Two cases, sealed; then one of them goes on, a third comes, and they are sealed again. */
  const given = async (): Promise<readonly Seal[]> => {
    await openCase(own, { caseKey: 'a' });
    await openCase(own, { caseKey: 'b' });
    await settingsChange();
    await sealTenant(loop, own.tenantId);
    await goOn('a');
    await openCase(own, { caseKey: 'c' });
    await sealTenant(loop, own.tenantId);
    return seals();
  };

  test('cover what has changed since the one before, and that one', async () => {
    const [first, second] = await given();
    expect(first).toMatchObject({ seal: 1, cases: 2, heads: 2, settingsSeq: 1 });
    expect(second).toMatchObject({ seal: 2, cases: 3, heads: 2, prevHash: first?.hash });
    const heads = await audit().sealedHeads(tables.db, own.tenantId, 2);
    expect(heads.map(({ caseKey, seq }) => [caseKey, seq])).toEqual([
      ['a', 3],
      ['c', 2],
    ]);
    expect(second?.root).toBe(rootOf(heads));
    expect(await verify()).toBeNull();
  });

  test('are made once, whoever tries and how often', async () => {
    await openCase(own, { caseKey: 'a' });
    await Promise.all([1, 2, 3].map(() => sealTenant(loop, own.tenantId)));
    await sealTenant(loop, own.tenantId);
    expect(await seals()).toHaveLength(1);
  });

  test('cover the settings alone where nothing else has changed', async () => {
    await openCase(own, { caseKey: 'a' });
    await sealTenant(loop, own.tenantId);
    await settingsChange();
    await sealTenant(loop, own.tenantId);
    expect((await seals()).at(-1)).toMatchObject({ seal: 2, heads: 0, settingsSeq: 1 });
    expect(await verify()).toBeNull();
  });

  test('come in steps where much has changed, each in a short transaction', async () => {
    for (let n = 0; n < 5; n += 1) await openCase(own, { caseKey: `case ${n}` });
    const made = await sealTenant(loop, own.tenantId, 2);
    expect(made.map(({ heads }) => heads)).toEqual([2, 2, 1]);
    expect(await verify()).toBeNull();
    expect(await sealTenant(loop, own.tenantId, 2)).toEqual([]);
  });

  test('hold while cases go on, also where the clock goes back', async () => {
    await given();
    await goOn('b');
    expect(await verify()).toBeNull();
    now = NINE - DAY_MS;
    await sealTenant(loop, own.tenantId);
    expect(await seals()).toHaveLength(3);
    expect(await verify()).toBeNull();
  });

  test('that a night missed are made up for, and no others', async () => {
    await openCase(own, { caseKey: 'a' });
    await sealMissed(loop);
    expect(await seals()).toHaveLength(1);
    await goOn('a');
    now = NINE + DAY_MS;
    await sealMissed(loop);
    expect(await seals()).toHaveLength(1);
    now = NINE + 2 * DAY_MS;
    await sealMissed(loop);
    expect(await seals()).toHaveLength(2);
  });

  test('are told in the log, so that a copy lies elsewhere', async () => {
    await openCase(own, { caseKey: 'a' });
    await sealAll(loop);
    const [seal] = await seals();
    expect(loop.logged).toContainEqual({
      level: 'info',
      fields: { tenantId: own.tenantId, seal: 1, sealHash: seal?.hash, cases: 1, heads: 1 },
      message: 'sealed',
    });
  });

  test('of one tenant do not depend on those of another that fail', async () => {
    await openCase(own, { caseKey: 'a' });
    const { audit: store } = tables.stores;
    const broken = await newTenant(tables);
    const lockSeals: typeof store.lockSeals = (sql, tenantId) =>
      tenantId === broken.tenantId ? Promise.reject(new Error('broken')) : store.lockSeals(sql, tenantId);
    await sealAll({ ...loop, stores: { ...tables.stores, audit: { ...store, lockSeals } } });
    expect(await seals()).toHaveLength(1);
    expect(loop.logged).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'a tenant could not be sealed' }),
    );
  });

  const ALL_OF_B = [
    "delete from case_event_personal where tenant_id = $1 and case_key = 'b'",
    "delete from tasks where tenant_id = $1 and case_key = 'b'",
    "delete from case_events where tenant_id = $1 and case_key = 'b'",
    "delete from cases where tenant_id = $1 and case_key = 'b'",
  ];

  test.each([
    ['a whole case that was taken out', ALL_OF_B, { seal: 1, caseKey: 'b', problem: 'a sealed case is missing' }],
    [
      'a whole case that was taken out with its sealed head',
      [...ALL_OF_B, `delete from sealed_heads where tenant_id = $1 and case_key = 'b'`],
      { seal: 1, caseKey: null, problem: 'the list of what the seal covers was changed' },
    ],
    [
      'newest events that were taken out together with the head',
      [
        `delete from case_events where tenant_id = $1 and case_key = 'a' and seq = 3`,
        `update cases set seq = 2, head_hash = (select hash from case_events where tenant_id = $1 and case_key = 'a' and seq = 2)
         where tenant_id = $1 and case_key = 'a'`,
      ],
      { seal: 2, caseKey: 'a', problem: 'the sealed event 3 is missing' },
    ],
    [
      'an event that was made anew',
      [`update case_events set hash = repeat('a', 64) where tenant_id = $1 and case_key = 'a' and seq = 3`],
      { seal: 2, caseKey: 'a', problem: 'the sealed event 3 was changed' },
    ],
    [
      'a sealed head that was changed',
      [`update sealed_heads set hash = repeat('a', 64) where tenant_id = $1 and case_key = 'c'`],
      { seal: 2, caseKey: null, problem: 'the list of what the seal covers was changed' },
    ],
    [
      'a sealed head that was put in',
      [`insert into sealed_heads values ($1, 'd', 1, 2, repeat('a', 64))`],
      { seal: 2, caseKey: null, problem: 'the list of what the seal covers was changed' },
    ],
    [
      'the settings, taken out with their head',
      [
        'delete from settings_events where tenant_id = $1',
        'update tenants set settings_seq = 0, settings_head = null where tenant_id = $1',
      ],
      { seal: 1, caseKey: null, problem: 'the settings are not those that were sealed' },
    ],
    [
      'a seal that was taken out',
      [
        'delete from sealed_heads where tenant_id = $1 and seal = 1',
        'delete from seals where tenant_id = $1 and seal = 1',
      ],
      { seal: 2, caseKey: null, problem: 'seal 1 is missing' },
    ],
    [
      'the newest seal, taken out',
      [
        'delete from sealed_heads where tenant_id = $1 and seal = 2',
        'delete from seals where tenant_id = $1 and seal = 2',
      ],
      { seal: 2, caseKey: null, problem: 'the newest seal is missing or was changed' },
    ],
    [
      'seals that lead on from another one',
      [`update seals set prev_hash = repeat('a', 64) where tenant_id = $1 and seal = 2`],
      { seal: 2, caseKey: null, problem: 'the link to the seal before it is broken' },
    ],
  ])('find %s', async (_, statements, problem) => {
    await given();
    await tamper(...statements);
    expect(await verify()).toEqual(problem);
  });

  test.each(["at = at + interval '1 ms'", 'cases = cases + 1', 'settings_seq = 0', `hash = repeat('a', 64)`])(
    'that were changed in themselves (%s) are found',
    async (change) => {
      await given();
      await tamper(`update seals set ${change} where tenant_id = $1 and seal = 1`);
      expect(await verify()).toEqual({ seal: 1, caseKey: null, problem: 'the seal was changed' });
    },
  );

  test('made anew by somebody who owns the database verify, and are another seal than the copy kept elsewhere', async () => {
    const [first, second] = await given();
    if (first === undefined || second === undefined) throw new Error('no seals');
    const forged = { ...first, cases: 1 };
    const one = sealHash(forged);
    const two = sealHash({ ...second, prevHash: one });
    await tamper(
      `update seals set cases = 1, hash = '${one}' where tenant_id = $1 and seal = 1`,
      `update seals set prev_hash = '${one}', hash = '${two}' where tenant_id = $1 and seal = 2`,
      `update tenants set seal_hash = '${two}' where tenant_id = $1`,
    );
    expect(await verify()).toBeNull();
    expect((await audit().newestSeal(tables.db, own.tenantId))?.hash).not.toBe(second.hash);
  });

  test.each(['case_events', 'settings_events', 'seals', 'sealed_heads'])(
    'and chains are append-only: rows of %s cannot be changed or taken out',
    async (table) => {
      await given();
      for (const statement of [
        `update ${table} set tenant_id = tenant_id`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ])
        await expect(tables.db.query(statement)).rejects.toThrow(/append-only/);
    },
  );

  test('one tenant’s do not speak of another', async () => {
    await given();
    await tamper('delete from sealed_heads where tenant_id = $1');
    own = await newTenant(tables);
    await given();
    expect(await verify()).toBeNull();
  });

  test('one head is proven by a few hashes, whatever the number of heads', () => {
    for (let size = 1; size <= 33; size += 1) {
      const heads = Array.from({ length: size }, (_none, n) => ({
        caseKey: `case ${n}`,
        seq: n + 1,
        hash: 'a'.repeat(64),
      }));
      for (const [n, head] of heads.entries()) {
        const path = pathOf(heads, n);
        expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(rootBy(head, path)).toBe(rootOf(heads));
        expect(rootBy({ ...head, seq: 99 }, path)).not.toBe(rootOf(heads));
      }
    }
  });
});
