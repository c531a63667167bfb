import type { ActionsWanted, ActionStore, CorrectiveAction } from '../cause-ports';
import { numberOf, numbersOf, pageOf } from './numbered';
import { toTimestamp } from './sql';

const PREFIX = 'CA';

/** What is done so that it does not happen again. */
export const actionStore: ActionStore = {
  async many(sql, tenantId, ids) {
    const rows = await sql.query<Row>(`${SELECT} and action_id = any($2::bigint[])`, [
      tenantId,
      numbersOf(PREFIX, ids),
    ]);
    return new Map(rows.map(actionOf).map((action) => [action.id, action]));
  },

  async list(sql, tenantId, { after, limit, filter, ownerId, readerId, now }) {
    const by = filter === 'check_due' ? 'check_due_at' : 'due_at';
    const from = after === null ? null : placeOf(after);
    const rows = await sql.query<Row>(
      `${SELECT} and ${WHERE[filter]} and ($3::text is null or owner_id = $3)
         and ($4::timestamptz is null or (${by}, action_id) > ($4, $5)) and $2::timestamptz is not null
         and ($7::text is null or not restricted or owner_id = $7 or created_by = $7)
       order by ${by}, action_id limit $6`,
      [tenantId, toTimestamp(now), ownerId, from?.at ?? null, from?.n ?? null, limit + 1, readerId],
    );
    const dueOf = (row: Row): number => (filter === 'check_due' ? (row.checkDueAt ?? 0) : row.dueAt);
    return pageOf(rows, limit, { made: actionOf, place: (row) => `${dueOf(row)}.${row.n}` });
  },

  async byRequest(sql, tenantId, requestId) {
    const [row] = await sql.query<Row>(`${SELECT} and request_id = $2`, [tenantId, requestId]);
    return row === undefined ? null : actionOf(row);
  },

  async forUpdate(sql, tenantId, id) {
    const [row] = await sql.query<Row>(`${SELECT} and action_id = $2 for no key update`, [
      tenantId,
      numberOf(PREFIX, id),
    ]);
    return row === undefined ? null : actionOf(row);
  },

  async add(sql, tenantId, { requestId, ...action }) {
    const { text, ownerId, dueAt, checkDueAt, createdAt, createdBy, restricted } = action;
    const [row] = await sql.query<{ n: number }>(
      `insert into corrective_actions (tenant_id, text, owner_id, due_at, check_due_at, created_at, created_by,
         restricted, request_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (tenant_id, request_id) where request_id is not null do nothing returning action_id as n`,
      [
        ...[tenantId, text, ownerId, toTimestamp(dueAt), stampOf(checkDueAt)],
        ...[toTimestamp(createdAt), createdBy, restricted, requestId],
      ],
    );
    return row === undefined ? null : { ...action, id: `${PREFIX}-${row.n}`, doneAt: null, check: null, version: 1 };
  },

  async save(sql, tenantId, action) {
    const { id, text, ownerId, dueAt, doneAt, checkDueAt, check } = action;
    await sql.query(
      `update corrective_actions set text = $3, owner_id = $4, due_at = $5, done_at = $6, check_due_at = $7,
         check_result = $8, checked_at = $9, checked_by = $10, check_note = $11, version = version + 1
       where tenant_id = $1 and action_id = $2`,
      [
        ...[tenantId, numberOf(PREFIX, id), text, ownerId, toTimestamp(dueAt), stampOf(doneAt), stampOf(checkDueAt)],
        ...[check?.result ?? null, stampOf(check?.at ?? null), check?.by ?? null, check?.note ?? null],
      ],
    );
    return { ...action, version: action.version + 1 };
  },
};

/** `$2` = now. */
const WHERE: Readonly<Record<ActionsWanted['filter'], string>> = {
  all: 'true',
  open: 'done_at is null',
  overdue: 'done_at is null and due_at <= $2',
  check_due: 'done_at is not null and checked_at is null and check_due_at is not null and check_due_at <= $2',
};

interface Row {
  readonly n: number;
  readonly text: string;
  readonly ownerId: string;
  readonly dueAt: number;
  readonly doneAt: number | null;
  readonly checkDueAt: number | null;
  readonly result: NonNullable<CorrectiveAction['check']>['result'] | null;
  readonly checkedAt: number | null;
  readonly checkedBy: string | null;
  readonly checkNote: string | null;
  readonly createdAt: number;
  readonly createdBy: string;
  readonly restricted: boolean;
  readonly version: number;
}

const SELECT = `
  select action_id as n, text, owner_id as "ownerId", due_at as "dueAt", done_at as "doneAt",
    check_due_at as "checkDueAt", check_result as result, checked_at as "checkedAt", checked_by as "checkedBy",
    check_note as "checkNote", created_at as "createdAt", created_by as "createdBy",
    restricted, version
  from corrective_actions where tenant_id = $1`;

function actionOf(row: Row): CorrectiveAction {
  const { n, result, checkedAt, checkedBy, checkNote, ...rest } = row;
  const checked = result !== null && checkedAt !== null && checkedBy !== null;
  const check = checked ? { result, at: checkedAt, by: checkedBy, note: checkNote } : null;
  return { ...rest, id: `${PREFIX}-${n}`, check };
}

function placeOf(after: string): { readonly at: string; readonly n: number } {
  const [, at, n] = /^(-?\d{1,16})\.(\d{1,15})$/.exec(after) ?? [];
  if (at === undefined || n === undefined) throw new RangeError(`no page ended with "${after}"`);
  return { at: toTimestamp(Number(at)), n: Number(n) };
}

function stampOf(at: number | null): string | null {
  return at === null ? null : toTimestamp(at);
}
