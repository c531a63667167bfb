import type { DocumentKind } from '../domain/settings-events';
import type { Instant, Json } from '../domain/types';
import type { Sql } from '../sql-port';
import type { CalendarDraft, DocumentVersion, StoredDocument, TenantStore } from '../store-ports';
import { TABLES } from './publish';

type DocumentReads = Pick<
  TenantStore,
  | 'activeRuleSet'
  | 'activePolicy'
  | 'newestPolicy'
  | 'activeTierList'
  | 'plays'
  | 'play'
  | 'activeModelVersion'
  | 'model'
  | 'evaluation'
  | 'documents'
  | 'document'
  | 'calendar'
  | 'newestCalendar'
  | 'calendarDrafts'
>;

/** What is published for a tenant, in its versions. */
export const documentReads: DocumentReads = {
  activeRuleSet: (sql, tenantId) => active(sql, tenantId, 'rule_set'),
  activePolicy: (sql, tenantId) => active(sql, tenantId, 'policy'),
  activeTierList: (sql, tenantId) => active(sql, tenantId, 'tier_list'),
  newestPolicy: (sql, tenantId, id) => newest(sql, tenantId, { kind: 'policy', id }),
  newestCalendar: (sql, tenantId, id) => newest(sql, tenantId, { kind: 'calendar', id }),
  calendar: (sql, tenantId, ref) => document(sql, tenantId, { kind: 'calendar', ...ref }),
  calendarDrafts: (sql, tenantId) =>
    sql.query<CalendarDraft>(
      `select calendar_id as id, draft, based_on as "basedOn", year, body, made_at as "madeAt" from calendar_drafts d
       where tenant_id = $1 and based_on = (select max(version) from calendars c
         where c.tenant_id = d.tenant_id and c.calendar_id = d.calendar_id)
       order by calendar_id, draft`,
      [tenantId],
    ),
  play: (sql, tenantId, ref) => document(sql, tenantId, { kind: 'play', ...ref }),
  plays: (sql, tenantId) =>
    sql.query<StoredDocument>(
      `select distinct on (play_id) play_id as id, version, body from plays where tenant_id = $1
       order by play_id, version desc`,
      [tenantId],
    ),

  async activeModelVersion(sql, tenantId) {
    const [row] = await sql.query<{ version: number }>(
      `select version from models where tenant_id = $1 and status = 'active'`,
      [tenantId],
    );
    return row?.version ?? null;
  },

  async model(sql, tenantId, version) {
    const [row] = await sql.query<{ body: unknown }>('select body from models where tenant_id = $1 and version = $2', [
      tenantId,
      version,
    ]);
    return row?.body ?? null;
  },

  async evaluation(sql, tenantId, version) {
    const [row] = await sql.query<{ evaluation: Json }>(
      'select evaluation from models where tenant_id = $1 and version = $2',
      [tenantId, version],
    );
    return row?.evaluation ?? null;
  },

  async documents(sql, tenantId, kind) {
    const rows = await sql.query<VersionRow>(versionsOf(kind), [tenantId]);
    return rows.map(versionOf);
  },

  document,
};

interface VersionRow extends Omit<DocumentVersion, 'publication'> {
  readonly at: Instant | null;
  readonly by: string | null;
  readonly note: string | null;
  readonly replay: Json;
}

function versionsOf(kind: DocumentKind): string {
  const { table, column, hasStatus } = TABLES[kind];
  const isNewest = `version = max(version) over (partition by ${column})`;
  const status = hasStatus ? 'status' : `case when ${isNewest} then 'active' else 'archived' end`;
  return `select ${column} as id, version, ${status} as status, published_at as at, published_by as by, note, replay
    from ${table} where tenant_id = $1 order by ${column}, version`;
}

function versionOf({ at, by, note, replay, ...version }: VersionRow): DocumentVersion {
  const publication = at === null || by === null ? null : { at, by, note: note ?? '', replay };
  return { ...version, publication };
}

async function active(
  sql: Sql,
  tenantId: number,
  kind: 'rule_set' | 'policy' | 'tier_list',
): Promise<StoredDocument | null> {
  const [row] = await sql.query<StoredDocument>(`${columnsOf(kind)} and status = 'active'`, [tenantId]);
  return row ?? null;
}

async function newest(
  sql: Sql,
  tenantId: number,
  { kind, id }: { readonly kind: DocumentKind; readonly id: string },
): Promise<StoredDocument | null> {
  const { column } = TABLES[kind];
  const text = `${columnsOf(kind)} and ${column} = $2 order by version desc limit 1`;
  const [row] = await sql.query<StoredDocument>(text, [tenantId, id]);
  return row ?? null;
}

async function document(
  sql: Sql,
  tenantId: number,
  { kind, id, version }: Parameters<TenantStore['document']>[2],
): Promise<StoredDocument | null> {
  const { column } = TABLES[kind];
  const text = `${columnsOf(kind)} and ${column} = $2 and version = $3`;
  const [row] = await sql.query<StoredDocument>(text, [tenantId, id, version]);
  return row ?? null;
}

function columnsOf(kind: DocumentKind): string {
  const { table, column } = TABLES[kind];
  return `select ${column} as id, version, body from ${table} where tenant_id = $1`;
}
