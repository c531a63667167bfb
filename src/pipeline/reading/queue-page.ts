import type { Refusal } from '../../domain/case-commands';
import type { Instant } from '../../domain/types';
import type { QueueCounts, QueueFilters } from '../../queue-ports';
import { mayRead } from '../actions/roles';
import type { Loop } from '../loop';
import { cursorOf, readCursor } from './queue-cursor';
import { queueRow, type QueueRow } from './queue-row';
import { loadViewer, namesOf, queueViewerOf } from './viewer';

export interface QueueAsked {
  readonly userId: string;
  /** What is left out narrows nothing. */
  readonly filters?: Partial<QueueFilters>;
  /** `nextCursor` of the page before; null = from the top. */
  readonly cursor?: string | null;
  /** 1 to 200. (Default: 50) */
  readonly limit?: number;
  /** false = a later page, whose counts are known. (Default: true) */
  readonly counts?: boolean;
}

export interface QueuePage {
  readonly ok: true;
  readonly rows: readonly QueueRow[];
  /** null = that was the last page. */
  readonly nextCursor: string | null;
  /** null = they were not asked for. */
  readonly counts: QueueCounts | null;
  readonly asOf: Instant;
  /** In which "today" is meant. IANA. */
  readonly timeZone: string;
}

export const MOST_ROWS = 200;
const USUAL_ROWS = 50;

const ANY: QueueFilters = { scope: 'all', flags: [], tiers: [], reasons: [], segments: [], ownerIds: [] };

/**
 * A page of the cases that somebody may see: what is late first, then by tier, then by due date. A case that does not
 * change is on one page exactly, whatever happens to others between two pages.
 */
export async function queuePage(
  loop: Loop,
  tenantId: number,
  { userId, filters = {}, cursor = null, limit = USUAL_ROWS, counts: counted = true }: QueueAsked,
): Promise<QueuePage | { readonly ok: false; readonly refusal: Refusal }> {
  const viewer = await loadViewer(loop, tenantId, userId);
  if ('refusal' in viewer) return { ok: false, refusal: viewer.refusal };
  const after = cursor === null ? null : readCursor(cursor);
  if (cursor !== null && after === null) return { ok: false, refusal: NO_CURSOR };
  const { queue, cases } = loop.stores;
  const want = { viewer: queueViewerOf(viewer), filters: { ...ANY, ...filters } };
  const size = Math.min(Math.max(1, Math.trunc(limit)), MOST_ROWS);
  const found = await queue.page(loop.db, tenantId, { ...want, after, limit: size + 1 });
  const entries = found.slice(0, size);
  const states = await cases.load(
    loop.db,
    tenantId,
    entries.map(({ caseKey }) => caseKey),
  );
  const names = namesOf(
    viewer,
    entries.map(({ caseKey }) => states.get(caseKey)?.ownerId ?? null),
  );
  const rows = entries.flatMap((entry): readonly QueueRow[] => {
    const state = states.get(entry.caseKey);
    // It may have gone to somebody else since the list was read.
    if (state === undefined || !mayRead(userId, state, viewer.org)) return [];
    return [queueRow(entry, state, names)];
  });
  const last = found.length > size ? entries.at(-1) : undefined;
  const counts = counted ? await queue.counts(loop.db, tenantId, want) : null;
  const nextCursor = last === undefined ? null : cursorOf(last);
  return { ok: true, rows, nextCursor, counts, asOf: viewer.now, timeZone: viewer.timeZone };
}

const NO_CURSOR: Refusal = {
  code: 'not_possible',
  message: 'That cursor is not one of ours: begin again without it',
};
