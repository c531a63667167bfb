import { sameJson } from '../domain/canonical-json';
import type { DocumentKind } from '../domain/settings-events';
import { readCalendar } from '../sla/read-calendar';
import type { Sql } from '../sql-port';
import type { NewDocument, Publication, SetupStore } from '../store-ports';
import { toTimestamp } from './sql';

/**
 * Stores the next version and makes it the active one; what is the newest version already is no new one. Of calendars and
 * plays the newest counts: every clock and every case names its own. Several statements, so it belongs into a transaction.
 * @returns the version.
 * @throws for a calendar that no clock could be walked on
 */
export async function publish(sql: Sql, tenantId: number, document: NewDocument): Promise<number> {
  const { kind, id, body, publication } = document;
  refuseClosed(document);
  await lockPublishing(sql, tenantId);
  const newest = await newestOf(sql, tenantId, document);
  const known = newest !== null && sameJson(unnumbered(newest.body), unnumbered(body));
  const version = known ? newest.version : (newest?.version ?? 0) + 1;
  const ref = { kind, id, version };
  if (!known) await add(sql, tenantId, { ...ref, body: numbered(body, version) });
  if (publication !== null && !(known && newest.settled)) await note(sql, tenantId, { ...ref, publication });
  if (document.aside !== true) await activate(sql, tenantId, ref);
  return version;
}

/** Two who publish for one tenant go on one after the other: what the second one reads from here on is what the first left. */
export const lockPublishing: SetupStore['lockPublishing'] = async (sql, tenantId) => {
  await sql.query('select 1 from tenants where tenant_id = $1 for no key update', [tenantId]);
};

/** Makes a stored version count again. @returns the version that counts now, or null where there is none such. */
export const republish: SetupStore['republish'] = async (sql, tenantId, { publication, ...ref }) => {
  const { table, column, hasStatus } = TABLES[ref.kind];
  await lockPublishing(sql, tenantId);
  const [stored] = await sql.query<{ body: unknown; settled: boolean }>(
    `select body, ${settled(ref.kind, false)} as settled from ${table} where tenant_id = $1 and ${column} = $2 and version = $3`,
    [tenantId, ref.id, ref.version],
  );
  if (stored === undefined) return null;
  if (!hasStatus) return publish(sql, tenantId, { kind: ref.kind, id: ref.id, body: stored.body, publication });
  if (!stored.settled) await note(sql, tenantId, { ...ref, publication });
  await activate(sql, tenantId, ref);
  return ref.version;
};

/** Stores a model beside the active one, with what it showed. */
export const saveDraftModel: SetupStore['saveDraftModel'] = async (sql, tenantId, { id, body, evaluation }) => {
  const [row] = await sql.query<{ version: number }>(
    `insert into models (tenant_id, model_id, version, status, body, evaluation)
     select $1, $2, 1 + coalesce(max(version), 0), 'draft', $3, $4 from models where tenant_id = $1 and model_id = $2
     returning version`,
    [tenantId, id, JSON.stringify(body), JSON.stringify(evaluation)],
  );
  if (row === undefined) throw new Error('the model was not stored');
  return row.version;
};

/** Stores a calendar beside the one that counts. */
export const saveCalendarDraft: SetupStore['saveCalendarDraft'] = async (sql, tenantId, draft) => {
  const { id, basedOn, year, body, madeAt } = draft;
  refuseClosed({ kind: 'calendar', id, body });
  const [row] = await sql.query<{ draft: number }>(
    `insert into calendar_drafts (tenant_id, calendar_id, draft, based_on, year, body, made_at)
     select $1, $2, 1 + coalesce(max(draft), 0), $3, $4, $5, $6 from calendar_drafts
     where tenant_id = $1 and calendar_id = $2
     on conflict do nothing returning draft`,
    [tenantId, id, basedOn, year, JSON.stringify(body), toTimestamp(madeAt)],
  );
  return row?.draft ?? null;
};

/** No model of the tenant's own counts any more. */
export const retireModels: SetupStore['retireModels'] = async (sql, tenantId) => {
  await sql.query(`update models set status = 'archived' where tenant_id = $1 and status = 'active'`, [tenantId]);
};

/** Where the versions of a kind lie. Without a status the newest version is the one that counts. */
export const TABLES = {
  rule_set: { table: 'rule_sets', column: 'rule_set_id', hasStatus: true },
  policy: { table: 'policies', column: 'policy_id', hasStatus: true },
  tier_list: { table: 'tier_lists', column: 'tier_list_id', hasStatus: true },
  model: { table: 'models', column: 'model_id', hasStatus: true },
  calendar: { table: 'calendars', column: 'calendar_id', hasStatus: false },
  play: { table: 'plays', column: 'play_id', hasStatus: false },
} as const satisfies Record<DocumentKind, { table: string; column: string; hasStatus: boolean }>;

/** The last gate: every other way to a stored calendar has asked before, and said in words what to change. */
function refuseClosed({ kind, id, body }: Pick<NewDocument, 'kind' | 'id' | 'body'>): void {
  if (kind !== 'calendar') return;
  const reading = readCalendar(body);
  if (reading.ok) return;
  const [problem] = reading.problems;
  throw new Error(`calendar "${id}" is not stored: ${problem?.path ?? ''} ${problem?.message ?? 'unreadable'}`);
}

interface Ref {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly version: number;
}

interface Newest {
  readonly version: number;
  readonly body: unknown;
  readonly settled: boolean;
}

/** Whether it counts and says who made it count: publishing it again must not put somebody else in his place. */
function settled(kind: DocumentKind, aside: boolean): string {
  return `published_at is not null${TABLES[kind].hasStatus && !aside ? ` and status = 'active'` : ''}`;
}

async function newestOf(
  sql: Sql,
  tenantId: number,
  { kind, id, aside }: Pick<NewDocument, 'kind' | 'id' | 'aside'>,
): Promise<Newest | null> {
  const { table, column } = TABLES[kind];
  const [newest] = await sql.query<Newest>(
    `select version, body, ${settled(kind, aside === true)} as settled from ${table} where tenant_id = $1 and ${column} = $2 order by version desc limit 1`,
    [tenantId, id],
  );
  return newest ?? null;
}

async function add(
  sql: Sql,
  tenantId: number,
  { kind, id, version, body }: Ref & { readonly body: unknown },
): Promise<void> {
  const { table, column, hasStatus } = TABLES[kind];
  const status = hasStatus ? { column: ', status', value: `, 'archived'` } : { column: '', value: '' };
  await sql.query(
    `insert into ${table} (tenant_id, ${column}, version, body${status.column}) values ($1, $2, $3, $4${status.value})`,
    [tenantId, id, version, JSON.stringify(body)],
  );
}

async function note(
  sql: Sql,
  tenantId: number,
  { kind, id, version, publication }: Ref & { readonly publication: Publication },
): Promise<void> {
  const { table, column } = TABLES[kind];
  await sql.query(
    `update ${table} set published_at = $4, published_by = $5, note = $6, replay = $7
     where tenant_id = $1 and ${column} = $2 and version = $3`,
    [
      ...[tenantId, id, version, toTimestamp(publication.at), publication.by, publication.note],
      JSON.stringify(publication.replay),
    ],
  );
}

async function activate(sql: Sql, tenantId: number, { kind, id, version }: Ref): Promise<void> {
  const { table, column, hasStatus } = TABLES[kind];
  if (!hasStatus) return;
  // One after the other: the index allows one active version at every moment.
  await sql.query(`update ${table} set status = 'archived' where tenant_id = $1 and status = 'active'`, [tenantId]);
  await sql.query(`update ${table} set status = 'active' where tenant_id = $1 and ${column} = $2 and version = $3`, [
    tenantId,
    id,
    version,
  ]);
}

/** What says its own version inside says the one it is stored as: a decision names the version it read there. */
function numbered(body: unknown, version: number): unknown {
  return isVersioned(body) ? { ...body, version } : body;
}

function unnumbered(body: unknown): unknown {
  if (!isVersioned(body)) return body;
  const { version: _version, ...rest } = body;
  return rest;
}

function isVersioned(body: unknown): body is { readonly version: unknown } {
  return typeof body === 'object' && body !== null && 'version' in body;
}
