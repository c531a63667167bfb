import { datedJson } from '../../../src/domain/dated-json';
import type { RecordChange } from '../../../src/domain/documentation';
import { cardViewContract } from '../../../src/http/contracts/card-view';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import type { CardData, CaseCardData } from '../../../src/pipeline/reading/card-data';
import { cardView, type CardAsked } from '../../../src/pipeline/reading/card-view';
import { queuePage } from '../../../src/pipeline/reading/queue-page';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, NINE, type Tables } from '../tables/given';
import { caseOf, hear, newOffice, STAFF, user, type Office, type Said } from './given-cases';
import { command } from './given-commands';
import { DAY_MS, newAction, RECORD, RESOLVED, SPOKE } from './given-desk';

const USERS = [
  user(STAFF.carla, { name: 'Carla', managerId: STAFF.mona, timeZone: 'America/Los_Angeles' }),
  ...(['mona', 'petra', 'liam', 'lena', 'vera', 'sven'] as const).map((name) => user(STAFF[name], { name })),
];
const ACME = { type: 'account', id: 'acme' } as const;
const EXTRA = { id: 'region', label: 'Region', choices: null, requiredFor: ['churned'] };

describe.each(ENGINES)('on %s, the card of a record', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const newCustomers = async (...said: readonly Said[]): Promise<Office> => {
    const office = await newOffice(tables, { users: USERS, settings: { closing: { extraFields: [EXTRA] } } });
    await hear(office, ...said);
    return office;
  };
  const ann = (also: Partial<Said> = {}): Said => ({
    ...{ id: 'ann', score: 3, comment: 'Every invoice of this year was wrong.', accountId: 'acme', ...also },
  });
  const ask = (office: Office, asked: Partial<CardAsked> = {}) =>
    cardView(office.loop, office.tenantId, { userId: STAFF.carla, record: ACME, caseKey: null, ...asked });
  const look = async (office: Office, asked: Partial<CardAsked> = {}): Promise<CardData> => {
    const view = await ask(office, asked);
    if (!view.ok) throw new Error(view.refusal.message);
    const sent: unknown = JSON.parse(datedJson(view));
    expect(cardViewContract.safeParse(sent).error).toBeUndefined();
    expect(Buffer.byteLength(JSON.stringify(sent))).toBeLessThan(20_000);
    return view;
  };
  const card = async (office: Office, asked: Partial<CardAsked> = {}): Promise<CaseCardData> => {
    const shown = (await look(office, asked)).case;
    if (shown === null) throw new Error('no case is shown');
    return shown;
  };
  const act = async (office: Office, userId: string, action: CaseAction): Promise<void> => {
    const { caseKey } = await caseOf(office, 'ann');
    const answer = await command(office.loop, office.tenantId, { caseKey, userId, action });
    if (!answer.ok) throw new Error(answer.refusal.message);
  };
  const later = (office: Office, ms: number): Office => ({
    ...office,
    loop: { ...office.loop, clock: { now: () => Promise.resolve(NINE + ms) } },
  });

  test('opens its only case, with the clock that counts on top and what the owner does next', async () => {
    const office = await newCustomers(ann());
    const view = await look(office);
    expect(view).toMatchObject({
      ...{ timeZone: 'America/Los_Angeles', viewer: { id: STAFF.carla, name: 'Carla' }, record: ACME, ended: [] },
      open: [{ title: 'NPS 3/10: Acme (billing and pricing)', late: false, ownerName: 'Carla', restricted: false }],
      ...{ lastResponse: null, leave: [] },
    });
    const shown = await card(office);
    expect(shown).toMatchObject({
      ...{ score: { value: 3, max: 10, metric: 'nps' }, quote: 'Every invoice of this year was wrong.', hidden: false },
      clocks: [{ kind: 'first_touch', status: 'running', usedS: 0 }, { kind: 'resolution' }],
      next: { purpose: 'first_touch', text: expect.stringMatching(/^Reach out to the customer\. ./) as string },
      tasks: [{ kind: 'owner', n: 1, text: null, owner: { name: 'Carla' } }],
      guidance: { draft: { body: expect.stringContaining('Carla') as string } },
      details: { reason: { code: 'billing_pricing' }, candidates: [], related: [] },
    });
    expect(shown.guidance?.confirmation).toMatchObject({ subject: 'Is it well now at Acme?' });
    expect(view.open[0]?.dueAt).toBe(shown.clocks[0]?.dueAt);
    expect(shown.details?.tier.points[0]).toEqual({ text: 'The score (3)', points: 2 });
    const why = shown.details?.owner;
    expect(why?.trace.at(-1)?.matched).toBe(true);
    for (const rule of why?.trace ?? []) expect(rule.why === null).toBe(rule.matched);
  });

  test('says when business time runs from now on, for two days at least', async () => {
    const office = await newCustomers(ann());
    const spans = (await card(office)).clocks[0]?.openSpans ?? [];
    // 09:00 to 17:00 on a Tuesday, on Carla's wall clock: nine hours behind Berlin's.
    expect(spans[0]).toEqual({ fromAt: NINE + 7 * HOUR_MS, toAt: NINE + 15 * HOUR_MS });
    expect(spans.at(-1)?.toAt).toBeGreaterThanOrEqual(NINE + 2 * DAY_MS);
    for (const [n, { fromAt, toAt }] of spans.entries()) {
      expect(toAt).toBeGreaterThan(fromAt);
      expect(fromAt).toBeGreaterThanOrEqual(spans[n - 1]?.toAt ?? fromAt);
    }
    const hence = await card(later(office, 10 * HOUR_MS));
    expect(hence.clocks[0]).toMatchObject({ usedS: 3 * 3600 });
  });

  test('has every case of the account and of the contact, in the order of the queue', async () => {
    const office = await newCustomers(ann({ score: 6 }), {
      ...ann(),
      id: 'bob',
      score: 0,
      comment: 'We will leave you.',
    });
    const both = await look(office);
    expect([both.open.length, both.case]).toEqual([2, null]);
    const { caseKey } = await caseOf(office, 'bob');
    const queue = await queuePage(office.loop, office.tenantId, { userId: STAFF.carla });
    expect(both.open.map((line) => line.caseKey)).toEqual(queue.ok ? queue.rows.map((row) => row.caseKey) : []);
    expect((await look(office, { caseKey })).case).toMatchObject({ caseKey, notices: [{}] });
    const contact = await look(office, { record: { type: 'contact', id: 'contact of ann' } });
    expect(contact.open.map((line) => line.caseKey)).toEqual([(await caseOf(office, 'ann')).caseKey]);
    for (const record of [
      { type: 'account', id: 'contact of ann' },
      { type: 'contact', id: 'acme' },
    ] as const)
      expect(await look(office, { record })).toMatchObject({ open: [], ended: [], case: null });
  });

  test('names who leads by his name, and says whether he has reached out', async () => {
    const office = await newCustomers(ann(), { ...ann(), id: 'bob', score: 4 });
    const { caseKey } = await caseOf(office, 'bob');
    const text = async (): Promise<string> => (await card(office, { caseKey })).notices[0]?.text ?? '';
    const lead = (await caseOf(office, 'bob')).leadCaseKey ?? 'none';
    expect(await text()).toContain('of Carla, who has not reached out yet,');
    expect(await text()).not.toContain(lead);
    await act(office, STAFF.carla, SPOKE);
    expect(await text()).toContain('who has reached out,');
  });

  test('opens on every record that a case in doubt may be about, with its candidates', async () => {
    const candidates = [
      { contactId: 'c1', accountId: 'acme', evidence: 'same address' },
      { contactId: 'c2', accountId: 'bolt', evidence: 'same domain' },
    ];
    const match = { outcome: 'ambiguous', candidates, evidence: '2 contacts have this address' } as const;
    const office = await newCustomers(ann({ facts: { match } }));
    for (const record of [ACME, { type: 'account', id: 'bolt' }, { type: 'contact', id: 'c2' }] as const) {
      const shown = await card(office, { record, userId: STAFF.petra });
      expect(shown).toMatchObject({ status: 'needs_verification', next: { purpose: 'verify' } });
      expect(shown.details?.candidates.map(({ contactId }) => contactId)).toEqual(['c1', 'c2']);
      expect(shown.may).toContain('verify_subject');
    }
    expect(await look(office, { record: { type: 'account', id: 'cord' }, userId: STAFF.petra })).toMatchObject({
      open: [],
    });
  });

  test('asks to confirm what is in doubt where it is known whom it is about', async () => {
    const office = await newCustomers(ann({ score: 0, comment: 'Love it, 10/10' }));
    const shown = await card(office, { userId: STAFF.vera });
    expect(shown.status).toBe('needs_verification');
    expect(shown.may).toContain('confirm_checks');
    expect(shown.may).not.toContain('verify_subject');
    expect(shown.notices[0]?.text).toBe('The words do not fit the rating. Confirm it: one click.');
    expect(shown.next?.text).toMatch(/^Confirm what is in doubt\./);
  });

  test('opens on the ticket that stores the case', async () => {
    const office = await newCustomers(ann());
    const { caseKey } = await caseOf(office, 'ann');
    await office.db.query(
      `insert into crm_records (tenant_id, case_key, record, crm_id, digest)
       values ($1, $2, 'case', '777', ''), ($1, $2, $2 || '_owner_1', '778', '')`,
      [office.tenantId, caseKey],
    );
    expect((await look(office, { record: { type: 'ticket', id: '777' } })).case).toMatchObject({ caseKey });
    expect((await look(office, { record: { type: 'ticket', id: '778' } })).open).toEqual([]);
  });

  test('asks of an ending for everything, whatever is written down, so that its form strikes off', async () => {
    const office = await newCustomers(ann());
    const needs = async (): Promise<unknown> =>
      (await card(office)).endings.map(({ outcome, because, needs: all }) => [
        outcome,
        because,
        all.map((one) => one.field),
      ]);
    const blank = await needs();
    await act(office, STAFF.carla, SPOKE);
    const action = await newAction(office);
    await act(office, STAFF.carla, { kind: 'link_action', actionId: action });
    const change: RecordChange = { ...RECORD, lessonsLearned: 'Test it', extra: { region: 'north' } };
    await act(office, STAFF.carla, { kind: 'set_record', change });
    expect(await needs()).toEqual(blank);
    expect(blank).toContainEqual([
      'churned',
      null,
      ['churnedAt', 'rootCauseArea', 'rootCause', 'lessonsLearned', 'extra.region'],
    ]);
    expect((await card(office)).record).toMatchObject({
      ...{ statedIssue: RECORD.statedIssue, confirmation: RECORD.confirmation, extra: { region: 'north' } },
      actions: [{ id: action, owner: { id: STAFF.liam }, done: false }],
    });
  });

  test('asks for no attempts once there are enough of them', async () => {
    const office = await newCustomers(ann());
    const fields = async (own: Office): Promise<readonly string[]> =>
      (await card(own)).endings.find(({ because }) => because !== null)?.needs.map(({ field }) => field) ?? [];
    expect(await fields(office)).toContain('attempts');
    const hence = later(office, 4 * HOUR_MS);
    for (const hour of [1, 2, 3])
      await act(hence, STAFF.carla, { ...SPOKE, result: 'attempted', at: NINE + hour * HOUR_MS });
    expect(await fields(hence)).toContain('attempts');
    expect(await fields(later(office, 30 * DAY_MS))).not.toContain('attempts');
  });

  test('stands still while the customer is waited for, and says until when', async () => {
    const office = await newCustomers(ann());
    await act(office, STAFF.carla, SPOKE);
    await act(office, STAFF.carla, { kind: 'wait', until: { at: NINE + 2 * DAY_MS }, note: 'she is away' });
    const shown = await card(office);
    expect(shown.clocks[0]).toMatchObject({ kind: 'resolution', status: 'paused', dueAt: null, openSpans: [] });
    expect(shown.clocks[0]?.resumeAt).toBe(NINE + 2 * DAY_MS);
    expect((await look(office)).open[0]?.dueAt).toBeNull();
    expect(shown.undo).toEqual({ of: 'wait', by: { id: STAFF.carla, name: 'Carla' }, untilAt: NINE + 600_000 });
  });

  test('that has ended is on the record still, with how, and with what the customer answered next', async () => {
    const office = await newCustomers(ann({ email: 'ann@acme.example' }));
    await act(office, STAFF.carla, SPOKE);
    await act(office, STAFF.carla, { kind: 'link_action', actionId: await newAction(office) });
    await act(office, STAFF.carla, RESOLVED);
    const view = await look(office);
    const { caseKey } = await caseOf(office, 'ann');
    expect(view).toMatchObject({ open: [], case: null, ended: [{ caseKey, status: 'resolved', dueAt: null }] });
    const closed = await card(office, { caseKey });
    expect(closed).toMatchObject({
      ...{ endings: [], guidance: null, next: null, notices: [] },
      may: ['reopen', 'undo'],
    });
    expect(closed.closure).toMatchObject({ outcome: 'resolved', nextScore: null });
    const next = later(office, 40 * DAY_MS);
    await hear(next, { id: 'again', score: 9, email: 'Ann@ACME.example', accountId: 'elsewhere' });
    await office.db.query(`update responses set band = 'promoter' where tenant_id = $1 and response_id = 'again'`, [
      office.tenantId,
    ]);
    expect((await card(next, { caseKey })).closure?.nextScore).toEqual({ value: 9, max: 10, at: NINE + 40 * DAY_MS });
    expect((await look(next)).lastResponse).toMatchObject({ score: 9, max: 10, band: 'promoter', by: 'Ann' });
    // A stranger knows of no case, and so of nobody who answered.
    expect(await look(next, { userId: STAFF.sven })).toMatchObject({ open: [], ended: [], lastResponse: null });
  });

  test('is empty for whoever has nothing to do with its cases, and for another tenant', async () => {
    const office = await newCustomers(ann());
    const { caseKey } = await caseOf(office, 'ann');
    const nothing = { open: [], ended: [], case: null, lastResponse: null };
    expect(await look(office, { userId: STAFF.sven, caseKey })).toMatchObject(nothing);
    const other = await newCustomers();
    expect(await look(other, { userId: STAFF.petra, caseKey })).toMatchObject(nothing);
    expect(await ask(office, { userId: 'nobody' })).toMatchObject({ ok: false, refusal: { code: 'not_allowed' } });
  });

  test('is acknowledged by who was told, where he may not read a word of it', async () => {
    const office = await newCustomers(ann());
    await act(office, STAFF.carla, { kind: 'raise', note: 'Please have a look.' });
    await act(office, STAFF.carla, { kind: 'hand_over', process: 'safety', note: 'Somebody was hurt.' });
    const told = await card(office, { userId: STAFF.mona });
    const task = { kind: 'acknowledgement', n: 1, purpose: 'acknowledge', owner: { id: STAFF.mona }, text: null };
    expect(told).toMatchObject({
      ...{ hidden: true, title: 'Restricted follow-up: Acme', score: null, quote: null, details: null, undo: null },
      ...{ tasks: [task], may: ['acknowledge_raise'] },
    });
    await act(office, STAFF.mona, { kind: 'acknowledge_raise' });
    const { raisedTo, tasks } = await caseOf(office, 'ann');
    expect(tasks.find(({ kind }) => kind === 'acknowledgement')).toMatchObject({ status: 'done' });
    expect(raisedTo).toContain(STAFF.mona);
    expect(await card(office, { userId: STAFF.mona })).toMatchObject({ hidden: true, tasks: [], may: [] });
  });

  test('stays away from whom the customer complains about later, though his touch was the last thing done', async () => {
    const office = await newCustomers(ann());
    await act(office, STAFF.carla, SPOKE);
    await hear(office, ann({ comment: 'Our account manager never calls back and is rude to us.' }));
    await act(office, STAFF.petra, { kind: 'reassign', to: STAFF.liam, note: 'It is about her.' });
    // As if somebody had done so in the CRM: of that there is no command.
    await office.db.query(`update command_log set undo_kind = null where tenant_id = $1 and kind = 'reassign'`, [
      office.tenantId,
    ]);
    const { caseKey, classification } = await caseOf(office, 'ann');
    expect(classification.flags).toContain('about_owner');
    expect(await look(office, { caseKey })).toMatchObject({ open: [], ended: [], case: null });
  });

  test('tells his own leave to whoever looks, and nobody else’s', async () => {
    const office = await newCustomers(ann());
    const span = { fromAt: NINE + DAY_MS, toAt: NINE + 2 * DAY_MS, delegateId: STAFF.liam };
    await office.stores.setup.saveAbsences(office.db, office.tenantId, {
      userId: STAFF.carla,
      spans: [{ userId: STAFF.carla, ...span }],
    });
    const { fromAt, toAt } = span;
    expect((await look(office)).leave).toEqual([{ fromAt, toAt, delegate: { id: STAFF.liam, name: 'liam' } }]);
    expect((await look(office, { userId: STAFF.mona })).leave).toEqual([]);
  });
});
