import { TIERS, type ReasonCode } from '../domain/types';
import type { QueueEntry, QueueFlag, QueueStore } from '../queue-ports';
import { toTimestamp } from './sql';
import { countsFrom, COUNTED, type CountRow } from './queue-counts';

type Wanted = Parameters<QueueStore['counts']>[2];
type PageWanted = Parameters<QueueStore['page']>[2];

/** Lists and counts by a table that a trigger keeps: docs/queue.md says what that costs. */
export const queueStore: QueueStore = {
  async page(sql, tenantId, want) {
    const values: unknown[] = [tenantId];
    const bind = binder(values);
    const conditions = [listedOf(want), ...conditionsOf(want, bind), ...afterOf(want, bind)];
    const limit = bind(want.limit);
    const parts = visible(want, bind).map(
      (whose) => `(${SELECT} where ${[...whose, ...conditions].join(' and ')} ${ORDER} limit ${limit})`,
    );
    const rows = await sql.query<Row>(`select * from (${parts.join(' union all ')}) q ${ORDER} limit ${limit}`, values);
    return rows.map(entryOf);
  },

  async counts(sql, tenantId, want) {
    const values: unknown[] = [tenantId];
    const bind = binder(values);
    const ended = listsEnded(want);
    const matching = ['true', ...conditionsOf(want, bind)].join(' and ');
    const open = visible(want, bind).map((whose) => `${SELECT} where ${whose.join(' and ')} and not ended`);
    const late = visible(want, bind).map((whose) => `${SELECT} where ${whose.join(' and ')} and ended`);
    const dayEnds = bind(toTimestamp(want.viewer.dayEndsAt));
    const now = bind(toTimestamp(want.viewer.now));
    const asked = bind(want.viewer.userId);
    const text = `
      select alike, segment, owner_id as "ownerId", grouping(alike, segment, owner_id) as by, count(*)::int as n,
        (count(*) filter (where due_at < ${dayEnds}))::int as due,
        ${ended ? '0' : `(count(*) filter (where ${matching}))::int`} as matching
      from (${open.join(' union all ')}) q group by grouping sets ((alike), (segment), (owner_id))
      union all
      select null, null, null, ${COUNTED.late}, count(*)::int, 0, ${ended ? `(count(*) filter (where ${matching}))::int` : '0'}
      from (${late.join(' union all ')}) q where due_at <= ${now}
      union all
      select null, null, null, ${COUNTED.asked}, count(*)::int, 0, 0
      from case_queue q where tenant_id = $1 and not ended and ${isAsked(asked)}`;
    return countsFrom(await sql.query<CountRow>(text, values), want.viewer);
  },
};

/** Adds a value, and says what it is called in the statement. */
type Bind = (value: unknown) => string;

function binder(values: unknown[]): Bind {
  return (value) => `$${values.push(value)}`;
}

const SELECT = `
  select case_key, rank, due_at, owner_id, status, reason, segment, decision, alike
  from case_queue q`;
const ORDER = 'order by rank, due_at, case_key';

/** The parts that make up what somebody may see, without one another's cases: each is read by an index of its own. */
function visible({ viewer: { seesAll, userId, team } }: Wanted, bind: Bind): readonly (readonly string[])[] {
  if (seesAll) return [['tenant_id = $1']];
  const own = `owner_id = any(${bind([userId, ...team])}::text[])`;
  return [
    ['tenant_id = $1', own],
    ['tenant_id = $1', `not ${own}`, isAsked(bind(userId))],
  ];
}

/** Whoever was told of a case, or has to decide something, has a task in it. */
function isAsked(userId: string): string {
  return `case_key in (select t.case_key from tasks t
    where t.tenant_id = $1 and t.owner_id = ${userId} and t.status = 'open' and t.kind <> 'owner')`;
}

/** Cases that have ended are listed apart: everything else is asked of open ones. */
function listsEnded({ filters }: Wanted): boolean {
  return filters.flags.includes('follow_up_overdue');
}

function listedOf(want: Wanted): string {
  return listsEnded(want) ? 'ended' : 'not ended';
}

function conditionsOf({ viewer, filters }: Wanted, bind: Bind): readonly string[] {
  const { scope, flags, tiers, reasons, segments, ownerIds } = filters;
  const anyOf = (column: string, list: readonly string[]): readonly string[] =>
    list.length === 0 ? [] : [`${column} = any(${bind(list)}::text[])`];
  return [
    ...(scope === 'mine' ? [`owner_id = ${bind(viewer.userId)}`] : []),
    ...(scope === 'team' ? [`owner_id = any(${bind(viewer.team)}::text[])`] : []),
    ...(scope === 'asked' ? [isAsked(bind(viewer.userId))] : []),
    ...flags.map((flag) => FLAG[flag](viewer, bind)),
    ...(tiers.length === 0 ? [] : [`rank = any(${bind(tiers.flatMap(ranksOf))}::smallint[])`]),
    ...anyOf('reason', reasons),
    ...anyOf('segment', segments),
    ...anyOf('owner_id', ownerIds),
  ];
}

const FLAG: Readonly<Record<QueueFlag, (viewer: Wanted['viewer'], bind: Bind) => string>> = {
  due_today: ({ dayEndsAt }, bind) => `due_at < ${bind(toTimestamp(dayEndsAt))}`,
  breached: () => `rank < ${TIERS.length}`,
  needs_verification: () => `status = 'needs_verification'`,
  waiting: () => `status = 'waiting_on_customer'`,
  decision_needed: () => 'decision',
  follow_up_overdue: ({ now }, bind) => `due_at <= ${bind(toTimestamp(now))}`,
};

/** As `queueRank` counts: late, and not. */
function ranksOf(tier: (typeof TIERS)[number]): readonly number[] {
  return [TIERS.indexOf(tier), TIERS.length + TIERS.indexOf(tier)];
}

function afterOf({ after }: PageWanted, bind: Bind): readonly string[] {
  if (after === null) return [];
  const due = bind(toTimestamp(after.dueAt ?? Infinity));
  return [
    `(rank, due_at, case_key) > (${bind(after.rank)}::smallint, ${due}::timestamptz, ${bind(after.caseKey)}::text)`,
  ];
}

interface Row {
  readonly case_key: string;
  readonly rank: number;
  readonly due_at: number;
  readonly owner_id: string;
  readonly status: QueueEntry['status'];
  readonly reason: ReasonCode;
  readonly segment: string | null;
  readonly decision: boolean;
}

function entryOf(row: Row): QueueEntry {
  const { case_key: caseKey, rank, owner_id: ownerId, status, reason, segment, decision } = row;
  const dueAt = Number.isFinite(row.due_at) ? row.due_at : null;
  return { caseKey, rank, dueAt, ownerId, status, reason, segment, decision };
}
