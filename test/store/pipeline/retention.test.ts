import { applyRetention } from '../../../src/pipeline/audit/apply-retention';
import { sealTenant } from '../../../src/pipeline/audit/seal';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, NINE, type Tables } from '../tables/given';
import { caseOf, hear, newOffice, type Office } from './given-cases';
import { command } from './given-commands';

const DAY_MS = 24 * HOUR_MS;

describe.each(ENGINES)('on %s, personal data', (engine) => {
  let tables: Tables;
  let office: Office;
  let now: number;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  const arranged = async (personalDays: number | null): Promise<void> => {
    now = NINE;
    office = await newOffice(tables, { loop: { clock: { now: () => Promise.resolve(now) } } });
    const settings = { ...office.settings, retention: { bodiesDays: 30, personalDays } };
    await tables.stores.setup.saveSettings(tables.db, office.tenantId, settings);
  };
  const withdraw = async (id: string): Promise<void> => {
    const { caseKey, ownerId } = await caseOf(office, id);
    const closing = { outcome: 'withdrawn', reason: 'a test' } as const;
    const action = { kind: 'close', closing, note: null } as const;
    const answer = await command(office.loop, office.tenantId, { caseKey, userId: ownerId, action });
    if (!answer.ok) throw new Error(answer.refusal.message);
  };
  const verbatim = async (id: string): Promise<string | null> => (await caseOf(office, id)).personal.verbatim;
  const comments = () =>
    tables.db.query<{ id: string }>(
      `select response_id as id from responses where tenant_id = $1 and registers #>> '{comment,value}' is not null order by 1`,
      [office.tenantId],
    );

  test('go so many days after the end of a case, and nothing that is still worked on does', async () => {
    await arranged(30);
    await hear(office, { id: 'ended', score: 2, comment: 'slow' }, { id: 'open', score: 2, comment: 'slow' });
    await hear(office, { id: 'fine', score: 9, comment: 'good' });
    await withdraw('ended');
    await sealTenant(office.loop, office.tenantId);
    now = NINE + 30 * DAY_MS;
    expect(await applyRetention(office.loop)).toBe(0);
    now += 1;
    expect(await applyRetention(office.loop)).toBe(2);
    expect(await applyRetention(office.loop)).toBe(0);
    expect(await comments()).toEqual([{ id: 'open' }]);
    expect(await verbatim('open')).toBe('slow');
    expect(await verbatim('ended')).toBeNull();
    const state = await caseOf(office, 'ended');
    expect(state.erasedAt).toBe(now);
    const [event] = await tables.db.query('select actor from case_events where case_key = $1 and type = $2', [
      state.caseKey,
      'erased',
    ]);
    expect(event).toEqual({ actor: { kind: 'clock', id: 'retention' } });
    expect(await tables.stores.cases.verifyChains(tables.db, office.tenantId)).toBeNull();
    expect(await tables.stores.audit.verifySeals(tables.db, office.tenantId)).toBeNull();
  });

  test('stay where nobody has set a time', async () => {
    await arranged(null);
    await hear(office, { id: 'ended', score: 2, comment: 'slow' });
    await withdraw('ended');
    now = NINE + 10_000 * DAY_MS;
    expect(await applyRetention(office.loop)).toBe(0);
    expect(await verbatim('ended')).toBe('slow');
  });

  test('that were written into a case after its erasure go in their time too', async () => {
    await arranged(1);
    await hear(office, { id: 'ended', score: 2, comment: 'slow' });
    await withdraw('ended');
    now = NINE + 2 * DAY_MS;
    await applyRetention(office.loop);
    const { caseKey, ownerId } = await caseOf(office, 'ended');
    const reopen = { kind: 'reopen', note: 'she called' } as const;
    await command(office.loop, office.tenantId, { caseKey, userId: ownerId, action: reopen });
    expect((await caseOf(office, 'ended')).personal.note).toBe('she called');
    now += 2 * DAY_MS;
    expect(await applyRetention(office.loop)).toBe(0);
    await withdraw('ended');
    now += 2 * DAY_MS;
    expect(await applyRetention(office.loop)).toBe(1);
    expect((await caseOf(office, 'ended')).personal.note).toBeNull();
  });

  test('of many pages go in one night', async () => {
    await arranged(1);
    await hear(office, ...Array.from({ length: 120 }, (_none, n) => ({ id: `r${n}`, score: 9, comment: 'good' })));
    now = NINE + 2 * DAY_MS;
    expect(await applyRetention(office.loop)).toBe(120);
    expect(await comments()).toEqual([]);
  });
});
