import type { Lane } from '../case-ports';
import { mergedResponse } from '../capture/merge';
import type { Facts } from '../domain/types';
import type { ResponseRow } from '../store-ports';
import { createBreath } from './breathe';
import { applyCommands, type CommandItem } from './apply-commands';
import { loadDecisionContext, type DecisionContext } from './decision-context';
import type { Loop } from './loop';
import { setApart } from './set-apart';
import { walk } from './walk';

const BATCH = 50;

/**
 * Facts become cases: the walk of each response is worked out from stored facts alone, then the whole batch is decided
 * and written in one transaction. @returns how many responses were taken.
 */
export async function processResponses(loop: Loop, lane: Lane): Promise<number> {
  const { tenantId } = lane;
  const rows = await loop.stores.responses.claim(loop.db, tenantId, { stage: 'process', limit: BATCH });
  if (rows.length === 0) return 0;
  const context = await loadDecisionContext(loop, tenantId);
  await processBatch(loop, { ...context, lane }, rows);
  await loop.probe('processed');
  loop.wake.ring('crm');
  return rows.length;
}

type Held = DecisionContext & { readonly lane: Lane };

async function processBatch(loop: Loop, context: Held, rows: readonly ResponseRow[]): Promise<void> {
  const { tenantId } = context.tenant;
  try {
    const items = await commandItems(loop, context, rows);
    await loop.db.tx(async (sql) => {
      // Who lost the lane leaves its responses to the new holder, who may have read later words.
      if (!(await loop.stores.lanes.holds(sql, context.lane))) return;
      const states = await applyCommands(loop, sql, { tenantId, at: context.now, items });
      const settled = rows.map(({ connectionId, responseId, version }, n) => ({
        ...{ connectionId, responseId, version },
        bucket: states.has(items[n]?.caseKey ?? '') ? ('case' as const) : ('not_detractor' as const),
      }));
      await loop.stores.responses.settle(sql, tenantId, settled);
    });
  } catch (error) {
    if (rows.length > 1) {
      for (const row of rows) await processBatch(loop, context, [row]);
      return;
    }
    if (rows[0] !== undefined) await setApart(loop, tenantId, { row: rows[0], error, not: 'processed' });
  }
}

async function commandItems(
  loop: Loop,
  context: DecisionContext,
  rows: readonly ResponseRow[],
): Promise<readonly CommandItem[]> {
  const ids = rows.flatMap(({ factsId }) => factsId ?? []);
  const facts = await loop.stores.responses.facts(loop.db, context.tenant.tenantId, ids);
  const breathe = createBreath();
  const items: CommandItem[] = [];
  for (const row of rows) {
    items.push(commandItem(row, context, facts));
    await breathe();
  }
  return items;
}

function commandItem(row: ResponseRow, context: DecisionContext, known: ReadonlyMap<number, Facts>): CommandItem {
  const facts = row.factsId === null ? undefined : known.get(row.factsId);
  if (facts === undefined || row.factsId === null) throw new Error('the facts of this response are missing');
  const response = mergedResponse(row.registers, row.responseId, row.receivedAt);
  const result = walk({ row, response, facts, factsId: row.factsId }, context);
  return {
    caseKey: result.caseKey,
    accountId: facts.match.outcome === 'matched' ? facts.match.accountId : null,
    command: { kind: 'record_response', walk: result },
    actor: { kind: 'source', id: `connection ${row.connectionId}` },
    // A comment that is here, or a score that will not wait for one, need not be held.
    holdS: response.comment !== null || result.tier.tier === 'critical' ? 0 : context.tenant.settings.holdS,
  };
}
