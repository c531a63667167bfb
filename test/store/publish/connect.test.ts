import { defaultTierList } from '../../../src/classify/default-tier-list';
import { DEFAULT_PLAYS } from '../../../src/domain/default-plays';
import { connectTenant } from '../../../src/pipeline/settings/connect-tenant';
import { changeSettings } from '../../../src/pipeline/settings/change-settings';
import { publishRuleSet } from '../../../src/pipeline/settings/publish-rules';
import { publishTierList } from '../../../src/pipeline/settings/publish-tiers';
import { defaultRuleSet } from '../../../src/rules/default-rules';
import { ENGINES } from '../../harness/databases';
import { freshTables, type Tables } from '../tables/given';
import { loopOn } from '../pipeline/given-loop';
import { connected, INPUT, newInput, PAULA, staffed, tenantOf } from './given-tenant';

describe.each(ENGINES)('on %s, connecting', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });

  const versions = async (tenantId: number) => {
    const { published } = await tables.stores.report.ofTenant(tables.db, tenantId);
    return published.filter(({ kind }) => kind !== 'play').map(({ kind, id, version }) => `${kind} ${id} v${version}`);
  };
  const events = (tenantId: number) => tables.stores.settingsLog.list(tables.db, tenantId, 100);

  test('a new tenant starts with rules, tier list, policy, calendar and a play a reason, each an event', async () => {
    const { tenant } = await connected(tables);
    expect((await versions(tenant.tenantId)).toSorted()).toEqual([
      'calendar default v1',
      'policy default v1',
      'rule_set default v1',
      'tier_list default v1',
    ]);
    expect(await tables.stores.tenants.plays(tables.db, tenant.tenantId)).toHaveLength(DEFAULT_PLAYS.length);
    expect(await events(tenant.tenantId)).toHaveLength(5 + DEFAULT_PLAYS.length);
    expect(await tables.stores.settingsLog.verify(tables.db, tenant.tenantId)).toBeNull();
  });

  test('again: what somebody has published stays, settings are a new version, and nothing is told twice', async () => {
    const input = newInput();
    const { loop, tenant } = await connected(tables, input);
    const { tenantId } = tenant;
    const publish = (kind: 'rule_set' | 'tier_list' | 'policy', body: object) =>
      tables.db.tx((sql) =>
        tables.stores.setup.publish(sql, tenantId, { kind, id: 'default', body, publication: null }),
      );
    for (const kind of ['rule_set', 'tier_list', 'policy'] as const) await publish(kind, { own: kind });
    const before = await events(tenantId);
    await connectTenant(loop, staffed(), input);
    expect(await events(tenantId)).toHaveLength(before.length);
    await connectTenant(loop, staffed(), { ...input, settings: { ...INPUT, highArr: 9 }, by: PAULA });
    expect((await versions(tenantId)).toSorted()).toEqual([
      'calendar default v1',
      'policy default v2',
      'rule_set default v2',
      'tier_list default v2',
    ]);
    expect((await tenantOf(loop, tenantId)).settingsVersion).toBe(2);
    expect((await events(tenantId))[0]).toMatchObject({ actor: PAULA, body: { type: 'settings_changed', version: 2 } });
    expect(await events(tenantId)).toHaveLength(before.length + 1);
  });

  test('a calendar that the file gives counts, also where there is one', async () => {
    const input = newInput();
    const { loop, tenant } = await connected(tables, input);
    const calendar = { timeZone: 'Europe/Paris', week: { mon: [['08:00', '12:00']] } };
    await connectTenant(loop, staffed(), { ...input, calendar });
    const newest = await tables.stores.tenants.newestCalendar(tables.db, tenant.tenantId, 'default');
    expect(newest).toMatchObject({ version: 2, body: { timeZone: 'Europe/Paris' } });
    await connectTenant(loop, staffed(), input);
    expect(await tables.stores.tenants.newestCalendar(tables.db, tenant.tenantId, 'default')).toEqual(newest);
  });

  const { mapping, people } = INPUT;
  test.each<[string, object, RegExp]>([
    ['the customer’s own turnover as ARR', { mapping: { ...mapping, arr: 'annualrevenue' } }, /its own turnover/],
    [
      'a second way to map the ARR',
      { mapping: { ...mapping, attributes: { arr: 'annualrevenue' } } },
      /mapping.arr alone/,
    ],
    ['an attribute without a name', { mapping: { ...mapping, attributes: { '': 'x' } } }, /needs a name/],
    ['a marketing opt-out', { mapping: { ...mapping, doNotContact: 'hs_email_optout' } }, /marketing opt-out/],
    ['a role in HubSpot', { mapping: { ...mapping, accountCsmRole: 'CSM' } }, /HubSpot has no account teams/],
    ['a type of nothing', { mapping: { ...mapping, types: { tier: 'enum' } } }, /there are segment/],
    ['a closing attribute of nothing', { suppress: { closedAccounts: { attribute: 'x', values: ['y'] } } }, /"x"/],
    ['an inactive program owner', { people: { ...people, programOwner: '109' } }, /people.programOwner: 109 is not/],
    ['an unknown verifier', { people: { ...people, verifier: '7' } }, /people.verifier: 7 is not the id/],
    ['an unknown coordinator', { people: { ...people, coordinators: ['7'] } }, /people.coordinators: 7/],
    ['an unknown person of a process', { people: { ...people, processOwners: { legal: '7' } } }, /processOwners.legal/],
    ['an unknown member of a pool', { people: { ...people, pools: { a: { members: [{ user: '7' }] } } } }, /pools.a/],
    [
      'an unknown fallback manager',
      { people: { ...people, fallbackManager: '7' } },
      /people.fallbackManager: 7 is not/,
    ],
    [
      'a choice of nobody',
      { notify: { users: { '7': { digest: false } } } },
      /notify.users.7: is not the id of a user/,
    ],
    ['a setting that is none', { colour: 'red' }, /colour/],
  ])('%s is refused, in words', async (_, changed, message) => {
    const input = newInput({ settings: { ...INPUT, ...changed } });
    await expect(connectTenant(loopOn(tables), staffed(), input)).rejects.toThrow(message);
  });

  test('a user without a licence cannot be named', async () => {
    const users = (await staffed().directory()).map((user) => ({ ...user, licensed: user.id !== '103' }));
    const crm = staffed({ directory: () => Promise.resolve(users) });
    await expect(connectTenant(loopOn(tables), crm, newInput())).rejects.toThrow(/103 has no licence/);
  });

  test('fields of accounts and of contacts are asked for where they belong', async () => {
    const asked: unknown[] = [];
    const crm = staffed({
      unknownFields: (names, of) => {
        asked.push([of, [...names].toSorted()]);
        return Promise.resolve(of === 'contact' ? ['no_contact'] : []);
      },
    });
    const settings = { ...INPUT, mapping: { ...mapping, doNotContact: 'no_contact' } };
    await expect(connectTenant(loopOn(tables), crm, newInput({ settings }))).rejects.toThrow(
      'contacts of the CRM have no such field, or hide it from this app: mapping.doNotContact: no_contact',
    );
    expect(asked).toEqual([
      ['account', ['arr_eur', 'csm', 'segment']],
      ['contact', ['no_contact']],
    ]);
  });

  test('settings alone are checked like that too, and told with who set them', async () => {
    const { loop, tenant } = await connected(tables);
    const opened = { ...loop, crm: { open: () => Promise.resolve({ crm: staffed(), budget: () => ({}) }) } };
    const set = (settings: unknown) => changeSettings(opened, tenant, { settings, by: PAULA });
    expect(await set({ ...INPUT, holdS: 5 })).toEqual({ version: 2, changed: true });
    await expect(set({ ...INPUT, people: { ...people, verifier: '7' } })).rejects.toThrow(/people.verifier/);
    await expect(set({ ...INPUT, timeZone: 'Mars/Olympus' })).rejects.toThrow(/"Mars.Olympus" is no IANA zone/);
    const abe = { kind: 'user', id: '105' } as const;
    await expect(changeSettings(opened, tenant, { settings: INPUT, by: abe })).rejects.toThrow(/105 may not/);
    expect((await tenantOf(loop, tenant.tenantId)).settings.holdS).toBe(5);
    expect((await events(tenant.tenantId))[0]).toMatchObject({ actor: PAULA, body: { version: 2 } });
  });

  test('settings that published rules and criteria no longer fit are refused; what did not fit before is no reason', async () => {
    const input = newInput();
    const { loop, tenant } = await connected(tables, input);
    const crm = staffed({ directory: async () => (await staffed().directory()).filter(({ id }) => id !== '105') });
    const opened = { ...loop, crm: { open: () => Promise.resolve({ crm, budget: () => ({}) }) } };
    const approval = { by: PAULA, note: 'Ours' };
    const rule = {
      ...{ id: 'smb', name: 'Small', enabled: true },
      when: { all: [{ field: 'segment', op: 'eq', value: 'smb' }] },
      then: { owner: [{ strategy: 'named_user', user: '105' }] },
    };
    const rules = [rule, ...defaultRuleSet({ highArr: 50_000 }).rules];
    expect(await publishRuleSet(loop, tenant, { body: { rules }, approval, replayDays: 1 })).toMatchObject({
      ok: true,
    });
    const list = defaultTierList({ highArr: 50_000 });
    const gold = { id: 'gold', kind: 'attribute', attribute: 'segment', is: { op: 'eq', value: 'gold' }, points: 1 };
    const body = { ...list, criteria: [...list.criteria, gold] };
    expect(await publishTierList(loop, tenant, { body, approval, replayDays: 1 })).toMatchObject({ ok: true });

    const set = (settings: unknown) => changeSettings(opened, tenant, { settings, by: PAULA });
    const typed = { ...INPUT, mapping: { ...mapping, types: { segment: 'number' } } };
    await expect(set(typed)).rejects.toThrow(/rule smb: "segment" [(]number[)] is never "smb"/);
    const without = { ...INPUT, mapping: { ...mapping, attributes: { region: 'region' } } };
    await expect(set(without)).rejects.toThrow(/criterion gold: /);
    await expect(connectTenant(loop, crm, { ...input, settings: typed })).rejects.toThrow(/rule smb/);
    // Abe has left: an error too, and none that these settings make.
    expect(await set({ ...INPUT, holdS: 7 })).toMatchObject({ changed: true });
    expect(await connectTenant(loop, crm, { ...input, settings: INPUT })).toMatchObject({ tenantId: tenant.tenantId });
  });
});
