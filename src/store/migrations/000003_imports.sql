-- oldest-code: 000001
-- Files of responses. `cursor` counts the rows that are done: it moves in the transaction that stores them, so an import
-- that was killed goes on exactly where it stopped.
create table imports (
  tenant_id      int not null,
  import_id      int not null,
  connection_id  int not null,
  file_name      text not null,
  sha256         text not null,
  bytes          bigint not null,
  -- How its rows are read: columns, date format, zone, scale.
  reading        jsonb not null,
  -- null = its rows may open cases however old they are.
  history_days   int,
  -- Rows answered before this are history; business time at the start less history_days.
  history_before timestamptz,
  state          text not null default 'running' check (state in ('running', 'done', 'given_up')),
  row_cursor     int not null default 0,
  stored         int not null default 0,
  duplicates     int not null default 0,
  rejected       int not null default 0,
  started_at     timestamptz not null,
  finished_at    timestamptz,
  primary key (tenant_id, import_id),
  foreign key (tenant_id, connection_id) references connections,
  check ((history_days is null) = (history_before is null)),
  check ((state = 'done') = (finished_at is not null)),
  check (row_cursor = stored + duplicates + rejected)
);
-- Two that import one file at once would each store half of it and call it whole.
create unique index imports_one_running on imports (tenant_id, connection_id, sha256) where state = 'running';

-- A row of a file waits in a state of its own: what comes in by webhook is claimed first, through its own small index, and
-- code that knows no files leaves it alone. Old rows need no check: they have no import, and one of the two old states.
alter table deliveries add column import_id int;
alter table deliveries add foreign key (tenant_id, import_id) references imports not valid;
alter table deliveries drop constraint deliveries_state_check;
alter table deliveries add constraint deliveries_state_check check (state in ('new', 'import', 'done')) not valid;
create index deliveries_import on deliveries (tenant_id, delivery_id) where state = 'import';
create index deliveries_import_worn on deliveries (tenant_id, delivery_id) where state = 'import' and attempts >= 2;

-- true = only files have spoken of it so far: it is read and decided after those that a webhook has told.
alter table responses add column imported boolean not null default false;
