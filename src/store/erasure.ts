import type { ErasedResponse, ErasureStore, KeptDelivery, Mention, PersonResponse } from '../audit-ports';
import { toTimestamp } from './sql';

/** Takes personal data out of the tables. */
export const erasureStore: ErasureStore = {
  responsesOf: (sql, tenantId, { emails, contactIds }) =>
    sql.query<PersonResponse>(RESPONSES_OF, [tenantId, emails, contactIds]),

  async takeIntake(sql, tenantId) {
    await sql.query(
      `update lanes set fence = fence + 1, lease_owner = null, lease_until = '-infinity'
       where tenant_id = $1 and dest = 'intake'`,
      [tenantId],
    );
  },

  deliveries: (sql, tenantId, { after, limit }) =>
    sql.query<KeptDelivery>(
      `select delivery_id as "deliveryId", connection_id as "connectionId", import_id as "importId",
         received_at as "receivedAt", content_type as "contentType", headers, body, state <> 'done' as waiting
       from deliveries where tenant_id = $1 and delivery_id > $2 and body is not null order by delivery_id limit $3`,
      [tenantId, after, limit],
    ),

  async responses(sql, tenantId, { rows, at }) {
    const known = rows.map(({ receivedAt, ...key }) => ({ ...key, receivedAt: toTimestamp(receivedAt) }));
    await sql.query(ERASE_RESPONSES, [tenantId, JSON.stringify(known), toTimestamp(at)]);
  },

  async emptyDeliveries(sql, tenantId, deliveryIds) {
    await sql.query(
      `update deliveries set body = null, headers = '{}', state = 'done', bucket = coalesce(bucket, 'ignored'),
         reason = case when state = 'done' then reason else 'its person was erased' end
       where tenant_id = $1 and delivery_id = any($2::bigint[])`,
      [tenantId, deliveryIds],
    );
  },

  async aboutCases(sql, tenantId, caseKeys) {
    const these = [tenantId, caseKeys];
    await sql.query('delete from case_event_personal where tenant_id = $1 and case_key = any($2::text[])', these);
    for (const statement of [
      'update corrections set verbatim = null where tenant_id = $1 and case_key = any($2::text[]) and verbatim is not null',
      'update handovers set last_error = null where tenant_id = $1 and case_key = any($2::text[]) and last_error is not null',
      'update notices set last_error = null where tenant_id = $1 and about = any($2::text[]) and last_error is not null',
      'update outbox set last_error = null where tenant_id = $1 and case_key = any($2::text[]) and last_error is not null',
    ])
      await sql.query(statement, these);
  },

  mentions: (sql, tenantId, { words, except }) =>
    sql.query<Mention>(MENTIONS, [tenantId, words, JSON.stringify(except)]),

  expired: (sql, tenantId, { before, after, limit }) =>
    sql.query<ErasedResponse & { readonly caseKey: string | null }>(EXPIRED, [
      ...[tenantId, toTimestamp(before), after?.connectionId ?? 0, after?.responseId ?? '', limit],
    ]),
};

// By the address a response came with, or was read by, or that its case has; and by the contact it is matched with.
const RESPONSES_OF = `
  with r as (
    select r.connection_id, r.response_id, c.case_key,
      lower(coalesce(r.registers #>> '{person,value,email}', r.subject_email, c.personal ->> 'contactEmail')) as email,
      array[lower(r.registers #>> '{person,value,email}'), lower(r.subject_email), lower(c.personal ->> 'contactEmail')]
        as emails,
      coalesce(c.contact_id, f.body #>> '{match,contactId}') as contact_id,
      array[r.registers #>> '{person,value,name}', r.names ->> 'contact', c.personal ->> 'contactName'] as names
    from responses r
    left join cases c on c.response_id = r.response_id and c.connection_id = r.connection_id and c.tenant_id = r.tenant_id
    left join facts f on f.tenant_id = r.tenant_id and f.facts_id = r.facts_id
    where r.tenant_id = $1)
  select r.connection_id as "connectionId", r.response_id as "responseId", r.email, r.contact_id as "contactId",
    r.case_key as "caseKey", r.names,
    exists (select 1 from case_events e
      where e.tenant_id = $1 and e.case_key = r.case_key and e.type = 'verified') as chosen
  from r
  where r.emails && $2::text[] or r.contact_id = any($3::text[])
  order by 1, 2`;

// Of a register only that stays which says nothing of the person; what a source states of him later is not merged into it.
// The hash beside each value was taken over all that was stated, so it goes too. Locked in the order of the keys, like merging.
const ERASE_RESPONSES = `
  with k as (
    select * from jsonb_to_recordset($2::jsonb) as k("connectionId" int, "responseId" text, "receivedAt" timestamptz)),
  kept as (
    select k.*, coalesce((
      select jsonb_object_agg(f.key, jsonb_set(f.value, '{version,3}', '""'))
      from responses r, jsonb_each(r.registers) f
      where r.tenant_id = $1 and r.connection_id = k."connectionId" and r.response_id = k."responseId"
        and f.key in ('score', 'respondedAt', 'survey', 'channel', 'language', 'complete', 'deleted')), '{}') as registers
    from k order by k."connectionId", k."responseId")
  insert into responses as r (tenant_id, connection_id, response_id, received_at, registers, version, stage, bucket, reason,
    imported, erased_at)
  select $1, "connectionId", "responseId", "receivedAt", registers, 1, 'settled', 'suppressed',
    'its person was erased', true, $3::timestamptz
  from kept
  on conflict (tenant_id, connection_id, response_id) do update set
    registers = excluded.registers, version = r.version + 1, stage = 'settled',
    bucket = case when r.bucket = 'pending' then 'suppressed' else r.bucket end,
    reason = case when r.bucket = 'pending' then excluded.reason else r.reason end,
    subject_email = null, names = null, last_error = null, attempts = 0, retry_at = '-infinity', erased_at = $3::timestamptz`;

// Counted from the end of its case; of one without a case from its receipt. Words that were written into a case after it
// had been erased are found again.
const EXPIRED = `
  select r.connection_id as "connectionId", r.response_id as "responseId", r.received_at as "receivedAt",
    c.case_key as "caseKey"
  from responses r
  left join cases c on c.response_id = r.response_id and c.connection_id = r.connection_id and c.tenant_id = r.tenant_id
  where r.tenant_id = $1 and r.stage = 'settled' and (r.connection_id, r.response_id) > ($3, $4)
    and case when c.case_key is null then r.received_at else c.closed_at end < $2
    and (r.erased_at is null or jsonb_path_exists(c.personal, '$.* ? (@ != null)'))
  order by r.connection_id, r.response_id limit $5`;

const named = (text: string): string =>
  `exists (select 1 from unnest($2::text[]) as w where position(w in lower(${text})) > 0)`;

const MENTIONS = `
  (select 'response' as kind, r.response_id as id, c.case_key as "caseKey" from responses r
   left join cases c on c.response_id = r.response_id and c.connection_id = r.connection_id and c.tenant_id = r.tenant_id
   where r.tenant_id = $1 and (${named('r.registers::text')} or ${named('c.personal::text')})
     and not exists (
       select 1 from jsonb_to_recordset($3::jsonb) as k("connectionId" int, "responseId" text)
       where k."connectionId" = r.connection_id and k."responseId" = r.response_id)
   order by r.connection_id, r.response_id limit 100)
  union all
  (select 'action', 'CA-' || action_id, null from corrective_actions
   where tenant_id = $1 and ${named(`text || ' ' || coalesce(check_note, '')`)} order by action_id limit 100)
  union all
  (select 'cause', 'CC-' || cause_id, null from common_causes
   where tenant_id = $1 and ${named('root_cause')} order by cause_id limit 100)`;
