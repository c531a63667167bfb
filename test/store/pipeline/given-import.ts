import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Lane } from '../../../src/case-ports';
import { importFile, type ImportOutcome, type Watch } from '../../../src/commands/import-file';
import type { ImportReport } from '../../../src/commands/import-report';
import type { ImportWishes } from '../../../src/commands/import-options';
import { NPS } from '../../../src/domain/band';
import { createAccept } from '../../../src/pipeline/intake/accept';
import type { Loop } from '../../../src/pipeline/loop';
import { mergeDeliveries } from '../../../src/pipeline/intake/merge-deliveries';
import type { TenantReport } from '../../../src/store-ports';
import { tempDir } from '../../harness/temp-dir';
import { newTenant, type Tables, type Tenancy } from '../tables/given';
import { loopOn, type TestLoop } from './given-loop';

export const HEADER = 'Response ID,Email,Score,Comment,Responded At';
/** Of `NINE`, the business time of these tests. */
export const YESTERDAY = '2026-09-14T09:00:00Z';
export const LAST_YEAR = '2025-09-14T09:00:00Z';

type Changed = Partial<ImportWishes>;

export interface ImportWorld {
  readonly own: Tenancy;
  readonly loop: TestLoop;
  readonly file: string;
  /** Writes the file: the header above and these lines. */
  write(...rows: readonly string[]): void;
  /** Imports it, as a dry run with the scale of NPS unless told otherwise. */
  run(changed?: Changed, watch?: Watch): Promise<ImportOutcome>;
  /** The report of a run that is not refused. */
  reported(changed?: Changed): Promise<ImportReport>;
  commit(changed?: Changed): Promise<ImportReport>;
  /** Why a run is refused; empty where it is not. */
  reason(changed?: Changed): Promise<string>;
  lane(): Promise<Lane>;
  /** Merges all that waits. */
  merge(): Promise<void>;
  /** What a survey tool sends by webhook. */
  tell(data: { readonly response_id: string; readonly [field: string]: unknown }): Promise<void>;
  responses(): Promise<readonly object[]>;
  report(): Promise<TenantReport>;
}

/** A tenant of its own with a file to import into its one connection. */
export async function importWorld(tables: Tables, changedLoop: Partial<Loop> = {}): Promise<ImportWorld> {
  await tables.db.query(`update lanes set not_before = 'infinity'`);
  const own = await newTenant(tables);
  const loop = loopOn(tables, changedLoop);
  const file = path.join(tempDir(), 'responses.csv');
  const wishes = (changed: Changed): ImportWishes => ({
    ...{ file, connection: `${own.tenantId}/${own.connectionId}`, commit: false, sha256: null, again: false },
    ...{ delimiter: null, encoding: null, map: {}, dateFormat: null, timeZone: 'UTC', scale: NPS, historyDays: 30 },
    ...changed,
  });
  const run: ImportWorld['run'] = (changed = {}, watch = () => undefined) => importFile(loop, wishes(changed), watch);
  const reported: ImportWorld['reported'] = async (changed) => {
    const outcome = await run(changed);
    if (outcome.kind === 'refused') throw new Error(outcome.reason);
    return outcome.report;
  };
  return {
    ...{ own, loop, file, run, reported },
    write: (...rows) => writeFileSync(file, `${[HEADER, ...rows].join('\n')}\n`),
    commit: (changed) => reported({ commit: true, ...changed }),
    reason: async (changed) => {
      const outcome = await run(changed);
      return outcome.kind === 'refused' ? outcome.reason : '';
    },
    ...workOf(own, loop),
  };
}

function workOf(own: Tenancy, loop: TestLoop): Pick<ImportWorld, 'lane' | 'merge' | 'tell' | 'responses' | 'report'> {
  const { tenantId, connectionId, db, stores } = own;
  const lane = async (): Promise<Lane> => {
    const found = await stores.lanes.pick(db, 'intake', { owner: 'me', seconds: 3600 });
    if (found === null) throw new Error('no lane has work');
    return found;
  };
  return {
    lane,
    merge: async () => {
      const held = await lane();
      while ((await mergeDeliveries(loop, held)) > 0);
      await stores.lanes.release(db, held, { sleepMs: 0, budget: null, trouble: null });
    },
    tell: (data) => {
      const body = Buffer.from(JSON.stringify({ type: 'nps.updated', data: { scale: 'nps', ...data } }));
      const rest = { contentType: 'application/json', headers: {}, paused: false };
      return createAccept(loop)({ tenantId, connectionId, deliveryKey: body.toString('base64'), body, ...rest });
    },
    responses: () =>
      db.query<object>(
        `select response_id as id, band, stage, bucket, imported, turned_at as "turnedAt" from responses
         where tenant_id = $1 order by 1`,
        [tenantId],
      ),
    report: () => stores.report.ofTenant(db, tenantId),
  };
}
