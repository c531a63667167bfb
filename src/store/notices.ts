import type { NoticeDeadline } from '../domain/notice';
import type { ClaimedNotice, NewNotice, NoticeKey, NoticesOf, NoticeStore, Heard } from '../store-ports';
import { toTimestamp } from './sql';

/** Notices: their hour is business time; leases and what is tried again are machine time. */
export const noticeStore: NoticeStore = {
  async queue(sql, tenantId, rows) {
    await sql.query(QUEUE, [tenantId, JSON.stringify(rows.map(columns))]);
  },

  async dueTenants(sql, { now, channels }) {
    const rows = await sql.query<{ tenantId: number }>(
      `select distinct tenant_id as "tenantId" from notices
       where ${PENDING} and not_before <= $1 and channel = any($2::text[]) and ${FREE} order by 1`,
      [toTimestamp(now), channels],
    );
    return rows.map(({ tenantId }) => tenantId);
  },

  async ripen(sql, now) {
    const rows = await sql.query(RIPEN, [toTimestamp(now)]);
    return rows.length;
  },

  async claim(sql, tenantId, { now, channels, limit, leaseS }) {
    const rows = await sql.query<ClaimedRow>(CLAIM, [tenantId, toTimestamp(now), channels, limit, leaseS]);
    return rows.map(claimed);
  },

  async finish(sql, tenantId, { key, state, error }) {
    await sql.query(
      `update notices set state = $7, last_error = $8, lease_until = '-infinity' where ${KEY} and ${PENDING}`,
      [...keyOf(tenantId, key), state, error ?? null],
    );
  },

  async postpone(sql, tenantId, { key, delayMs, later, error }) {
    await sql.query(
      `update notices set lease_until = '-infinity', retry_at = now() + $7 * interval '1 millisecond',
         not_before = coalesce($8, not_before), state = case when $8::timestamptz is null then state else 'waiting' end,
         first_tried_at = first_tried_at + $10 * interval '1 millisecond',
         last_error = coalesce($9, last_error), attempts = attempts - case when $9::text is null then 1 else 0 end
       where ${KEY} and ${PENDING}`,
      [...keyOf(tenantId, key), delayMs, later === undefined ? null : toTimestamp(later.at), error, later?.inMs ?? 0],
    );
  },

  async dropPending(sql, tenantId, which) {
    const rows = await sql.query(
      `with w as (
         select seq, kind, user_id, channel from notices
         where ${OF} and ${PENDING} and not ${TAKEN}
         order by seq, kind, user_id, channel for no key update)
       update notices n set state = 'dropped' from w
       where n.tenant_id = $1 and n.about = $2 and n.seq = w.seq and n.kind = w.kind and n.user_id = w.user_id
         and n.channel = w.channel
       returning 1`,
      whichOf(tenantId, which),
    );
    return rows.length;
  },

  heard: (sql, tenantId, which) =>
    sql.query<Heard>(
      `select user_id as "userId", channel, bool_or(state = 'sent') as sent from notices
       where ${OF} and (state = 'sent' or (${PENDING} and ${TAKEN})) group by 1, 2 order by 1, 2`,
      whichOf(tenantId, which),
    ),

  async forget(sql, before, limit) {
    const rows = await sql.query(FORGET, [toTimestamp(before), limit]);
    return rows.length;
  },
};

const PENDING = `state in ('waiting', 'ready')`;
/** Being told right now, or by somebody who died over it: then nobody knows. Everybody else gives it back. */
const TAKEN = `lease_until > '-infinity'`;
const FREE = `retry_at <= now() and lease_until <= now()`;
const KEY = `tenant_id = $1 and about = $2 and seq = $3 and kind = $4 and user_id = $5 and channel = $6`;
const OF = `tenant_id = $1 and about = $2 and seq between $6 and $7 and kind = any($3::text[])
  and ($4::text is null or (clock = $4 and cycle = $5))`;

const QUEUE = `
  insert into notices (tenant_id, about, seq, kind, user_id, channel, clock, cycle, deadline_at, not_before)
  select $1, about, seq, kind, "userId", channel, clock, cycle, "deadlineAt", "notBefore"
  from jsonb_to_recordset($2::jsonb) as r(about text, seq int, kind text, "userId" text, channel text, clock text,
    cycle int, "deadlineAt" timestamptz, "notBefore" timestamptz)
  order by about, seq, kind, "userId", channel
  on conflict do nothing`;

// A morning's crowd in a few rounds: so few rows are found by their keys.
const RIPEN = `
  with w as (
    select tenant_id, about, seq, kind, user_id from notices
    where state = 'waiting' and not_before <= $1 and channel = 'crm'
    order by not_before limit 200 for no key update skip locked)
  update notices n set state = 'ready' from w
  where n.tenant_id = w.tenant_id and n.about = w.about and n.seq = w.seq and n.kind = w.kind and n.user_id = w.user_id
    and n.channel = 'crm'
  returning 1`;

const CLAIM = `
  with c as (
    select about, seq, kind, user_id, channel, ${TAKEN} as was_taken from notices
    where tenant_id = $1 and ${PENDING} and channel = any($3::text[]) and not_before <= $2 and ${FREE}
    order by not_before, about, seq, kind, user_id, channel limit $4 for no key update skip locked)
  update notices n set attempts = n.attempts + 1, lease_until = now() + $5 * interval '1 second',
    first_tried_at = coalesce(n.first_tried_at, now())
  from c
  where n.tenant_id = $1 and n.about = c.about and n.seq = c.seq and n.kind = c.kind and n.user_id = c.user_id
    and n.channel = c.channel
  returning n.about, n.seq, n.kind, n.user_id as "userId", n.channel, n.clock, n.cycle, n.deadline_at as "deadlineAt",
    n.not_before as "notBefore", n.attempts, c.was_taken as "maybeTold", extract(epoch from now() - n.first_tried_at)::float8 as "waitedS",
    coalesce((select o.sent from outbox o where o.tenant_id = $1 and o.dest = 'crm' and o.case_key = n.about), 0)
      as "writtenSeq"`;

const FORGET = `
  with w as (
    select tenant_id, about, seq, kind, user_id, channel from notices
    where state in ('sent', 'dropped', 'failed') and not_before < $1 order by not_before limit $2)
  delete from notices n using w
  where n.tenant_id = w.tenant_id and n.about = w.about and n.seq = w.seq and n.kind = w.kind and n.user_id = w.user_id
    and n.channel = w.channel
  returning 1`;

interface ClaimedRow extends Omit<ClaimedNotice, 'deadline'> {
  readonly clock: NoticeDeadline['clock'] | null;
  readonly cycle: number | null;
  readonly deadlineAt: number | null;
}

function claimed({ clock, cycle, deadlineAt, ...row }: ClaimedRow): ClaimedNotice {
  return { ...row, deadline: clock === null || cycle === null ? null : { clock, cycle, dueAt: deadlineAt } };
}

function columns({ deadline, notBefore, ...key }: NewNotice): object {
  const dueAt = deadline?.dueAt ?? null;
  return {
    ...key,
    ...{ clock: deadline?.clock ?? null, cycle: deadline?.cycle ?? null },
    deadlineAt: dueAt === null ? null : toTimestamp(dueAt),
    notBefore: toTimestamp(notBefore),
  };
}

function keyOf(tenantId: number, { about, seq, kind, userId, channel }: NoticeKey): readonly unknown[] {
  return [tenantId, about, seq, kind, userId, channel];
}

function whichOf(tenantId: number, { about, kinds, deadline, seqs = ANY }: NoticesOf): readonly unknown[] {
  return [tenantId, about, kinds, deadline?.clock ?? null, deadline?.cycle ?? null, seqs.from, seqs.to];
}

const ANY = { from: 0, to: 2_147_483_647 };
