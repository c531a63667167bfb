import { canonicalJson } from '../domain/canonical-json';
import type { ImportRow, ImportStart, ImportStore, NewImport } from '../store-ports';
import type { Sql } from '../sql-port';
import { toTimestamp } from './sql';

/** Files of responses. */
export const importStore: ImportStore = {
  async start(sql, tenantId, file) {
    // Two who start at once would both find nothing.
    await oneAtATime(sql, tenantId);
    const { connectionId, sha256 } = file;
    const [running] = await sql.query<Stored>(
      `${SELECT} and connection_id = $2 and sha256 = $3 and state = 'running'`,
      [...[tenantId, connectionId, sha256]],
    );
    if (running !== undefined && alike(running, file)) return { kind: 'resumed', row: running };
    if (running !== undefined && !file.again)
      return { kind: 'other_options', importId: running.importId, rows: running.rows };
    const before = file.again ? null : await doneBefore(sql, tenantId, file);
    if (before !== null) return before;
    if (running !== undefined) await importStore.giveUp(sql, tenantId, running.importId);
    return { kind: 'started', row: await add(sql, tenantId, file) };
  },

  async addRows(sql, tenantId, { importId, connectionId, from, receivedAt, rows, rejected }) {
    // Two files with the same rows in another order would wait for each other for ever.
    await oneAtATime(sql, tenantId);
    const mine = await sql.query(
      `select 1 from imports where tenant_id = $1 and import_id = $2 and row_cursor = $3 and state = 'running'
       for no key update`,
      [tenantId, importId, from],
    );
    if (mine.length === 0) return null;
    const [found] = await sql.query<{ stored: number }>(ADD_ROWS, [
      tenantId,
      connectionId,
      importId,
      toTimestamp(receivedAt),
      rows.map(({ deliveryKey }) => deliveryKey),
      rows.map(({ body }) => body),
    ]);
    const stored = found?.stored ?? 0;
    await sql.query(
      `update imports set row_cursor = row_cursor + $3 + $4 + $5, stored = stored + $3, duplicates = duplicates + $4,
         rejected = rejected + $5
       where tenant_id = $1 and import_id = $2`,
      [tenantId, importId, stored, rows.length - stored, rejected],
    );
    return { stored };
  },

  async finish(sql, tenantId, { importId, at }) {
    await sql.query(
      `update imports set state = 'done', finished_at = $3
       where tenant_id = $1 and import_id = $2 and state = 'running'`,
      [tenantId, importId, toTimestamp(at)],
    );
  },

  async giveUp(sql, tenantId, importId) {
    await sql.query(
      `update imports set state = 'given_up' where tenant_id = $1 and import_id = $2 and state = 'running'`,
      [tenantId, importId],
    );
  },

  async known(sql, tenantId, { connectionId, deliveryKeys, responseIds }) {
    const deliveries = await sql.query<{ key: string }>(
      `select delivery_key as key from deliveries
       where tenant_id = $1 and connection_id = $2 and delivery_key = any($3::text[])`,
      [tenantId, connectionId, deliveryKeys],
    );
    const responses = await sql.query<{ id: string }>(
      `select response_id as id from responses
       where tenant_id = $1 and connection_id = $2 and response_id = any($3::text[])`,
      [tenantId, connectionId, responseIds],
    );
    return {
      deliveryKeys: new Set(deliveries.map(({ key }) => key)),
      responseIds: new Set(responses.map(({ id }) => id)),
    };
  },

  load: (sql, tenantId, importIds) =>
    sql.query<ImportRow>(`${SELECT} and import_id = any($2::int[])`, [tenantId, importIds]),
};

/** First half of the advisory lock; the second is the tenant. */
const LOCK = 4_117_203;

async function oneAtATime(sql: Sql, tenantId: number): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1, $2)', [LOCK, tenantId]);
}

interface Stored extends ImportRow {
  readonly historyDays: number | null;
}

const COLUMNS = `import_id as "importId", connection_id as "connectionId", reading, history_days as "historyDays",
  history_before as "historyBefore", row_cursor as rows, stored, duplicates, rejected`;
const SELECT = `select ${COLUMNS} from imports where tenant_id = $1`;

/** A day, in ms. */
const DAY_MS = 86_400_000;

function alike(running: Stored, file: NewImport): boolean {
  return running.historyDays === file.historyDays && canonicalJson(running.reading) === canonicalJson(file.reading);
}

async function doneBefore(sql: Sql, tenantId: number, file: NewImport): Promise<ImportStart | null> {
  const [done] = await sql.query<{ importId: number; finishedAt: number }>(
    `select import_id as "importId", finished_at as "finishedAt" from imports
     where tenant_id = $1 and connection_id = $2 and sha256 = $3 and state = 'done' order by import_id desc limit 1`,
    [tenantId, file.connectionId, file.sha256],
  );
  return done === undefined ? null : { kind: 'done_before', ...done };
}

async function add(sql: Sql, tenantId: number, file: NewImport): Promise<ImportRow> {
  const { historyDays, startedAt } = file;
  const [row] = await sql.query<ImportRow>(
    `insert into imports (tenant_id, import_id, connection_id, file_name, sha256, bytes, reading, history_days,
       history_before, started_at)
     select $1, 1 + coalesce(max(import_id), 0), $2, $3, $4, $5, $6, $7, $8, $9 from imports where tenant_id = $1
     returning ${COLUMNS}`,
    [
      tenantId,
      file.connectionId,
      file.fileName,
      file.sha256,
      file.bytes,
      JSON.stringify(file.reading),
      historyDays,
      historyDays === null ? null : toTimestamp(startedAt - historyDays * DAY_MS),
      toTimestamp(startedAt),
    ],
  );
  if (row === undefined) throw new Error('the import was not stored');
  return row;
}

// A statement cannot touch a row twice, so what repeats within the batch is counted first. A row that is here already is
// counted on the row it repeats, as with webhooks: those come first, in the order in which a worker settles them, or each
// would wait for the other.
const ADD_ROWS = `
  with given as (
    select k, (array_agg(b order by n))[1] as b, count(*)::int - 1 as repeats, min(n) as n
    from unnest($5::text[], $6::bytea[]) with ordinality as u(k, b, n) group by k),
  put as (
    insert into deliveries (tenant_id, connection_id, delivery_key, received_at, content_type, headers, body, duplicates,
      state, import_id)
    select $1, $2, k, $4, 'text/csv', '{}', b, repeats, 'import', $3 from given
    order by (select delivery_id from deliveries where tenant_id = $1 and connection_id = $2 and delivery_key = k), n
    on conflict (tenant_id, connection_id, delivery_key)
    do update set duplicates = deliveries.duplicates + 1 + excluded.duplicates
    returning (xmax = 0) as fresh)
  select count(*) filter (where fresh)::int as stored from put`;
