import fc from 'fast-check';
import { policySchema } from '../../../src/sla/policy';
import { selfCheck } from '../../../src/pipeline/settings/self-check';
import type { Facts } from '../../../src/domain/types';
import type { Rule } from '../../../src/rules/schema';
import { ENGINES } from '../../harness/databases';
import { freshTables, type Tables } from '../tables/given';
import { caseOf, eventsSince, forAll, hear, newOffice, STAFF, type Office, type Said } from './given-cases';

const COMMENTS = [
  null,
  'Every invoice of this year was wrong.',
  'The export we need is missing from the product.',
  'Our lawyer will contact you, we are going to sue.',
  'Our account manager never answers and lied to us.',
  'Love it, 10/10, best tool ever!',
  'We are going to cancel our subscription.',
] as const;

describe.each(ENGINES)('on %s, what was decided', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const pools = { team: { members: [{ user: STAFF.carla }, { user: STAFF.sven, weight: 2 }], cap: 4 } };
  const rules: readonly Rule[] = [
    {
      id: 'product',
      name: 'Product',
      enabled: true,
      when: { all: [{ field: 'reason', op: 'eq', value: 'product_gap' }] },
      then: { owner: [{ strategy: 'last_case_owner' }, { strategy: 'named_user', user: '@product_liaison' }] },
    },
    {
      id: 'urgent',
      name: 'Urgent',
      enabled: true,
      when: { all: [{ field: 'flags', op: 'contains_any', value: ['churn_intent'] }] },
      then: {
        owner: [{ strategy: 'least_open_cases', pool: 'team' }],
        raise: [{ strategy: 'manager_of', of: { strategy: 'owner' } }],
      },
    },
    forAll([{ strategy: 'account_csm' }, { strategy: 'round_robin', pool: 'team' }]),
  ];
  const facts = fc.record<Partial<Facts>>(
    {
      accountCsmId: fc.constantFrom(null, STAFF.carla, '999'),
      doNotContact: fc.boolean(),
      match: fc.constant({ outcome: 'unmatched', evidence: 'nobody' }),
    },
    { requiredKeys: ['accountCsmId'] },
  );
  const said = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    score: fc.constantFrom(0, 3, 6, 9),
    comment: fc.constantFrom(...COMMENTS),
    accountId: fc.constantFrom('acme', 'bolt', 'core'),
    facts,
  });

  /** Each word of a customer is newer than the one before. */
  const inOrder = (words: readonly Said[]): readonly Said[] =>
    words
      .map((one, n) => ({ ...one, seq: n + 1 }))
      .filter((one, n, all) => all.slice(n + 1).every((later) => later.id !== one.id));

  test('decides itself again, by what was kept of it', async () => {
    const law = fc.asyncProperty(fc.array(fc.array(said, { maxLength: 5 }), { maxLength: 4 }), async (waves) => {
      const office = await newOffice(tables, { settings: { people: { pools } }, rules });
      for (const [n, wave] of waves.entries())
        await hear(office, ...inOrder(wave).map((one) => ({ ...one, seq: n * 10 + (one.seq ?? 1) })));
      const check = await selfCheck(office.loop, office.tenantId);
      expect(check).toMatchObject({ differing: 0, differences: [] });
      const [{ n: opened } = { n: 0 }] = await tables.db.query<{ n: number }>(
        'select count(*)::int as n from cases where tenant_id = $1',
        [office.tenantId],
      );
      expect(check.decisions).toBeGreaterThanOrEqual(opened);
      expect(office.loop.logged).toEqual([]);
    });
    await fc.assert(law, { numRuns: engine === 'postgres' ? 30 : 10 });
  });

  test('is decided once: the same words again change nothing, and read no turn', async () => {
    const office = await newOffice(tables, { settings: { people: { pools } }, rules });
    const words = COMMENTS.map((comment, n): Said => ({ id: `r${n}`, score: 2, comment, accountId: `a${n % 3}` }));
    await hear(office, ...words);
    const before = await Promise.all(words.map(({ id }) => caseOf(office, id)));
    await again(office);
    for (const state of before) expect(await eventsSince(office, state)).toEqual([]);
  });

  const again = async (office: Office): Promise<void> => {
    await tables.db.query(`update responses set stage = 'process' where tenant_id = $1`, [office.tenantId]);
    await hear(office);
  };

  test('keeps the policy its rule asked for, and the version of its play', async () => {
    const office = await newOffice(tables, { rules: [forAll([{ strategy: 'account_csm' }], { policyId: 'gold' })] });
    const budgets = { first_touch: { critical: { n: 1, unit: 'bh' }, high: { n: 1, unit: 'bh' } } };
    const gold = {
      kind: 'policy',
      id: 'gold',
      body: policySchema.parse({ budgets }),
      publication: null,
      aside: true,
    } as const;
    await tables.db.tx((sql) => tables.stores.setup.publish(sql, office.tenantId, gold));
    await hear(office, { id: 'ann', score: 0, comment: 'We are going to cancel our subscription.' });
    const ann = await caseOf(office, 'ann');
    expect(ann.clocks.first_touch?.plan.budget).toEqual({ n: 1, unit: 'bh' });
    const [decision] = await tables.stores.decisions.page(tables.db, office.tenantId, {
      fromAt: 0,
      after: 0,
      limit: 1,
    });
    expect(decision?.record.policy).toEqual({ id: 'gold', version: 1 });
  });
});
