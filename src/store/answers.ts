import type { AnswerRow, ResponseStore } from '../store-ports';
import { toTimestamp } from './sql';

/** What persons answered, of responses that are settled: whose case is still to be decided on is nobody's to read. */
export const answersOf: ResponseStore['answers'] = async (sql, tenantId, { emails, after, limit }) => {
  const text = ANSWERS(after === null ? 'desc' : 'asc');
  const since = toTimestamp(after ?? -Infinity);
  return sql.query<AnswerRow>(text, [tenantId, emails.map((email) => email.toLowerCase()), since, limit]);
};

// One look at the index for each address: asked for all at once it reads all that they have ever answered, to sort it.
const ANSWERS = (order: 'asc' | 'desc'): string => `
  select a.* from unnest($2::text[]) as e(email) cross join lateral (
    select r.received_at as "receivedAt", r.registers, r.band, c.case_key as "caseKey" from responses r
    left join cases c on c.tenant_id = r.tenant_id and c.connection_id = r.connection_id and c.response_id = r.response_id
    where r.tenant_id = $1 and lower(r.registers #>> '{person,value,email}') = e.email and r.received_at > $3
      and r.stage = 'settled' and r.band is not null and r.erased_at is null
    order by r.received_at ${order} limit $4) a
  order by a."receivedAt" ${order}`;
