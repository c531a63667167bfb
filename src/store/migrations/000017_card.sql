-- oldest-code: 000001
-- What the card of a record asks for. Only adds. None of them starts like a primary key that is pointed at: see 000004.

create index cases_of_contact on cases (contact_id, tenant_id, opened_at) where contact_id is not null;

-- Cases of which it is not known yet whom they are about: their candidates are read from the newest of these. No index on
-- the candidates themselves: one on an expression over the state would have every write of a case touch all indexes.
create index cases_in_doubt on cases (tenant_id, opened_at) where account_id is null and closed_at is null;

-- A ticket that stores a case of ours opens it.
create index crm_records_of_case on crm_records (crm_id, tenant_id) where record = 'case';

-- What a person answered, whatever the score.
create index responses_of_person on responses (lower(registers #>> '{person,value,email}'), tenant_id, received_at);
