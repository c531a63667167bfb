import type { CaseStore, RecordRef } from '../case-ports';

/** Cases on a record of the CRM, in the order of the queue; ended ones behind, newest first. */
export const onRecord: CaseStore['onRecord'] = async (sql, tenantId, { record, open, ended }) => {
  const rows = await sql.query<{ caseKey: string }>(STATEMENT[record.type], [tenantId, record.id, open, ended]);
  return rows.map(({ caseKey }) => caseKey);
};

// More that are in doubt nobody leaves lying about.
const IN_DOUBT = 200;

const LISTED = `
  select "caseKey" from (
    (select c.case_key as "caseKey", 0 as part, row_number() over (order by q.rank, q.due_at, c.case_key) as n from found c
      left join case_queue q on q.tenant_id = $1 and q.case_key = c.case_key
      where c.closed_at is null order by n limit $3)
    union all
    (select case_key, 1, row_number() over (order by closed_at desc, case_key) as n from found
      where closed_at is not null order by n limit $4)) listed
  order by part, n`;

/** Whom a case is about may be in doubt: it stands on every record that it may be about. */
const ofSubject = (column: 'account_id' | 'contact_id', candidate: 'accountId' | 'contactId'): string => `
  with known as (
    select case_key, closed_at from cases where tenant_id = $1 and ${column} = $2),
  doubtful as (
    select case_key, closed_at, state -> 'match' -> 'candidates' as candidates from cases
    where tenant_id = $1 and account_id is null and closed_at is null order by opened_at desc limit ${IN_DOUBT}),
  found as (
    select * from known union
    select case_key, closed_at from doubtful
    where candidates @> jsonb_build_array(jsonb_build_object('${candidate}', $2::text)))
  ${LISTED}`;

const STATEMENT: Readonly<Record<RecordRef['type'], string>> = {
  account: ofSubject('account_id', 'accountId'),
  contact: ofSubject('contact_id', 'contactId'),
  ticket: `
    with found as (
      select c.case_key, c.closed_at from crm_records r
      join cases c on c.tenant_id = r.tenant_id and c.case_key = r.case_key
      where r.tenant_id = $1 and r.record = 'case' and r.crm_id = $2)
    ${LISTED}`,
};
