-- oldest-code: 000001
-- Open tasks are looked at in the CRM, page by page. Only adds.

-- Where a tenant's round over his open tasks stands, by machine time.
create table task_watches (
  tenant_id  int primary key references tenants,
  due_at     timestamptz not null,
  -- The last task that was looked at, case key, kind and number; '' = a round begins.
  after_task text not null default '',
  -- Pages of the turn that is being taken, and tasks that were gone in the round so far and in the whole one before.
  pages      int not null default 0,
  gone       int not null default 0,
  gone_last  int not null default 0
);
insert into task_watches (tenant_id, due_at) select tenant_id, '-infinity' from tenants;

create index tasks_open on tasks (tenant_id, case_key, kind, n) where status = 'open';
