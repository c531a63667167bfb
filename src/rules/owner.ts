import type { Facts, Handover, OwnerStep } from '../domain/types';
import { lineAbove, userOf, type People } from './people';
import type { RaiseStrategy, Strategy } from './schema';

export { managerOf } from './people';

export interface OwnerContext extends People {
  readonly facts: Pick<Facts, 'accountCsmId' | 'accountOwnerId' | 'contactOwnerId'>;
  /** The comment complains about the person who looks after the account. */
  readonly aboutOwner: boolean;
}

export interface Person {
  readonly id: string;
  /** The strategy that found him, as in `viaInWords`. */
  readonly via: string;
}

export interface OwnerResult {
  readonly owner: Person;
  readonly steps: readonly OwnerStep[];
}

interface Candidate {
  /** null = the strategy leads to nobody. */
  readonly id: string | null;
  readonly via: string;
}

type AnyStrategy = Strategy | RaiseStrategy;
type PersonStrategy = Exclude<Strategy, { of: unknown }>;
type BaseStrategy = Extract<RaiseStrategy, { of: unknown }>['of'];

const LAST_RESORT = 'program_owner';

/**
 * Finds the one person a case goes to: the first active one along the chain, then the program owner. Never empty and
 * never a queue: where nobody is active it is still the program owner, whom the admin named, and the step says so.
 * A complaint about the person who looks after the account goes past him, to his managers first.
 */
export function resolveOwner(chain: readonly Strategy[], context: OwnerContext): OwnerResult {
  const about = complainedAbout(context);
  const managers: readonly Strategy[] = about === null ? [] : [{ strategy: 'manager_of', of: about.strategy }];
  return settle(
    [...managers, ...chain].flatMap((strategy) => candidatesOf(strategy, { ...context, owner: null })),
    context,
  );
}

/** Finds the one person who takes over a diverted case: who was named for the process, else the program owner. */
export function resolveProcessOwner(process: Handover, context: OwnerContext): OwnerResult {
  const id = context.settings.people.processOwners[process] ?? null;
  return settle([{ id, via: `process_owner(${process})` }], context);
}

/**
 * Finds the person to tell at once beside the owner: the first active one along the chain, then the program owner.
 * @returns `raiseTo` null where everybody found already has the case
 */
export function resolveRaise(
  chain: readonly RaiseStrategy[],
  context: OwnerContext & { readonly owner: string },
): { readonly raiseTo: Person | null; readonly steps: readonly OwnerStep[] } {
  const avoid = new Map([...avoided(context), [context.owner, 'already has the case']]);
  const candidates = [...chain.flatMap((strategy) => candidatesOf(strategy, context)), lastResort(context)];
  const steps: OwnerStep[] = [];
  const raiseTo = firstActive(candidates, { people: context, avoid, steps });
  return { raiseTo, steps };
}

interface Choice {
  readonly people: People;
  /** Who must not be chosen, and why. */
  readonly avoid: ReadonlyMap<string, string>;
}

function settle(candidates: readonly Candidate[], context: OwnerContext): OwnerResult {
  const steps: OwnerStep[] = [];
  const last = lastResort(context);
  const chosen = firstActive([...candidates, last], { people: context, avoid: avoided(context), steps });
  if (chosen !== null) return { owner: chosen, steps };
  const why = steps.at(-1)?.outcome ?? '';
  const kept = { strategy: last.via, userId: last.id, outcome: `chosen although ${why}: nobody else is left` };
  return { owner: { id: context.settings.people.programOwner, via: last.via }, steps: [...steps.slice(0, -1), kept] };
}

function firstActive(
  candidates: readonly Candidate[],
  choice: Choice & { readonly steps: OwnerStep[] },
): Person | null {
  for (const { id, via } of candidates) {
    const obstacle = obstacleTo(id, choice);
    choice.steps.push({ strategy: via, userId: id, outcome: obstacle ?? 'chosen' });
    if (id !== null && obstacle === null) return { id, via };
  }
  return null;
}

function obstacleTo(id: string | null, { people, avoid }: Choice): string | null {
  if (id === null) return 'missing';
  const avoided = avoid.get(id);
  if (avoided !== undefined) return avoided;
  const user = userOf(id, people);
  if (user === null) return 'unknown user';
  return user.active ? null : 'inactive';
}

function candidatesOf(
  strategy: AnyStrategy,
  context: OwnerContext & { readonly owner: string | null },
): readonly Candidate[] {
  if (strategy.strategy !== 'manager_of') return [{ id: baseOf(strategy, context), via: labelOf(strategy) }];
  const below = baseOf(strategy.of, context);
  const via = `manager_of(${labelOf(strategy.of)})`;
  const line = below === null ? [] : lineAbove(below, context);
  return line.length === 0 ? [{ id: null, via }] : line.map((id) => ({ id, via }));
}

function baseOf(
  strategy: BaseStrategy,
  { facts, settings, owner }: OwnerContext & { readonly owner: string | null },
): string | null {
  switch (strategy.strategy) {
    case 'account_csm':
      return facts.accountCsmId;
    case 'account_owner':
      return facts.accountOwnerId;
    case 'contact_owner':
      return facts.contactOwnerId;
    case 'owner':
      return owner;
    case 'named_user':
    case 'fallback_named':
      if (strategy.user === '@program_owner') return settings.people.programOwner;
      return strategy.user === '@product_liaison' ? settings.people.productLiaison : strategy.user;
  }
}

/** 'named_user' says nothing to a reader where the rule names a role: then the role is the label. */
function labelOf(strategy: BaseStrategy): string {
  return 'user' in strategy && strategy.user.startsWith('@') ? strategy.user.slice(1) : strategy.strategy;
}

function lastResort({ settings }: People): Candidate {
  return { id: settings.people.programOwner, via: LAST_RESORT };
}

function avoided(context: OwnerContext): ReadonlyMap<string, string> {
  const about = complainedAbout(context);
  return new Map(about === null ? [] : [[about.id, 'is the person complained about']]);
}

/** Where no CSM is mapped or set, the account's owner is the one the customer means. */
function complainedAbout({
  facts,
  aboutOwner,
}: OwnerContext): { readonly id: string; readonly strategy: PersonStrategy } | null {
  if (!aboutOwner) return null;
  if (facts.accountCsmId !== null) return { id: facts.accountCsmId, strategy: { strategy: 'account_csm' } };
  if (facts.accountOwnerId !== null) return { id: facts.accountOwnerId, strategy: { strategy: 'account_owner' } };
  return null;
}
