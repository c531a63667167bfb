import { TIERS } from '../domain/types';
import type { QueueCounts, QueueViewer } from '../queue-ports';

/** One group of cases that are alike in all that is counted, or all of one owner, or one of two special counts. */
export interface CountRow {
  readonly rank: number | null;
  readonly status: string | null;
  readonly reason: string | null;
  readonly segment: string | null;
  readonly decision: boolean | null;
  readonly ownerId: string | null;
  readonly byOwner: boolean | null;
  readonly n: number;
  /** Of those: due before the day ends. */
  readonly due: number;
  readonly matching: number;
  readonly what: 'late' | 'asked' | null;
}

/** Adds the groups up: the database reads the cases once, whatever is counted. */
export function countsFrom(rows: readonly CountRow[], { userId, team }: QueueViewer): QueueCounts {
  const groups = rows.filter(({ what, byOwner }) => what === null && byOwner === false);
  const owners = by(
    rows.filter(({ byOwner }) => byOwner === true),
    ({ ownerId }) => ownerId,
  );
  const special = (wanted: CountRow['what']): number => sum(rows.filter(({ what }) => what === wanted));
  const where = (holds: (row: CountRow) => boolean): number => sum(groups.filter(holds));
  const matching = [...groups, ...rows.filter(({ what }) => what !== null)];
  return {
    matching: matching.reduce((total, row) => total + row.matching, 0),
    scopes: {
      all: sum(groups),
      mine: owners[userId] ?? 0,
      team: team.reduce((total, id) => total + (owners[id] ?? 0), 0),
      asked: special('asked'),
    },
    flags: {
      due_today: groups.reduce((total, { due }) => total + due, 0),
      breached: where(({ rank }) => (rank ?? 0) < TIERS.length),
      needs_verification: where(({ status }) => status === 'needs_verification'),
      waiting: where(({ status }) => status === 'waiting_on_customer'),
      decision_needed: where(({ decision }) => decision === true),
      follow_up_overdue: special('late'),
    },
    tiers: by(groups, ({ rank }) => TIERS[(rank ?? 0) % TIERS.length] ?? null),
    reasons: by(groups, ({ reason }) => reason),
    segments: by(groups, ({ segment }) => segment),
    owners,
  };
}

function sum(rows: readonly CountRow[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}

function by(rows: readonly CountRow[], keyOf: (row: CountRow) => string | null): { readonly [key: string]: number } {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + row.n);
  }
  return Object.fromEntries(counts);
}
