-- oldest-code: 000001
-- Reasons, risk, rules and routing: what is published, by whom and why; what a decision has read; who is away; who carries
-- how much. Only adds: the release before goes on running beside it.

-- ---- the loop ----

-- Why a response ends where it does, in words; never personal data.
alter table responses add column reason text;

-- A hand-over has a clock of its own. Old rows need no check: they have one of the two old kinds.
alter table clocks drop constraint clocks_clock_check;
alter table clocks add constraint clocks_clock_check
  check (clock in ('first_touch', 'resolution', 'acknowledgement')) not valid;

-- Open cases of a tenant in key order, and what each person carries. Partial, so no foreign key is looked up through it.
create index cases_open on cases (tenant_id, case_key) include (owner_id) where closed_at is null;

-- ---- settings ----

-- Every version of the settings, for the decisions made by it.
create table setting_versions (
  tenant_id int not null references tenants,
  version   int not null,
  body      jsonb not null,
  primary key (tenant_id, version)
);
alter table tenants add column settings_version int not null default 1;
insert into setting_versions (tenant_id, version, body) select tenant_id, settings_version, settings from tenants;

-- The database numbers them itself: the release before writes settings too, and knows of no versions.
create function number_settings() returns trigger language plpgsql as $$
begin
  new.settings_version := case when new.settings = old.settings then old.settings_version else old.settings_version + 1 end;
  return new;
end $$;
create trigger tenants_number_settings before update of settings on tenants
  for each row execute function number_settings();
create function keep_settings() returns trigger language plpgsql as $$
begin
  insert into setting_versions (tenant_id, version, body)
  values (new.tenant_id, new.settings_version, new.settings) on conflict do nothing;
  return null;
end $$;
create trigger tenants_keep_settings after insert or update of settings on tenants
  for each row execute function keep_settings();
create trigger setting_versions_append_only before update or delete or truncate on setting_versions
  for each statement execute function refuse_change();

-- Who changed what was set, and why: one stream a tenant, each row's hash over the one before it, the head kept aside so
-- that a missing newest row shows too.
alter table tenants add column settings_seq int not null default 0;
alter table tenants add column settings_head text;
create table settings_events (
  tenant_id int not null references tenants,
  seq       int not null,
  type      text not null,
  at        timestamptz not null,
  actor     jsonb not null,
  body      jsonb not null,
  prev_hash text not null,
  hash      text not null,
  primary key (tenant_id, seq)
);
create trigger settings_events_append_only before update or delete or truncate on settings_events
  for each statement execute function refuse_change();

-- ---- published documents ----

alter table rule_sets add column published_at timestamptz, add column published_by text, add column note text,
  add column replay jsonb;
alter table policies add column published_at timestamptz, add column published_by text, add column note text,
  add column replay jsonb;
alter table calendars add column published_at timestamptz, add column published_by text, add column note text,
  add column replay jsonb;

create table tier_lists (
  tenant_id    int not null references tenants,
  tier_list_id text not null,
  version      int not null,
  status       text not null check (status in ('draft', 'active', 'archived')),
  body         jsonb not null,
  published_at timestamptz,
  published_by text,
  note         text,
  replay       jsonb,
  primary key (tenant_id, tier_list_id, version)
);
create unique index tier_lists_one_active on tier_lists (tenant_id) where status = 'active';

-- The newest version of each counts; a case keeps the one it was given.
create table plays (
  tenant_id    int not null references tenants,
  play_id      text not null,
  version      int not null,
  body         jsonb not null,
  published_at timestamptz,
  published_by text,
  note         text,
  replay       jsonb,
  primary key (tenant_id, play_id, version)
);

-- Some megabytes each, and numbers by the hundred thousand: json keeps them as they were written.
create table models (
  tenant_id    int not null references tenants,
  model_id     text not null,
  version      int not null,
  status       text not null check (status in ('draft', 'active', 'archived')),
  body         json not null,
  evaluation   jsonb,
  published_at timestamptz,
  published_by text,
  note         text,
  replay       jsonb,
  primary key (tenant_id, model_id, version)
);
create unique index models_one_active on models (tenant_id) where status = 'active';

-- A version that was once used is never another one afterwards. (A trigger per table; who published it may change when it
-- is made active again.)
create trigger rule_sets_immutable before update of body or delete or truncate on rule_sets
  for each statement execute function refuse_change();
create trigger policies_immutable before update of body or delete or truncate on policies
  for each statement execute function refuse_change();
create trigger calendars_immutable before update of body or delete or truncate on calendars
  for each statement execute function refuse_change();
create trigger tier_lists_immutable before update of body or delete or truncate on tier_lists
  for each statement execute function refuse_change();
create trigger plays_immutable before update of body or delete or truncate on plays
  for each statement execute function refuse_change();
create trigger models_immutable before update of body, evaluation or delete or truncate on models
  for each statement execute function refuse_change();

-- ---- people ----

create table absences (
  tenant_id   int not null references tenants,
  user_id     text not null,
  from_at     timestamptz not null,
  to_at       timestamptz,
  delegate_id text,
  primary key (tenant_id, user_id, from_at),
  check (to_at > from_at)
);

-- Whose turn it is in a pool: the lowest pointer is next. Open cases are counted from the cases themselves.
create table owner_loads (
  tenant_id int not null references tenants,
  pool      text not null,
  user_id   text not null,
  pointer   double precision not null,
  primary key (tenant_id, pool, user_id)
);

-- ---- decisions ----

-- Every routing decision with all it read, to be decided again. No name, e-mail or verbatim.
create table decisions (
  tenant_id   int not null,
  decision_id bigint not null generated always as identity,
  case_key    text not null,
  at          timestamptz not null,
  facts_id    bigint not null,
  record      jsonb not null,
  primary key (tenant_id, decision_id),
  foreign key (tenant_id, case_key) references cases,
  foreign key (tenant_id, facts_id) references facts
);
create index decisions_at on decisions (tenant_id, at, decision_id);
create trigger decisions_append_only before update or delete or truncate on decisions
  for each statement execute function refuse_change();

-- Whether stored decisions still decide themselves: one row a night, the differences by decision.
create table self_checks (
  tenant_id     int not null references tenants,
  self_check_id bigint not null generated always as identity,
  at            timestamptz not null,
  decisions     int not null,
  differing     int not null,
  differences   jsonb not null,
  primary key (tenant_id, self_check_id)
);

-- ---- corrections and hand-overs ----

-- Reasons that a person put right. The words are personal: erasing somebody empties them, the count stays.
create table corrections (
  tenant_id     int not null,
  correction_id bigint not null generated always as identity,
  case_key      text not null,
  at            timestamptz not null,
  from_reason   text not null,
  to_reason     text not null,
  language      text,
  verbatim      text,
  primary key (tenant_id, correction_id),
  foreign key (tenant_id, case_key) references cases
);

-- Announcements of hand-overs outside our own task: each of a case once.
create table handovers (
  tenant_id  int not null,
  case_key   text not null,
  n          int not null,
  channel    text not null check (channel in ('webhook', 'ticket')),
  attempts   int not null default 0,
  due_at     timestamptz not null default '-infinity',
  reference  text,
  last_error text,
  primary key (tenant_id, case_key, n),
  foreign key (tenant_id, case_key) references cases
);
create index handovers_due on handovers (channel, due_at) where reference is null;
