import type { ClaimedDelivery, DeliveryStore, NewDelivery } from '../store-ports';
import { toTimestamp } from './sql';

export const deliveryStore: DeliveryStore = {
  async insert(sql, rows) {
    await sql.query(INSERT, columns(rows));
  },

  async claim(sql, tenantId, limit) {
    for (const [text, values] of [
      // One that has been claimed twice without an end may be what kills the process: it runs alone.
      [CLAIM_WORN, [tenantId, 1]],
      [CLAIM, [tenantId, limit]],
      // A file can wait; who answers today cannot.
      [CLAIM_WORN_FILE_ROW, [tenantId, 1]],
      [CLAIM_FILE_ROWS, [tenantId, limit]],
    ] as const) {
      const rows = await sql.query<ClaimedDelivery>(text, values);
      if (rows.length > 0) return [...rows].sort((a, b) => a.deliveryId - b.deliveryId);
    }
    return [];
  },

  async settle(sql, tenantId, rows) {
    await sql.query(
      `update deliveries d set state = 'done', bucket = r.bucket, reason = r.reason,
         body = case when r.forget then null else d.body end, headers = case when r.forget then '{}' else d.headers end
       from jsonb_to_recordset($2::jsonb) as r("deliveryId" bigint, bucket text, reason text, forget boolean)
       where d.tenant_id = $1 and d.delivery_id = r."deliveryId" and d.state <> 'done'`,
      [tenantId, JSON.stringify(rows)],
    );
  },

  async forgetBodies(sql, tenantId, { before, limit }) {
    const rows = await sql.query(
      `update deliveries d set body = null
       from (select delivery_id from deliveries
             where tenant_id = $1 and body is not null and state = 'done' and received_at < $2
             order by received_at limit $3) old
       where d.tenant_id = $1 and d.delivery_id = old.delivery_id returning 1`,
      [tenantId, toTimestamp(before), limit],
    );
    return rows.length;
  },

  async postpone(sql, { tenantId, deliveryId }, delayMs) {
    await sql.query(
      `update deliveries set retry_at = now() + $3 * interval '1 millisecond' where tenant_id = $1 and delivery_id = $2`,
      [tenantId, deliveryId, delayMs],
    );
  },
};

// A duplicate is counted on the row it repeats, so that what was received always adds up. The bodies travel as one run of
// bytes and are cut apart here: an array of them would be sent as hexadecimal text, twice as long and made letter by letter.
const INSERT = `
  insert into deliveries (tenant_id, connection_id, delivery_key, received_at, content_type, headers, body, duplicates,
    state, bucket)
  select t, c, k, r, ct, h, substring($7::bytea from o for n), d, case when p then 'done' else 'new' end,
    case when p then 'paused' end
  from unnest($1::int[], $2::int[], $3::text[], $4::timestamptz[], $5::text[], $6::jsonb[], $8::int[], $9::int[],
    $10::int[], $11::boolean[]) as u(t, c, k, r, ct, h, o, n, d, p)
  on conflict (tenant_id, connection_id, delivery_key)
  do update set duplicates = deliveries.duplicates + 1 + excluded.duplicates`;

function columns(rows: readonly NewDelivery[]): readonly unknown[] {
  // SQL counts bytes from 1.
  let next = 1;
  const starts = rows.map(({ body }) => (next += body.length) - body.length);
  return [
    rows.map((row) => row.tenantId),
    rows.map((row) => row.connectionId),
    rows.map((row) => row.deliveryKey),
    rows.map((row) => toTimestamp(row.receivedAt)),
    rows.map((row) => row.contentType),
    rows.map((row) => JSON.stringify(row.headers)),
    Buffer.concat(rows.map((row) => row.body)),
    starts,
    rows.map((row) => row.body.length),
    rows.map((row) => row.duplicates),
    rows.map((row) => row.paused),
  ];
}

// The wait after a claim grows with the claims, up to a minute: a killed process leaves its rows due again, but not in a
// hot loop. The exponent is bounded too: power(2, 1024) is an error, and one row's error would stop its whole tenant.
const claiming = (which: string): string => `
  with c as (
    select delivery_id from deliveries
    where tenant_id = $1 and retry_at <= now() and ${which}
    order by delivery_id limit $2 for no key update skip locked)
  update deliveries d
  set attempts = d.attempts + 1, retry_at = now() + least(60, power(2, least(d.attempts, 6)) - 1) * interval '1 second'
  from c where d.tenant_id = $1 and d.delivery_id = c.delivery_id
  returning d.delivery_id as "deliveryId", d.connection_id as "connectionId", d.received_at as "receivedAt",
    d.content_type as "contentType", d.headers, d.body, d.attempts, d.import_id as "importId"`;

// Literals, as in the partial indexes: half a million rows may be waiting, and none is read that is not claimed.
const CLAIM_WORN = claiming(`state = 'new' and attempts >= 2`);
const CLAIM = claiming(`state = 'new' and attempts < 2`);
const CLAIM_WORN_FILE_ROW = claiming(`state = 'import' and attempts >= 2`);
const CLAIM_FILE_ROWS = claiming(`state = 'import' and attempts < 2`);
