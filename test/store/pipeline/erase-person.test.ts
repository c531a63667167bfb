import { createAccept } from '../../../src/pipeline/intake/accept';
import { mergeDeliveries } from '../../../src/pipeline/intake/merge-deliveries';
import { gather } from '../../../src/pipeline/crm/gather';
import { erasePerson, previewErasure, type Erasee, type Erasure } from '../../../src/pipeline/audit/erase-person';
import { sealTenant } from '../../../src/pipeline/audit/seal';
import { deliver } from '../../../src/pipeline/crm/deliver';
import type { CrmWrite } from '../../../src/ports';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, NINE, type Tables } from '../tables/given';
import { caseOf, decideAll, maybeCaseOf, newOffice, STAFF, type Office } from './given-cases';
import { command } from './given-commands';
import { crm } from './given-loop';

const EMAIL = 'ann.markwort@acme.example';
/** Each stands for one kind of personal data, and for nothing else in the database. */
const MARKS = [
  ...[
    'ann.markwort',
    'markwort',
    'zebraword',
    'quaggaword',
    'okapiword',
    'tapirword',
    'gnuword',
    'kuduword',
    '90182099',
  ],
  ...['lemurword', 'ibisword', 'orycword'],
];

const HERS = {
  respondent: { email: EMAIL, name: 'Ann Markwort', phone: '+49 30 90182099' },
  company: { name: 'Markwort GmbH' },
  properties: { remark: 'quaggaword' },
};

/** Each is later than the one before. */
let minute = 0;

const said = (id: string, email: string, comment: string) => ({
  type: 'response.created',
  data: {
    ...{
      response_id: id,
      scale: 'nps',
      score: 2,
      comment,
      occurred_at: new Date(NINE - HOUR_MS + 1000 * (minute += 1)).toISOString(),
    },
    ...(email === EMAIL ? HERS : { respondent: { email } }),
  },
});

describe.each(ENGINES)('on %s, erasing a person', (engine) => {
  let tables: Tables;
  let office: Office;
  let count = 0;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    office = await newOffice(tables);
  });

  const accept = async (body: string | object): Promise<void> => {
    count += 1;
    await createAccept(office.loop)({
      ...{ tenantId: office.tenantId, connectionId: office.connectionId, deliveryKey: `key ${count}` },
      ...{ contentType: 'application/json', headers: { 'x-sender': 'orycword' }, paused: false },
      body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    });
  };
  const merge = async (): Promise<void> => {
    while ((await mergeDeliveries(office.loop, office.lane)) > 0);
  };
  const known = crm({
    findSubjects: async (queries, at) => {
      const results = await crm().findSubjects(queries, at);
      return results.map(({ key, candidates }, n) => {
        const hers = queries[n]?.email === EMAIL;
        const who = { contactId: `contact of ${hers ? 'her' : 'him'}`, contactName: hers ? 'Ann Markwort' : 'Bob' };
        return { key, candidates: candidates.map((one) => ({ ...one, ...who, accountName: 'Markwort GmbH' })) };
      });
    },
  });
  const goOn = async (): Promise<void> => {
    await merge();
    await gather(office.loop, { ...office.lane, dest: 'crm' }, known);
    await decideAll(office);
  };
  const act = async (responseId: string, action: Parameters<typeof command>[2]['action']): Promise<void> => {
    const { caseKey, ownerId } = await caseOf(office, responseId);
    const answer = await command(office.loop, office.tenantId, { caseKey, userId: ownerId, action });
    if (!answer.ok) throw new Error(answer.refusal.message);
  };
  const erase = (who: Erasee = { email: ` ${EMAIL.toUpperCase()} ` }): Promise<Erasure> =>
    erasePerson(office.loop, office.tenantId, { ...who, by: { userId: STAFF.petra, via: 'command_line' } });

  /** "table.column: mark" of our tenant wherever a mark is found, in any column of any table that can hold text. */
  const found = async (): Promise<readonly string[]> => {
    const columns = await tables.db.query<{ table: string; column: string; type: string }>(
      `select c.table_name as table, c.column_name as column, c.data_type as type from information_schema.columns c
       join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'schema_migration'
         and c.data_type in ('text', 'json', 'jsonb', 'bytea', 'ARRAY', 'character varying')`,
    );
    expect(columns.length).toBeGreaterThan(100);
    const places: string[] = [];
    for (const { table, column, type } of columns) {
      const text = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
      const rows = await tables.db.query<{ mark: string }>(
        `select distinct m as mark from "${table}", unnest($1::text[]) as m
         where tenant_id = $2 and position(m in lower(${text})) > 0 order by 1`,
        [MARKS, office.tenantId],
      );
      places.push(...rows.map(({ mark }) => `${table}.${column}: ${mark}`));
    }
    return places;
  };
  const intact = async (): Promise<void> => {
    const { tenantId, db } = office;
    expect(await tables.stores.cases.verifyChains(db, tenantId)).toBeNull();
    expect(await tables.stores.settingsLog.verify(db, tenantId)).toBeNull();
    expect(await tables.stores.audit.verifySeals(db, tenantId)).toBeNull();
  };
  const deliveries = () =>
    tables.db.query<{ state: string; bucket: string | null; reason: string | null; kept: boolean }>(
      `select state, bucket, reason, body is not null as kept from deliveries where tenant_id = $1 order by delivery_id`,
      [office.tenantId],
    );

  /** Everything a loop can know of somebody, by every way it is written down. */
  const everything = async (): Promise<void> => {
    await accept(said('one', EMAIL, 'zebraword: every invoice was wrong'));
    await accept('{"torn": "ann\\u002emarkwort@acme.example"');
    await accept({ type: 'test', data: { note: EMAIL } });
    await goOn();
    await sealTenant(office.loop, office.tenantId);
    await act('one', { kind: 'correct_reason', to: 'product_gap', note: 'okapiword', reroute: false });
    await act('one', {
      ...{ kind: 'touch', channel: 'call', result: 'spoke', at: NINE, note: 'tapirword' },
      said: { statedIssue: 'gnuword', desiredOutcome: 'kuduword', nextStep: { text: 'lemurword', dueAt: NINE + 1e8 } },
    });
    await act('one', {
      kind: 'set_record',
      change: {
        rootCause: 'ibisword',
        evidence: [{ kind: 'link', ref: 'https://x.example/ibisword', label: 'ibisword' }],
      },
    });
    await tables.db.query(`update outbox set last_error = '{"message":"zebraword"}' where tenant_id = $1`, [
      office.tenantId,
    ]);
    await accept(said('two', EMAIL, 'zebraword again'));
    await merge();
    await accept(said('three', EMAIL, 'zebraword, and not read yet'));
    await tables.db.query(`update responses set last_error = 'zebraword' where tenant_id = $1`, [office.tenantId]);
  };

  test('leaves no trace of what was said, who said it and what was written about it, in any table', async () => {
    await everything();
    expect(new Set((await found()).map((place) => place.replace(/.*: /, '')))).toEqual(new Set(MARKS));
    const erasure = await erase();
    expect(erasure).toMatchObject({ responses: 3, deliveries: 5, waiting: 1, mentions: [] });
    expect(erasure.cases).toHaveLength(1);
    expect(await found()).toEqual([]);
    await intact();
    await sealTenant(office.loop, office.tenantId);
    await intact();
    expect(await erase()).toEqual({ cases: [], responses: 0, deliveries: 0, waiting: 0, mentions: [] });
  });

  test('by the contact of the CRM does the same', async () => {
    await everything();
    await erase({ contactId: 'contact of her' });
    expect(await found()).toEqual([]);
    await intact();
  });

  test('is told by each case and by the settings, with who asked and not whom', async () => {
    await accept(said('one', EMAIL, 'zebraword'));
    await goOn();
    await erase();
    const state = await caseOf(office, 'one');
    expect(state.erasedAt).toBe(NINE);
    expect(state.acts.at(-1)).toMatchObject({ by: { kind: 'user', id: STAFF.petra, via: 'command_line' } });
    expect(await tables.stores.settingsLog.list(tables.db, office.tenantId, 1)).toMatchObject([
      { actor: { kind: 'operator', id: STAFF.petra }, body: { type: 'person_erased', cases: 1, responses: 1 } },
    ]);
  });

  test('is previewed without touching anything', async () => {
    await everything();
    const before = await found();
    const seen = await previewErasure(office.loop, office.tenantId, { email: EMAIL });
    expect(await found()).toEqual(before);
    expect(await erase()).toEqual(seen);
  });

  test('settles what waits as ignored, and keeps what it says of others', async () => {
    await accept(said('mine', EMAIL, 'zebraword'));
    await accept(said('his', 'bob@acme.example', 'too slow'));
    await erase();
    expect(await deliveries()).toEqual([
      { state: 'done', bucket: 'ignored', reason: 'its person was erased', kept: false },
      { state: 'new', bucket: null, reason: null, kept: true },
    ]);
    await goOn();
    expect(await maybeCaseOf(office, 'mine')).toBeNull();
    expect((await caseOf(office, 'his')).personal.verbatim).toBe('too slow');
  });

  test('a later delivery of the same response does not bring the person back', async () => {
    await accept(said('one', EMAIL, 'zebraword'));
    await goOn();
    await accept(said('waits', EMAIL, 'zebraword'));
    await erase();
    await accept(said('one', EMAIL, 'zebraword: sent again'));
    await accept(said('waits', EMAIL, 'zebraword: sent again'));
    await goOn();
    expect(await found()).toEqual([]);
    expect((await deliveries()).slice(-2)).toEqual([
      { state: 'done', bucket: 'ignored', reason: 'its person was erased', kept: false },
      { state: 'done', bucket: 'ignored', reason: 'its person was erased', kept: false },
    ]);
    expect(await maybeCaseOf(office, 'waits')).toBeNull();
    await intact();
  });

  test('a new response of the same person is a new statement', async () => {
    await accept(said('one', EMAIL, 'zebraword'));
    await goOn();
    await erase();
    await accept(said('new', EMAIL, 'still too slow'));
    await goOn();
    expect((await caseOf(office, 'new')).personal.verbatim).toBe('still too slow');
    expect((await caseOf(office, 'one')).personal.verbatim).toBeNull();
  });

  test('whoever had read of the person and not stored it yet begins anew, and finds nothing', async () => {
    const held = tables.stores.lanes;
    office = { ...office, loop: { ...office.loop, stores: { ...office.loop.stores, lanes: held } } };
    await accept(said('one', EMAIL, 'zebraword'));
    await tables.db.query(
      `update lanes set not_before = case when tenant_id = $1 then '-infinity' else 'infinity' end::timestamptz`,
      [office.tenantId],
    );
    const lane = await held.pick(tables.db, 'intake', { owner: 'me', seconds: 3600 });
    if (lane === null) throw new Error('no lane');
    const { deliveries: store } = office.loop.stores;
    const claim: typeof store.claim = async (...given) => {
      const rows = await store.claim(...given);
      await erase();
      return rows;
    };
    const slow = { ...office.loop, stores: { ...office.loop.stores, deliveries: { ...store, claim } } };
    await mergeDeliveries(slow, lane);
    expect(await found()).toEqual([]);
    expect(await deliveries()).toEqual([
      { state: 'done', bucket: 'ignored', reason: 'its person was erased', kept: false },
    ]);
  });

  test('a decision that was being made while the person was erased brings nothing back', async () => {
    await accept(said('one', EMAIL, 'zebraword'));
    await goOn();
    await accept(said('one', EMAIL, 'zebraword: changed'));
    await merge();
    const { responses: store } = office.loop.stores;
    const claim: typeof store.claim = async (...given) => {
      const rows = await store.claim(...given);
      if (rows.length > 0) await erase();
      return rows;
    };
    const slow = { ...office.loop, stores: { ...office.loop.stores, responses: { ...store, claim } } };
    await decideAll({ ...office, loop: slow });
    expect(await found()).toEqual([]);
    await intact();
  });

  test('blanks what the CRM was told, by the next write', async () => {
    await accept(said('one', EMAIL, 'zebraword: the invoice'));
    await goOn();
    const writes: CrmWrite[] = [];
    const takes = crm({
      write: (items) => {
        writes.push(...items);
        return crm().write(items);
      },
    });
    const send = async (): Promise<string> => {
      await tables.db.query(
        `update lanes set not_before = case when tenant_id = $1 then '-infinity' else 'infinity' end::timestamptz`,
        [office.tenantId],
      );
      const lane = await tables.stores.lanes.pick(tables.db, 'crm', { owner: 'me', seconds: 3600 });
      if (lane === null) throw new Error('nothing is to be written');
      await deliver(office.loop, lane, { crm: takes, urgentOnly: false });
      await tables.stores.lanes.release(tables.db, lane, { sleepMs: 0, budget: null, trouble: null });
      return JSON.stringify(writes.at(-1)).toLowerCase();
    };
    expect(await send()).toContain('zebraword');
    await erase();
    const after = await send();
    for (const mark of MARKS) expect(after).not.toContain(mark);
    expect(writes.at(-1)?.tasks).toHaveLength(1);
  });

  test('names other words that name the person, and leaves them to a person', async () => {
    await accept(said('one', EMAIL, 'zebraword'));
    await accept(said('his', 'bob@acme.example', 'Ann Markwort told you before'));
    await goOn();
    const { caseKey } = await caseOf(office, 'his');
    expect((await erase()).mentions).toEqual([{ kind: 'response', id: 'his', caseKey }]);
    expect((await caseOf(office, 'his')).personal.verbatim).toBe('Ann Markwort told you before');
  });

  test('of nobody changes nothing and is not told', async () => {
    await accept(said('his', 'bob@acme.example', 'too slow'));
    await goOn();
    expect(await erase({ email: 'nobody@acme.example' })).toMatchObject({ cases: [], responses: 0, deliveries: 0 });
    expect(await tables.stores.settingsLog.list(tables.db, office.tenantId, 5)).toEqual([]);
  });
});
