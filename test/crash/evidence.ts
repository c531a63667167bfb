import fs from 'node:fs';
import path from 'node:path';
import type { Db } from '../../src/store/db';
import type { Stage } from './stage';

/** Rows of a case, table by table; the CRM's records come from the emulator. */
const TABLES = ['cases', 'case_events', 'tasks', 'timers', 'outbox', 'crm_records'];

/**
 * Writes down what the database and the CRM hold of the cases that a finding names, because both are gone afterwards.
 * Everything in it is made up, like the answers themselves.
 */
export async function keepEvidence(db: Db, stage: Stage, caseKeys: readonly string[]): Promise<void> {
  const held: Record<string, unknown> = {};
  for (const table of TABLES) {
    held[table] = await db.query(`select * from ${table} where case_key = any($1::text[])`, [caseKeys]);
  }
  for (const [type, records] of Object.entries(await stage.crm.dump())) {
    held[`crm ${type}`] = records.filter((record) => caseKeys.some((key) => JSON.stringify(record).includes(key)));
  }
  fs.writeFileSync(path.join(stage.dir, 'evidence.json'), JSON.stringify(held, null, 2));
}
