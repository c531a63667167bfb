import { mergedResponse } from '../capture/merge';
import type { Facts } from '../domain/types';
import type { ResponseRow } from '../store-ports';
import { createBreath } from './breathe';
import { applyCommands, type CommandItem } from './apply-commands';
import { loadDecisionContext, type DecisionContext } from './decision-context';
import type { Loop } from './loop';
import { backOffMs } from './back-off';
import { walk } from './walk';

const BATCH = 50;

/**
 * Facts become cases: the walk of each response is worked out from stored facts alone, then the whole batch is decided
 * and written in one transaction. @returns how many responses were taken.
 */
export async function processResponses(loop: Loop, tenantId: number): Promise<number> {
  const rows = await loop.stores.responses.claim(loop.db, tenantId, { stage: 'process', limit: BATCH });
  if (rows.length === 0) return 0;
  const context = await loadDecisionContext(loop, tenantId);
  await processBatch(loop, context, rows);
  await loop.probe('processed');
  loop.wake.ring('crm');
  return rows.length;
}

async function processBatch(loop: Loop, context: DecisionContext, rows: readonly ResponseRow[]): Promise<void> {
  const { tenantId } = context.tenant;
  try {
    const items = await commandItems(loop, context, rows);
    await loop.db.tx(async (sql) => {
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
    await setApart(loop, tenantId, { row: rows[0], error });
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

async function setApart(
  loop: Loop,
  tenantId: number,
  { row, error }: { readonly row: ResponseRow | undefined; readonly error: unknown },
): Promise<void> {
  if (row === undefined) return;
  const { connectionId, responseId, attempts } = row;
  loop.log.error({ err: error, tenantId, connectionId, attempts }, 'a response could not be processed');
  await loop.stores.responses.postpone(loop.db, tenantId, {
    connectionId,
    responseId,
    delayMs: backOffMs(attempts),
    error: 'could not be processed; see the log',
  });
}
