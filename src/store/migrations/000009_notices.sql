-- oldest-code: 000001
-- What people are told, once each. Only adds. Who and of what, never the words: those are made from the state of the case
-- when they are sent, so nothing personal and nothing stale lies here.
create table notices (
  tenant_id      int not null references tenants,
  -- A case's key; of a digest its date.
  about          text not null,
  -- The event it tells of; 0 = a digest.
  seq            int not null,
  kind           text not null,
  -- A CRM user; '' = whoever reads the channel.
  user_id        text not null,
  channel        text not null check (channel in ('crm', 'email', 'slack', 'teams')),
  -- The deadline it is about; null = none.
  clock          text,
  cycle          int,
  deadline_at    timestamptz,
  -- 'ready' = its hour has come: what runs by machine time alone can see that it is due.
  state          text not null default 'waiting' check (state in ('waiting', 'ready', 'sent', 'dropped', 'failed')),
  -- Business time: the next working hour of whoever reads it.
  not_before     timestamptz not null,
  -- Machine time.
  retry_at       timestamptz not null default '-infinity',
  lease_until    timestamptz not null default '-infinity',
  first_tried_at timestamptz,
  attempts       int not null default 0,
  last_error     text,
  primary key (tenant_id, about, seq, kind, user_id, channel)
);
create index notices_due on notices (not_before) where state in ('waiting', 'ready');
create index notices_of_tenant on notices (tenant_id, channel, not_before) where state in ('waiting', 'ready');
create index notices_failed on notices (tenant_id) where state = 'failed';

-- For the morning's list: what a person has to do, by when.
create index tasks_of_owner on tasks (tenant_id, owner_id, due_at) where status = 'open' and kind = 'owner';
