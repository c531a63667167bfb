import type { DetractorCase } from '../../domain/case-state';
import { isTerminal } from '../../domain/transitions';
import type { Route } from '../../domain/types';
import type { RuleSet } from '../../rules/schema';
import { createMemory } from '../immutable';
import type { Loop } from '../loop';
import { storedRuleSet } from './stored-rule-set';

const read = createMemory<RuleSet>(100);

/**
 * The version of the rules that a route was made by; open cases keep theirs.
 * @param active what counts now: stands in for a version that is not stored
 */
export async function rulesOf(
  loop: Loop,
  { tenantId, route }: { readonly tenantId: number; readonly route: Route },
  active: RuleSet,
): Promise<RuleSet> {
  const { ruleSetId: id, ruleSetVersion: version } = route;
  if (id === active.id && version === active.version) return active;
  const stored = await loop.stores.tenants.document(loop.db, tenantId, { kind: 'rule_set', id, version });
  if (stored === null) return active;
  return read(loop.stores, [tenantId, id, version], () => storedRuleSet(stored));
}

/** The rules that something said of a case is decided by. */
export interface RulesOfCases {
  readonly of: (state: DetractorCase | null) => RuleSet;
  /** All that may be asked for. */
  readonly all: readonly RuleSet[];
}

/**
 * The rules of several cases at once: of each open one the version it was routed by. What is new, or starts over, goes by
 * the active ones; so does a case that another version has come to since it was read.
 */
export async function rulesOfCases(
  loop: Loop,
  { tenantId, caseKeys }: { readonly tenantId: number; readonly caseKeys: readonly string[] },
  active: RuleSet,
): Promise<RulesOfCases> {
  const known = new Map<string, RuleSet>([[nameOf({ ruleSetId: active.id, ruleSetVersion: active.version }), active]]);
  for (const { route, status } of (await loop.stores.cases.load(loop.db, tenantId, caseKeys)).values()) {
    const name = nameOf(route);
    if (!isTerminal(status) && !known.has(name)) known.set(name, await rulesOf(loop, { tenantId, route }, active));
  }
  const of = (state: DetractorCase | null): RuleSet =>
    state === null || isTerminal(state.status) ? active : (known.get(nameOf(state.route)) ?? active);
  return { of, all: [...known.values()] };
}

function nameOf({ ruleSetId, ruleSetVersion }: Pick<Route, 'ruleSetId' | 'ruleSetVersion'>): string {
  return JSON.stringify([ruleSetId, ruleSetVersion]);
}
