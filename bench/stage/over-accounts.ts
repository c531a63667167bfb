import type { ClockOffice } from './clock-office';

/** A record to look at, who looks, and what he is to see; null = no case that is open. */
export interface Spread {
  readonly accountId: string;
  readonly userId: string;
  readonly caseKey: string | null;
}

/** Cases at the account that has several. */
const TOGETHER = 5;

/**
 * Spreads the copies of one case over accounts of their own: half of them alone, the rest five at an account; and gives
 * accounts whose only case has ended, and whose contact has answered again. `count` of each are named.
 */
export async function spreadOverAccounts(
  { loop: { db }, tenantId }: ClockOffice,
  count: number,
): Promise<Readonly<Record<'alone' | 'shared' | 'empty', readonly Spread[]>>> {
  await db.tx(
    async (sql) => {
      // What a trigger would list one by one is listed at once below.
      await sql.query('set local session_replication_role = replica');
      await sql.query(SPREAD, [tenantId, TOGETHER]);
      await sql.query(END, [tenantId, count]);
      await sql.query(ANSWER, [tenantId]);
      await sql.query(`delete from case_queue q using cases c
        where c.tenant_id = q.tenant_id and c.case_key = q.case_key and c.closed_at is not null`);
    },
    { longRunning: true },
  );
  for (const table of ['cases', 'responses', 'case_queue']) await db.query(`vacuum analyze ${table}`);
  const rows = await db.query<Spread & { readonly part: string }>(NAMED, [tenantId, count]);
  const of = (part: string): readonly Spread[] => rows.filter((row) => row.part === part);
  return { alone: of('alone'), shared: of('shared'), empty: of('empty') };
}

const SPREAD = `
  with numbered as (
    select case_key, row_number() over (order by case_key) as n from cases where tenant_id = $1),
  placed as (
    select case_key, n, case when n % 2 = 0 then 'alone-' || n else 'shared-' || n / ($2 * 2) end as account from numbered)
  update cases c set account_id = p.account, contact_id = 'contact-' || p.n,
    state = c.state || jsonb_build_object('accountId', p.account, 'contactId', 'contact-' || p.n),
    personal = c.personal || jsonb_build_object('contactEmail', 'person' || p.n || '@customer.example')
  from placed p where c.tenant_id = $1 and c.case_key = p.case_key`;

const END = `
  update cases c set account_id = replace(account_id, 'alone', 'empty'), closed_at = now(), status = 'resolved',
    state = c.state || jsonb_build_object('status', 'resolved', 'closedAt', (extract(epoch from now()) * 1000)::bigint,
      'tasks', '[]'::jsonb, 'closure', jsonb_build_object('outcome', 'resolved'))
  where tenant_id = $1 and case_key in (
    select case_key from cases where tenant_id = $1 and account_id like 'alone-%' order by case_key limit $2)`;

const ANSWER = `
  insert into responses (tenant_id, connection_id, response_id, received_at, registers, version, band, stage, bucket)
  select $1, connection_id, 'again ' || case_key, now(), jsonb_build_object(
    'score', jsonb_build_object('value', jsonb_build_object('value', 9,
      'scale', jsonb_build_object('metric', 'nps', 'min', 0, 'max', 10, 'higherIsBetter', true)), 'version', '[]'::jsonb),
    'person', jsonb_build_object('value', jsonb_build_object('email', personal ->> 'contactEmail', 'name', 'Ann'),
      'version', '[]'::jsonb)), 1, 'promoter', 'settled', 'not_detractor'
  from cases where tenant_id = $1`;

// The owner of the case that all others were copied from is none of the people of the tenant.
const NAMED = `
  select * from (
    select split_part(account_id, '-', 1) as part, account_id as "accountId", owner_id as "userId",
      case when closed_at is null then case_key end as "caseKey",
      row_number() over (partition by split_part(account_id, '-', 1) order by md5(case_key)) as n
    from cases where tenant_id = $1 and owner_id like 'csm-%') named
  where n <= $2`;
