import { htmlOf } from '../../../src/commands/sop/html';
import { markdownOf } from '../../../src/commands/sop/markdown';
import { sopOf } from '../../../src/commands/sop/sop';
import { changeLeave } from '../../../src/pipeline/owners/change-leave';
import { publishPolicy } from '../../../src/pipeline/settings/publish-policy';
import { publishRuleSet } from '../../../src/pipeline/settings/publish-rules';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import { ENGINES } from '../../harness/databases';
import { freshTables, NINE, type Tables } from '../tables/given';
import { connected, INPUT, newInput, PAULA } from './given-tenant';

const SPITEFUL = '<script>alert("1")</script> | `x` & Co';

describe.each(ENGINES)('on %s, the procedure', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const settings = {
    ...INPUT,
    people: {
      ...INPUT.people,
      processOwners: { legal: '102' },
      pools: { csm: { members: [{ user: '101' }, { user: '105', weight: 2 }], cap: 20 } },
      caps: { each: 30, users: { '101': 5 } },
    },
    diversion: {
      sector: 'healthcare',
      channels: { legal: { channel: 'webhook', url: 'https://legal.example/in?key=1' } },
    },
    suppress: { internalDomains: ['example.com'] },
  };

  test('says who does what when, in words, with versions and date', async () => {
    const { loop, tenant } = await connected(tables, newInput({ settings }));
    const approval = { by: PAULA, note: 'Premium accounts first' };
    await publishPolicy(loop, tenant, { id: 'premium', draft: { body: {} }, approval, apply: 'new' });
    const first = {
      ...{ id: 'premium', name: 'Premium accounts', enabled: true },
      when: {
        all: [
          { field: 'segment', op: 'in', value: ['Enterprise', 'Key'] },
          { none: [{ field: 'arr', op: 'is_unknown' }] },
        ],
      },
      then: { owner: [{ strategy: 'round_robin', pool: 'csm' }], policyId: 'premium' },
    };
    const body = { rules: [first, ...defaultRuleSet({ highArr: 50_000 }).rules] };
    expect(await publishRuleSet(loop, tenant, { body, approval, replayDays: 90 })).toMatchObject({ ok: true });
    const spans = [{ fromAt: NINE, toAt: null, delegateId: '102' }];
    await changeLeave(loop, tenant, { userId: '101', spans, by: PAULA });
    const text = markdownOf(await sopOf(loop, tenant)).replaceAll('\\', '');
    for (const said of [
      '# How Example Ltd answers unhappy customers',
      '- As of: 2026-09-15 09:00 UTC',
      '- Rules: version 2, published 2026-09-15 09:00 UTC by Paula Program (104): Premium accounts first',
      '| Program owner | Paula Program (104) |',
      '| csm | Carla CSM (101), Abe Sales (105) × 2 | at most 20 open cases each |',
      '| Carla CSM (101) | 2026-09-15 09:00 UTC | until further notice | Max Manager (102) |',
      '| 1 | Premium accounts | segment is one of Enterprise, Key and not (ARR is not known) | next in turn of csm | policy premium |',
      '(score (0 to 10) is at most 4 or flags include churn intent) and ARR is at least 50,000',
      '| everything else | program owner Paula Program (104) |',
      'Critical from 8 points on, high from 5, medium from 3; low is the rest.',
      '## Targets of the policy "premium"',
      '| critical | 4 business hours | 3 business days |',
      '| Legal | The words speak of lawyers, courts or a breach of contract. | Max Manager (102) | 4 business hours | to legal.example |',
      'Orientation only: verify with counsel.',
      'Writers of example.com: our own people.',
      '| escalated | A named process or person has it now. |',
      '## Play: Billing and pricing (version 1)',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('key=1');
  });

  test('shows what somebody typed as text, never as markup', async () => {
    const { loop, tenant } = await connected(tables, newInput({ name: SPITEFUL }));
    const sop = await sopOf(loop, tenant);
    const html = htmlOf(sop);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; | `x` &amp; Co');
    expect(markdownOf(sop)).toContain('\\<script\\>alert("1")\\</script\\> \\| \\`x\\` & Co');
  });

  test('of a tenant that was never connected is refused', async () => {
    const { loop, tenant } = await connected(tables);
    await expect(sopOf(loop, { ...tenant, tenantId: 1_000_000 })).rejects.toThrow(/connect it again/);
  });
});
