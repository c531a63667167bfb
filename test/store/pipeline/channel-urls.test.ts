import { changeChannelUrl, channelUrl } from '../../../src/pipeline/telling/channel-urls';
import type { Loop } from '../../../src/pipeline/loop';
import { OPERATOR } from '../../../src/pipeline/settings/operator';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, type Tables, type Tenancy } from '../tables/given';
import { loopOn } from './given-loop';

const URL = 'https://hooks.slack.com/services/T0/B0/hush';

describe.each(ENGINES)('on %s, where a channel is', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  let loop: Loop;
  beforeAll(async () => {
    tables = await freshTables(engine);
    loop = loopOn(tables);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
  });

  const set = (url: string | null) => changeChannelUrl(loop, own.tenantId, { channel: 'slack', url, by: OPERATOR });
  const history = async () =>
    (await tables.stores.settingsLog.list(tables.db, own.tenantId, 10)).map(({ body }) => body);

  test('is kept, changed and forgotten, and the history says so without it', async () => {
    expect([await set(URL), await set(URL)]).toEqual([true, false]);
    expect(await channelUrl(loop, own.tenantId, 'slack')).toBe(URL);
    expect(await channelUrl(loop, own.tenantId, 'teams')).toBeNull();
    expect([await set(`${URL}2`), await set(null), await set(null)]).toEqual([true, true, false]);
    expect(await channelUrl(loop, own.tenantId, 'slack')).toBeNull();
    expect(await history()).toEqual([
      { type: 'channel_changed', channel: 'slack', set: false },
      { type: 'channel_changed', channel: 'slack', set: true },
      { type: 'channel_changed', channel: 'slack', set: true },
    ]);
  });

  test('is sealed in the database, and one tenant’s alone', async () => {
    await set(URL);
    const rows = await tables.db.query<{ sealed: string }>(
      `select sealed from tenant_secrets where tenant_id = $1 and name = 'notify_slack_url'`,
      [own.tenantId],
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('hush');
    const other = await newTenant(tables);
    expect(await channelUrl(loop, other.tenantId, 'slack')).toBeNull();
  });
});
