import type { Directory } from '../domain/types';
import type { DecisionStore, SelfCheck, SelfCheckStore, StoredDecision } from '../store-ports';
import { wholeDirectory, wholeFacts } from './older-rows';
import { readSettings } from './settings';
import { toTimestamp } from './sql';

/** Routing decisions with what they have read. */
export const decisionStore: DecisionStore = {
  async save(sql, tenantId, rows) {
    const stored = rows.map(({ caseKey, record }) => ({
      ...{ caseKey, record, factsId: record.factsId, at: toTimestamp(record.at) },
    }));
    await sql.query(
      `insert into decisions (tenant_id, case_key, at, facts_id, record)
       select $1, "caseKey", at, "factsId", record
       from jsonb_to_recordset($2::jsonb) as r("caseKey" text, at timestamptz, "factsId" bigint, record jsonb)`,
      [tenantId, JSON.stringify(stored)],
    );
  },

  async count(sql, tenantId, fromAt) {
    const [row] = await sql.query<{ n: number }>(
      'select count(*)::int as n from decisions where tenant_id = $1 and at >= $2',
      [tenantId, toTimestamp(fromAt)],
    );
    return row?.n ?? 0;
  },

  async page(sql, tenantId, { fromAt, after, limit }) {
    const rows = await sql.query<StoredDecision>(PAGE, [tenantId, toTimestamp(fromAt), after, limit]);
    return rows.map((row) => ({ ...row, facts: wholeFacts(row.facts) }));
  },

  async directories(sql, tenantId, snapshotIds) {
    const rows = await sql.query<{ id: number; body: Directory }>(
      'select snapshot_id as id, body from directory_snapshots where tenant_id = $1 and snapshot_id = any($2::bigint[])',
      [tenantId, snapshotIds],
    );
    return new Map(rows.map(({ id, body }) => [id, wholeDirectory(body)]));
  },

  async settings(sql, tenantId, versions) {
    const rows = await sql.query<{ version: number; body: unknown }>(
      'select version, body from setting_versions where tenant_id = $1 and version = any($2::int[])',
      [tenantId, versions],
    );
    return new Map(rows.map(({ version, body }) => [version, readSettings(tenantId, body)]));
  },
};

// The first page finds its way through the index of times; the others go on by id.
const PAGE = `
  select d.decision_id as "decisionId", d.case_key as "caseKey", d.record, f.body as facts,
    c.closed_at as "closedAt"
  from decisions d
  join facts f on f.tenant_id = d.tenant_id and f.facts_id = d.facts_id
  join cases c on c.tenant_id = d.tenant_id and c.case_key = d.case_key
  where d.tenant_id = $1 and d.at >= $2 and d.decision_id > greatest($3::bigint, (
    select min(decision_id) - 1 from decisions where tenant_id = $1 and at >= $2 and $3::bigint = 0))
  order by d.decision_id limit $4`;

/** Whether stored decisions still decide themselves. */
export const selfCheckStore: SelfCheckStore = {
  async save(sql, tenantId, { at, decisions, differing, differences }) {
    await sql.query(
      'insert into self_checks (tenant_id, at, decisions, differing, differences) values ($1, $2, $3, $4, $5)',
      [tenantId, toTimestamp(at), decisions, differing, JSON.stringify(differences)],
    );
  },

  async last(sql, tenantId) {
    const [row] = await sql.query<SelfCheck>(
      `select at, decisions, differing, differences from self_checks
       where tenant_id = $1 order by self_check_id desc limit 1`,
      [tenantId],
    );
    return row ?? null;
  },
};
