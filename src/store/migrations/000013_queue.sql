-- oldest-code: 000001
-- Every list of cases, in its order. Only adds. A table of its own and not columns of cases: its rows are a hundredth as
-- wide, so that counting all of a tenant's reads ten megabytes and not a gigabyte, and no row of a case is written anew
-- to fill it.
create table case_queue (
  tenant_id int not null references tenants,
  case_key  text not null,
  -- Escalated, and whoever received it has not said yet what became of it; all others are open.
  ended     boolean not null,
  -- As src/domain/queue-rank.ts has it: late ones first, then by tier. 0 to 7.
  rank      smallint not null,
  -- Of the owner's open task; of an ended one the day of its follow-up. 'infinity' = never.
  due_at    timestamptz not null,
  owner_id  text not null,
  status    text not null,
  reason    text not null,
  segment   text,
  -- Somebody above the owner has to decide something.
  decision  boolean not null,
  -- Rank, decision, status and reason in one number, so that counting groups by that and not by texts: half the time.
  -- ((rank * 2 + decision) * 16 + status) * 32 + reason; 0 stands for what this release does not know.
  alike     int not null,
  primary key (tenant_id, case_key)
);

-- Cases that releases before this one wrote lack parts: see src/store/older-rows.ts.
create function case_queue_of(c cases) returns setof case_queue language sql stable as $$
  select c.tenant_id, c.case_key, c.closed_at is not null, seen.rank::smallint,
    coalesce(to_timestamp(due.ms / 1000), 'infinity'), c.owner_id, c.status, seen.reason,
    (select nullif(f.body -> 'attributes' ->> 'segment', '') from facts f
     where f.tenant_id = c.tenant_id and f.facts_id = (c.state ->> 'factsId')::bigint),
    seen.decision,
    ((seen.rank * 2 + seen.decision::int) * 16
      + coalesce(array_position(array['needs_verification', 'open', 'contacted', 'in_progress', 'waiting_on_customer',
        'resolved', 'partially_resolved', 'escalated', 'churned', 'withdrawn'], c.status), 0)) * 32
      + coalesce(array_position(array['billing_pricing', 'product_gap', 'reliability_performance', 'usability',
        'onboarding_implementation', 'support_experience', 'account_management', 'service_delivery',
        'security_compliance', 'competitor_value', 'unclear'], seen.reason), 0)
  from (
    select bool_or(clock ->> 'breachedAt' is not null and case
      when clock ? 'legs' then clock ->> 'stoppedAt' is null
      else clock ->> 'status' = 'breached'
        and (kind <> 'acknowledgement' or c.state -> 'handover' ->> 'acknowledgedAt' is null) end) is true as late
    from jsonb_each(c.state -> 'clocks') as k(kind, clock)) late
  cross join lateral (
    select bool_or(task ->> 'purpose' like 'decide\_%') as decision,
      case when c.closed_at is null then min((task ->> 'dueAt')::float8) filter (where task ->> 'kind' = 'owner')
        else (c.state -> 'closure' ->> 'followUpAt')::float8 end as ms
    from jsonb_array_elements(c.state -> 'tasks') as t(task) where task ->> 'status' = 'open') due
  cross join lateral (
    select case when late.late then 0 else 4 end
        + coalesce(array_position(array['critical', 'high', 'medium'], c.tier), 4) - 1 as rank,
      coalesce(c.state -> 'classification' ->> 'primary', 'unclear') as reason,
      coalesce(due.decision, false) as decision) seen
  where c.closed_at is null
    or (c.status = 'escalated' and c.state -> 'closure' ->> 'followUpAt' is not null
      and coalesce(c.state -> 'closure' -> 'followUp' ->> 'result', 'pending') = 'pending')
$$;

-- Here and not in the code that writes cases: a worker of the release before writes them too.
create function case_queue_follows() returns trigger language plpgsql as $$
begin
  delete from case_queue q using changed c
  where c.closed_at is not null and q.tenant_id = c.tenant_id and q.case_key = c.case_key;
  insert into case_queue
  select q.* from changed c cross join lateral case_queue_of(row(c.*)::cases) q
  on conflict (tenant_id, case_key) do update set ended = excluded.ended, rank = excluded.rank, due_at = excluded.due_at,
    owner_id = excluded.owner_id, status = excluded.status, reason = excluded.reason, segment = excluded.segment,
    decision = excluded.decision, alike = excluded.alike
  where (case_queue.*) is distinct from (excluded.*);
  return null;
end $$;

-- Filled before anybody is kept from writing, which is only while what has changed meanwhile is made up for.
create temporary table seen_cases on commit drop as select tenant_id, case_key, seq from cases;
insert into case_queue select q.* from cases c cross join lateral case_queue_of(c) q;
create index case_queue_order on case_queue (tenant_id, rank, due_at, case_key)
  include (owner_id, status, reason, segment, decision, alike) where not ended;
create index case_queue_of_owner on case_queue (tenant_id, owner_id, rank, due_at, case_key)
  include (status, reason, segment, decision, alike) where not ended;
create index case_queue_ended on case_queue (tenant_id, due_at) where ended;
analyze case_queue;

create trigger case_queue_on_insert after insert on cases
  referencing new table as changed for each statement execute function case_queue_follows();
create trigger case_queue_on_update after update on cases
  referencing new table as changed for each statement execute function case_queue_follows();

delete from case_queue q using cases c left join seen_cases s using (tenant_id, case_key)
where c.seq is distinct from s.seq and q.tenant_id = c.tenant_id and q.case_key = c.case_key;
insert into case_queue
select q.* from cases c left join seen_cases s using (tenant_id, case_key) cross join lateral case_queue_of(c) q
where c.seq is distinct from s.seq;
alter table case_queue add foreign key (tenant_id, case_key) references cases on delete cascade not valid;

-- Whose word is waited for, beside the owner's.
create index tasks_asked on tasks (tenant_id, owner_id, case_key) where status = 'open' and kind <> 'owner';
