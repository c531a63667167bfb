import type { LoggedCommand } from '../../command-ports';
import type { DetractorCase } from '../../domain/case-state';
import { loadDecisionContext, type DecisionContext } from '../deciding/decision-context';
import type { Loop } from '../loop';
import { carryOut } from './carry-out';
import { answerOf, refusal, undoUntilOf, type CommandAnswer } from './command-answer';
import { digestOf, type CommandOrder, type Ordered } from './command-order';
import { prepareAll } from './prepare';
import { mayRead } from './roles';

/**
 * Carries out what a person asks of a case, once: checks that he may, works out what it means, and writes it with his
 * name. The same request again is answered again; what he is refused is an answer too.
 * @throws CrmUnavailable, CrmAuthLost or CrmRefused where something has to be read from the CRM and cannot be now: then
 * nothing was written, and the same request may be sent again
 */
export async function runCommand(loop: Loop, tenantId: number, order: CommandOrder): Promise<CommandAnswer> {
  const { caseKey, seenSeq = null } = order;
  const context = await loadDecisionContext(loop, tenantId);
  const known = await answeredBefore(loop, { ordered: order, context, caseKeys: [caseKey] });
  const before = known.get(0);
  if (before !== undefined) return before;
  const prepared = await prepareAll(loop, { ordered: order, context }, [{ caseKey, item: 0, seenSeq }]);
  const answer = (await carryOut(loop, { ordered: order, context, prepared })).get(0);
  return answer ?? answeredMeanwhile(loop, { ordered: order, context, caseKeys: [caseKey] }, 0);
}

export interface Asked {
  readonly ordered: Ordered;
  readonly context: DecisionContext;
  /** In the order of the items. */
  readonly caseKeys: readonly string[];
}

/** What has been answered already, put together anew from what is written down of it and the cases as they are. */
export async function answeredBefore(loop: Loop, asked: Asked): Promise<ReadonlyMap<number, CommandAnswer>> {
  const { ordered, context, caseKeys } = asked;
  const { tenantId } = context.tenant;
  const rows = await loop.stores.commands.find(loop.db, tenantId, ordered.requestId);
  if (rows.length === 0) return new Map();
  const states = await loop.stores.cases.load(loop.db, tenantId, caseKeys);
  const byItem = new Map(rows.map((row) => [row.item, row]));
  return new Map(
    caseKeys.flatMap((caseKey, item) => {
      const row = byItem.get(item);
      return row === undefined ? [] : [[item, again(asked, { caseKey, row, state: states.get(caseKey) ?? null })]];
    }),
  );
}

/** Who was faster with the same request has the answer. @throws where nobody has */
export async function answeredMeanwhile(loop: Loop, asked: Asked, item: number): Promise<CommandAnswer> {
  const answer = (await answeredBefore(loop, asked)).get(item);
  if (answer === undefined) throw new Error('a command was neither carried out nor answered');
  return answer;
}

interface Again {
  readonly caseKey: string;
  readonly row: LoggedCommand;
  readonly state: DetractorCase | null;
}

/** An id stands for one command: another one under it is nobody's. */
function again({ ordered, context }: Asked, { caseKey, row, state }: Again): CommandAnswer {
  // Of an erased person the words are not known any more; whose command it was is.
  const isHis = row.caseKey === caseKey && row.userId === ordered.userId;
  const same = isHis && (row.digest === null || row.digest === digestOf(ordered, caseKey));
  const used = refusal('request_id_used', 'The id of this request belongs to another command: send it under a new one');
  const outcome = same ? row.outcome : ({ ok: false, refusal: used } as const);
  const org = { ...context.tenant, directory: context.directory };
  const shown = state !== null && (outcome.ok || mayRead(ordered.userId, state, org)) ? state : null;
  return answerOf({ caseKey, outcome, undoUntil: undoUntilOf(row), state: shown, repeated: same });
}
