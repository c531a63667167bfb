import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import type { DetractorCase } from '../../../src/domain/case-state';
import type { Rule } from '../../../src/rules/schema';
import { policySchema } from '../../../src/sla/policy';
import { caseOf, endings, forAll, hear, maybeCaseOf, newOffice, STAFF, user, type Office } from './given-cases';
import { command } from './given-commands';

const DAY_MS = 86_400_000;
const SLOW = 'It is slow.';

describe.each(ENGINES)('on %s, the cases of one account', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const acme = { accountId: 'acme' } as const;
  const at = { now: NINE };
  const clocked = { clock: { now: () => Promise.resolve(at.now) } };
  afterEach(() => void (at.now = NINE));

  /** An owner of his own for every account, so that only the account can bring two cases together. */
  const turns = {
    settings: { people: { pools: { team: { members: [{ user: STAFF.carla }, { user: STAFF.sven }] } } } },
    rules: [
      forAll([{ strategy: 'round_robin', pool: 'team' }], {
        raise: [{ strategy: 'manager_of', of: { strategy: 'owner' } }],
      }),
    ],
  };

  test('a second unhappy contact gets a case of its own with the same owner; the first rises and tightens', async () => {
    const office = await newOffice(tables, turns);
    await hear(office, { id: 'ann', score: 6, comment: SLOW, ...acme });
    const before = await caseOf(office, 'ann');
    await hear(office, { id: 'bob', score: 5, comment: SLOW, ...acme });
    const [ann, bob] = [await caseOf(office, 'ann'), await caseOf(office, 'bob')];
    expect(bob).toMatchObject({
      leadCaseKey: ann.caseKey,
      ownerId: ann.ownerId,
      route: { owner: { via: 'lead_case' } },
    });
    expect(bob.route.sentence).toContain('is already talking to this account');
    expect(bob.route.ownerSteps[0]).toEqual({ strategy: 'lead_case', userId: ann.ownerId, outcome: 'chosen' });
    expect(bob.tasks.filter(({ kind, status }) => kind === 'owner' && status === 'open')).toHaveLength(1);
    expect(ann.followerCaseKeys).toEqual([bob.caseKey]);
    expect([before.tier.tier, ann.tier.tier]).toEqual(['low', 'medium']);
    expect(ann.clocks.first_touch?.dueAt).toBeLessThan(before.clocks.first_touch?.dueAt ?? 0);
    expect(ann.clocks.first_touch?.plan.startAt).toBe(before.clocks.first_touch?.plan.startAt);
  });

  test('so it is within one batch, whatever the order of claims, and a third lifts nobody again', async () => {
    const office = await newOffice(tables, turns);
    await hear(
      office,
      { id: 'a', score: 6, comment: SLOW, ...acme },
      { id: 'b', score: 6, comment: SLOW, ...acme },
      { id: 'c', score: 6, comment: SLOW, ...acme },
    );
    const all = [await caseOf(office, 'a'), await caseOf(office, 'b'), await caseOf(office, 'c')];
    const lead = all.find(({ leadCaseKey }) => leadCaseKey === null);
    expect(lead?.followerCaseKeys).toHaveLength(2);
    expect(lead?.tier.tier).toBe('medium');
    expect(new Set(all.map(({ ownerId }) => ownerId)).size).toBe(1);
    expect(all.filter(({ leadCaseKey }) => leadCaseKey === lead?.caseKey)).toHaveLength(2);
    const clocks = await tables.db.query(
      `select count(*)::int as legs from clock_legs where tenant_id = $1 and case_key = $2 and clock = 'first_touch'`,
      [office.tenantId, lead?.caseKey],
    );
    expect(clocks).toEqual([{ legs: 1 }]);
  });

  test.each([
    ['is gone', { active: false }],
    ['has no licence any more', { licensed: false }],
    ['is away', { away: [{ fromAt: NINE - 1, toAt: null, delegateId: null }] }],
  ])('an owner who %s does not get the second case', async (_, changed) => {
    const office = await newOffice(tables, turns);
    await hear(office, { id: 'ann', score: 5, comment: SLOW, ...acme });
    const { ownerId } = await caseOf(office, 'ann');
    const staff = [STAFF.carla, STAFF.sven, STAFF.petra, STAFF.mona];
    const users = staff.map((id) => user(id, id === ownerId ? changed : {}));
    await tables.stores.tenants.saveDirectory(tables.db, office.tenantId, { readAt: NINE, users });
    await hear(office, { id: 'bob', score: 5, comment: SLOW, ...acme });
    const bob = await caseOf(office, 'bob');
    expect(bob.ownerId).not.toBe(ownerId);
    expect(bob.leadCaseKey).not.toBeNull();
    expect(bob.route.ownerSteps[0]).toMatchObject({ strategy: 'lead_case', userId: ownerId });
  });

  test('words for another process go to its person, whoever talks to the account', async () => {
    const office = await newOffice(tables, turns);
    await hear(office, { id: 'ann', score: 5, comment: SLOW, ...acme });
    await hear(office, { id: 'bob', score: 1, comment: 'Our lawyer will contact you, we are going to sue.', ...acme });
    const bob = await caseOf(office, 'bob');
    expect(bob).toMatchObject({ process: 'legal', ownerId: STAFF.lena });
    expect(bob.clocks.acknowledgement).toMatchObject({ status: 'running' });
    await hear(office, { id: 'cid', score: 5, comment: SLOW, ...acme });
    expect(await caseOf(office, 'cid')).toMatchObject({ ownerId: (await caseOf(office, 'ann')).ownerId });
  });

  const LOVED = 'Love it, 10/10, best tool ever!';
  const SUED = 'Our lawyer will contact you, we are going to sue.';
  const unmatched = { match: { outcome: 'unmatched', evidence: 'no contact has this e-mail' } } as const;

  test('a case whose account is known only later joins the one that leads there, and both say so', async () => {
    const office = await newOffice(tables, turns);
    await hear(office, { id: 'ann', score: 5, comment: SLOW, facts: unmatched });
    await hear(office, { id: 'bob', score: 4, comment: SLOW, ...acme });
    await hear(office, { id: 'ann', score: 5, comment: SLOW, ...acme, seq: 2 });
    const [ann, bob] = [await caseOf(office, 'ann'), await caseOf(office, 'bob')];
    expect(ann).toMatchObject({ leadCaseKey: bob.caseKey, ownerId: bob.ownerId, followerCaseKeys: [] });
    expect(bob).toMatchObject({ leadCaseKey: null, followerCaseKeys: [ann.caseKey] });
    await hear(office, { id: 'cid', score: 4, comment: SLOW, ...acme });
    expect(await caseOf(office, 'cid')).toMatchObject({ leadCaseKey: bob.caseKey, ownerId: bob.ownerId });
  });

  test('so does one that becomes known in the batch in which another opens', async () => {
    const office = await newOffice(tables, turns);
    await hear(office, { id: 'ann', score: 5, comment: SLOW, facts: unmatched });
    await hear(
      office,
      { id: 'ann', score: 5, comment: SLOW, ...acme, seq: 2 },
      { id: 'bob', score: 4, comment: SLOW, ...acme },
    );
    const both = [await caseOf(office, 'ann'), await caseOf(office, 'bob')];
    const lead = both.find(({ leadCaseKey }) => leadCaseKey === null);
    const other = both.find(({ leadCaseKey }) => leadCaseKey !== null);
    expect(other).toMatchObject({ leadCaseKey: lead?.caseKey, ownerId: lead?.ownerId });
    expect(lead?.followerCaseKeys).toEqual([other?.caseKey]);
  });

  test('a case that starts over joins whoever leads by now, also where it once led', async () => {
    const office = await newOffice(tables, turns);
    await hear(office, { id: 'ann', score: 5, comment: SLOW, ...acme });
    await hear(office, { id: 'bob', score: 4, comment: SLOW, ...acme });
    await hear(office, { id: 'ann', score: 9, comment: SLOW, ...acme, seq: 2 });
    expect((await caseOf(office, 'ann')).status).toBe('withdrawn');
    await hear(office, { id: 'ann', score: 4, comment: SLOW, ...acme, seq: 3 });
    const [ann, bob] = [await caseOf(office, 'ann'), await caseOf(office, 'bob')];
    expect(ann).toMatchObject({ status: 'open', leadCaseKey: bob.caseKey, followerCaseKeys: [], ownerId: bob.ownerId });
    expect(bob).toMatchObject({ leadCaseKey: null, followerCaseKeys: [ann.caseKey] });
    await hear(office, { id: 'cid', score: 4, comment: SLOW, ...acme });
    expect(await caseOf(office, 'cid')).toMatchObject({ leadCaseKey: bob.caseKey, ownerId: bob.ownerId });
  });

  test('while the first is in verification the second is worked, and the first then goes to the same person', async () => {
    const office = await newOffice(tables, turns);
    await hear(office, { id: 'ann', score: 0, comment: LOVED, ...acme });
    await hear(office, { id: 'bob', score: 4, comment: SLOW, ...acme });
    const [ann, bob] = [await caseOf(office, 'ann'), await caseOf(office, 'bob')];
    expect(ann).toMatchObject({ status: 'needs_verification', ownerId: STAFF.vera, followerCaseKeys: [bob.caseKey] });
    expect(bob.ownerId).not.toBe(STAFF.vera);
    await hear(office, { id: 'cid', score: 4, comment: SLOW, ...acme });
    expect((await caseOf(office, 'cid')).ownerId).toBe(bob.ownerId);
    const confirm = { kind: 'confirm_checks', note: null } as const;
    await command(office.loop, office.tenantId, { caseKey: ann.caseKey, userId: STAFF.vera, action: confirm });
    expect(await caseOf(office, 'ann')).toMatchObject({ status: 'open', ownerId: bob.ownerId });
  });

  test.each([
    ['one after the other', false],
    ['at once', true],
  ])('beside a case of another process the others are in one hand: %s', async (_, atOnce) => {
    const office = await newOffice(tables, turns);
    const said = [
      { id: 'leg', score: 1, comment: SUED, ...acme },
      { id: 'bob', score: 4, comment: SLOW, ...acme },
      { id: 'cid', score: 4, comment: SLOW, ...acme },
    ];
    for (const some of atOnce ? [said] : said.map((one) => [one])) await hear(office, ...some);
    const [bob, cid] = [await caseOf(office, 'bob'), await caseOf(office, 'cid')];
    expect(bob.ownerId).toBe(cid.ownerId);
    expect(bob.ownerId).not.toBe(STAFF.lena);
    expect(bob.leadCaseKey === cid.caseKey || cid.leadCaseKey === bob.caseKey).toBe(true);
  });

  test('a case closed within 90 days is the one before: the next is not the first failure', async () => {
    const office = await newOffice(tables, { ...turns, loop: clocked });
    await hear(office, { id: 'ann', score: 5, comment: SLOW, ...acme });
    await hear(office, { id: 'ann', score: 9, comment: SLOW, ...acme, seq: 2 });
    const ann = await caseOf(office, 'ann');
    expect(ann.status).toBe('withdrawn');
    at.now = NINE + 80 * DAY_MS;
    await hear(office, { id: 'bob', score: 5, comment: SLOW, ...acme });
    const bob = await caseOf(office, 'bob');
    expect(bob).toMatchObject({ previousCaseKey: ann.caseKey, leadCaseKey: null });
    expect(bob.classification.flags).toContain('repeat_failure');
    expect(bob.tier.points).toContainEqual({ criterion: 'repeat_failure', points: 1, actual: 'earlier case' });
    at.now += 200 * DAY_MS;
    await hear(office, { id: 'bob', score: 9, comment: SLOW, ...acme, seq: 2 });
    at.now += 100 * DAY_MS;
    await hear(office, { id: 'cid', score: 5, comment: SLOW, ...acme });
    expect(await caseOf(office, 'cid')).toMatchObject({ previousCaseKey: null });
  });

  test('it stays a repeat when it is heard of again, whatever has been closed since', async () => {
    const office = await newOffice(tables, { ...turns, loop: clocked });
    const ends = async (id: string): Promise<void> => {
      await hear(office, { id, score: 5, comment: SLOW, ...acme });
      at.now += DAY_MS;
      await hear(office, { id, score: 9, comment: SLOW, ...acme, seq: 2 });
    };
    await ends('ann');
    await hear(office, { id: 'bob', score: 5, comment: SLOW, ...acme });
    const before = await caseOf(office, 'bob');
    await ends('cid');
    await hear(office, { id: 'bob', score: 5, comment: `${SLOW} Very.`, ...acme, seq: 2 });
    const points = ({ tier }: typeof before): object | undefined =>
      tier.points.find(({ criterion }) => criterion === 'repeat_failure');
    expect(points(before)).toMatchObject({ points: 1 });
    expect(points(await caseOf(office, 'bob'))).toEqual(points(before));
  });

  const publish = async (
    { tenantId }: Office,
    document: { readonly kind: 'policy' | 'rule_set'; readonly id: string; readonly body: object },
  ): Promise<void> => {
    await tables.db.tx((sql) => tables.stores.setup.publish(sql, tenantId, { ...document, publication: null }));
  };
  /** Per cent of the first touch at which the owner is warned. */
  const warningsOf = async ({ caseKey }: DetractorCase): Promise<readonly number[]> => {
    const rows = await tables.db.query<{ threshold: number }>(
      `select threshold from timers where case_key = $1 and clock = 'first_touch' and state = 'pending' and threshold < 100`,
      [caseKey],
    );
    return rows.map(({ threshold }) => threshold);
  };
  const publishRules = (office: Office, rules: readonly Rule[]): Promise<void> =>
    publish(office, { kind: 'rule_set', id: 'default', body: { id: 'default', version: 1, rules } });

  test('an open case keeps the rules it was routed by, a new one goes by those that count now', async () => {
    const office = await newOffice(tables, { rules: [forAll([{ strategy: 'named_user', user: STAFF.sven }])] });
    await hear(office, { id: 'ann', score: 5 });
    await publishRules(office, [forAll([{ strategy: 'named_user', user: STAFF.liam }])]);
    await hear(office, { id: 'ann', score: 5, comment: SLOW, seq: 2 }, { id: 'bob', score: 5, comment: SLOW });
    const routed = { owner: { id: STAFF.sven }, ruleSetVersion: 1 };
    expect(await caseOf(office, 'ann')).toMatchObject({ ownerId: STAFF.sven, route: routed });
    expect(await caseOf(office, 'bob')).toMatchObject({ ownerId: STAFF.liam, route: { ruleSetVersion: 2 } });
    const { caseKey } = await caseOf(office, 'ann');
    const action = { kind: 'correct_reason', to: 'usability', note: 'see the call', reroute: true } as const;
    await command(office.loop, office.tenantId, { caseKey, userId: STAFF.petra, action });
    expect(await caseOf(office, 'ann')).toMatchObject({ ownerId: STAFF.sven, route: routed });
    await hear(office, { id: 'ann', score: 9, comment: SLOW, seq: 3 });
    await hear(office, { id: 'ann', score: 3, comment: SLOW, seq: 4 });
    expect(await caseOf(office, 'ann')).toMatchObject({ ownerId: STAFF.liam, route: { ruleSetVersion: 2 } });
  });

  test('a lead that rises is timed by its own policy, also where no rule names that any more', async () => {
    const office = await newOffice(tables, {
      rules: [forAll([{ strategy: 'named_user', user: STAFF.sven }], { policyId: 'gold' })],
    });
    const days = (n: number): object => ({ n, unit: 'bd' });
    const gold = { budgets: { first_touch: { medium: days(3), low: days(4) } }, thresholds: [40, 100] };
    await publish(office, { kind: 'policy', id: 'gold', body: policySchema.parse(gold) });
    await publish(office, { kind: 'policy', id: 'default', body: policySchema.parse({}) });
    await hear(office, { id: 'ann', score: 6, comment: SLOW, ...acme });
    await publishRules(office, [forAll([{ strategy: 'named_user', user: STAFF.sven }])]);
    await hear(office, { id: 'bob', score: 6, comment: SLOW, ...acme });
    const ann = await caseOf(office, 'ann');
    expect(ann.tier.tier).toBe('medium');
    expect(ann.clocks.first_touch?.plan.budget).toEqual(days(3));
    const bob = await caseOf(office, 'bob');
    expect(bob.clocks.first_touch?.plan.budget).not.toEqual(days(3));
    expect([await warningsOf(ann), await warningsOf(bob)]).toEqual([[40], [75]]);
  });

  test('nobody of ours, no test account and no other survey is followed up; the ledger says why and adds up', async () => {
    const office = await newOffice(tables, {
      settings: {
        suppress: {
          internalDomains: ['own.example'],
          testAccounts: ['sandbox'],
          surveyIds: ['pulse'],
          closedAccounts: { attribute: 'status', values: ['Closed'] },
        },
      },
    });
    const closed = { facts: { attributes: { status: 'closed' } } };
    await hear(
      office,
      { id: 'own', score: 1, email: 'me@own.example' },
      { id: 'test', score: 1, accountId: 'sandbox' },
      { id: 'pulse', score: 1, surveyId: 'pulse' },
      { id: 'closed', score: 1, ...closed },
      { id: 'real', score: 1 },
      { id: 'fine', score: 9 },
    );
    expect(await endings(office)).toEqual({
      own: { bucket: 'suppressed', reason: 'internal domain (suppress.internalDomains)' },
      test: { bucket: 'suppressed', reason: 'test account (suppress.testAccounts)' },
      pulse: { bucket: 'suppressed', reason: 'survey not followed up (suppress.surveyIds)' },
      closed: { bucket: 'suppressed', reason: 'closed account (suppress.closedAccounts)' },
      real: { bucket: 'case', reason: null },
      fine: { bucket: 'not_detractor', reason: null },
    });
    expect(await maybeCaseOf(office, 'own')).toBeNull();
  });

  test('a case that is there is not suppressed away', async () => {
    const office = await newOffice(tables);
    await hear(office, { id: 'ann', score: 1, ...acme });
    const settings = { ...office.settings, suppress: { ...office.settings.suppress, testAccounts: ['acme'] } };
    await tables.stores.setup.saveSettings(tables.db, office.tenantId, settings);
    await hear(office, { id: 'ann', score: 2, seq: 2, ...acme });
    expect(await caseOf(office, 'ann')).toMatchObject({ status: 'open', score: 2 });
    expect((await endings(office))['ann']).toEqual({ bucket: 'case', reason: null });
  });

  test('words under a fine score open a case where they must not be overlooked', async () => {
    const office = await newOffice(tables, { settings: { diversion: { churnInAnyBand: false } } });
    await hear(
      office,
      { id: 'legal', score: 9, comment: 'We like it, but our lawyer is going to sue you over the contract.' },
      { id: 'churn', score: 8, comment: 'We are going to cancel our subscription.' },
    );
    expect(await caseOf(office, 'legal')).toMatchObject({ process: 'legal', tier: { tier: 'critical' } });
    expect(await maybeCaseOf(office, 'churn')).toBeNull();
    const eager = await newOffice(tables);
    await hear(eager, { id: 'churn', score: 8, comment: 'We are going to cancel our subscription.' });
    expect(await caseOf(eager, 'churn')).toMatchObject({ process: 'standard' });
  });
});
