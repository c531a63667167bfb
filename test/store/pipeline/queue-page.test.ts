import { queuePage, type QueueAsked, type QueuePage } from '../../../src/pipeline/reading/queue-page';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, NINE, type Tables } from '../tables/given';
import { caseOf, hear, newOffice, STAFF, user, type Office } from './given-cases';
import { command } from './given-commands';

const SECRET = 'Quagga';
const USERS = [
  user(STAFF.carla, { name: 'Carla', managerId: STAFF.mona, timeZone: 'America/Los_Angeles' }),
  user(STAFF.mona, { name: 'Mona' }),
  user(STAFF.petra, { name: 'Petra' }),
  user(STAFF.liam, { name: 'Liam' }),
  user(STAFF.lena, { name: 'Lena' }),
  user(STAFF.vera, { name: 'Vera' }),
  user(STAFF.sven, { name: 'Sven' }),
  user('109', { name: 'Gone', active: false }),
];
/** A rank that is none, and a key that no database takes. */
const NO_CURSORS = ['[9,null,"x"]', '[1,1,"a\\u0000"]'].map((text) => Buffer.from(text).toString('base64url'));

describe.each(ENGINES)('on %s, the queue', (engine) => {
  let tables: Tables;
  let office: Office;
  beforeAll(async () => {
    tables = await freshTables(engine);
    office = await newOffice(tables, { users: USERS });
    await hear(
      office,
      { id: 'ann', score: 5, comment: `${SECRET}: every invoice of this year was wrong.`, accountId: 'acme' },
      { id: 'bob', score: 2, comment: `${SECRET}: our lawyer will write to you, we will sue.`, accountId: 'bolt' },
      {
        id: 'cleo',
        score: 6,
        comment: '',
        accountId: 'cord',
        facts: { accountCsmId: STAFF.sven, accountOwnerId: null },
      },
    );
  });

  const ask = (asked: QueueAsked) => queuePage(office.loop, office.tenantId, asked);
  const page = async (asked: QueueAsked): Promise<QueuePage> => {
    const found = await ask(asked);
    if (!found.ok) throw new Error(found.refusal.message);
    return found;
  };
  const names = async (asked: QueueAsked) => {
    const keys = new Map<string, string>();
    for (const id of ['ann', 'bob', 'cleo']) keys.set((await caseOf(office, id)).caseKey, id);
    return (await page(asked)).rows.map(({ caseKey }) => keys.get(caseKey)).sort();
  };

  test('shows a csm his own cases, a manager those of his team, a coordinator all', async () => {
    expect(await names({ userId: STAFF.carla })).toEqual(['ann']);
    expect(await names({ userId: STAFF.sven })).toEqual(['cleo']);
    expect(await names({ userId: STAFF.mona })).toEqual(['ann']);
    expect(await names({ userId: STAFF.mona, filters: { scope: 'mine' } })).toEqual([]);
    expect(await names({ userId: STAFF.lena })).toEqual(['bob']);
    expect(await names({ userId: STAFF.petra })).toEqual(['ann', 'bob', 'cleo']);
    expect((await page({ userId: STAFF.mona })).counts).toMatchObject({ matching: 1, scopes: { team: 1, mine: 0 } });
  });

  test('shows nothing to who has left or was never there, and says why', async () => {
    for (const userId of ['109', '999'])
      expect(await ask({ userId })).toMatchObject({ ok: false, refusal: { code: 'not_allowed' } });
  });

  test('has no word and no score of a restricted case, whoever looks', async () => {
    for (const userId of [STAFF.petra, STAFF.lena]) {
      const { rows } = await page({ userId, filters: { ownerIds: [STAFF.lena] } });
      expect(rows).toMatchObject([{ title: 'Restricted follow-up: Acme', restricted: true, score: null, quote: null }]);
      expect(JSON.stringify(rows)).not.toContain(SECRET);
    }
    const [row] = (await page({ userId: STAFF.carla })).rows;
    expect(row).toMatchObject({ score: 5, ownerName: 'Carla', next: 'first_touch', late: false });
    expect(row?.quote).toContain(SECRET);
  });

  test('means the day of whoever looks: what is due tonight here is due tomorrow there', async () => {
    const { caseKey } = await caseOf(office, 'ann');
    // 2026-09-16 03:00 UTC: still Tuesday evening in Los Angeles, Wednesday morning in Berlin.
    await tables.db.query('update case_queue set due_at = $2 where tenant_id = $1 and case_key = $3', [
      ...[office.tenantId, new Date(NINE + 18 * HOUR_MS).toISOString(), caseKey],
    ]);
    const filters = { flags: ['due_today'], ownerIds: [STAFF.carla] } as const;
    expect(await page({ userId: STAFF.carla, filters })).toMatchObject({
      rows: [{ caseKey }],
      counts: { matching: 1 },
    });
    expect(await page({ userId: STAFF.petra, filters })).toMatchObject({ rows: [], counts: { matching: 0 } });
    expect((await page({ userId: STAFF.carla })).timeZone).toBe('America/Los_Angeles');
  });

  test('goes on where a page ended, and tells when there is no more', async () => {
    const first = await page({ userId: STAFF.petra, limit: 2 });
    const second = await page({ userId: STAFF.petra, limit: 2, cursor: first.nextCursor, counts: false });
    expect([first.rows.length, second.rows.length, second.nextCursor, second.counts]).toEqual([2, 1, null, null]);
    const keys = [...first.rows, ...second.rows].map(({ caseKey }) => caseKey);
    expect(new Set(keys).size).toBe(3);
    for (const cursor of ['', '...', 'bnVsbA', ...NO_CURSORS])
      expect(await ask({ userId: STAFF.petra, cursor })).toMatchObject({
        ok: false,
        refusal: { code: 'not_possible' },
      });
  });

  test('lists to whoever is asked what he is asked', async () => {
    const { caseKey } = await caseOf(office, 'ann');
    const raise = { kind: 'raise', note: 'they want to speak to somebody above me' } as const;
    await command(office.loop, office.tenantId, { caseKey, userId: STAFF.carla, action: raise });
    expect(await page({ userId: STAFF.mona, filters: { scope: 'asked' } })).toMatchObject({
      rows: [{ caseKey }],
      counts: { matching: 1, scopes: { asked: 1 } },
    });
  });
});
