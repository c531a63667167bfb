import { brokenWord, GENESIS, settingsLinkHash } from '../audit-hashes';
import type { StoredWord } from '../audit-ports';
import type { SettingsEvent } from '../domain/settings-events';
import type { SettingsLogStore } from '../store-ports';
import type { Sql } from '../sql-port';
import { sealedWords } from './event-chain';
import { toTimestamp } from './sql';

/** Who changed what was set: one chain a tenant, its head kept with the tenant. */
export const settingsLogStore: SettingsLogStore = {
  async append(sql, tenantId, { personal, ...event }) {
    // Two who change something at once go on one after the other.
    const [head] = await sql.query<{ seq: number; hash: string | null }>(
      `select settings_seq as seq, settings_head as hash from tenants where tenant_id = $1 for no key update`,
      [tenantId],
    );
    if (head === undefined) throw new Error(`there is no tenant ${tenantId}`);
    const prevHash = head.hash ?? GENESIS;
    const seq = head.seq + 1;
    const sealed = personal === undefined ? null : sealedWords(seq, personal);
    const body = sealed === null ? event.body : { ...event.body, personal: sealed.digests };
    const link = { tenantId, ...event, seq, body, prevHash };
    const hash = settingsLinkHash(link);
    await sql.query(
      `insert into settings_events (tenant_id, seq, type, at, actor, body, prev_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[tenantId, link.seq, event.body.type, toTimestamp(event.at)],
        ...[JSON.stringify(event.actor), JSON.stringify(body), prevHash, hash],
      ],
    );
    await sql.query('update tenants set settings_seq = $2, settings_head = $3 where tenant_id = $1', [
      tenantId,
      link.seq,
      hash,
    ]);
    if (sealed !== null && sealed.values.length > 0)
      await sql.query(SAVE_PERSONAL, [tenantId, JSON.stringify(sealed.values)]);
  },

  list: (sql, tenantId, limit) =>
    sql.query<SettingsEvent>(
      'select seq, at, actor, body from settings_events where tenant_id = $1 order by seq desc limit $2',
      [tenantId, limit],
    ),

  async verify(sql, tenantId) {
    let newest = { seq: 0, hash: GENESIS };
    for (;;) {
      const events = await pageOf(sql, tenantId, newest.seq);
      for (const event of events) {
        const problem = linkProblem({ ...event, tenantId }, { seq: newest.seq + 1, prevHash: newest.hash });
        if (problem !== null) return { seq: event.seq, problem };
        newest = event;
      }
      const changed = await changedWord(sql, tenantId, events);
      if (changed !== null) return changed;
      if (events.length < PAGE) break;
    }
    const [head] = await sql.query<{ seq: number; hash: string | null }>(
      'select settings_seq as seq, settings_head as hash from tenants where tenant_id = $1',
      [tenantId],
    );
    if (head === undefined || (head.seq === newest.seq && (head.hash ?? GENESIS) === newest.hash)) return null;
    return { seq: head.seq, problem: 'the newest event is missing or was changed' };
  },
};

/** Events walked at a time. */
const PAGE = 500;

type StoredEvent = Link & { readonly type: string; readonly hash: string };

function pageOf(sql: Sql, tenantId: number, after: number): Promise<readonly StoredEvent[]> {
  return sql.query<StoredEvent>(
    `select seq, type, at, actor, body, prev_hash as "prevHash", hash from settings_events
     where tenant_id = $1 and seq > $2 order by seq limit $3`,
    [tenantId, after, PAGE],
  );
}

/** Words whose event has another digest; those that were taken out leave it as it was. */
async function changedWord(
  sql: Sql,
  tenantId: number,
  events: readonly StoredEvent[],
): Promise<{ readonly seq: number; readonly problem: string } | null> {
  const words = await sql.query<StoredWord>(
    'select seq, field, salt, value from settings_event_personal where tenant_id = $1 and seq = any($2::int[]) order by seq',
    [tenantId, events.map(({ seq }) => seq)],
  );
  return brokenWord(events, words);
}

const SAVE_PERSONAL = `
  insert into settings_event_personal (tenant_id, seq, field, salt, value)
  select $1, seq, field, salt, value
  from jsonb_to_recordset($2::jsonb) as r(seq int, field text, salt text, value text)`;

interface Link extends SettingsEvent {
  readonly tenantId: number;
  readonly prevHash: string;
}

function linkProblem(
  event: Link & { readonly type: string; readonly hash: string },
  expected: { readonly seq: number; readonly prevHash: string },
): string | null {
  if (event.seq !== expected.seq) return `event ${expected.seq} is missing`;
  if (event.prevHash !== expected.prevHash) return 'the link to the event before it is broken';
  return settingsLinkHash(event) === event.hash && event.type === event.body.type ? null : 'the event was changed';
}
