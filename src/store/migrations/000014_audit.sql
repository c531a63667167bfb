-- oldest-code: 000001
-- Seals over all chains, erasure that holds, and history that the service itself may not rewrite. Only adds.

-- ---- seals ----

-- Every night one a tenant, in steps of some thousand heads: over what changed since the one before, and over that one.
create table seals (
  tenant_id     int not null references tenants,
  seal          int not null,
  -- Business time.
  at            timestamptz not null,
  -- How many cases there were.
  cases         int not null,
  heads         int not null,
  -- Over those heads, in the order of their keys.
  root          text not null,
  settings_seq  int not null,
  settings_hash text not null,
  prev_hash     text not null,
  hash          text not null,
  primary key (tenant_id, seal)
);

-- How far a case had come when it was sealed. A head is sealed once.
create table sealed_heads (
  tenant_id int not null,
  case_key  text not null,
  seq       int not null,
  seal      int not null,
  hash      text not null,
  primary key (tenant_id, case_key, seq),
  foreign key (tenant_id, seal) references seals
);
create index sealed_heads_of on sealed_heads (tenant_id, seal, case_key);

-- The newest seal, kept aside: one that was taken away shows too.
alter table tenants add column sealed int not null default 0;
alter table tenants add column seal_hash text;

create trigger seals_append_only before update or delete or truncate on seals
  for each statement execute function refuse_change();
create trigger sealed_heads_append_only before update or delete or truncate on sealed_heads
  for each statement execute function refuse_change();

-- Beside the triggers: the owner of the tables may not either, unless he grants it to himself. One column stays, because
-- a foreign key locks the row it points at as that owner, for which PostgreSQL asks the right to update some column; the
-- trigger refuses that one too. A superuser has every right.
revoke update, delete, truncate on case_events, settings_events, seals, sealed_heads from public, current_user;
grant update (tenant_id) on case_events, settings_events, seals, sealed_heads to current_user;

-- The evidence of one case.
create index decisions_of_case on decisions (tenant_id, case_key);

-- Up to which event the row of a case lists its touches: where that is not its newest, a worker of the release before
-- wrote the row last, and the events tell.
alter table cases add column touches_seq int;

-- ---- erasure ----

-- When its person was erased: what a source says of it later is not kept. null = he was not.
alter table responses add column erased_at timestamptz;

-- Bodies are kept as long as each tenant wants. In place of the index without the tenant.
create index deliveries_kept on deliveries (tenant_id, received_at) where body is not null and state = 'done';
drop index deliveries_bodies;
