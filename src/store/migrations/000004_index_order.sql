-- oldest-code: 000001
-- The check of a foreign key is planned once a connection, often while its table is nearly empty. Every index that starts
-- with tenant_id then costs the same and the newest wins: what pointed at a case was looked for among all cases of the
-- tenant (0.2 ms a check at 1,200 cases, growing). So beside a primary key that is pointed at no index starts like it.
drop index cases_of_account;
create index cases_of_account on cases (account_id, tenant_id, opened_at);

-- One detractor response, one case: the database holds the promise.
alter table cases drop constraint cases_tenant_id_connection_id_response_id_key;
alter table cases add constraint cases_one_of_response unique (response_id, connection_id, tenant_id);

alter table deliveries drop constraint deliveries_tenant_id_connection_id_delivery_key_key;
alter table deliveries add constraint deliveries_once unique (delivery_key, connection_id, tenant_id);
