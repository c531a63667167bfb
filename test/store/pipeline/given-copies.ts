import type { DetractorCase } from '../../../src/domain/case-state';
import type { Tables } from '../tables/given';

/** As many more cases that stand exactly as this one: clocks, legs, timers, tasks and all, but for their history. */
export async function copies({ db }: Pick<Tables, 'db'>, { caseKey }: DetractorCase, count: number): Promise<void> {
  const keys = Array.from({ length: count }, (_, n) => `${caseKey.slice(0, 24)}${String(n).padStart(8, '0')}`);
  const values = [caseKey, keys];
  await db.query(
    `insert into responses select (jsonb_populate_record(r, jsonb_build_object('response_id', key))).*
     from responses r join cases c using (tenant_id, connection_id, response_id), unnest($2::text[]) key
     where c.case_key = $1`,
    values,
  );
  await db.query(
    `insert into cases select (jsonb_populate_record(c, jsonb_build_object('case_key', key, 'response_id', key,
       'state', c.state || jsonb_build_object('caseKey', key, 'responseId', key)))).*
     from cases c, unnest($2::text[]) key where c.case_key = $1`,
    values,
  );
  for (const table of ['clocks', 'clock_legs', 'timers', 'tasks']) {
    await db.query(
      `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('case_key', key))).*
       from ${table} t, unnest($2::text[]) key where t.case_key = $1`,
      values,
    );
  }
}
