import net from 'node:net';
import { openDatabase, type Db } from '../../../src/store/db';
import { DatabaseUnavailable } from '../../../src/store/unavailable';
import { asUnavailable } from '../../../src/store/unavailable';
import { freshPostgresUrl } from '../../harness/databases';
import { startTestPostgres, type TestPostgres } from '../../harness/postgres';

function failure(fields: object, message = 'refused'): Error {
  return Object.assign(new Error(message), fields);
}

describe('what counts as a database that is down', () => {
  test.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', '08006', '57P01', '57P03', '53300', '28P01', '3D000', '25006'])(
    'code %s',
    (code) => {
      const error = failure({ code });
      expect(asUnavailable(error)).toMatchObject({ name: 'DatabaseUnavailable', cause: error });
    },
  );

  test.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Client has encountered a connection error and is not queryable',
  ])('message %s', (message) => {
    expect(asUnavailable(failure({}, message))).toBeInstanceOf(DatabaseUnavailable);
  });

  test.each(['23505', '40001', '57014', '42P01', 'ERR_ASSERTION'])('code %s does not', (code) => {
    const error = failure({ code });
    expect(asUnavailable(error)).toBe(error);
  });

  test('a translated error stays as it is, and what is no error too', () => {
    const down = new DatabaseUnavailable('down');
    expect(asUnavailable(down)).toBe(down);
    expect(asUnavailable('text')).toBe('text');
  });
});

describe('a server that goes down', () => {
  let server: TestPostgres;
  let db: Db;
  const warned: string[] = [];
  beforeAll(async () => {
    server = await startTestPostgres();
    db = await openDatabase(server.url, { log: { warn: (_, msg) => warned.push(msg) } });
    await db.query('create table item (id int primary key)');
  });
  afterAll(async () => {
    await db.close();
    await server.stop();
  });

  test('is reported as such, by statements and by transactions, until it is back', async () => {
    await server.down();
    await expect(db.query('select 1')).rejects.toBeInstanceOf(DatabaseUnavailable);
    await expect(db.tx((sql) => sql.query('select 1'))).rejects.toBeInstanceOf(DatabaseUnavailable);
    await server.up();
    await db.tx((sql) => sql.query('insert into item values (1)'));
    expect(await db.query('select id from item')).toEqual([{ id: 1 }]);
  });

  test('in the middle of a transaction fails that transaction, once', async () => {
    let attempts = 0;
    const doomed = db.tx(async (sql) => {
      attempts += 1;
      await sql.query('insert into item values (2)');
      await server.down();
      await sql.query('insert into item values (3)');
    });
    await expect(doomed).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(attempts).toBe(1);
    await server.up();
    expect(await db.query('select id from item where id > 1')).toEqual([]);
  });

  test('while nobody asks is logged and does not end the process', async () => {
    warned.length = 0;
    await db.query('select 1');
    await server.down();
    await server.up();
    expect(warned).toContain('a database connection was lost');
    expect(await db.query('select 1 as one')).toEqual([{ one: 1 }]);
  });
});

/** Passes everything on, but the answer to COMMIT reaches nobody: the connection is cut instead. */
async function startLossyProxy(target: URL): Promise<{ readonly url: string; readonly stop: () => void }> {
  const proxy = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    client.pipe(upstream);
    upstream.on('data', (chunk) => {
      if (chunk.toString('latin1').includes('COMMIT\0')) client.destroy();
      else client.write(chunk);
    });
    client.on('error', () => undefined).on('close', () => upstream.destroy());
    upstream.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  url.port = String((proxy.address() as net.AddressInfo).port);
  return { url: url.toString(), stop: () => void proxy.close() };
}

test('a COMMIT whose answer was lost is unavailability, and is not repeated', async () => {
  const url = await freshPostgresUrl();
  const direct = await openDatabase(url);
  await direct.query('create table item (id int)');
  const proxy = await startLossyProxy(new URL(url));
  const db = await openDatabase(proxy.url);
  await expect(db.tx((sql) => sql.query('insert into item values (1)'))).rejects.toBeInstanceOf(DatabaseUnavailable);
  expect(await direct.query('select id from item')).toEqual([{ id: 1 }]);
  await db.close();
  await direct.close();
  proxy.stop();
});

test('a URL of no known kind is refused without repeating its password', async () => {
  await expect(openDatabase('mysql://me:secret@host/db')).rejects.toThrow(/^(?!.*secret).*mysql/);
});
