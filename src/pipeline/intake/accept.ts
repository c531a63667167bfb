import { AppError } from '../../errors';
import type { NewDelivery } from '../../store-ports';
import type { Loop } from '../loop';

/** Most rows and bytes of one commit: beyond that, latency would grow and durability would cost no less. */
const GROUP_ROWS = 256;
const GROUP_BYTES = 4 * 1024 * 1024;

export type IncomingDelivery = Omit<NewDelivery, 'receivedAt' | 'duplicates'>;

interface Waiting {
  readonly delivery: IncomingDelivery;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Stores deliveries, all that wait in one INSERT: a promise resolves only after the commit that holds its own row, so
 * durability does not cost a commit each.
 * @returns a function that rejects with DatabaseUnavailable when the row may not have been stored.
 */
export function createAccept(loop: Loop): (delivery: IncomingDelivery) => Promise<void> {
  const waiting: Waiting[] = [];
  let running = false;

  async function run(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      // One turn of the event loop, or requests that have arrived together would be committed one by one (on PGlite
      // groups stayed at 1 without it).
      await new Promise((resume) => setImmediate(resume));
      await loop.wake.ahead(() => storeGroup(loop, takeGroup(waiting)));
    }
    running = false;
  }

  return async (delivery) => {
    await new Promise<void>((resolve, reject) => {
      waiting.push({ delivery, resolve, reject });
      if (!running) void run();
    });
    await loop.probe('accepted');
    loop.wake.ring('intake');
  };
}

function takeGroup(waiting: Waiting[]): readonly Waiting[] {
  let bytes = 0;
  let rows = 0;
  for (const { delivery } of waiting) {
    bytes += delivery.body.length;
    if (rows > 0 && (rows === GROUP_ROWS || bytes > GROUP_BYTES)) break;
    rows += 1;
  }
  return waiting.splice(0, rows);
}

/** A group that fails is tried row by row, so that one bad row fails alone; with the database down all fail at once. */
async function storeGroup(loop: Loop, group: readonly Waiting[]): Promise<void> {
  try {
    await store(loop, group);
    for (const one of group) one.resolve();
  } catch (error) {
    const down = error instanceof AppError && error.code === 'database_unavailable';
    if (down || group.length === 1) {
      for (const one of group) one.reject(error);
      return;
    }
    for (const one of group) await storeGroup(loop, [one]);
  }
}

async function store(loop: Loop, group: readonly Waiting[]): Promise<void> {
  const receivedAt = await loop.clock.now();
  await loop.stores.deliveries.insert(
    loop.db,
    distinct(group.map(({ delivery }) => ({ ...delivery, receivedAt, duplicates: 0 }))),
  );
}

/** One row a key: a statement cannot touch a row twice. What repeats is counted. */
function distinct(rows: readonly NewDelivery[]): readonly NewDelivery[] {
  const byKey = new Map<string, NewDelivery>();
  for (const row of rows) {
    const key = JSON.stringify([row.tenantId, row.connectionId, row.deliveryKey]);
    const seen = byKey.get(key);
    byKey.set(key, seen === undefined ? row : { ...seen, duplicates: seen.duplicates + 1 });
  }
  return [...byKey.values()];
}
