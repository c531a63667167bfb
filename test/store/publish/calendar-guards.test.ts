import { connectTenant } from '../../../src/pipeline/settings/connect-tenant';
import { OPERATOR } from '../../../src/pipeline/settings/operator';
import { publishCalendar } from '../../../src/pipeline/settings/publish-calendar';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { connected, newInput, PAULA, staffed, type Stage } from './given-tenant';

const DAY = [['09:00', '17:00']];
const OPEN = { timeZone: 'Europe/Berlin', week: { mon: DAY, tue: DAY } };
const APPROVAL = { by: OPERATOR, note: 'Because' };
const DAY_MS = 86_400_000;

/** Overrides that close every day for so long. */
const closedFor = (days: number): Record<string, []> =>
  Object.fromEntries(
    Array.from({ length: days }, (_, n) => [new Date(NINE + n * DAY_MS).toISOString().slice(0, 10), [] as []]),
  );

const CLOSED = [
  ['has no open window', { timeZone: 'Europe/Berlin', week: {} }],
  ['is closed for ever by overrides', { ...OPEN, overrides: closedFor(400) }],
  [
    'has windows that overlap',
    {
      ...OPEN,
      week: {
        mon: [
          ['09:00', '12:00'],
          ['11:00', '17:00'],
        ],
      },
    },
  ],
  ['is in no zone', { ...OPEN, timeZone: 'Europe/Atlantis' }],
  ['is no calendar', 'Mondays'],
] as const;

describe.each(ENGINES)('on %s, a calendar with no open window can never be saved', (engine) => {
  let tables: Tables;
  let stage: Stage;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    stage = await connected(tables);
  });
  const newest = async () => {
    const { loop, tenant } = stage;
    return (await loop.stores.tenants.newestCalendar(loop.db, tenant.tenantId, 'default'))?.version;
  };

  test.each(CLOSED)('published by a person: one that %s is refused with what to change', async (_, body) => {
    for (const apply of [null, 'new', 'open'] as const) {
      const draft = { id: 'default', choice: { body }, apply, approval: APPROVAL };
      const outcome = await publishCalendar(stage.loop, stage.tenant, draft);
      expect(outcome).toMatchObject({ ok: false, code: 'problems' });
      expect(outcome.problems[0]?.message).toMatch(/\w/);
    }
    expect(await newest()).toBe(1);
  });

  test.each(CLOSED)('given when a tenant is connected: one that %s is refused', async (_, calendar) => {
    const input = newInput({ calendar });
    await expect(connectTenant(stage.loop, staffed(), input)).rejects.toThrow('the calendar cannot be used');
  });

  test.each(CLOSED)('at the tables: one that %s is refused, and so is a draft', async (_, body) => {
    const { loop, tenant } = stage;
    const { setup } = loop.stores;
    const document = { kind: 'calendar', id: 'default', body, publication: null } as const;
    await expect(loop.db.tx((sql) => setup.publish(sql, tenant.tenantId, document))).rejects.toThrow('is not stored');
    const draft = { id: 'default', basedOn: 1, year: 2027, body, madeAt: NINE };
    await expect(setup.saveCalendarDraft(loop.db, tenant.tenantId, draft)).rejects.toThrow('is not stored');
    expect(await newest()).toBe(1);
  });

  test('publishing wants a note, and somebody who may', async () => {
    const { loop, tenant } = stage;
    const draft = { id: 'default', choice: { body: OPEN }, apply: 'new' } as const;
    const ask = (approval: typeof APPROVAL | { by: { kind: 'user'; id: string }; note: string }) =>
      publishCalendar(loop, tenant, { ...draft, approval });
    expect(await ask({ by: { kind: 'user', id: '105' }, note: 'x' })).toMatchObject({ code: 'not_allowed' });
    expect(await ask({ by: OPERATOR, note: ' ' })).toMatchObject({ code: 'note_missing' });
    expect(await publishCalendar(loop, tenant, { ...draft, approval: { by: PAULA, note: 'Mondays' } })).toMatchObject({
      ...{ ok: true, version: 2, changed: true },
    });
  });
});
