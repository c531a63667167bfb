import type { CaseEvent } from '../domain/case-events';
import type { CaseStore } from '../case-ports';
import type { Sql } from '../sql-port';
import { GENESIS, linkHash, personalDigest } from './event-chain';

type Broken = Awaited<ReturnType<CaseStore['verifyChains']>>;

interface StoredEvent {
  readonly seq: number;
  readonly type: string;
  readonly at: number;
  readonly actor: CaseEvent['actor'];
  readonly body: { readonly [key: string]: unknown; readonly personal: { readonly [field: string]: string | null } };
  readonly prevHash: string;
  readonly hash: string;
}

const PAGE = 200;

/** Walks every chain of a tenant, case by case; names the first link that does not hold. */
export async function verifyChains(sql: Sql, tenantId: number): Promise<Broken> {
  for (let after = ''; ;) {
    const cases = await sql.query<{ caseKey: string; headHash: string; seq: number }>(
      `select case_key as "caseKey", head_hash as "headHash", seq from cases
       where tenant_id = $1 and case_key > $2 order by case_key limit $3`,
      [tenantId, after, PAGE],
    );
    for (const one of cases) {
      const problem = await caseProblem(sql, tenantId, one);
      if (problem !== null) return problem;
    }
    const last = cases.at(-1);
    if (last === undefined) return null;
    after = last.caseKey;
  }
}

async function caseProblem(
  sql: Sql,
  tenantId: number,
  { caseKey, headHash, seq }: { readonly caseKey: string; readonly headHash: string; readonly seq: number },
): Promise<Broken> {
  const events = await sql.query<StoredEvent>(
    `select seq, type, at, actor, body, prev_hash as "prevHash", hash from case_events
     where tenant_id = $1 and case_key = $2 order by seq`,
    [tenantId, caseKey],
  );
  let prevHash = GENESIS;
  for (const [index, event] of events.entries()) {
    const problem = linkProblem(caseKey, event, { seq: index + 1, prevHash });
    if (problem !== null) return { caseKey, seq: event.seq, problem };
    prevHash = event.hash;
  }
  if (prevHash !== headHash || events.length !== seq)
    return { caseKey, seq, problem: 'the newest event is missing or was changed' };
  return personalProblem(sql, { tenantId, caseKey, events });
}

function linkProblem(
  caseKey: string,
  event: StoredEvent,
  expected: { readonly seq: number; readonly prevHash: string },
): string | null {
  if (event.seq !== expected.seq) return `event ${expected.seq} is missing`;
  if (event.prevHash !== expected.prevHash) return 'the link to the event before it is broken';
  return linkHash({ caseKey, ...event }) === event.hash ? null : 'the event was changed';
}

async function personalProblem(
  sql: Sql,
  {
    tenantId,
    caseKey,
    events,
  }: { readonly tenantId: number; readonly caseKey: string; readonly events: readonly StoredEvent[] },
): Promise<Broken> {
  const rows = await sql.query<{ seq: number; field: string; salt: string; value: string }>(
    'select seq, field, salt, value from case_event_personal where tenant_id = $1 and case_key = $2',
    [tenantId, caseKey],
  );
  const digests = new Map(events.map((event) => [event.seq, event.body.personal]));
  const changed = rows.find(({ seq, field, salt, value }) => digests.get(seq)?.[field] !== personalDigest(salt, value));
  return changed === undefined
    ? null
    : { caseKey, seq: changed.seq, problem: `the personal field ${changed.field} was changed` };
}
