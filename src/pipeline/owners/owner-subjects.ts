import { mergedResponse } from '../../capture/merge';
import type { DetractorCase } from '../../domain/case-state';
import type { ResponseRow } from '../../store-ports';
import type { DecisionContext } from '../deciding/decision-context';
import type { Loop } from '../loop';
import type { Again } from './owner-again';
import { idOf } from '../intake/stage-response';
import { rulesOf } from '../settings/stored-rules';

/** An open case with its response and facts, and the rules it was routed by. */
export interface Subject extends Omit<Again, 'seen' | 'context'> {
  readonly row: ResponseRow;
}

/** Reads what open cases are judged by again: the latest facts of each, and the rules as they were. */
export async function subjectsOf(
  loop: Loop,
  states: readonly DetractorCase[],
  { tenant, ruleSet: active }: DecisionContext,
): Promise<readonly Subject[]> {
  const { tenantId } = tenant;
  if (states.length === 0) return [];
  const { responses } = loop.stores;
  const rows = new Map((await responses.load(loop.db, tenantId, states)).map((row) => [idOf(row), row]));
  const latest = (state: DetractorCase): number => Math.max(state.factsId, rows.get(idOf(state))?.factsId ?? 0);
  const known = await responses.facts(loop.db, tenantId, states.map(latest));
  const subjects: Subject[] = [];
  for (const state of states) {
    const row = rows.get(idOf(state));
    const factsId = latest(state);
    const facts = known.get(factsId);
    if (row === undefined || facts === undefined) continue;
    const response = mergedResponse(row.registers, row.responseId, row.receivedAt);
    const ruleSet = await rulesOf(loop, { tenantId, route: state.route }, active);
    subjects.push({ state, row, response, facts, factsId, ruleSet });
  }
  return subjects;
}
