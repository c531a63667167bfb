import type { Incumbent } from '../domain/decision';
import type { AccountHistory, Facts } from '../domain/types';
import { lineAbove, type People } from './people';
import { membersInTurn, poolCap, type PoolStrategy } from './pools';
import type { RaiseStrategy, Strategy } from './schema';

/** Everything a strategy may follow to a person. */
export interface Leads extends People {
  readonly facts: Pick<Facts, 'accountCsmId' | 'accountOwnerId' | 'contactOwnerId' | 'accountTeam' | 'attributes'>;
  readonly history: AccountHistory;
  /** Who has the case by the rule that is being followed; null for anybody else. */
  readonly incumbent: Incumbent | null;
  /** Who got the case, where a manager is looked for afterwards. */
  readonly owner: string | null;
}

export interface Candidate {
  /** null = the strategy leads to nobody. */
  readonly id: string | null;
  readonly via: string;
  /** Most open cases he may have to be chosen here; null = no limit but his own. */
  readonly cap: number | null;
  /** The round robin whose turn he would take. */
  readonly turnOf: string | null;
  /** Whether his delegate is asked where he is away. In a pool the next member is: the pool itself stands in. */
  readonly delegable: boolean;
}

export type AnyStrategy = Strategy | RaiseStrategy;
export type BaseStrategy = Extract<RaiseStrategy, { of: unknown }>['of'];

/** Whom a strategy leads to, in the order they would be asked. Never empty: a lead into nothing is traced as missing. */
export function candidatesOf(strategy: AnyStrategy, leads: Leads): readonly Candidate[] {
  if ('pool' in strategy) return pooled(strategy, leads);
  if (strategy.strategy !== 'manager_of') return [candidate(baseOf(strategy, leads), labelOf(strategy))];
  const below = baseOf(strategy.of, leads);
  const via = `manager_of(${labelOf(strategy.of)})`;
  const line = below === null ? [] : lineAbove(below, leads);
  return orMissing(
    line.map((id) => candidate(id, via)),
    via,
  );
}

/** A person by id, found in a way, without a cap. */
export function candidate(id: string | null, via: string): Candidate {
  return { id, via, cap: null, turnOf: null, delegable: true };
}

function pooled(strategy: PoolStrategy, leads: Leads): readonly Candidate[] {
  const via = `${strategy.strategy}(${strategy.pool})`;
  const cap = poolCap(strategy, leads.settings);
  const takesTurn = (id: string): boolean => strategy.strategy === 'round_robin' && id !== leads.incumbent?.ownerId;
  return orMissing(
    membersInTurn(strategy, leads).map((id) => ({
      ...{ id, via, cap, delegable: false },
      turnOf: takesTurn(id) ? strategy.pool : null,
    })),
    via,
  );
}

function orMissing(found: readonly Candidate[], via: string): readonly Candidate[] {
  return found.length === 0 ? [candidate(null, via)] : found;
}

function baseOf(strategy: BaseStrategy, { facts, history, settings, owner }: Leads): string | null {
  switch (strategy.strategy) {
    case 'account_csm':
      return facts.accountCsmId;
    case 'account_owner':
      return facts.accountOwnerId;
    case 'contact_owner':
      return facts.contactOwnerId;
    case 'last_case_owner':
      return (history.lead ?? history.previous)?.ownerId ?? null;
    case 'account_team_role':
      return own(facts.accountTeam, strategy.role);
    case 'property_user':
      return idOf(own(facts.attributes, strategy.attribute));
    case 'owner':
      return owner;
    case 'named_user':
    case 'fallback_named':
      return named(strategy.user, settings);
  }
}

function named(user: string, { people }: People['settings']): string | null {
  if (user === '@program_owner') return people.programOwner;
  if (user === '@product_liaison') return people.productLiaison;
  return user === '@verifier' ? (people.verifier ?? people.programOwner) : user;
}

/** HubSpot's owner properties hold an owner id as text, Salesforce's user fields an id: both are users of ours. */
function idOf(value: Facts['attributes'][string]): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function own<T>(record: { readonly [name: string]: T }, name: string): T | null {
  return (Object.hasOwn(record, name) ? record[name] : undefined) ?? null;
}

/** 'named_user' says nothing to a reader where the rule names a role: then the role is the label. */
function labelOf(strategy: BaseStrategy): string {
  if (strategy.strategy === 'account_team_role') return `account_team_role(${strategy.role})`;
  if (strategy.strategy === 'property_user') return `property_user(${strategy.attribute})`;
  return 'user' in strategy && strategy.user.startsWith('@') ? strategy.user.slice(1) : strategy.strategy;
}
