-- oldest-code: 000001
-- Corrective actions and common causes, and texts of the settings stream that may name somebody. Only adds.

-- What is done so that it does not happen again. Texts may name anybody: the stream has them as salted digests only.
create table corrective_actions (
  tenant_id    int not null references tenants,
  action_id    bigint not null generated always as identity,
  text         text not null check (text <> ''),
  owner_id     text not null check (owner_id <> ''),
  due_at       timestamptz not null,
  done_at      timestamptz,
  check_due_at timestamptz,
  check_result text check (check_result in ('effective', 'partly_effective', 'not_effective')),
  checked_at   timestamptz,
  checked_by   text,
  check_note   text,
  created_at   timestamptz not null,
  created_by   text not null,
  -- Made for a case that not everybody may read: nor may everybody read this.
  restricted   boolean not null default false,
  request_id   text,
  version      int not null default 1,
  primary key (tenant_id, action_id),
  check (check_result is null or (checked_at is not null and checked_by is not null))
);
-- A client may ask twice, and is answered twice: it has made one.
create unique index corrective_actions_request on corrective_actions (tenant_id, request_id) where request_id is not null;
create index corrective_actions_due on corrective_actions (tenant_id, due_at, action_id);
create index corrective_actions_open on corrective_actions (tenant_id, due_at, action_id) where done_at is null;
create index corrective_actions_to_check on corrective_actions (tenant_id, check_due_at, action_id)
  where done_at is not null and checked_at is null and check_due_at is not null;

-- One root cause of many cases, with what is done about it.
create table common_causes (
  tenant_id          int not null references tenants,
  cause_id           bigint not null generated always as identity,
  root_cause_area    text not null,
  root_cause         text not null check (root_cause <> ''),
  action_ids         text[] not null default '{}',
  closed_at          timestamptz,
  created_at         timestamptz not null,
  created_by         text not null,
  changed_by         text not null,
  request_id         text,
  version            int not null default 1,
  -- The version that every open case of it has; below `version` some may still have an older one.
  carried_version    int not null default 1,
  -- Actions taken out since then: cases lose them as they come to the new version.
  dropped_action_ids text[] not null default '{}',
  primary key (tenant_id, cause_id)
);
create unique index common_causes_request on common_causes (tenant_id, request_id) where request_id is not null;
create index common_causes_open on common_causes (tenant_id, cause_id) where closed_at is null;
create index common_causes_uncarried on common_causes (tenant_id, cause_id) where carried_version < version;

-- Which cases share a cause or an action: copied from their state when it is written.
alter table cases add column cause_id text;
alter table cases add column action_ids text[] not null default '{}';
create index cases_of_cause on cases (tenant_id, cause_id, case_key) where cause_id is not null;
create index cases_of_action on cases using gin (action_ids) where action_ids <> '{}';

-- What a digest of the settings stream stands for: without these rows the chain still verifies.
create table settings_event_personal (
  tenant_id int not null,
  seq       int not null,
  field     text not null,
  salt      text not null,
  value     text not null,
  primary key (tenant_id, seq, field),
  foreign key (tenant_id, seq) references settings_events
);
