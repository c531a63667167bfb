-- oldest-code: 000001
-- Calendars that are prepared and wait for a person. Only adds. In a table of their own: of calendars the newest version
-- counts, so a draft among them would count for a worker of the release before.
create table calendar_drafts (
  tenant_id   int not null references tenants,
  calendar_id text not null,
  draft       int not null,
  -- The version it adds to; once another one counts it waits in vain.
  based_on    int not null,
  -- The year whose holidays it adds.
  year        int not null,
  body        jsonb not null,
  made_at     timestamptz not null,
  primary key (tenant_id, calendar_id, draft),
  unique (tenant_id, calendar_id, based_on, year),
  foreign key (tenant_id, calendar_id, based_on) references calendars (tenant_id, calendar_id, version)
);

-- A calendar without any window would let a clock run for ever. Readers check much more; this much holds for whoever writes.
alter table calendars add constraint calendars_open_somewhere
  check (jsonb_path_exists(body, '$.week.*[*]')) not valid;
alter table calendar_drafts add constraint calendar_drafts_open_somewhere
  check (jsonb_path_exists(body, '$.week.*[*]'));
