import type { Loop } from './pipeline/loop';

export interface Check {
  readonly ok: boolean;
  readonly detail: string;
}

/** Whether this process can take deliveries, and why not. A tenant's CRM being away is no reason: we still accept. */
export async function readiness(
  loop: Loop,
): Promise<{ readonly ready: boolean; readonly checks: { readonly database: Check; readonly zones: Check } }> {
  const database = await databaseCheck(loop);
  // Zone rules come with Node: two processes with different ones would disagree about deadlines.
  const zones = { ok: true, detail: `tz ${process.versions['tz'] ?? 'unknown'}` };
  return { ready: database.ok, checks: { database, zones } };
}

async function databaseCheck({ db }: Loop): Promise<Check> {
  try {
    await db.query('select 1');
    return { ok: true, detail: db.kind };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : 'the database does not answer' };
  }
}
