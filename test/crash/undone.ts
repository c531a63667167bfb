import type { Sql } from '../../src/store/sql';

/** Timers get a moment: the tick wakes once a second. */
const UNDONE = `
  select (select count(*)::int from deliveries where state = 'new') as deliveries,
    (select count(*)::int from responses where stage <> 'settled') as responses,
    (select count(*)::int from outbox where wanted > sent and rejected_version is null) as writes,
    (select count(*)::int from timers where state = 'pending' and fire_at < now() - interval '5 seconds') as timers,
    (select count(*)::int from task_watches where due_at = '-infinity') as watches`;

export interface Undone {
  readonly deliveries: number;
  readonly responses: number;
  readonly writes: number;
  readonly timers: number;
  /** Tenants whose open tasks are to be looked at. */
  readonly watches: number;
}

/** What all tenants together still have to do. */
export async function readUndone(sql: Sql): Promise<Undone> {
  const [row] = await sql.query<Undone>(UNDONE);
  if (row === undefined) throw new Error('a count without a row');
  return row;
}

export function totalOf({ deliveries, responses, writes, timers, watches }: Undone): number {
  return deliveries + responses + writes + timers + watches;
}

/** Has every open task looked at now: the minute between two turns is longer than a run has time for. */
export async function lookNow(sql: Sql): Promise<void> {
  await sql.query(`update task_watches set due_at = '-infinity' where due_at <> 'infinity'`);
}
