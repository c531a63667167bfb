-- oldest-code: 000001
-- What persons asked of cases, once each: a request that comes again is answered again, and not carried out again. Only
-- adds. No texts and no names lie here: an answer is put together anew from the row and the case.
create table command_log (
  tenant_id  int not null references tenants,
  -- The client's own.
  request_id text not null check (length(request_id) between 8 and 100),
  -- Counts the cases of one request from 0.
  item       int not null check (item >= 0),
  -- No foreign key: that there is no such case is an answer too.
  case_key   text not null,
  kind       text not null,
  user_id    text not null,
  via        text not null,
  -- Business time.
  at         timestamptz not null,
  -- Of all that was asked for; null = erased, then a repeat is taken for one.
  digest     text,
  -- What can be taken back for a while: as what; null = nothing.
  undo_kind  text,
  -- The events it made; null = none.
  from_seq   int,
  to_seq     int,
  -- Null only while its transaction runs.
  outcome    jsonb,
  -- The request that took it back.
  undone_by  text,
  primary key (tenant_id, request_id, item)
);
create index command_log_undo on command_log (tenant_id, case_key, to_seq)
  where undo_kind is not null and undone_by is null and to_seq is not null;
create index command_log_old on command_log (at);

-- Who connected the tenant may set it up; null = not known.
alter table tenants add column installer_user_id text;
