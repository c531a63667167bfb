import type { Incumbent } from '../domain/decision';
import type { TenantSettings } from '../domain/settings';
import type { OwnerLoads, Route } from '../domain/types';
import type { People } from './people';
import type { RuleSet, Strategy } from './schema';

export type PoolStrategy = Extract<Strategy, { pool: string }>;
type Pool = TenantSettings['people']['pools'][string];
type Pointers = OwnerLoads['pointers'][string];
type PeopleSettings = Pick<TenantSettings, 'people'>;

/**
 * The members of a pool, in the order in which they would take a case. Round robin: the lowest pointer first, ties in
 * the order of the list. Who has the case already by the same rule comes first: a case is not passed round.
 */
export function membersInTurn(
  strategy: PoolStrategy,
  { settings, loads, incumbent }: Pick<People, 'settings' | 'loads'> & { readonly incumbent: Incumbent | null },
): readonly string[] {
  const pool = poolNamed(strategy.pool, settings);
  if (pool === null) return [];
  const rank = strategy.strategy === 'round_robin' ? pointersOf(strategy.pool, pool, loads) : countsOf(loads);
  const users = pool.members.map(({ user }) => user);
  return users.toSorted(
    (a, b) => Number(b === incumbent?.ownerId) - Number(a === incumbent?.ownerId) || rank(a) - rank(b),
  );
}

/** Most open cases a member may have to be chosen by this strategy; null = the pool sets no limit. */
export function poolCap({ pool, cap }: PoolStrategy, settings: PeopleSettings): number | null {
  const caps = [cap ?? null, poolNamed(pool, settings)?.cap ?? null].filter((one) => one !== null);
  return caps.length === 0 ? null : Math.min(...caps);
}

/** Most open cases a person may have at all; null = no limit. */
export function personalCap(userId: string, { people }: PeopleSettings): number | null {
  const { users, each } = people.caps;
  return (Object.hasOwn(users, userId) ? users[userId] : undefined) ?? each;
}

/** What people carry once a case has been given: one open case more, and its turn taken. */
export function withAssigned(
  loads: OwnerLoads,
  { owner, turn }: Pick<Route, 'owner' | 'turn'>,
  settings: PeopleSettings,
): OwnerLoads {
  const openCases = { ...loads.openCases, [owner.id]: (loads.openCases[owner.id] ?? 0) + 1 };
  const pool = turn === null ? null : poolNamed(turn.pool, settings);
  if (turn === null || pool === null) return { ...loads, openCases };
  return { openCases, pointers: { ...loads.pointers, [turn.pool]: turned(turn, pool, loads) } };
}

/**
 * The pointers after a turn. Whoever was passed over, away or full, is level with the one who was chosen: he comes back
 * to his turn, not to everything that came while he was away.
 */
function turned({ pool: name, userId }: NonNullable<Route['turn']>, pool: Pool, loads: OwnerLoads): Pointers {
  const pointer = pointersOf(name, pool, loads);
  const reached = pointer(userId);
  const level = pool.members.map(({ user }) => [user, Math.max(pointer(user), reached)] as const);
  const weight = pool.members.find(({ user }) => user === userId)?.weight ?? 1;
  return { ...Object.fromEntries(level), [userId]: reached + 1 / weight };
}

/** What people carry without a case that somebody has now. */
export function withoutCase(loads: OwnerLoads, ownerId: string): OwnerLoads {
  const left = Math.max(0, (loads.openCases[ownerId] ?? 0) - 1);
  return { ...loads, openCases: { ...loads.openCases, [ownerId]: left } };
}

/** Whether a decision by these rules and settings reads what people carry: only then it has to be counted. */
export function usesLoads({ rules }: RuleSet, { people }: PeopleSettings): boolean {
  if (people.caps.each !== null || Object.keys(people.caps.users).length > 0) return true;
  return rules.some(({ enabled, then }) => enabled && then.owner.some((strategy) => 'pool' in strategy));
}

function poolNamed(name: string, { people }: PeopleSettings): Pool | null {
  return (Object.hasOwn(people.pools, name) ? people.pools[name] : undefined) ?? null;
}

/** A member who has just joined starts level with the lowest: were he to start at 0, every case would be his. */
function pointersOf(name: string, { members }: Pool, { pointers }: OwnerLoads): (user: string) => number {
  const stored = (Object.hasOwn(pointers, name) ? pointers[name] : undefined) ?? {};
  const known = members.flatMap(({ user }) => stored[user] ?? []);
  const level = known.length === 0 ? 0 : Math.min(...known);
  return (user) => stored[user] ?? level;
}

function countsOf({ openCases }: OwnerLoads): (user: string) => number {
  return (user) => openCases[user] ?? 0;
}
