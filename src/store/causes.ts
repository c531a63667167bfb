import type { CauseStore, CommonCause, Page } from '../cause-ports';
import { numberOf, numbersOf, pageOf } from './numbered';
import { toTimestamp, type Sql } from './sql';

const PREFIX = 'CC';

/** What cases share, and which cases share what. */
export const causeStore: CauseStore = {
  one: (sql, tenantId, id) => oneOf(sql, '', [tenantId, numberOf(PREFIX, id)]),

  async many(sql, tenantId, ids) {
    const rows = await sql.query<Row>(`${SELECT} and cause_id = any($2::bigint[])`, [tenantId, numbersOf(PREFIX, ids)]);
    return new Map(rows.map(causeOf).map((cause) => [cause.id, cause]));
  },

  toJoin: (sql, tenantId, id) => oneOf(sql, 'for share', [tenantId, numberOf(PREFIX, id)]),

  async list(sql, tenantId, { after, limit, filter }) {
    const before = after === null ? null : numberOf(PREFIX, after);
    if (before === 0) throw new RangeError(`no page ended with "${after ?? ''}"`);
    const rows = await sql.query<Row>(
      `${SELECT} and ($2::bigint is null or cause_id < $2) ${filter === 'open' ? 'and closed_at is null' : ''}
       order by cause_id desc limit $3`,
      [tenantId, before, limit + 1],
    );
    return pageOf(rows, limit, { made: causeOf, place: ({ n }) => `${PREFIX}-${n}` });
  },

  async byRequest(sql, tenantId, requestId) {
    const [row] = await sql.query<Row>(`${SELECT} and request_id = $2`, [tenantId, requestId]);
    return row === undefined ? null : causeOf(row);
  },

  forUpdate: (sql, tenantId, id) => oneOf(sql, 'for no key update', [tenantId, numberOf(PREFIX, id)]),

  async add(sql, tenantId, { requestId, ...cause }) {
    const { rootCauseArea, rootCause, actionIds, createdAt, createdBy } = cause;
    const [row] = await sql.query<{ n: number }>(
      `insert into common_causes (tenant_id, root_cause_area, root_cause, action_ids, created_at, created_by, changed_by,
         request_id)
       values ($1, $2, $3, $4, $5, $6, $6, $7)
       on conflict (tenant_id, request_id) where request_id is not null do nothing returning cause_id as n`,
      [tenantId, rootCauseArea, rootCause, actionIds, toTimestamp(createdAt), createdBy, requestId],
    );
    return row === undefined ? null : { ...cause, id: `${PREFIX}-${row.n}`, closedAt: null, version: 1 };
  },

  async save(sql, tenantId, { cause, by }) {
    const { id, rootCauseArea, rootCause, actionIds, closedAt } = cause;
    await sql.query(SAVE, [
      ...[tenantId, numberOf(PREFIX, id), rootCauseArea, rootCause, actionIds],
      ...[closedAt === null ? null : toTimestamp(closedAt), by],
    ]);
    return { ...cause, version: cause.version + 1 };
  },

  async linkedCases(sql, tenantId, { id, openOnly, after, limit }) {
    const linked = id.startsWith(PREFIX) ? 'cause_id = $2' : `action_ids @> array[$2::text] and action_ids <> '{}'`;
    const rows = await sql.query<{ caseKey: string }>(
      `select case_key as "caseKey" from cases
       where tenant_id = $1 and ${linked} and case_key > $3 ${openOnly ? 'and closed_at is null' : ''}
       order by case_key limit $4`,
      [tenantId, id, after ?? '', limit + 1],
    );
    return caseKeys(rows, limit);
  },

  async linkCounts(sql, tenantId, ids) {
    const rows = await sql.query<{ id: string; cases: number }>(COUNTS, [tenantId, ids]);
    return new Map(rows.map(({ id, cases }) => [id, cases]));
  },

  async uncarriedTenants(sql) {
    const rows = await sql.query<{ tenantId: number }>(
      'select distinct tenant_id as "tenantId" from common_causes where carried_version < version order by 1',
    );
    return rows.map(({ tenantId }) => tenantId);
  },

  async uncarried(sql, tenantId) {
    const rows = await sql.query<Row & { readonly dropped: readonly string[]; readonly by: string }>(
      `${select('dropped_action_ids as dropped, changed_by as by,')} and carried_version < version order by cause_id`,
      [tenantId],
    );
    return rows.map(({ dropped: droppedActionIds, by, ...row }) => ({ cause: causeOf(row), droppedActionIds, by }));
  },

  async carried(sql, tenantId, { id, version }) {
    await sql.query(
      `update common_causes set carried_version = $3,
         dropped_action_ids = case when version = $3 then '{}' else dropped_action_ids end
       where tenant_id = $1 and cause_id = $2 and carried_version < $3`,
      [tenantId, numberOf(PREFIX, id), version],
    );
  },

  async eraseWords(sql, tenantId, caseKeys) {
    for (const statement of ERASE) await sql.query(statement, [tenantId, caseKeys]);
  },
};

interface Row {
  readonly n: number;
  readonly rootCauseArea: CommonCause['rootCauseArea'];
  readonly rootCause: string;
  readonly actionIds: readonly string[];
  readonly closedAt: number | null;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly version: number;
}

const select = (more: string): string => `
  select ${more} cause_id as n, root_cause_area as "rootCauseArea", root_cause as "rootCause", action_ids as "actionIds",
    closed_at as "closedAt", created_at as "createdAt", created_by as "createdBy", version
  from common_causes where tenant_id = $1`;
const SELECT = select('');

// What leaves it is taken from its cases too, and what comes back before that has not left.
const SAVE = `
  update common_causes set root_cause_area = $3, root_cause = $4, action_ids = $5::text[], closed_at = $6,
    changed_by = $7, version = version + 1,
    dropped_action_ids = array(
      select distinct a from unnest(dropped_action_ids || action_ids) as u(a) where a <> all($5::text[]) order by 1)
  where tenant_id = $1 and cause_id = $2`;

const COUNTS = `
  select id, count(*)::int as cases from (
    select cause_id as id from cases where tenant_id = $1 and cause_id = any($2::text[])
    union all
    select a from cases, unnest(action_ids) as u(a)
    where tenant_id = $1 and action_ids <> '{}' and action_ids && $2::text[] and a = any($2::text[])) as linked
  group by id`;

// What another case shares stays: it is no longer about one person.
const ONLY_THEIRS = `case_key = any($2::text[])`;
const OWN_ACTIONS = `
  select a from cases c, unnest(c.action_ids) as u(a)
  where c.tenant_id = $1 and c.${ONLY_THEIRS} and not exists (
    select 1 from cases o where o.tenant_id = $1 and o.action_ids <> '{}' and o.action_ids @> array[a] and not o.${ONLY_THEIRS})`;
const OWN_CAUSES = `
  select c.cause_id from cases c
  where c.tenant_id = $1 and c.${ONLY_THEIRS} and c.cause_id is not null and not exists (
    select 1 from cases o where o.tenant_id = $1 and o.cause_id = c.cause_id and not o.${ONLY_THEIRS})`;
const ERASED = `'(erased)'`;
const ERASE: readonly string[] = [
  `delete from settings_event_personal p using settings_events e
   where p.tenant_id = $1 and e.tenant_id = $1 and e.seq = p.seq
     and (e.body ->> 'actionId' in (${OWN_ACTIONS}) or e.body ->> 'causeId' in (${OWN_CAUSES}))`,
  `update corrective_actions set text = ${ERASED}, check_note = case when check_note is not null then ${ERASED} end
   where tenant_id = $1 and 'CA-' || action_id in (${OWN_ACTIONS})`,
  `update common_causes set root_cause = ${ERASED}
   where tenant_id = $1 and '${PREFIX}-' || cause_id in (${OWN_CAUSES})`,
];

async function oneOf(sql: Sql, lock: string, key: readonly number[]): Promise<CommonCause | null> {
  const [row] = await sql.query<Row>(`${SELECT} and cause_id = $2 ${lock}`, key);
  return row === undefined ? null : causeOf(row);
}

function causeOf({ n, ...row }: Row): CommonCause {
  return { ...row, id: `${PREFIX}-${n}` };
}

function caseKeys(rows: readonly { readonly caseKey: string }[], limit: number): Page<string> {
  return pageOf(rows, limit, { made: ({ caseKey }) => caseKey, place: ({ caseKey }) => caseKey });
}
