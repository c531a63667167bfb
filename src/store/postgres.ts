import { Pool } from 'pg';
import { rowTypes } from './row-types';
import type { Db, OpenOptions } from './sql';
import { databaseOver } from './tx';

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 30_000;
/** A little over the server's own limit: only a connection that fell silent gets here. */
const ANSWER_TIMEOUT_MS = STATEMENT_TIMEOUT_MS + 5_000;
const IDLE_IN_TRANSACTION_MS = 60_000;

/** A pool to a PostgreSQL server. Nothing connects before the first statement, so a server that is down is a 503, not a failed start. */
export function openPostgres(url: string, options: OpenOptions = {}): Db {
  const log = options.log ?? { warn: () => undefined };
  const pool = new Pool({
    connectionString: url,
    application_name: 'detractor-loop',
    max: options.poolSize ?? POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    keepAlive: true,
    // A server may have any zone and style by its own settings: days and printed instants must not depend on it.
    options: '-c TimeZone=UTC -c DateStyle=ISO',
    types: rowTypes,
  });
  // Without a listener an idle client that loses its server ends the process; so does one that is checked out.
  pool.on('error', (err) => log.warn({ err }, 'a database connection was lost'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return databaseOver({
    kind: 'postgres',
    pool,
    log,
    refusal: () => null,
    failed: () => undefined,
    shutDown: () => pool.end(),
  });
}
