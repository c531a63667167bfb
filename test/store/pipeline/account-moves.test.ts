import type { DetractorCase } from '../../../src/domain/case-state';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import { ENGINES } from '../../harness/databases';
import { freshTables, HOUR_MS, type Tables } from '../tables/given';
import { caseOf, eventsSince, forAll, hear, STAFF, user } from './given-cases';
import { away, countOf, factsOf, newWatch, nowAt, round, staff, touch, type Watch } from './given-rounds';

const { carla, mona, liam, petra, sven } = STAFF;
const RULES = [forAll([{ strategy: 'account_csm' }, { strategy: 'account_owner' }])];
const LOW = { score: 5, comment: 'The dashboard is confusing.' };

describe.each(ENGINES)('on %s, an account in other hands', (engine) => {
  let tables: Tables;
  let watch: Watch;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    watch = await newWatch(tables, { rules: RULES });
    await hear(watch, { id: 'r', ...LOW });
    nowAt(watch, 'r', {});
  });

  /** A round that asks the CRM, and a second one that must find nothing left to do. */
  const settled = async (): Promise<void> => {
    await round(watch, { rereads: true });
    const counts = [await countOf(watch, 'case_events'), await countOf(watch, 'facts')];
    await round(watch, { rereads: true });
    expect([await countOf(watch, 'case_events'), await countOf(watch, 'facts')]).toEqual(counts);
  };
  const reviews = (state: DetractorCase) =>
    state.tasks.filter(({ purpose }) => purpose === 'decide_owner').map(({ ownerId, status }) => [ownerId, status]);

  test('takes an untouched case along, once, with facts that say so', async () => {
    const before = await caseOf(watch, 'r');
    nowAt(watch, 'r', { accountCsmId: mona });
    await settled();
    const after = await caseOf(watch, 'r');
    expect(after).toMatchObject({ ownerId: mona, clocks: before.clocks, route: { owner: { via: 'account_csm' } } });
    expect(await eventsSince(watch, before)).toEqual(['assigned', 'task_reassigned']);
    expect(after.log.at(-1)?.text).toBe('Assigned to whom the account has gone to');
    const facts = await factsOf(watch, 'r');
    expect(facts?.accountCsmId).toBe(mona);
    expect(JSON.stringify(facts)).not.toMatch(/Ann|Acme/);
  });

  test('asks both about a touched one, once for each person it goes to', async () => {
    await touch(watch, 'r');
    nowAt(watch, 'r', { accountCsmId: mona });
    await settled();
    const asked = await caseOf(watch, 'r');
    expect(asked.ownerId).toBe(carla);
    expect(reviews(asked)).toEqual([
      [carla, 'open'],
      [mona, 'open'],
    ]);
    nowAt(watch, 'r', { accountCsmId: liam });
    await settled();
    expect(reviews(await caseOf(watch, 'r')).filter(([, status]) => status === 'open')).toEqual([
      [carla, 'open'],
      [liam, 'open'],
    ]);
  });

  test('is no matter for the case where its rule does not ask for that person', async () => {
    nowAt(watch, 'r', { accountOwnerId: mona, contactOwnerId: liam });
    await settled();
    expect((await caseOf(watch, 'r')).ownerId).toBe(carla);
    expect((await factsOf(watch, 'r'))?.accountOwnerId).toBe(mona);
  });

  test('is told from an account that is worth more now: that moves nobody', async () => {
    const { settings, stores, db, tenantId } = watch;
    const { rules } = defaultRuleSet(settings);
    await db.tx((sql) =>
      stores.setup.publish(sql, tenantId, {
        kind: 'rule_set',
        id: 'default',
        body: { id: 'default', version: 2, rules },
        publication: null,
      }),
    );
    await hear(watch, { id: 'gap', score: 3, comment: 'A key feature is missing: there is no export.' });
    const before = await caseOf(watch, 'gap');
    nowAt(watch, 'gap', { attributes: { arr: 900_000 } });
    await settled();
    expect(await caseOf(watch, 'gap')).toEqual(before);
  });

  test('is left to a person where a person chose the owner; that one is replaced only when he is not there', async () => {
    const { db, tenantId } = watch;
    const { caseKey } = await caseOf(watch, 'r');
    await db.query(
      `update cases set state = jsonb_set(state, '{overrides,owner}', 'true') where tenant_id = $1 and case_key = $2`,
      [tenantId, caseKey],
    );
    nowAt(watch, 'r', { accountCsmId: mona });
    await settled();
    expect((await caseOf(watch, 'r')).ownerId).toBe(carla);
    await away(watch, carla, { from: 0, to: null, delegate: liam });
    await settled();
    expect(await caseOf(watch, 'r')).toMatchObject({ ownerId: liam, overrides: { owner: true } });
    await staff(
      watch,
      [carla, mona, sven, petra].map((id) => user(id)),
    );
    await settled();
    // Nobody's choice any more: the rules, and whom the account has gone to meanwhile.
    expect(await caseOf(watch, 'r')).toMatchObject({ ownerId: mona, overrides: { owner: false } });
  });

  test('waits for somebody whom the directory does not know yet', async () => {
    nowAt(watch, 'r', { accountCsmId: '777' });
    await settled();
    expect((await caseOf(watch, 'r')).ownerId).toBe(carla);
    expect((await factsOf(watch, 'r'))?.accountCsmId).toBe(carla);
    await staff(
      watch,
      [carla, '777', petra].map((id) => user(id)),
    );
    await settled();
    expect((await caseOf(watch, 'r')).ownerId).toBe('777');
  });

  test('whose contact has gone to another one moves nobody', async () => {
    nowAt(watch, 'r', { accountId: 'another account', accountCsmId: mona });
    await settled();
    expect((await caseOf(watch, 'r')).ownerId).toBe(carla);
  });

  test('a case that went to a delegate does not go back and forth', async () => {
    nowAt(watch, 'r', { accountCsmId: mona });
    await settled();
    await away(watch, mona, { from: 0, to: null, delegate: liam });
    await settled();
    expect((await caseOf(watch, 'r')).ownerId).toBe(liam);
    await away(watch, mona);
    await settled();
    expect((await caseOf(watch, 'r')).ownerId).toBe(liam);
  });

  test('all untouched cases of it go together; those beside a touched one stay in one hand', async () => {
    const follower = { accountId: 'account of r' };
    watch.time.now += HOUR_MS;
    await hear(watch, { id: 'second', ...LOW, ...follower });
    nowAt(watch, 'second', { ...follower, accountCsmId: mona });
    nowAt(watch, 'r', { accountCsmId: mona });
    await settled();
    expect([(await caseOf(watch, 'r')).ownerId, (await caseOf(watch, 'second')).ownerId]).toEqual([mona, mona]);
    await touch(watch, 'r');
    nowAt(watch, 'second', { ...follower, accountCsmId: liam });
    nowAt(watch, 'r', { accountCsmId: liam });
    await settled();
    expect([(await caseOf(watch, 'r')).ownerId, (await caseOf(watch, 'second')).ownerId]).toEqual([mona, mona]);
    expect(reviews(await caseOf(watch, 'r'))).toHaveLength(2);
  });

  test('the CRM is asked once an hour, and about nobody that nothing can be asked about', async () => {
    await hear(watch, { id: 'unknown', ...LOW, facts: { match: { outcome: 'unmatched', evidence: 'nobody' } } });
    await round(watch);
    expect(watch.asked).toEqual([]);
    await round(watch, { rereads: true });
    expect(watch.asked).toEqual([(await caseOf(watch, 'r')).caseKey]);
  });

  test('when he who looked after it left as well, whom it has gone to gets the case at once', async () => {
    nowAt(watch, 'r', { accountCsmId: mona });
    await staff(
      watch,
      [mona, liam, sven, petra].map((id) => user(id)),
    );
    const decisions = await countOf(watch, 'decisions');
    await settled();
    expect(await caseOf(watch, 'r')).toMatchObject({ ownerId: mona });
    expect(await countOf(watch, 'decisions')).toBe(decisions);
  });
});
