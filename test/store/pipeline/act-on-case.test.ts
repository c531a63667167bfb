import type { Facts } from '../../../src/domain/types';
import { caseJson, caseText } from '../../../src/commands/case-text';
import type { CommandAnswer } from '../../../src/pipeline/actions/command-answer';
import type { CaseAction } from '../../../src/pipeline/actions/case-action';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { caseOf, eventsSince, hear, newOffice, STAFF, type Arrangement, type Office, type Said } from './given-cases';
import { crm } from './given-loop';
import { command, TERMS } from './given-commands';

const NOTE = 'because I know them';
const INVOICE: Said = { id: 'ann', score: 5, comment: 'Every invoice of this year was wrong.', accountId: 'acme' };

describe.each(ENGINES)('on %s, a person', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const arranged = async (said: Said, arrangement: Arrangement = {}): Promise<Office> => {
    const office = await newOffice(tables, arrangement);
    await hear(office, said);
    return office;
  };
  const act = async (office: Office, userId: string, action: CaseAction): Promise<CommandAnswer> => {
    const { caseKey } = await caseOf(office, 'ann');
    return command(office.loop, office.tenantId, { caseKey, userId, action });
  };

  test('puts a reason right: audited, offered to the rules anew, and kept to learn from', async () => {
    const office = await arranged(INVOICE);
    const before = await caseOf(office, 'ann');
    const answer = await act(office, STAFF.carla, {
      kind: 'correct_reason',
      to: 'product_gap',
      note: NOTE,
      reroute: false,
    });
    expect(answer).toMatchObject({ ok: true, offered: { ownerId: STAFF.liam }, state: { ownerId: STAFF.carla } });
    expect(await eventsSince(office, before)).toEqual(['reason_corrected']);
    expect(await tables.stores.corrections.list(tables.db, office.tenantId)).toMatchObject([
      { from: 'billing_pricing', to: 'product_gap', language: 'en', verbatim: INVOICE.comment },
    ]);
    const [event] = await tables.db.query<{ actor: object }>(
      `select actor from case_events where case_key = $1 and type = 'reason_corrected'`,
      [before.caseKey],
    );
    expect(event?.actor).toEqual({ kind: 'user', id: STAFF.carla, via: 'command_line' });
    await hear(office, { ...INVOICE, comment: 'Every single invoice was wrong.', seq: 2 });
    expect((await caseOf(office, 'ann')).classification.primary).toBe('product_gap');
  });

  test('puts a reason right and follows the rules', async () => {
    const office = await arranged(INVOICE);
    const answer = await act(office, STAFF.mona, {
      kind: 'correct_reason',
      to: 'product_gap',
      note: NOTE,
      reroute: true,
    });
    expect(answer).toMatchObject({ ok: true, state: { ownerId: STAFF.liam } });
    expect(answer).not.toHaveProperty('offered');
  });

  test('puts the tier right: the deadlines follow, and later words do not undo it', async () => {
    const office = await arranged(INVOICE);
    const before = await caseOf(office, 'ann');
    await act(office, STAFF.carla, { kind: 'correct_tier', to: 'critical', note: NOTE, reroute: false });
    const after = await caseOf(office, 'ann');
    expect(after.tier.tier).toBe('critical');
    expect(after.clocks.first_touch?.dueAt).toBeLessThan(before.clocks.first_touch?.dueAt ?? 0);
    await hear(office, { ...INVOICE, score: 6, seq: 2 });
    expect((await caseOf(office, 'ann')).tier.tier).toBe('critical');
  });

  test('hands over and takes back with the clocks kept; the person of the process says that he has it', async () => {
    const webhook = { channel: 'webhook', url: 'https://hooks.example/legal' };
    const office = await arranged(INVOICE, { settings: { diversion: { channels: { legal: webhook } } } });
    const before = await caseOf(office, 'ann');
    await act(office, STAFF.carla, { kind: 'hand_over', process: 'legal', note: NOTE });
    const handed = await caseOf(office, 'ann');
    expect(handed).toMatchObject({ process: 'legal', ownerId: STAFF.lena, handover: { n: 1, acknowledgedAt: null } });
    expect(handed.clocks.first_touch).toEqual(before.clocks.first_touch);
    expect(handed.clocks.acknowledgement).toMatchObject({ status: 'running', plan: { budget: { n: 1, unit: 'bd' } } });
    expect(await tables.db.query('select case_key as key, n, channel from handovers')).toContainEqual({
      ...{ key: before.caseKey, n: 1, channel: 'webhook' },
    });
    expect(await act(office, STAFF.lena, { kind: 'acknowledge_handover' })).toMatchObject({ ok: true });
    expect((await caseOf(office, 'ann')).clocks.acknowledgement).toMatchObject({ status: 'met' });
    expect(await act(office, STAFF.lena, { kind: 'return_to_standard', note: 'false alarm' })).toMatchObject({
      ok: true,
    });
    const back = await caseOf(office, 'ann');
    expect(back).toMatchObject({ process: 'standard', ownerId: STAFF.carla });
    expect(back.clocks.first_touch).toEqual(before.clocks.first_touch);
  });

  test('takes back what words had handed over, and the same words hand it over no more', async () => {
    const office = await arranged({ ...INVOICE, comment: 'Our lawyer will contact you, we are going to sue.' });
    expect(await caseOf(office, 'ann')).toMatchObject({ process: 'legal', ownerId: STAFF.lena });
    await act(office, STAFF.lena, { kind: 'return_to_standard', note: 'a joke' });
    await hear(office, { ...INVOICE, comment: 'Our lawyer will contact you, we are going to sue!', seq: 2 });
    expect(await caseOf(office, 'ann')).toMatchObject({ process: 'standard', ownerId: STAFF.carla });
  });

  test('confirms words that contradict their score, and the rules name the owner', async () => {
    const office = await arranged({ ...INVOICE, score: 0, comment: 'Love it, 10/10, best tool ever!' });
    const before = await caseOf(office, 'ann');
    expect(before).toMatchObject({
      status: 'needs_verification',
      ownerId: STAFF.vera,
      route: { owner: { via: 'verifier' } },
    });
    await act(office, STAFF.vera, { kind: 'confirm_checks', note: null });
    const after = await caseOf(office, 'ann');
    expect(after).toMatchObject({ status: 'open', ownerId: STAFF.carla });
    expect(after.clocks.first_touch).toEqual(before.clocks.first_touch);
    expect(after.tasks.filter(({ status }) => status === 'open')).toMatchObject([
      { kind: 'owner', purpose: 'first_touch', ownerId: STAFF.carla },
    ]);
    await hear(office, { ...INVOICE, score: 0, comment: 'Love it, 10/10, best tool ever!!', seq: 2 });
    expect(await caseOf(office, 'ann')).toMatchObject({ status: 'open', ownerId: STAFF.carla });
  });

  test('confirms what was in doubt then: words that turn against their score later go to the verifier', async () => {
    const bounced = { contact: { emailBounced: true, updatedAt: NINE } };
    const office = await arranged({ ...INVOICE, score: 0, facts: bounced });
    await act(office, STAFF.carla, { kind: 'confirm_checks', note: null });
    await hear(office, { ...INVOICE, score: 0, comment: 'Love it, 10/10, best tool ever!', facts: bounced, seq: 2 });
    expect(await caseOf(office, 'ann')).toMatchObject({ status: 'needs_verification', ownerId: STAFF.vera });
  });

  const unknown: Pick<Facts, 'match'> = { match: { outcome: 'unmatched', evidence: 'no contact has this e-mail' } };

  test('leaves a case with the verifier as long as nobody has said whom it is about', async () => {
    const office = await arranged({ ...INVOICE, facts: unknown });
    await act(office, STAFF.vera, { kind: 'confirm_checks', note: null });
    const reroute = { kind: 'correct_reason', to: 'product_gap', note: NOTE, reroute: true } as const;
    expect(await act(office, STAFF.vera, reroute)).toMatchObject({ ok: true });
    expect(await caseOf(office, 'ann')).toMatchObject({ status: 'needs_verification', ownerId: STAFF.vera });
  });

  test('finds out whom it is about: the same words are then in doubt no more, whatever else has to be confirmed', async () => {
    const bounced = { contact: { emailBounced: true, updatedAt: NINE } };
    const found = crm({
      findSubjects: async (queries, at) =>
        (await crm().findSubjects(queries, at)).map(({ key, candidates }) => ({
          key,
          candidates: candidates.map((one) => ({ ...one, ...bounced })),
        })),
    });
    const open = (): ReturnType<Office['loop']['crm']['open']> => Promise.resolve({ crm: found, budget: () => ({}) });
    const loved = { ...INVOICE, score: 0, comment: 'Love it, 10/10, best tool ever!' };
    const office = await arranged({ ...loved, facts: unknown }, { loop: { crm: { open } } });
    await act(office, STAFF.vera, { kind: 'verify_subject', contactId: '601', accountId: null, note: null });
    expect(await caseOf(office, 'ann')).toMatchObject({
      status: 'open',
      ownerId: STAFF.carla,
      checksConfirmedAt: null,
    });
    await hear(office, { ...loved, comment: `${loved.comment}!`, accountId: '501', facts: bounced, seq: 2 });
    expect(await caseOf(office, 'ann')).toMatchObject({ status: 'open', ownerId: STAFF.carla });
  });

  test('says whom it is about: the walk goes on with that subject, clocks unchanged', async () => {
    const asked: unknown[] = [];
    const reading = crm({
      findSubjects: (queries, at) => {
        asked.push(...queries);
        return crm().findSubjects(queries, at);
      },
    });
    const open = (): ReturnType<Office['loop']['crm']['open']> => Promise.resolve({ crm: reading, budget: () => ({}) });
    const office = await arranged({ ...INVOICE, facts: unknown }, { loop: { crm: { open } } });
    const before = await caseOf(office, 'ann');
    expect(before).toMatchObject({ status: 'needs_verification', ownerId: STAFF.vera, accountId: null });
    await hear(office, { id: 'bob', score: 4, comment: 'It is slow.', accountId: '501' });
    const verify = { kind: 'verify_subject', contactId: '601', accountId: null, note: 'his other address' } as const;
    expect(await act(office, STAFF.vera, verify)).toMatchObject({ ok: true });
    expect(asked).toEqual([{ key: '0', email: null, contactId: '601' }]);
    const [ann, bob] = [await caseOf(office, 'ann'), await caseOf(office, 'bob')];
    expect(ann).toMatchObject({ status: 'open', ownerId: STAFF.carla, accountId: '501', contactId: '601' });
    expect(ann.personal).toMatchObject({ contactName: 'Ann', accountName: 'Acme' });
    expect(ann.clocks.first_touch).toEqual(before.clocks.first_touch);
    expect(bob.followerCaseKeys).toEqual([ann.caseKey]);
    await hear(office, { ...INVOICE, facts: unknown, seq: 2 });
    expect(await caseOf(office, 'ann')).toMatchObject({ status: 'open', accountId: '501', ownerId: STAFF.carla });
    expect(await act(office, STAFF.sven, verify)).toMatchObject({ ok: false, refusal: { code: 'not_allowed' } });
    expect(await act(office, STAFF.petra, verify)).toMatchObject({ ok: false, refusal: { code: 'nothing_to_decide' } });
  });

  test('names a contact that is not there, and nothing changes', async () => {
    const open = (): ReturnType<Office['loop']['crm']['open']> => Promise.resolve({ crm: crm(), budget: () => ({}) });
    const office = await arranged({ ...INVOICE, facts: unknown }, { loop: { crm: { open } } });
    const before = await caseOf(office, 'ann');
    const verify = { kind: 'verify_subject', contactId: '999', accountId: null, note: null } as const;
    expect(await act(office, STAFF.sven, verify)).toMatchObject({ ok: false, refusal: { code: 'not_allowed' } });
    expect(await eventsSince(office, before)).toEqual([]);
  });

  test('decides for the manager only whether an account is contacted that must not be', async () => {
    const office = await arranged({ ...INVOICE, facts: { doNotContact: true } });
    const before = await caseOf(office, 'ann');
    expect(before).toMatchObject({ outreach: 'blocked', ownerId: STAFF.carla });
    expect(before.tasks).toContainEqual(expect.objectContaining({ purpose: 'decide_contact', ownerId: STAFF.mona }));
    const allow = { kind: 'decide_outreach', allow: true, note: 'agreed by phone' } as const;
    expect(await act(office, STAFF.carla, allow)).toMatchObject({ ok: false, refusal: { code: 'not_allowed' } });
    expect(await act(office, STAFF.mona, allow)).toMatchObject({ ok: true, state: { outreach: 'allowed' } });
  });

  test('gives a case away, and the rules move it no more', async () => {
    const office = await arranged(INVOICE);
    const reassign = { kind: 'reassign', to: STAFF.sven, note: NOTE } as const;
    expect(await act(office, STAFF.carla, reassign)).toMatchObject({ ok: true, state: { ownerId: STAFF.sven } });
    await hear(office, { ...INVOICE, comment: 'The export we need is missing from the product.', seq: 2 });
    expect((await caseOf(office, 'ann')).ownerId).toBe(STAFF.sven);
  });

  test.each<[string, string, CaseAction]>([
    [
      'somebody who has nothing to do with it',
      STAFF.sven,
      { kind: 'correct_tier', to: 'low', note: NOTE, reroute: false },
    ],
    ['somebody unknown', '999', { kind: 'correct_tier', to: 'low', note: NOTE, reroute: false }],
    ['the owner to somebody who is not there', STAFF.carla, { kind: 'reassign', to: '999', note: NOTE }],
  ])('%s is refused', async (_, userId, action) => {
    const office = await arranged(INVOICE);
    const before = await caseOf(office, 'ann');
    expect(await act(office, userId, action)).toMatchObject({ ok: false, refusal: { code: 'not_allowed' } });
    expect(await eventsSince(office, before)).toEqual([]);
  });

  test('reads on the command line where a case stands, and of a restricted one nothing the customer said', async () => {
    const threat = 'Our lawyer will contact you, we are going to sue.';
    const office = await arranged({ ...INVOICE, comment: threat });
    const state = await caseOf(office, 'ann');
    const text = caseText(state, { names: new Map([[STAFF.lena, 'Lena']]), clocks: [], terms: TERMS });
    expect(text).toContain('Lena (106)');
    expect(text).toContain('with the legal process');
    for (const shown of [text, JSON.stringify(caseJson(state))]) {
      expect(shown).not.toContain('lawyer');
      expect(shown).not.toContain('score_0_10');
      expect(shown).not.toContain('ann@');
    }
  });

  test('asks for a case that is not there', async () => {
    const office = await newOffice(tables);
    const action = { kind: 'acknowledge_handover' } as const;
    expect(await command(office.loop, office.tenantId, { caseKey: 'none', userId: STAFF.petra, action })).toMatchObject(
      {
        refusal: { code: 'unknown_case' },
      },
    );
  });
});
