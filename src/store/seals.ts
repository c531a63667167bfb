import { GENESIS } from '../audit-hashes';
import type {
  AuditedCase,
  AuditStore,
  CaseDecision,
  Head,
  Seal,
  SealedHead,
  SealState,
  StoredLink,
  StoredWord,
} from '../audit-ports';
import type { Sql } from '../sql-port';
import { wholeFacts, wholeTouches, type StoredState, type TouchedBody } from './older-rows';
import { toTimestamp } from './sql';

/** History as it is stored, and the seals over it. */
export const auditStore: AuditStore = {
  async casePage(sql, tenantId, { after, limit }) {
    const rows = await sql.query<CaseRow>(`${CASES} and case_key > $2 order by case_key limit $3`, [
      ...[tenantId, after, limit],
    ]);
    return withHistory(sql, tenantId, rows);
  },

  async oneCase(sql, tenantId, caseKey) {
    const rows = await sql.query<CaseRow>(`${CASES} and case_key = $2`, [tenantId, caseKey]);
    const [one] = await withHistory(sql, tenantId, rows);
    return one ?? null;
  },

  async lockSeals(sql, tenantId) {
    await sql.query('select 1 from tenants where tenant_id = $1 for no key update', [tenantId]);
    return stateOf(sql, tenantId);
  },

  sealState: stateOf,

  unsealedHeads: (sql, tenantId, { after, limit }) =>
    sql.query<Head>(
      `select c.case_key as "caseKey", c.seq, c.head_hash as hash from cases c
       where c.tenant_id = $1 and c.case_key > $2 and not exists (
         select 1 from sealed_heads h where h.tenant_id = c.tenant_id and h.case_key = c.case_key and h.seq = c.seq)
       order by c.case_key limit $3`,
      [tenantId, after, limit],
    ),

  async addSeal(sql, seal, heads) {
    const { tenantId, hash, at, cases, root, settingsSeq, settingsHash, prevHash } = seal;
    await sql.query(
      `insert into seals (tenant_id, seal, at, cases, heads, root, settings_seq, settings_hash, prev_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tenantId, seal.seal, toTimestamp(at), cases, heads.length, root, settingsSeq, settingsHash, prevHash, hash],
    );
    await sql.query(
      `insert into sealed_heads (tenant_id, case_key, seq, seal, hash)
       select $1, "caseKey", seq, $2, hash from jsonb_to_recordset($3::jsonb) as r("caseKey" text, seq int, hash text)`,
      [tenantId, seal.seal, JSON.stringify(heads)],
    );
    await sql.query('update tenants set sealed = $2, seal_hash = $3 where tenant_id = $1', [tenantId, seal.seal, hash]);
  },

  seals: (sql, tenantId, { after, limit }) =>
    sql.query<Seal>(`${SEALS} and seal > $2 order by seal limit $3`, [tenantId, after, limit]),

  async newestSeal(sql, tenantId) {
    const [row] = await sql.query<Seal>(`${SEALS} order by seal desc limit 1`, [tenantId]);
    return row ?? null;
  },

  sealedHeads: (sql, tenantId, seal) =>
    sql.query<SealedHead>(
      `select h.case_key as "caseKey", h.seq, h.hash, e.hash as found, c.case_key is not null as "caseThere"
       from sealed_heads h
       left join case_events e on e.tenant_id = h.tenant_id and e.case_key = h.case_key and e.seq = h.seq
       left join cases c on c.tenant_id = h.tenant_id and c.case_key = h.case_key
       where h.tenant_id = $1 and h.seal = $2 order by h.case_key`,
      [tenantId, seal],
    ),

  async sealOf(sql, tenantId, caseKey) {
    const [row] = await sql.query<{ seal: number; seq: number }>(
      'select seal, seq from sealed_heads where tenant_id = $1 and case_key = $2 order by seq desc limit 1',
      [tenantId, caseKey],
    );
    return row ?? null;
  },

  async decisionsOf(sql, tenantId, caseKey) {
    const rows = await sql.query<CaseDecision>(
      `select d.decision_id as "decisionId", d.record, f.body as facts from decisions d
       join facts f on f.tenant_id = d.tenant_id and f.facts_id = d.facts_id
       where d.tenant_id = $1 and d.case_key = $2 order by d.decision_id`,
      [tenantId, caseKey],
    );
    return rows.map((row) => ({ ...row, facts: wholeFacts(row.facts) }));
  },

  async settingsHash(sql, tenantId, seq) {
    const [row] = await sql.query<{ hash: string }>(
      'select hash from settings_events where tenant_id = $1 and seq = $2',
      [tenantId, seq],
    );
    return row?.hash ?? null;
  },
};

async function stateOf(sql: Sql, tenantId: number): Promise<SealState> {
  const [row] = await sql.query<SealState>(
    `select sealed, coalesce(seal_hash, $2) as "sealHash", settings_seq as "settingsSeq",
       coalesce(settings_head, $2) as "settingsHash",
       (select count(*)::int from cases c where c.tenant_id = t.tenant_id) as cases
     from tenants t where tenant_id = $1`,
    [tenantId, GENESIS],
  );
  if (row === undefined) throw new Error(`there is no tenant ${tenantId}`);
  return row;
}

const SEALS = `
  select tenant_id as "tenantId", seal, at, cases, heads, root, settings_seq as "settingsSeq",
    settings_hash as "settingsHash", prev_hash as "prevHash", hash
  from seals where tenant_id = $1`;

type CaseRow = Omit<AuditedCase, 'links' | 'words' | 'stored'> & {
  readonly state: StoredState;
  /** Whether a release without lists of touches wrote the row last. */
  readonly older: boolean;
  readonly personal: AuditedCase['stored']['personal'];
};

const CASES = `
  select case_key as "caseKey", seq, head_hash as "headHash", state, personal,
    touches_seq is distinct from seq as older,
    jsonb_build_object('status', status, 'process', process, 'tier', tier, 'ownerId', owner_id, 'accountId', account_id,
      'contactId', contact_id, 'connectionId', connection_id, 'responseId', response_id,
      'openedAt', (extract(epoch from opened_at) * 1000)::bigint, 'closedAt', (extract(epoch from closed_at) * 1000)::bigint,
      'causeId', cause_id, 'actionIds', action_ids) as columns
  from cases where tenant_id = $1`;

type Keyed<T> = T & { readonly caseKey: string };

async function withHistory(sql: Sql, tenantId: number, rows: readonly CaseRow[]): Promise<readonly AuditedCase[]> {
  const keys = rows.map(({ caseKey }) => caseKey);
  if (keys.length === 0) return [];
  const links = await sql.query<StoredLink>(
    `select case_key as "caseKey", seq, type, at, actor, body, prev_hash as "prevHash", hash from case_events
     where tenant_id = $1 and case_key = any($2::text[]) order by case_key, seq`,
    [tenantId, keys],
  );
  const words = await sql.query<Keyed<StoredWord>>(
    `select case_key as "caseKey", seq, field, salt, value from case_event_personal
     where tenant_id = $1 and case_key = any($2::text[]) order by case_key, seq, field`,
    [tenantId, keys],
  );
  const [linksOf, wordsOf] = [byCase(links), byCase(words)];
  return rows.map(({ state, older, personal, ...row }) => ({
    ...row,
    stored: { ...state, touches: wholeTouches(state, older ? touchedIn(linksOf.get(row.caseKey)) : null), personal },
    links: linksOf.get(row.caseKey) ?? [],
    words: (wordsOf.get(row.caseKey) ?? []).map(({ caseKey: _caseKey, ...word }) => word),
  }));
}

function touchedIn(links: readonly StoredLink[] = []): readonly TouchedBody[] {
  return links.flatMap(({ type, body }) => (type === 'touched' ? [body as unknown as TouchedBody] : []));
}

function byCase<T extends { readonly caseKey: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const known = found.get(row.caseKey);
    if (known === undefined) found.set(row.caseKey, [row]);
    else known.push(row);
  }
  return found;
}
