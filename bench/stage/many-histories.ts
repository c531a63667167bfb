import type { CaseEvent } from '../../src/domain/case-events';
import type { DetractorCase } from '../../src/domain/case-state';
import { evolve } from '../../src/domain/evolve';
import type { ClockOffice } from './clock-office';

/** Events of each case. */
export const EVENTS = 12;
const BLOCK = 500;

/** So many cases with chains of their own: the one that the service opened, and how somebody went on with it. */
export async function addHistories({ loop, tenantId, caseKey }: ClockOffice, count: number): Promise<void> {
  const { db, stores } = loop;
  const opened = await stores.cases.history(db, tenantId, caseKey);
  const events = [...opened, ...goingOn(opened.at(-1))].slice(0, EVENTS);
  for (let from = 0; from < count; from += BLOCK) {
    const rows = Array.from({ length: Math.min(BLOCK, count - from) }, (_none, n) => copyOf(events, from + n));
    await db.tx(
      async (sql) => {
        // What a case points at is not measured here, and what follows from its row neither.
        await sql.query('set local session_replication_role = replica');
        await stores.cases.append(sql, tenantId, rows);
      },
      { longRunning: true },
    );
  }
  for (const table of ['cases', 'case_events', 'case_event_personal']) await db.query(`vacuum analyze ${table}`);
}

/** Another event for so many of them: a day's work. */
export async function goOnWith({ loop, tenantId }: ClockOffice, count: number): Promise<void> {
  const { db, stores } = loop;
  const keys = Array.from({ length: count }, (_none, n) => keyOf(n));
  await db.tx(
    async (sql) => {
      await sql.query('set local session_replication_role = replica');
      const cases = await stores.cases.loadForUpdate(sql, tenantId, keys);
      const rows = [...cases.values()].map(({ state, headHash }) => {
        const events = goingOn({ seq: state.seq, at: Date.now() }).slice(0, 1);
        return { state: events.reduce(evolve, state), events, headHash };
      });
      await stores.cases.append(sql, tenantId, rows);
    },
    { longRunning: true },
  );
}

export function keyOf(n: number): string {
  return `case${String(n).padStart(8, '0')}`;
}

function goingOn(last: Pick<CaseEvent, 'seq' | 'at'> | undefined): readonly CaseEvent[] {
  return Array.from({ length: EVENTS }, (_none, n) => ({
    seq: (last?.seq ?? 0) + n + 1,
    at: (last?.at ?? 0) + (n + 1) * 60_000,
    actor: { kind: 'user', id: 'csm', via: 'card' },
    body: { type: 'documented', fields: ['statedIssue'], change: {} },
    personal: { statedIssue: `They were promised a call on day ${n}, and nobody called.` },
  }));
}

function copyOf(
  events: readonly CaseEvent[],
  n: number,
): { readonly state: DetractorCase; readonly events: readonly CaseEvent[]; readonly headHash: null } {
  const own = events.map((event): CaseEvent => {
    if (event.body.type !== 'opened') return event;
    return { ...event, body: { ...event.body, caseKey: keyOf(n), responseId: keyOf(n) } };
  });
  const state = own.reduce<DetractorCase | null>(evolve, null);
  if (state === null) throw new Error('no events');
  return { state, events: own, headHash: null };
}
