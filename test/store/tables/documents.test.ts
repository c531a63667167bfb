import type { DocumentKind } from '../../../src/domain/settings-events';
import type { Publication } from '../../../src/store-ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, NINE, type Tables, type Tenancy } from './given';

const BY_CARLA: Publication = { at: NINE, by: '101', note: 'Billing goes to Carla', replay: { changed: 3 } };
const BY_DAN: Publication = { at: NINE + 1, by: '102', note: 'Back again', replay: null };

/** A calendar is stored only where it is open at some time. */
const bodyOf = (kind: DocumentKind, n: number): object =>
  kind === 'calendar' ? { timeZone: 'UTC', week: { mon: [['09:00', `${10 + n}:00`]] } } : { n };

describe.each(ENGINES)('on %s, published documents', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
  });

  const read = () => tables.stores.tenants;
  const publish = (
    kind: DocumentKind,
    body: unknown,
    {
      id = 'main',
      publication = null,
      aside = false,
    }: { id?: string; publication?: Publication | null; aside?: boolean } = {},
  ): Promise<number> =>
    tables.db.tx((sql) => tables.stores.setup.publish(sql, own.tenantId, { kind, id, body, publication, aside }));
  const republish = (kind: DocumentKind, version: number, publication: Publication): Promise<number | null> =>
    tables.db.tx((sql) => tables.stores.setup.republish(sql, own.tenantId, { kind, id: 'main', version, publication }));
  const versions = async (kind: DocumentKind) =>
    (await read().documents(tables.db, own.tenantId, kind)).map(({ id, version, status }) => [id, version, status]);

  test('say who published them, when, why and what the replay showed', async () => {
    await publish('rule_set', { n: 1 });
    await publish('rule_set', { n: 2 }, { publication: BY_CARLA });
    expect(await read().documents(tables.db, own.tenantId, 'rule_set')).toEqual([
      { id: 'main', version: 1, status: 'archived', publication: null },
      { id: 'main', version: 2, status: 'active', publication: BY_CARLA },
    ]);
  });

  test.each(['rule_set', 'tier_list', 'policy'] as const)(
    'a %s of old is made active again as it was',
    async (kind) => {
      await publish(kind, { n: 1 });
      await publish(kind, { n: 2 }, { publication: BY_CARLA });
      expect(await republish(kind, 1, BY_DAN)).toBe(1);
      expect(await versions(kind)).toEqual([
        ['main', 1, 'active'],
        ['main', 2, 'archived'],
      ]);
      expect(await read().document(tables.db, own.tenantId, { kind, id: 'main', version: 1 })).toMatchObject({
        body: { n: 1 },
      });
      expect(await republish(kind, 3, BY_DAN)).toBeNull();
      expect(await versions(kind)).toContainEqual(['main', 1, 'active']);
    },
  );

  test.each(['play', 'calendar'] as const)(
    'of a %s the newest counts: going back makes the old one newest',
    async (kind) => {
      await publish(kind, bodyOf(kind, 1));
      await publish(kind, bodyOf(kind, 2));
      expect(await republish(kind, 1, BY_DAN)).toBe(3);
      expect(await versions(kind)).toEqual([
        ['main', 1, 'archived'],
        ['main', 2, 'archived'],
        ['main', 3, 'active'],
      ]);
      expect(await read().document(tables.db, own.tenantId, { kind, id: 'main', version: 3 })).toMatchObject({
        body: bodyOf(kind, 1),
      });
    },
  );

  test('the version a body speaks of is the one it is stored as, and makes no difference by itself', async () => {
    expect(await publish('rule_set', { version: 9, rules: [] })).toBe(1);
    expect(await publish('rule_set', { version: 4, rules: [] })).toBe(1);
    expect(await publish('rule_set', { version: 9, rules: [1] })).toBe(2);
    expect((await read().activeRuleSet(tables.db, own.tenantId))?.body).toEqual({ version: 2, rules: [1] });
  });

  test('a policy that only some rules ask for is stored aside', async () => {
    await publish('policy', { n: 1 }, { id: 'default' });
    await publish('policy', { n: 1 }, { id: 'premium', aside: true });
    await publish('policy', { n: 2 }, { id: 'premium', aside: true });
    expect(await read().activePolicy(tables.db, own.tenantId)).toMatchObject({ id: 'default' });
    expect(await read().newestPolicy(tables.db, own.tenantId, 'premium')).toMatchObject({ version: 2 });
    expect(await read().newestPolicy(tables.db, own.tenantId, 'none')).toBeNull();
  });

  test('plays are read in their newest versions, and one by the version a case was given', async () => {
    await publish('play', { name: 'Call' }, { id: 'billing_pricing' });
    await publish('play', { name: 'Call today' }, { id: 'billing_pricing' });
    await publish('play', { name: 'Roadmap' }, { id: 'product_gap' });
    expect(await read().plays(tables.db, own.tenantId)).toEqual([
      { id: 'billing_pricing', version: 2, body: { name: 'Call today' } },
      { id: 'product_gap', version: 1, body: { name: 'Roadmap' } },
    ]);
    const ref = { id: 'billing_pricing', version: 1 };
    expect(await read().play(tables.db, own.tenantId, ref)).toEqual({ ...ref, body: { name: 'Call' } });
  });

  test('a trained model waits as a draft, with its evaluation, until somebody publishes it', async () => {
    const body = { weights: [0.1, 1 / 3, 1e-12] };
    const draft = () =>
      tables.stores.setup.saveDraftModel(tables.db, own.tenantId, { id: 'main', body, evaluation: { accuracy: 0.8 } });
    expect([await draft(), await draft()]).toEqual([1, 2]);
    expect(await read().activeModelVersion(tables.db, own.tenantId)).toBeNull();
    expect(await read().evaluation(tables.db, own.tenantId, 2)).toEqual({ accuracy: 0.8 });
    expect(await republish('model', 2, BY_CARLA)).toBe(2);
    expect(await read().activeModelVersion(tables.db, own.tenantId)).toBe(2);
    expect(await read().model(tables.db, own.tenantId, 2)).toEqual(body);
    expect(await versions('model')).toEqual([
      ['main', 1, 'draft'],
      ['main', 2, 'active'],
    ]);
  });

  test('a calendar with no open window can never be stored, whoever writes it', async () => {
    const closed = { timeZone: 'UTC', week: {} };
    await expect(publish('calendar', closed)).rejects.toThrow('open at least one window in the week');
    const draft = { id: 'main', basedOn: 1, year: 2027, madeAt: NINE };
    const saved = (body: unknown) => tables.stores.setup.saveCalendarDraft(tables.db, own.tenantId, { ...draft, body });
    await expect(saved(closed)).rejects.toThrow('open at least one window in the week');
    for (const body of [closed, { week: { mon: [] } }, {}, []]) {
      const insert = `insert into calendars (tenant_id, calendar_id, version, body) values ($1, 'main', 1, $2)`;
      await expect(tables.db.query(insert, [own.tenantId, JSON.stringify(body)])).rejects.toMatchObject({
        code: '23514',
      });
    }
  });

  test('a prepared calendar waits beside the one that counts, once a year, until another one counts', async () => {
    await publish('calendar', bodyOf('calendar', 1));
    const prepare = (year: number, basedOn = 1) =>
      tables.stores.setup.saveCalendarDraft(tables.db, own.tenantId, {
        ...{ id: 'main', basedOn, year, body: bodyOf('calendar', 2), madeAt: NINE },
      });
    expect([await prepare(2027), await prepare(2027), await prepare(2028)]).toEqual([1, null, 2]);
    const drafts = () => read().calendarDrafts(tables.db, own.tenantId);
    expect(await drafts()).toEqual([
      { id: 'main', draft: 1, basedOn: 1, year: 2027, body: bodyOf('calendar', 2), madeAt: NINE },
      { id: 'main', draft: 2, basedOn: 1, year: 2028, body: bodyOf('calendar', 2), madeAt: NINE },
    ]);
    expect((await read().newestCalendar(tables.db, own.tenantId, 'main'))?.version).toBe(1);
    await publish('calendar', bodyOf('calendar', 3));
    expect(await drafts()).toEqual([]);
    expect(await prepare(2027, 2)).toBe(3);
    const other = await newTenant(tables);
    expect(await read().calendarDrafts(tables.db, other.tenantId)).toEqual([]);
  });

  test.each(['rule_sets', 'tier_lists', 'plays', 'policies', 'calendars', 'models'])(
    'no version in %s can be changed or removed',
    async (table) => {
      for (const statement of [
        `update ${table} set body = '{}'`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(tables.db.query(statement)).rejects.toMatchObject({ code: '23001' });
      }
    },
  );

  test('of one tenant are not another tenant’s', async () => {
    for (const kind of ['tier_list', 'play', 'model'] as const) await publish(kind, {});
    const other = await newTenant(tables);
    expect(await read().activeTierList(tables.db, other.tenantId)).toBeNull();
    expect(await read().plays(tables.db, other.tenantId)).toEqual([]);
    expect(await read().activeModelVersion(tables.db, other.tenantId)).toBeNull();
    expect(await read().model(tables.db, other.tenantId, 1)).toBeNull();
    expect(await read().documents(tables.db, other.tenantId, 'play')).toEqual([]);
  });
});
