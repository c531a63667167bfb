import { signStandardWebhook } from '../../../sandbox/demo-data/sign';
import { newUrlKey, newWebhookSecret } from '../../../src/crypto';
import { createReceive, type ReceivedRequest } from '../../../src/pipeline/intake/receive';
import { ENGINES } from '../../harness/databases';
import { freshTables, newTenant, NINE, type Tables, type Tenancy } from '../tables/given';
import { loopOn, watched } from './given-loop';

describe.each(ENGINES)('on %s, receiving', (engine) => {
  let tables: Tables;
  let own: Tenancy;
  let key = '';
  let connectionId = 0;
  const secret = newWebhookSecret();
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(async () => {
    own = await newTenant(tables);
    key = newUrlKey();
    const one = { source: 'generic', name: 'CSAT', key, secrets: [secret], config: {}, createdAt: NINE };
    connectionId = await tables.stores.setup.addConnection(tables.db, own.tenantId, one);
  });

  const receiving = () => {
    const { db, seen } = watched(tables.db);
    const loop = loopOn(tables, { db });
    const receive = createReceive(loop);
    const lookUps = (): number => seen.filter(({ text }) => text.includes('where key_hash')).length;
    return { receive, loop, lookUps };
  };
  const request = (changed: Partial<Parameters<typeof signStandardWebhook>[0]> = {}): ReceivedRequest => {
    const message = { id: newUrlKey(), timestampS: NINE / 1000, body: '{"n":1}', secret, ...changed };
    const signed = Object.entries(signStandardWebhook(message)).map(([name, value]) => [name, [value]]);
    return {
      connectionKey: key,
      headers: Object.fromEntries([...signed, ['authorization', ['Bearer secret']]]) as ReceivedRequest['headers'],
      contentType: 'application/json',
      body: Buffer.from(message.body),
    };
  };
  const rotate = (secrets: readonly string[]): Promise<unknown> => {
    const place = { tenantId: own.tenantId, table: 'connections', column: 'secrets_sealed' };
    return tables.db.query('update connections set secrets_sealed = $3 where tenant_id = $1 and connection_id = $2', [
      own.tenantId,
      connectionId,
      tables.vault.seal(JSON.stringify(secrets), place),
    ]);
  };
  const set = (status: string): Promise<unknown> =>
    tables.db.query('update connections set status = $2 where tenant_id = $1', [own.tenantId, status]);
  const stored = () =>
    tables.db.query<{ bucket: string | null }>(
      `select connection_id as "connectionId", headers, content_type as "contentType", convert_from(body, 'UTF8') as body,
         received_at as "receivedAt", duplicates, bucket
       from deliveries where tenant_id = $1 order by delivery_id`,
      [own.tenantId],
    );
  const ACCEPTED = { kind: 'accepted' };

  test('a genuine request is stored as it came, with the name of the delivery and no other header', async () => {
    const { receive } = receiving();
    expect(await receive(request({ id: 'msg_1' }))).toEqual(ACCEPTED);
    expect(await stored()).toEqual([
      {
        connectionId,
        headers: { 'webhook-id': 'msg_1' },
        contentType: 'application/json',
        body: '{"n":1}',
        receivedAt: NINE,
        duplicates: 0,
        bucket: null,
      },
    ]);
  });

  test('a retry with a fresh time is the same delivery; the same body under another name is not', async () => {
    const { receive } = receiving();
    await receive(request({ id: 'msg_1' }));
    await receive(request({ id: 'msg_1', timestampS: NINE / 1000 + 60 }));
    await receive(request({ id: 'msg_2' }));
    expect(await stored()).toMatchObject([{ duplicates: 1 }, { duplicates: 0 }]);
  });

  test('a bad signature stores nothing and says why', async () => {
    const { receive } = receiving();
    const forged = request({ secret: newWebhookSecret() });
    expect(await receive(forged)).toEqual({ kind: 'bad_signature', reason: 'no_match' });
    expect(await receive({ ...request(), body: Buffer.from('{"n":2}') })).toEqual({
      kind: 'bad_signature',
      reason: 'no_match',
    });
    expect(await receive(request({ timestampS: 0 }))).toEqual({ kind: 'bad_signature', reason: 'outside_tolerance' });
    expect(await stored()).toEqual([]);
  });

  test('a source that this release does not know is refused', async () => {
    await tables.db.query(`update connections set source = 'later' where tenant_id = $1`, [own.tenantId]);
    expect(await receiving().receive(request())).toEqual({ kind: 'bad_signature', reason: 'unknown_source' });
  });

  test('a connection is looked up once in 30 s', async () => {
    const { receive, loop, lookUps } = receiving();
    await receive(request());
    loop.machine.at += 29_999;
    await receive(request());
    expect(lookUps()).toBe(1);
    loop.machine.at += 1;
    await receive(request());
    expect(lookUps()).toBe(2);
  });

  test('a key that is not there is looked up each time: it works as soon as it is', async () => {
    const { receive, lookUps } = receiving();
    const later = newUrlKey();
    const early = { ...request(), connectionKey: later };
    expect(await receive(early)).toEqual({ kind: 'unknown_connection' });
    expect(await receive(early)).toEqual({ kind: 'unknown_connection' });
    expect(lookUps()).toBe(2);
    const one = { source: 'generic', name: 'New', key: later, secrets: [secret], config: {}, createdAt: NINE };
    await tables.stores.setup.addConnection(tables.db, own.tenantId, one);
    expect(await receive(early)).toEqual(ACCEPTED);
  });

  test('a rotated secret works at once, the old one as long as it is live', async () => {
    const { receive, lookUps } = receiving();
    const next = newWebhookSecret();
    await receive(request());
    await rotate([next, secret]);
    expect(await receive(request({ secret: next }))).toEqual(ACCEPTED);
    expect(await receive(request())).toEqual(ACCEPTED);
    await rotate([next]);
    expect(lookUps()).toBe(2);
    // The cache has the old one for at most 30 s more.
    expect(await receive(request({ secret: next }))).toEqual(ACCEPTED);
    expect(lookUps()).toBe(2);
  });

  test('a failed signature looks again once, and no more', async () => {
    const { receive, lookUps } = receiving();
    await receive(request());
    await receive(request({ secret: newWebhookSecret() }));
    expect(lookUps()).toBe(2);
  });

  test('what a paused connection gets is answered, kept, and left alone', async () => {
    await set('paused');
    expect(await receiving().receive(request())).toEqual(ACCEPTED);
    expect(await stored()).toMatchObject([{ bucket: 'paused' }]);
  });

  test('what is known after a second look counts for all: a connection that was paused meanwhile', async () => {
    const { receive } = receiving();
    const next = newWebhookSecret();
    await receive(request());
    await rotate([next]);
    await set('paused');
    await receive(request({ secret: next }));
    expect((await stored()).map(({ bucket }) => bucket)).toEqual([null, 'paused']);
  });

  test('a connection that went away while its signature failed is unknown', async () => {
    const { receive } = receiving();
    await receive(request());
    await tables.db.query('delete from deliveries where tenant_id = $1', [own.tenantId]);
    await tables.db.query('delete from connections where tenant_id = $1 and connection_id = $2', [
      own.tenantId,
      connectionId,
    ]);
    const forged = request({ secret: newWebhookSecret() });
    expect(await receive(forged)).toEqual({ kind: 'unknown_connection' });
    expect(await receive(request())).toEqual({ kind: 'unknown_connection' });
  });
});
