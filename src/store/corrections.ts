import type { Correction, CorrectionStore } from '../store-ports';
import { toTimestamp } from './sql';

/** Reasons that people put right. */
export const correctionStore: CorrectionStore = {
  async add(sql, tenantId, rows) {
    const stored = rows.map((row) => ({ ...row, at: toTimestamp(row.at) }));
    await sql.query(
      `insert into corrections (tenant_id, case_key, at, from_reason, to_reason, language, verbatim)
       select $1, "caseKey", at, "from", "to", language, verbatim
       from jsonb_to_recordset($2::jsonb)
         as r("caseKey" text, at timestamptz, "from" text, "to" text, language text, verbatim text)`,
      [tenantId, JSON.stringify(stored)],
    );
  },

  list: (sql, tenantId) =>
    sql.query<Correction>(
      `select case_key as "caseKey", at, from_reason as "from", to_reason as "to", language, verbatim
       from corrections where tenant_id = $1 order by correction_id`,
      [tenantId],
    ),
};
