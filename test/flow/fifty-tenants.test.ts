import crypto from 'node:crypto';
import { signStandardWebhook } from '../../sandbox/demo-data/sign';
import { openUnstoredCrm } from '../../src/app';
import { readConfig } from '../../src/config';
import { newSealingKey } from '../../src/crypto';
import { startService, type Service } from '../../src/main';
import { connectSource, connectTenant } from '../../src/pipeline/settings/connect-tenant';
import { freshPostgresUrl } from '../harness/databases';
import { neverLogged, suiteLog } from '../harness/suite-log';
import { CROWDS, type Crowd } from './crowds';
import { tokenOf, type Mood } from './tenant-gate';

const TENANTS = 50;
/** One of each trouble among the fifty; all others are well. */
const TROUBLED: { readonly [name: string]: Mood } = { n7: 'rate_limited', n19: 'unauthorized', n31: 'poisoned' };
const PATIENCE_MS = 45_000;

interface Tenancy {
  readonly name: string;
  readonly tenantId: number;
  readonly url: string;
  readonly secret: string;
}

describe.each(CROWDS)('fifty tenants of one %s', (_name, openCrowd) => {
  let crowd: Crowd;
  let service: Service;
  let tenants: Tenancy[];

  beforeAll(async () => {
    crowd = await openCrowd();
    const config = readConfig({
      DATABASE_URL: await freshPostgresUrl(),
      SEALING_KEYS: newSealingKey(),
      PORT: '0',
      ...crowd.env,
    });
    service = await startService(config, { log: suiteLog() });
    tenants = [];
    for (let n = 0; n < TENANTS; n += 1) tenants.push(await connect(`n${n}`));
    for (const [name, mood] of Object.entries(TROUBLED)) crowd.gate.moods.set(name, mood);
    crowd.gate.grants.clear();
    crowd.gate.calls.clear();
  });

  afterAll(async () => {
    await service.stop();
    await crowd.close();
  });

  async function connect(name: string): Promise<Tenancy> {
    const { loop } = service.app;
    const access = { token: tokenOf(name), instanceUrl: crowd.gate.url };
    const org = { crm: crowd.crm, orgId: crowd.orgIdOf(name) };
    const { tenantId } = await connectTenant(loop, openUnstoredCrm(service.app, { ...org, access }), {
      ...org,
      name,
      settings: crowd.settings,
      calendar: null,
      credentials: {
        kind: 'oauth',
        refreshToken: tokenOf(name),
        accessToken: access.token,
        instanceUrl: access.instanceUrl,
        expiresAt: Number.MAX_SAFE_INTEGER,
      },
    });
    const { key, secret } = await connectSource(loop, tenantId, { source: 'generic', name: 'NPS', config: {} });
    neverLogged(access.token, secret, key);
    return { name, tenantId, url: `${service.url ?? ''}/v1/in/${key}`, secret };
  }

  async function send({ name, url, secret }: Tenancy, email: string): Promise<void> {
    const comment = `The invoice of ${name} was wrong for the third time.`;
    neverLogged(comment);
    const at = new Date().toISOString();
    const data = { scale: 'nps', response_id: `${name}-${email}`, score: 2, comment, respondent: { email } };
    const body = JSON.stringify({ type: 'nps.response.created', timestamp: at, data });
    const id = `msg_${crypto.randomUUID()}`;
    const signed = signStandardWebhook({ id, timestampS: Math.floor(Date.now() / 1000), body, secret });
    const headers = { 'content-type': 'application/json', ...signed };
    expect((await fetch(url, { method: 'POST', body, headers })).status).toBe(200);
  }

  const reportOf = (name: string) => {
    const tenancy = tenants.find((one) => one.name === name);
    const { loop } = service.app;
    return loop.stores.report.ofTenant(loop.db, tenancy?.tenantId ?? 0);
  };

  /** Until each of them has written all its cases. */
  async function written(names: readonly string[], cases: number): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    for (const name of names) {
      for (;;) {
        const { cases: counts, backlog } = await reportOf(name);
        const open = Object.values(counts).reduce((sum, n) => sum + n, 0);
        if (open >= cases && backlog.writes === 0) break;
        if (Date.now() > until) throw new Error(`${name} is not through: ${JSON.stringify({ counts, backlog })}`);
        await new Promise((resume) => setTimeout(resume, 25));
      }
    }
  }

  test('one that is limited, one locked out and one poisoned keep nobody else waiting', async () => {
    for (const tenancy of tenants) await send(tenancy, crowd.emails.plain);
    for (const tenancy of tenants) await send(tenancy, crowd.emails.poison);
    const well = tenants.map(({ name }) => name).filter((name) => !(name in TROUBLED));
    await written(well, 2);

    for (const name of ['n7', 'n19']) {
      expect(await reportOf(name)).toMatchObject({ cases: {}, responses: { pending: 2 } });
      expect((await reportOf(name)).lanes).toContainEqual(expect.objectContaining({ dest: 'crm', sleeping: true }));
    }
    await written(['n31'], 1);
    const keys = await crowd.caseKeys();
    expect(keys).toHaveLength(2 * well.length + 1);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('a 401 that lasts has fetched one token, and one only', async () => {
    for (let n = 0; n < 5; n += 1) await send(tenants[19]!, crowd.emails.plain.replace('@', `+${n}@`));
    await service.app.loop.db.query(`update lanes set not_before = '-infinity' where dest = 'crm'`);
    service.app.loop.wake.ring('crm');
    await new Promise((resume) => setTimeout(resume, 1500));
    expect(crowd.gate.grants.get('n19')).toBe(1);
    expect([...crowd.gate.grants.keys()]).toEqual(['n19']);
  });

  test('once its trouble is over each of them catches up', async () => {
    for (const name of Object.keys(TROUBLED)) crowd.gate.moods.set(name, 'well');
    await service.app.loop.db.query(`update lanes set not_before = '-infinity', budget = '{}' where dest = 'crm'`);
    service.app.loop.wake.ring('crm');
    await written(['n7'], 2);
    await written(['n19'], 2);
    for (const name of ['n7', 'n19']) expect(await reportOf(name)).toMatchObject({ backlog: { writes: 0 } });
  });
});
