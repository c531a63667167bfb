import { TIERS, type ReasonCode, type Tier } from '../../../src/domain/types';
import type { QueueFilters, QueueViewer } from '../../../src/queue-ports';
import { HOUR_MS, NINE, type Tables, type Tenancy } from './given';

/** A case as lists see it. */
export interface Listed {
  readonly key: string;
  readonly tier: Tier;
  readonly late: boolean;
  /** null = its owner has no task. */
  readonly dueAt: number | null;
  readonly ownerId: string;
  readonly status: string;
  readonly reason: ReasonCode;
  readonly segment: string | null;
  readonly decision: boolean;
  /** Who has to say that he knows; null = nobody. */
  readonly askedId: string | null;
  /** When whoever received it is asked what became of it; null = it is open, or has ended otherwise. */
  readonly followUpAt: number | null;
}

export const listed = (changed: Partial<Listed> & Pick<Listed, 'key'>): Listed => ({
  ...{ tier: 'medium', late: false, dueAt: NINE + HOUR_MS, ownerId: '101', status: 'open', reason: 'usability' },
  ...{ segment: null, decision: false, askedId: null, followUpAt: null },
  ...changed,
});

const isOpen = ({ status }: Listed): boolean => status !== 'escalated' && status !== 'resolved';

/** Writes cases as whoever writes cases does, without a word about lists. */
export async function put({ db, tenantId, connectionId }: Tenancy, cases: readonly Listed[]): Promise<void> {
  const segments = new Map<string | null, number>();
  for (const segment of new Set(cases.map((one) => one.segment))) {
    const [row] = await db.query<{ id: number }>(
      `insert into facts (tenant_id, read_at, body) values ($1, now(), $2) returning facts_id as id`,
      [tenantId, JSON.stringify({ attributes: { segment } })],
    );
    segments.set(segment, row?.id ?? 0);
  }
  const rows = cases.map((one) => ({
    ...{ key: one.key, status: one.status, tier: one.tier, owner: one.ownerId, closed: isOpen(one) ? null : 'now' },
    state: stateOf(one, segments.get(one.segment) ?? 0),
  }));
  await db.query(
    `insert into responses (tenant_id, connection_id, response_id, received_at, registers, version, stage, bucket)
     select $1, $2, key, now(), '{}', 1, 'settled', 'case' from jsonb_to_recordset($3) as r(key text)
     on conflict do nothing`,
    [tenantId, connectionId, JSON.stringify(rows)],
  );
  await db.query(
    `insert into cases (tenant_id, case_key, connection_id, response_id, status, process, tier, owner_id, seq, head_hash,
       opened_at, closed_at, state, personal)
     select $1, key, $2, key, status, 'standard', tier, owner, 1, '', now(), closed, state, '{}'
     from jsonb_to_recordset($3)
       as r(key text, status text, tier text, owner text, closed timestamptz, state jsonb)
     on conflict (tenant_id, case_key) do update set status = excluded.status, tier = excluded.tier, seq = cases.seq + 1,
       owner_id = excluded.owner_id, closed_at = excluded.closed_at, state = excluded.state`,
    [tenantId, connectionId, JSON.stringify(rows)],
  );
  await db.query(`delete from tasks where tenant_id = $1 and case_key = any($2)`, [
    tenantId,
    cases.map(({ key }) => key),
  ]);
  await db.query(
    `insert into tasks (tenant_id, case_key, kind, n, purpose, owner_id, status, due_at)
     select $1, key, 'acknowledgement', 1, 'acknowledge', asked, 'open', now()
     from jsonb_to_recordset($2) as r(key text, asked text)`,
    [tenantId, JSON.stringify(cases.flatMap(({ key, askedId: asked }) => (asked === null ? [] : [{ key, asked }])))],
  );
}

function stateOf(one: Listed, factsId: number): object {
  const { late, dueAt, decision, reason, followUpAt } = one;
  const tasks = [
    ...(dueAt === null || !isOpen(one) ? [] : [{ kind: 'owner', purpose: 'first_touch', status: 'open', dueAt }]),
    ...(decision ? [{ kind: 'review', purpose: 'decide_raise', status: 'open', dueAt: 1 }] : []),
    { kind: 'owner', purpose: 'first_touch', status: 'done', dueAt: 1 },
  ];
  const clock = { legs: [], stoppedAt: null, breachedAt: late ? 1 : null };
  const closure = followUpAt === null ? null : { outcome: 'escalated', followUpAt, followUp: null };
  return { factsId, tasks, closure, clocks: { first_touch: clock }, classification: { primary: reason } };
}

export const viewer = (changed: Partial<QueueViewer> = {}): QueueViewer => ({
  ...{ userId: '104', team: [], seesAll: true, now: NINE, dayEndsAt: NINE + 15 * HOUR_MS },
  ...changed,
});

export const ANY: QueueFilters = { scope: 'all', flags: [], tiers: [], reasons: [], segments: [], ownerIds: [] };

/** What a list should show, worked out without a database. */
export function expected(cases: readonly Listed[], who: QueueViewer, filters: QueueFilters = ANY): readonly Listed[] {
  const { scope, flags, tiers, reasons, segments, ownerIds } = filters;
  const ended = flags.includes('follow_up_overdue');
  const holds: Readonly<Record<QueueFilters['flags'][number], (one: Listed) => boolean>> = {
    due_today: (one) => dueOf(one) < who.dayEndsAt,
    breached: ({ late }) => late,
    needs_verification: ({ status }) => status === 'needs_verification',
    waiting: ({ status }) => status === 'waiting_on_customer',
    decision_needed: ({ decision }) => decision,
    follow_up_overdue: (one) => dueOf(one) <= who.now,
  };
  const scoped: Readonly<Record<QueueFilters['scope'], (one: Listed) => boolean>> = {
    all: () => true,
    mine: ({ ownerId }) => ownerId === who.userId,
    team: ({ ownerId }) => who.team.includes(ownerId),
    asked: ({ askedId }) => askedId === who.userId,
  };
  const among = (list: readonly string[], value: string | null): boolean =>
    list.length === 0 || (value !== null && list.includes(value));
  return cases
    .filter((one) => (ended ? one.followUpAt !== null && !isOpen(one) : isOpen(one)))
    .filter((one) => who.seesAll || [who.userId, ...who.team].includes(one.ownerId) || one.askedId === who.userId)
    .filter((one) => scoped[scope](one) && flags.every((flag) => holds[flag](one)))
    .filter((one) => among(tiers, one.tier) && among(reasons, one.reason))
    .filter((one) => among(segments, one.segment) && among(ownerIds, one.ownerId))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compare(dueOf(a), dueOf(b)) || compare(a.key, b.key));
}

function rankOf({ late, tier }: Listed): number {
  return (late ? 0 : 4) + TIERS.indexOf(tier);
}

function dueOf(one: Listed): number {
  return (isOpen(one) ? one.dueAt : one.followUpAt) ?? Infinity;
}

function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** All pages one after the other; `between` is called after each. */
export async function walk(
  { db, stores }: Tables,
  {
    tenantId,
    size,
    ...want
  }: {
    readonly tenantId: number;
    readonly viewer: QueueViewer;
    readonly filters: QueueFilters;
    readonly size: number;
  },
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const keys: string[] = [];
  let after: Parameters<typeof stores.queue.page>[2]['after'] = null;
  for (;;) {
    const page = await stores.queue.page(db, tenantId, { ...want, after, limit: size });
    keys.push(...page.map(({ caseKey }) => caseKey));
    const last = page.at(-1);
    if (last === undefined || page.length < size) return keys;
    after = last;
    await between();
  }
}
