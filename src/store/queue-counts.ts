import { CASE_STATUSES } from '../domain/case-state';
import { REASONS, TIERS } from '../domain/types';
import type { QueueCounts, QueueViewer } from '../queue-ports';

/** What a row counts. The first three are PostgreSQL's `grouping(alike, segment, owner_id)`: a bit for each that it is not by. */
export const COUNTED = { alike: 3, segment: 5, owner: 6, late: 8, asked: 9 } as const;

/** So many cases that are alike in rank, decision, status and reason; of one segment; of one owner; or one special count. */
export interface CountRow {
  readonly by: number;
  readonly alike: number | null;
  readonly segment: string | null;
  readonly ownerId: string | null;
  readonly n: number;
  /** Of those: due before the day ends. */
  readonly due: number;
  readonly matching: number;
}

/** Adds the groups up: the database reads the cases once, whatever is counted. */
export function countsFrom(rows: readonly CountRow[], { userId, team }: QueueViewer): QueueCounts {
  const counted = (what: keyof typeof COUNTED): readonly CountRow[] => rows.filter(({ by }) => by === COUNTED[what]);
  const groups = counted('alike').map((row) => ({ ...row, ...partsOf(row.alike ?? 0) }));
  const where = (holds: (group: (typeof groups)[number]) => boolean): number => sum(groups.filter(holds));
  const owners = by(counted('owner'), ({ ownerId }) => ownerId);
  return {
    matching: [...groups, ...counted('late')].reduce((total, { matching }) => total + matching, 0),
    scopes: {
      all: sum(groups),
      mine: owners[userId] ?? 0,
      team: team.reduce((total, id) => total + (owners[id] ?? 0), 0),
      asked: sum(counted('asked')),
    },
    flags: {
      due_today: groups.reduce((total, { due }) => total + due, 0),
      breached: where(({ rank }) => rank < TIERS.length),
      needs_verification: where(({ status }) => status === 'needs_verification'),
      waiting: where(({ status }) => status === 'waiting_on_customer'),
      decision_needed: where(({ decision }) => decision),
      follow_up_overdue: sum(counted('late')),
    },
    tiers: by(groups, ({ rank }) => TIERS[rank % TIERS.length] ?? null),
    reasons: by(groups, ({ reason }) => reason),
    segments: by(counted('segment'), ({ segment }) => segment),
    owners,
  };
}

/** As migration 000013 puts them together. null = a later release knows what that is. */
function partsOf(alike: number): {
  readonly rank: number;
  readonly decision: boolean;
  readonly status: string | null;
  readonly reason: string | null;
} {
  const status = Math.floor(alike / 32) % 16;
  return {
    rank: Math.floor(alike / 1024),
    decision: Math.floor(alike / 512) % 2 === 1,
    status: CASE_STATUSES[status - 1] ?? null,
    reason: REASONS[(alike % 32) - 1] ?? null,
  };
}

function sum(rows: readonly CountRow[]): number {
  return rows.reduce((total, { n }) => total + n, 0);
}

function by<T extends CountRow>(
  rows: readonly T[],
  keyOf: (row: T) => string | null,
): { readonly [key: string]: number } {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + row.n);
  }
  return Object.fromEntries(counts);
}
