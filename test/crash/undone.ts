import type { Sql } from '../../src/store/sql';

/** Timers get a moment: the tick wakes once a second. */
const UNDONE = `
  select (select count(*)::int from deliveries where state = 'new') as deliveries,
    (select count(*)::int from responses where stage <> 'settled') as responses,
    (select count(*)::int from outbox where wanted > sent and rejected_version is null) as writes,
    (select count(*)::int from timers where state = 'pending' and fire_at < now() - interval '5 seconds') as timers`;

export interface Undone {
  readonly deliveries: number;
  readonly responses: number;
  readonly writes: number;
  readonly timers: number;
}

/** What all tenants together still have to do. */
export async function readUndone(sql: Sql): Promise<Undone> {
  const [row] = await sql.query<Undone>(UNDONE);
  if (row === undefined) throw new Error('a count without a row');
  return row;
}

export function totalOf({ deliveries, responses, writes, timers }: Undone): number {
  return deliveries + responses + writes + timers;
}
