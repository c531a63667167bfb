-- oldest-code: 000001
-- Owners are looked after, page by page; a tenant may only be observed. Only adds.

-- Where a tenant's round over his open cases stands, by machine time: who lost the lane in the middle leaves the page to
-- the next holder.
create table owner_rounds (
  tenant_id    int primary key references tenants,
  -- The last case that was looked at; '' = a round begins.
  after_key    text not null default '',
  due_at       timestamptz not null default '-infinity',
  -- Whether this round asks the CRM about the accounts again, and when one next may.
  rereads      boolean not null default false,
  reread_after timestamptz not null default '-infinity'
);
insert into owner_rounds (tenant_id) select tenant_id from tenants;

-- Who goes live has cases that ended while nobody wrote, and that the CRM never had: they stay out of it. Here, because
-- settings are written in more than one place, and what goes live must not be missed in any.
create function settle_observed() returns trigger language plpgsql as $$
begin
  update outbox o set sent = o.wanted
  from cases c
  where o.tenant_id = new.tenant_id and o.wanted > o.sent and not o.uncertain
    and c.tenant_id = o.tenant_id and c.case_key = o.case_key and c.closed_at is not null
    and not exists (
      select 1 from crm_records r where r.tenant_id = o.tenant_id and r.case_key = o.case_key and r.record = 'case');
  return null;
end $$;
create trigger tenants_settle_observed after update of settings on tenants
  for each row when (old.settings ->> 'mode' = 'observe' and new.settings ->> 'mode' is distinct from 'observe')
  execute function settle_observed();
