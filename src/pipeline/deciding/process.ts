import type { Lane } from '../../case-ports';
import { mergedResponse } from '../../capture/merge';
import type { Facts } from '../../domain/types';
import { usesLoads } from '../../rules/pools';
import type { ResponseBucket, ResponseRow } from '../../store-ports';
import { createBreath } from '../breathe';
import { applyCommands, type CommandItem, type Planned } from './apply-commands';
import type { Seen } from './decide-route';
import { loadDecisionContext, type DecisionContext } from './decision-context';
import type { Loop } from '../loop';
import { readResponse, type ResponseReading } from './read-response';
import { setApart } from '../set-apart';
import { rulesOfCases, type RulesOfCases } from '../settings/stored-rules';
import { finishWalk, followCommand } from './walk';

const BATCH = 50;

/**
 * Facts become cases: each response is read from stored facts alone, then the whole batch is decided under the locks
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
  const { tenantId, settings } = context.tenant;
  try {
    const readings = await readAll(loop, context, rows);
    const caseKeys = readings.map(({ caseKey }) => caseKey);
    const rules = await rulesOfCases(loop, { tenantId, caseKeys }, context.ruleSet);
    const items = readings.map((reading) => recordItem(reading, { context, rules }));
    const readsLoads = rules.all.some((ruleSet) => usesLoads(ruleSet, settings));
    await loop.db.tx(async (sql) => {
      // Who lost the lane leaves its responses to the new holder, who may have read later words.
      if (!(await loop.stores.lanes.holds(sql, context.lane))) return;
      const { states } = await applyCommands(loop, sql, { tenantId, at: context.now, settings, readsLoads, items });
      const settled = readings.map((reading) => ({
        connectionId: reading.row.connectionId,
        responseId: reading.row.responseId,
        version: reading.row.version,
        ...endOf(reading, states.has(reading.caseKey)),
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

/** Where in the ledger a response ends. One that has a case keeps it, whoever is not followed up any more. */
function endOf(
  { suppression, band }: ResponseReading,
  hasCase: boolean,
): { readonly bucket: ResponseBucket; readonly reason: string | null } {
  if (hasCase) return { bucket: 'case', reason: null };
  if (suppression !== null) return { bucket: 'suppressed', reason: suppression };
  return { bucket: band === null ? 'no_score' : 'not_detractor', reason: null };
}

async function readAll(
  loop: Loop,
  context: DecisionContext,
  rows: readonly ResponseRow[],
): Promise<readonly ResponseReading[]> {
  const ids = rows.flatMap(({ factsId }) => factsId ?? []);
  const facts = await loop.stores.responses.facts(loop.db, context.tenant.tenantId, ids);
  const breathe = createBreath();
  const readings: ResponseReading[] = [];
  for (const row of rows) {
    readings.push(readRow(row, context, facts));
    await breathe();
  }
  return readings;
}

/** Pure: one stored response by its stored facts. @throws when the facts are not there */
function readRow(row: ResponseRow, context: DecisionContext, known: ReadonlyMap<number, Facts>): ResponseReading {
  const { factsId } = row;
  const facts = factsId === null ? undefined : known.get(factsId);
  if (facts === undefined || factsId === null) throw new Error('the facts of this response are missing');
  const response = mergedResponse(row.registers, row.responseId, row.receivedAt);
  return readResponse({ row, response, facts, factsId }, context);
}

interface DecidedBy {
  readonly context: DecisionContext;
  readonly rules: RulesOfCases;
}

function recordItem(reading: ResponseReading, { context, rules }: DecidedBy): CommandItem {
  const { match } = reading.facts;
  return {
    caseKey: reading.caseKey,
    accountId: match.outcome === 'matched' ? match.accountId : null,
    command: (seen) => planRecord(reading, seen, { ...context, ruleSet: rules.of(seen.state) }),
    actor: { kind: 'source', id: `connection ${reading.row.connectionId}` },
  };
}

function planRecord(reading: ResponseReading, seen: Seen, context: DecisionContext): Planned | null {
  const { caseKey, response, suppression } = reading;
  if (seen.state === null && (suppression !== null || !reading.needsCase)) return null;
  const { walk, decision } = finishWalk(reading, seen, { context });
  // A comment that is here, or a score that will not wait for one, need not be held.
  const atOnce = response.comment !== null || walk.tier.tier === 'critical';
  return {
    command: { kind: 'record_response', walk, history: seen.history },
    decision: walk.needsCase ? decision : null,
    follow: (lead) => followCommand(caseKey, lead, context),
    holdS: atOnce ? 0 : context.tenant.settings.holdS,
  };
}
