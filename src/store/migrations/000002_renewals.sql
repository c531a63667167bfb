-- oldest-code: 000001
-- At most one process renews a tenant's token, and none before this time: a refused token cannot start a storm.
alter table tenant_secrets add column renew_after timestamptz not null default '-infinity';
