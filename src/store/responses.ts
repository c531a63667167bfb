import type { Facts } from '../domain/types';
import type { ResponseKey, ResponseRow, ResponseStore } from '../store-ports';
import type { Sql } from '../sql-port';
import { answersOf } from './answers';
import { wholeFacts } from './older-rows';
import { toTimestamp } from './sql';

export const responseStore: ResponseStore = {
  async load(sql, tenantId, keys) {
    return sql.query<ResponseRow>(
      `select ${COLUMNS} from responses r
       join jsonb_to_recordset($2::jsonb) as k("connectionId" int, "responseId" text)
         on r.connection_id = k."connectionId" and r.response_id = k."responseId"
       where r.tenant_id = $1 order by r.connection_id, r.response_id for no key update of r`,
      [tenantId, keyJson(keys)],
    );
  },

  async save(sql, tenantId, rows) {
    await sql.query(SAVE, [tenantId, JSON.stringify(rows.map(dated))]);
  },

  async addRevisions(sql, tenantId, rows) {
    await sql.query(
      `insert into response_revisions (tenant_id, connection_id, response_id, delivery_id, at, changes)
       select $1, "connectionId", "responseId", "deliveryId", at, changes
       from jsonb_to_recordset($2::jsonb)
         as r("connectionId" int, "responseId" text, "deliveryId" bigint, at timestamptz, changes jsonb)`,
      [tenantId, JSON.stringify(rows.map((row) => ({ ...row, at: toTimestamp(row.at) })))],
    );
  },

  async claim(sql, tenantId, { stage, limit }) {
    const worn = await claimed(sql, [tenantId, stage, 1, 2, MANY]);
    return worn.length > 0 ? worn : claimed(sql, [tenantId, stage, limit, 0, 1]);
  },

  async gathered(sql, tenantId, rows) {
    const stored = rows.map((row) => ({ ...row, readAt: toTimestamp(row.facts.readAt) }));
    await sql.query(GATHERED, [tenantId, JSON.stringify(stored)]);
  },

  async settle(sql, tenantId, rows) {
    await sql.query(SETTLE, [tenantId, JSON.stringify(rows)]);
  },

  async postpone(sql, tenantId, row) {
    await sql.query(
      `update responses set retry_at = now() + $4 * interval '1 millisecond', last_error = $5
       where tenant_id = $1 and connection_id = $2 and response_id = $3`,
      [tenantId, row.connectionId, row.responseId, row.delayMs, row.error],
    );
  },

  async unclaim(sql, tenantId, keys) {
    await sql.query(UNCLAIM, [tenantId, keyJson(keys)]);
  },

  async facts(sql, tenantId, ids) {
    const rows = await sql.query<{ id: number; body: Facts }>(
      'select facts_id as id, body from facts where tenant_id = $1 and facts_id = any($2::bigint[])',
      [tenantId, ids],
    );
    return new Map(rows.map(({ id, body }) => [id, wholeFacts(body)]));
  },

  answers: answersOf,

  async reread(sql, tenantId, rows) {
    const stored = rows.map((row) => ({ ...row, readAt: toTimestamp(row.facts.readAt) }));
    await sql.query(REREAD, [tenantId, JSON.stringify(stored)]);
  },
};

const MANY = 1_000_000;

const COLUMNS = `r.connection_id as "connectionId", r.response_id as "responseId", r.received_at as "receivedAt",
  r.registers, r.version, r.band, r.stage, r.bucket, r.facts_id as "factsId", r.subject_email as "subjectEmail",
  r.names, r.turned_at as "turnedAt", r.imported, r.attempts, r.erased_at as "erasedAt"`;

const SAVE = `
  insert into responses as r (tenant_id, connection_id, response_id, received_at, registers, version, band, stage, bucket,
    turned_at, imported)
  select $1, "connectionId", "responseId", "receivedAt", registers, version, band, stage, bucket, "turnedAt", imported
  from jsonb_to_recordset($2::jsonb) as k("connectionId" int, "responseId" text, "receivedAt" timestamptz,
    registers jsonb, version int, band text, stage text, bucket text, "turnedAt" timestamptz, imported boolean)
  order by "connectionId", "responseId"
  on conflict (tenant_id, connection_id, response_id) do update set
    received_at = least(r.received_at, excluded.received_at),
    registers = excluded.registers, version = excluded.version, band = excluded.band, stage = excluded.stage,
    bucket = excluded.bucket, reason = null, turned_at = excluded.turned_at,
    imported = excluded.imported, attempts = 0, retry_at = '-infinity', last_error = null
    where r.erased_at is null`;

// What is being merged right now is passed over. Live before import, as with deliveries.
const CLAIM = `
  with c as (
    select connection_id, response_id from responses
    where tenant_id = $1 and stage = $2 and retry_at <= now() and attempts between $4 and $5
    order by imported, retry_at, received_at, response_id limit $3 for no key update skip locked)
  update responses r
  set attempts = r.attempts + 1, retry_at = now() + least(60, power(2, least(r.attempts, 6)) - 1) * interval '1 second'
  from c where r.tenant_id = $1 and r.connection_id = c.connection_id and r.response_id = c.response_id
  returning ${COLUMNS}`;

/**
 * Starts a statement that changes many responses: `k` are the rows it was given, `locked` those of them that are there
 * still, locked in the order of their keys. Merging locks in the same order, or the two would wait for each other.
 */
const locking = (columns: string, still: string): string => `
  with k as (select * from jsonb_to_recordset($2::jsonb) as k("connectionId" int, "responseId" text, ${columns})),
  locked as (
    select k.* from responses r
    join k on r.connection_id = k."connectionId" and r.response_id = k."responseId"
    where r.tenant_id = $1 and ${still}
    order by r.connection_id, r.response_id for no key update of r)`;

// The ids of the facts are drawn beforehand, so one statement can insert them and hand them out.
const GATHERED = `
  ${locking(
    'version int, facts jsonb, "readAt" timestamptz, "subjectEmail" text, names jsonb',
    `r.version = k.version and r.stage = 'gather'`,
  )},
  live as (select *, nextval(pg_get_serial_sequence('facts', 'facts_id')) as id from locked),
  stored as (
    insert into facts (tenant_id, facts_id, read_at, body) overriding system value
    select $1, id, "readAt", facts from live returning facts_id)
  update responses r set stage = 'process', facts_id = live.id, subject_email = live."subjectEmail", names = live.names,
    attempts = 0, retry_at = '-infinity', last_error = null
  from live join stored on stored.facts_id = live.id
  where r.tenant_id = $1 and r.connection_id = live."connectionId" and r.response_id = live."responseId"`;

const REREAD = `
  ${locking('before bigint, facts jsonb, "readAt" timestamptz', `r.stage = 'settled' and r.facts_id = k.before`)},
  live as (select *, nextval(pg_get_serial_sequence('facts', 'facts_id')) as id from locked),
  stored as (
    insert into facts (tenant_id, facts_id, read_at, body) overriding system value
    select $1, id, "readAt", facts from live returning facts_id)
  update responses r set facts_id = live.id
  from live join stored on stored.facts_id = live.id
  where r.tenant_id = $1 and r.connection_id = live."connectionId" and r.response_id = live."responseId"`;

const SETTLE = `
  ${locking('version int, bucket text, reason text', 'r.version = k.version')}
  update responses r
  set stage = 'settled', bucket = l.bucket, reason = l.reason, attempts = 0, retry_at = '-infinity', last_error = null
  from locked l
  where r.tenant_id = $1 and r.connection_id = l."connectionId" and r.response_id = l."responseId"`;

const UNCLAIM = `
  ${locking('version int', 'true')}
  update responses r set attempts = greatest(0, r.attempts - 1), retry_at = '-infinity'
  from locked l
  where r.tenant_id = $1 and r.connection_id = l."connectionId" and r.response_id = l."responseId"`;

function dated(row: ResponseRow): object {
  const { receivedAt, turnedAt } = row;
  return { ...row, receivedAt: toTimestamp(receivedAt), turnedAt: turnedAt === null ? null : toTimestamp(turnedAt) };
}

function keyJson(keys: readonly ResponseKey[]): string {
  return JSON.stringify(keys.map(({ connectionId, responseId }) => ({ connectionId, responseId })));
}

async function claimed(sql: Sql, values: readonly unknown[]): Promise<readonly ResponseRow[]> {
  return sql.query<ResponseRow>(CLAIM, values);
}
