import type { CommandLogStore, LoggedCommand } from '../command-ports';
import { toTimestamp } from './sql';

/** Commands of persons: a row each, written in the transaction of what it did. */
export const commandLogStore: CommandLogStore = {
  async claim(sql, tenantId, rows) {
    const stored = rows.map((row) => ({ ...row, at: toTimestamp(row.at) }));
    const claimed = await sql.query<{ item: number }>(CLAIM, [tenantId, JSON.stringify(stored)]);
    return claimed.map(({ item }) => item);
  },

  async finish(sql, tenantId, rows) {
    await sql.query(FINISH, [tenantId, JSON.stringify(rows)]);
  },

  async find(sql, tenantId, requestId) {
    const rows = await sql.query<StoredCommand>(`${SELECT} where tenant_id = $1 and request_id = $2 order by item`, [
      tenantId,
      requestId,
    ]);
    return rows.map(logged);
  },

  async newestUndoable(sql, tenantId, { caseKey, since }) {
    const [row] = await sql.query<StoredCommand>(
      `${SELECT} where tenant_id = $1 and case_key = $2 and at >= $3
         and undo_kind is not null and undone_by is null and to_seq is not null
       order by to_seq desc limit 1`,
      [tenantId, caseKey, toTimestamp(since)],
    );
    return row === undefined ? null : logged(row);
  },

  async undoableBy(sql, tenantId, { caseKeys, userId, since }) {
    const rows = await sql.query<{ caseKey: string }>(UNDOABLE_BY, [tenantId, caseKeys, toTimestamp(since), userId]);
    return rows.map(({ caseKey }) => caseKey);
  },

  async markUndone(sql, tenantId, { requestId, item, by }) {
    await sql.query('update command_log set undone_by = $4 where tenant_id = $1 and request_id = $2 and item = $3', [
      tenantId,
      requestId,
      item,
      by,
    ]);
  },

  async eraseDigests(sql, tenantId, caseKeys) {
    await sql.query('update command_log set digest = null where tenant_id = $1 and case_key = any($2::text[])', [
      tenantId,
      caseKeys,
    ]);
  },

  async forget(sql, before, limit) {
    const rows = await sql.query(FORGET, [toTimestamp(before), limit]);
    return rows.length;
  },
};

interface StoredCommand extends Omit<LoggedCommand, 'events'> {
  readonly fromSeq: number | null;
  readonly toSeq: number | null;
}

function logged({ fromSeq, toSeq, ...row }: StoredCommand): LoggedCommand {
  return { ...row, events: fromSeq === null || toSeq === null ? null : { fromSeq, toSeq } };
}

const SELECT = `select request_id as "requestId", item, case_key as "caseKey", kind, user_id as "userId", via, at, digest,
  undo_kind as "undoKind", from_seq as "fromSeq", to_seq as "toSeq", outcome, undone_by as "undoneBy" from command_log`;

// In the order of their key: two that send the same wait for each other in one direction only.
const CLAIM = `
  insert into command_log (tenant_id, request_id, item, case_key, kind, user_id, via, at, digest, undo_kind)
  select $1, "requestId", item, "caseKey", kind, "userId", via, at, digest, "undoKind"
  from jsonb_to_recordset($2::jsonb) as r("requestId" text, item int, "caseKey" text, kind text, "userId" text, via text,
    at timestamptz, digest text, "undoKind" text)
  order by "requestId", item
  on conflict do nothing
  returning item`;

const FINISH = `
  update command_log l set from_seq = (r.events ->> 'fromSeq')::int, to_seq = (r.events ->> 'toSeq')::int,
    outcome = r.outcome
  from jsonb_to_recordset($2::jsonb) as r("requestId" text, item int, events jsonb, outcome jsonb)
  where l.tenant_id = $1 and l.request_id = r."requestId" and l.item = r.item`;

// Of each case the newest that `newestUndoable` would find; whose it is comes after.
const UNDOABLE_BY = `
  select n.case_key as "caseKey" from (
    select distinct on (case_key) case_key, user_id from command_log
    where tenant_id = $1 and case_key = any($2::text[]) and at >= $3
      and undo_kind is not null and undone_by is null and to_seq is not null
    order by case_key, to_seq desc) n
  where n.user_id = $4`;

const FORGET = `
  with w as (select tenant_id, request_id, item from command_log where at < $1 order by at limit $2)
  delete from command_log l using w
  where l.tenant_id = w.tenant_id and l.request_id = w.request_id and l.item = w.item
  returning 1`;
