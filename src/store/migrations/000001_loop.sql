-- oldest-code: 000001
-- The loop: deliveries in, cases and dirty marks out. Every primary key starts with tenant_id and every foreign key
-- carries it, so that no row can point into another tenant.

create table tenants (
  tenant_id   int primary key generated always as identity,
  name        text not null,
  crm         text not null check (crm in ('hubspot', 'salesforce')),
  org_id      text not null,
  settings    jsonb not null,
  crm_config  jsonb,
  created_at  timestamptz not null,
  unique (crm, org_id)
);

create table tenant_secrets (
  tenant_id  int not null references tenants,
  name       text not null,
  version    int not null default 1,
  sealed     text not null,
  primary key (tenant_id, name)
);

create table connections (
  tenant_id      int not null references tenants,
  connection_id  int not null,
  source         text not null,
  name           text not null,
  key_hash       text not null unique,
  key_sealed     text not null,
  secrets_sealed text not null,
  config         jsonb not null,
  status         text not null default 'active' check (status in ('active', 'paused')),
  created_at     timestamptz not null,
  primary key (tenant_id, connection_id)
);

-- What arrived, as it arrived. Bodies are dropped after the retention time, the row and its hash stay.
create table deliveries (
  tenant_id     int not null,
  delivery_id   bigint not null generated always as identity,
  connection_id int not null,
  delivery_key  text not null,
  received_at   timestamptz not null,
  content_type  text,
  headers       jsonb not null,
  body          bytea,
  duplicates    int not null default 0,
  state         text not null default 'new' check (state in ('new', 'done')),
  bucket        text check (bucket in ('parsed', 'ignored', 'test', 'quarantined', 'paused')),
  reason        text,
  attempts      int not null default 0,
  retry_at      timestamptz not null default '-infinity',
  primary key (tenant_id, delivery_id),
  unique (tenant_id, connection_id, delivery_key),
  foreign key (tenant_id, connection_id) references connections,
  check ((state = 'done') = (bucket is not null))
);
create index deliveries_bodies on deliveries (received_at) where body is not null and state = 'done';
create index deliveries_new on deliveries (tenant_id, retry_at, delivery_id) where state = 'new';

-- What the CRM said about a subject at one moment; append-only, no personal data.
create table facts (
  tenant_id int not null references tenants,
  facts_id  bigint not null generated always as identity,
  read_at   timestamptz not null,
  body      jsonb not null,
  primary key (tenant_id, facts_id)
);

create table responses (
  tenant_id     int not null,
  connection_id int not null,
  response_id   text not null,
  received_at   timestamptz not null,
  registers     jsonb not null,
  version       int not null,
  band          text check (band in ('detractor', 'passive', 'promoter')),
  stage         text not null check (stage in ('gather', 'process', 'settled')),
  bucket        text not null check (bucket in ('pending', 'not_detractor', 'no_score', 'history', 'suppressed', 'case')),
  facts_id      bigint,
  subject_email text,
  names         jsonb,
  turned_at     timestamptz,
  attempts      int not null default 0,
  retry_at      timestamptz not null default '-infinity',
  last_error    text,
  primary key (tenant_id, connection_id, response_id),
  foreign key (tenant_id, connection_id) references connections,
  foreign key (tenant_id, facts_id) references facts
);
create index responses_todo on responses (tenant_id, stage, retry_at) where stage <> 'settled';

create table response_revisions (
  tenant_id     int not null,
  revision_id   bigint not null generated always as identity,
  connection_id int not null,
  response_id   text not null,
  delivery_id   bigint not null,
  at            timestamptz not null,
  changes       jsonb not null,
  primary key (tenant_id, revision_id),
  foreign key (tenant_id, connection_id, response_id) references responses,
  foreign key (tenant_id, delivery_id) references deliveries
);
create index response_revisions_of on response_revisions (tenant_id, connection_id, response_id);

create table cases (
  tenant_id     int not null,
  case_key      text not null,
  connection_id int not null,
  response_id   text not null,
  account_id    text,
  contact_id    text,
  status        text not null,
  process       text not null,
  tier          text not null,
  owner_id      text not null check (owner_id <> ''),
  seq           int not null,
  head_hash     text not null,
  opened_at     timestamptz not null,
  closed_at     timestamptz,
  state         jsonb not null,
  personal      jsonb not null,
  primary key (tenant_id, case_key),
  -- One detractor response, one case: the database holds the promise.
  unique (tenant_id, connection_id, response_id),
  foreign key (tenant_id, connection_id, response_id) references responses
);
create index cases_of_account on cases (tenant_id, account_id, opened_at);

-- History and audit at once: the case is folded from these rows, and each row's hash covers the one before it.
create table case_events (
  tenant_id int not null,
  case_key  text not null,
  seq       int not null,
  type      text not null,
  at        timestamptz not null,
  actor     jsonb not null,
  body      jsonb not null,
  prev_hash text not null,
  hash      text not null,
  primary key (tenant_id, case_key, seq),
  foreign key (tenant_id, case_key) references cases
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
-- Per statement: a trigger per row would not see a truncate.
create trigger case_events_append_only before update or delete or truncate on case_events
  for each statement execute function refuse_change();

-- Salt and value of the personal fields an event refers to by digest: deleting these rows erases the person and the
-- chain still verifies.
create table case_event_personal (
  tenant_id int not null,
  case_key  text not null,
  seq       int not null,
  field     text not null,
  salt      text not null,
  value     text not null,
  primary key (tenant_id, case_key, seq, field),
  foreign key (tenant_id, case_key, seq) references case_events
);

create table clocks (
  tenant_id   int not null,
  case_key    text not null,
  clock       text not null check (clock in ('first_touch', 'resolution')),
  cycle       int not null,
  status      text not null check (status in ('running', 'met', 'breached', 'cancelled')),
  budget_n    int not null,
  budget_unit text not null check (budget_unit in ('bh', 'bd')),
  budget_s    int not null,
  start_at    timestamptz not null,
  due_at      timestamptz,
  remaining_s int not null,
  generation  int not null,
  breached_at timestamptz,
  primary key (tenant_id, case_key, clock, cycle),
  foreign key (tenant_id, case_key) references cases
);

create table clock_legs (
  tenant_id        int not null,
  case_key         text not null,
  clock            text not null,
  cycle            int not null,
  leg              int not null,
  from_at          timestamptz not null,
  to_at            timestamptz,
  calendar_id      text not null,
  calendar_version int not null,
  time_zone        text not null,
  state            text not null check (state in ('running', 'paused')),
  reason           text not null,
  primary key (tenant_id, case_key, clock, cycle, leg),
  foreign key (tenant_id, case_key, clock, cycle) references clocks
);
create unique index clock_legs_one_open on clock_legs (tenant_id, case_key, clock, cycle) where to_at is null;

create table timers (
  tenant_id  int not null,
  case_key   text not null,
  clock      text not null,
  cycle      int not null,
  generation int not null,
  threshold  int not null,
  fire_at    timestamptz not null,
  state      text not null default 'pending' check (state in ('pending', 'fired', 'superseded', 'stale')),
  primary key (tenant_id, case_key, clock, cycle, generation, threshold),
  foreign key (tenant_id, case_key, clock, cycle) references clocks
);
create index timers_due on timers (fire_at) where state = 'pending';

create table tasks (
  tenant_id int not null,
  case_key  text not null,
  kind      text not null check (kind in ('owner', 'acknowledgement', 'review')),
  n         int not null,
  purpose   text not null,
  owner_id  text not null check (owner_id <> ''),
  status    text not null check (status in ('open', 'done', 'cancelled')),
  due_at    timestamptz not null,
  primary key (tenant_id, case_key, kind, n),
  foreign key (tenant_id, case_key) references cases
);
create unique index tasks_one_open_owner_task on tasks (tenant_id, case_key) where kind = 'owner' and status = 'open';

-- A lane = one tenant and one kind of work, leased as a whole: `crm` is the only way to call that tenant's CRM.
create table lanes (
  tenant_id   int not null references tenants,
  dest        text not null check (dest in ('intake', 'crm')),
  not_before  timestamptz not null default '-infinity',
  last_served timestamptz not null default '-infinity',
  lease_owner text,
  lease_until timestamptz not null default '-infinity',
  fence       bigint not null default 0,
  budget      jsonb not null default '{}',
  trouble     text,
  primary key (tenant_id, dest)
);
create index lanes_pick on lanes (dest, last_served);

-- A dirty mark, not a payload: what is sent is rendered from the current state, so nothing stale is ever written.
create table outbox (
  tenant_id  int not null,
  dest       text not null,
  case_key   text not null,
  wanted     int not null,
  sent       int not null default 0,
  priority   smallint not null,
  due_at     timestamptz not null,
  attempts   int not null default 0,
  uncertain  boolean not null default false,
  fence      bigint not null default 0,
  rejected_version int,
  last_error jsonb,
  primary key (tenant_id, dest, case_key),
  foreign key (tenant_id, dest) references lanes,
  foreign key (tenant_id, case_key) references cases
);
create index outbox_due on outbox (tenant_id, dest, priority, due_at) where wanted > sent and rejected_version is null;

-- Ids of what we wrote, and a digest of what it said.
create table crm_records (
  tenant_id int not null,
  case_key  text not null,
  record    text not null,
  crm_id    text not null,
  digest    text not null,
  primary key (tenant_id, case_key, record),
  foreign key (tenant_id, case_key) references cases
);

create table directory_snapshots (
  tenant_id   int not null references tenants,
  snapshot_id bigint not null generated always as identity,
  read_at     timestamptz not null,
  stored_at   timestamptz not null default now(),
  body        jsonb not null,
  primary key (tenant_id, snapshot_id)
);

create table rule_sets (
  tenant_id   int not null references tenants,
  rule_set_id text not null,
  version     int not null,
  status      text not null check (status in ('draft', 'active', 'archived')),
  body        jsonb not null,
  primary key (tenant_id, rule_set_id, version)
);
create unique index rule_sets_one_active on rule_sets (tenant_id) where status = 'active';

create table calendars (
  tenant_id   int not null references tenants,
  calendar_id text not null,
  version     int not null,
  body        jsonb not null,
  primary key (tenant_id, calendar_id, version)
);

create table policies (
  tenant_id int not null references tenants,
  policy_id text not null,
  version   int not null,
  status    text not null check (status in ('draft', 'active', 'archived')),
  body      jsonb not null,
  primary key (tenant_id, policy_id, version)
);
create unique index policies_one_active on policies (tenant_id) where status = 'active';
