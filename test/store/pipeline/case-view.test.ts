import type { RecordChange } from '../../../src/domain/documentation';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import { caseView, type CaseView } from '../../../src/pipeline/reading/case-view';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { caseOf, hear, newOffice, STAFF, user, type Office } from './given-cases';
import { command } from './given-commands';

/** Each stands in one place, so that a leak names where it comes from. */
const SECRETS = ['Quagga', 'Ocelot', 'Marmot', 'Serval', 'Numbat', 'Kudu', 'Dhole'] as const;
const [SAID, ISSUE, CAUSE, LESSON, NOTE, LINK, FIELD] = SECRETS;
const ADMIN = '108';
const USERS = [
  user(STAFF.carla, { name: 'Carla', managerId: STAFF.mona, timeZone: 'America/Los_Angeles' }),
  ...(['mona', 'petra', 'liam', 'lena', 'vera', 'sven'] as const).map((name) => user(STAFF[name], { name })),
  user(ADMIN, { name: 'Admin' }),
];
const RECORD: RecordChange = {
  ...{ statedIssue: ISSUE, desiredOutcome: ISSUE, rootCauseArea: 'billing', rootCause: `${CAUSE} in the nightly run` },
  ...{ lessonsLearned: LESSON, nextStep: { text: `${NOTE} calls back`, dueAt: NINE + 86_400_000 } },
  ...{ evidence: [{ kind: 'link', ref: `https://wiki.example/${LINK}`, label: LINK }] },
  confirmation: { at: NINE, channel: 'call', by: `${SAID} herself`, proof: `${SAID} on the phone` },
  extra: { region: FIELD },
};
const SETTINGS = {
  people: { admins: [ADMIN] },
  closing: { extraFields: [{ id: 'region', label: 'Region', choices: null, requiredFor: ['churned'] }] },
};

describe.each(ENGINES)('on %s, a case', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const arranged = async (comment: string, settings: object = SETTINGS): Promise<Office> => {
    const office = await newOffice(tables, { users: USERS, settings });
    await hear(office, { id: 'ann', score: 3, comment, accountId: 'acme' });
    return office;
  };
  const act = async (office: Office, userId: string, action: CaseAction): Promise<void> => {
    const { caseKey } = await caseOf(office, 'ann');
    const answer = await command(office.loop, office.tenantId, { caseKey, userId, action });
    if (!answer.ok) throw new Error(answer.refusal.message);
  };
  const ask = async (office: Office, userId: string) =>
    caseView(office.loop, office.tenantId, { userId, caseKey: (await caseOf(office, 'ann')).caseKey });
  const view = async (office: Office, userId: string): Promise<CaseView> => {
    const found = await ask(office, userId);
    if (!found.ok) throw new Error(found.refusal.message);
    return found;
  };

  test('shows its owner everything a card needs, on his own wall clock', async () => {
    const office = await arranged(`${SAID}: every invoice of this year was wrong.`);
    const seen = await view(office, STAFF.carla);
    expect(seen).toMatchObject({
      ...{ restricted: false, hidden: false, late: false, timeZone: 'America/Los_Angeles' },
      title: 'NPS 3/10: Acme (billing and pricing)',
      clocks: [{ clock: 'first_touch', status: 'running' }, { clock: 'resolution' }],
      ...{ undo: null, cause: null, actions: [], related: [], evidence: [], extra: {}, warnings: [] },
    });
    expect(seen.case.personal.verbatim).toContain(SAID);
    expect(seen.names).toMatchObject({ [STAFF.carla]: 'Carla' });
    expect(seen.facts?.match).toMatchObject({ accountId: 'acme' });
    expect(seen.advice.map(({ heading }) => heading)).toEqual(['What to do', 'What to say', 'Draft message']);
    expect(seen.may).toEqual(expect.arrayContaining(['touch', 'close', 'reassign', 'complete_task']));
    expect(seen.may).not.toEqual(expect.arrayContaining(['undo']));
    for (const not of ['reopen', 'resume', 'verify_subject', 'decide_outreach', 'follow_up', 'acknowledge_raise'])
      expect(seen.may).not.toContain(not);
  });

  test('says what each ending still needs, and less with every word that is written down', async () => {
    const office = await arranged('Every invoice of this year was wrong.');
    const missing = async (outcome: string) =>
      (await view(office, STAFF.carla)).endings
        .find((one) => one.outcome === outcome && one.because === null)
        ?.missing.map(({ field }) => field);
    expect(await missing('resolved')).toContain('rootCause');
    expect(await missing('churned')).toContain('extra.region');
    await act(office, STAFF.carla, { kind: 'set_record', change: RECORD });
    expect(await missing('resolved')).not.toContain('rootCause');
    expect(await missing('churned')).toEqual(['churnedAt']);
    expect(await view(office, STAFF.carla)).toMatchObject({
      ...{ evidence: RECORD.evidence, extra: RECORD.extra, extraFields: [{ id: 'region' }] },
    });
  });

  test('tells what can be taken back, and until when', async () => {
    const office = await arranged('Every invoice of this year was wrong.');
    await act(office, STAFF.carla, { kind: 'touch', channel: 'call', result: 'attempted', at: NINE, note: null });
    const undo = { of: 'touch', by: STAFF.carla, untilAt: NINE + 600_000 };
    expect(await view(office, STAFF.carla)).toMatchObject({ undo, may: expect.arrayContaining(['undo']) as unknown });
    const past = { now: () => Promise.resolve(NINE + 600_001) };
    const later = await view({ ...office, loop: { ...office.loop, clock: past } }, STAFF.carla);
    expect([later.undo, later.may.includes('undo')]).toEqual([null, false]);
  });

  test('ended, can be reopened and asks for nothing', async () => {
    const office = await arranged('Every invoice of this year was wrong.');
    const closing = { outcome: 'withdrawn', reason: 'a test of ours' } as const;
    await act(office, STAFF.carla, { kind: 'close', closing, note: null });
    const seen = await view(office, STAFF.carla);
    expect([seen.endings, seen.advice]).toEqual([[], []]);
    expect(seen.may).toContain('reopen');
    expect(seen.may).not.toContain('close');
  });

  test('that somebody may not see is as unknown to him as one that is not there', async () => {
    const office = await arranged('Every invoice of this year was wrong.');
    expect(await ask(office, STAFF.sven)).toMatchObject({ ok: false, refusal: { code: 'unknown_case' } });
    const none = await caseView(office.loop, office.tenantId, { userId: STAFF.petra, caseKey: 'none' });
    expect(none).toEqual(await ask(office, STAFF.sven));
    const other = await arranged('Every invoice of this year was wrong.');
    const { caseKey } = await caseOf(office, 'ann');
    expect(await caseView(other.loop, other.tenantId, { userId: STAFF.petra, caseKey })).toEqual(none);
  });

  test('names other cases of the account, and whoever may not see those reads no score of them', async () => {
    const office = await arranged('Every invoice of this year was wrong.');
    await hear(office, {
      id: 'bob',
      score: 1,
      comment: 'It crashes.',
      accountId: 'acme',
      facts: { accountCsmId: STAFF.sven },
    });
    const seen = await view(office, STAFF.carla);
    expect(seen.related).toMatchObject([{ relation: 'follows', status: 'open' }]);
    const { title, ownerId } = seen.related[0] ?? {};
    expect(title === null).toBe(ownerId !== STAFF.carla);
    expect((await view(office, STAFF.petra)).related[0]?.title).toContain('1/10');
  });

  test('handed over, has no word, score or rule for who may see that it is there and no more', async () => {
    const office = await arranged(`${SAID}: our lawyer will write to you, we will sue.`);
    await act(office, STAFF.lena, { kind: 'set_record', change: RECORD });
    await act(office, STAFF.lena, {
      kind: 'touch',
      channel: 'call',
      result: 'spoke',
      at: NINE,
      note: NOTE,
      said: RECORD,
    });
    const whole = JSON.stringify(await view(office, STAFF.lena));
    for (const secret of SECRETS) expect(whole).toContain(secret);
    const seen = await view(office, ADMIN);
    const shown = JSON.stringify(seen);
    for (const secret of SECRETS) expect(shown).not.toContain(secret);
    const { route } = await caseOf(office, 'ann');
    expect(shown).not.toContain(route.sentence);
    expect(seen).toMatchObject({
      ...{ restricted: true, hidden: true, facts: null, endings: [], title: 'Restricted follow-up: Acme' },
      case: { score: null, band: null, tier: { points: [] }, classification: { evidence: [] } },
    });
    expect(seen.case.route.trace).toEqual([]);
    expect(Object.values(seen.case.personal).filter((text) => text !== null)).toEqual(['Acme']);
    // Coordinators read it: they correct false alarms.
    expect((await view(office, STAFF.petra)).hidden).toBe(false);
  });

  test('is never read by the person it complains about, even one who sees all cases', async () => {
    const settings = { ...SETTINGS, people: { ...SETTINGS.people, coordinators: [STAFF.carla] } };
    const office = await arranged(`${SAID}: our account manager never calls back and is rude to us.`, settings);
    const state = await caseOf(office, 'ann');
    expect(state.classification.flags).toContain('about_owner');
    const seen = await view(office, STAFF.carla);
    expect(seen.hidden).toBe(true);
    expect(JSON.stringify(seen)).not.toContain(SAID);
    expect((await view(office, STAFF.petra)).case.personal.verbatim).toContain(SAID);
  });

  test('is never worked by the person it complains about, even one who may do all', async () => {
    const settings = { ...SETTINGS, people: { ...SETTINGS.people, coordinators: [STAFF.carla] } };
    const office = await arranged(`${SAID}: our account manager never calls back and is rude to us.`, settings);
    expect((await view(office, STAFF.carla)).may).toEqual([]);
    const { caseKey, seq } = await caseOf(office, 'ann');
    const actions: readonly CaseAction[] = [
      { kind: 'close', closing: { outcome: 'withdrawn', reason: 'a test' }, note: null },
      { kind: 'correct_reason', to: 'usability', note: 'it is not about me', reroute: true },
      { kind: 'set_record', change: { statedIssue: null } },
      { kind: 'reassign', to: STAFF.liam, note: 'he is nicer' },
      { kind: 'undo' },
    ];
    await act(office, STAFF.petra, { kind: 'touch', channel: 'call', result: 'attempted', at: NINE, note: null });
    for (const action of actions) {
      const answer = await command(office.loop, office.tenantId, { caseKey, userId: STAFF.carla, action });
      expect(answer).toMatchObject({ ok: false, refusal: { code: 'not_allowed' } });
      expect(answer.ok ? '' : answer.refusal.message).toMatch(/restricted process: somebody else has to /);
    }
    const { status, seq: after } = await caseOf(office, 'ann');
    expect([status, after > seq]).toEqual(['contacted', true]);
  });
});
