-- oldest-code: 000001
-- In the order in which they are claimed: sorting all that waited for every hundred claimed took 25 ms with 40,000 waiting.
drop index deliveries_new;
create index deliveries_new on deliveries (tenant_id, delivery_id) where state = 'new';
create index deliveries_new_worn on deliveries (tenant_id, delivery_id) where state = 'new' and attempts >= 2;
