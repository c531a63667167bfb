import type { Flag, Handover, Instant, OwnerStep, Route } from '../domain/types';
import { obstacleTo, type Availability } from './availability';
import { candidate, candidatesOf, type BaseStrategy, type Candidate, type Leads } from './candidates';
import { standIn } from './leave';
import type { RaiseStrategy, Strategy } from './schema';

export interface OwnerContext extends Omit<Leads, 'owner'> {
  readonly now: Instant;
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
  readonly turn: Route['turn'];
  readonly steps: readonly OwnerStep[];
}

const LAST_RESORT = 'program_owner';
/** Delegates of delegates: longer chains lead to people who have never heard of the customer. */
const MAX_DELEGATES = 5;
const DELEGATE = 'delegate_of(';

/**
 * Finds the one person a case goes to: the first available one along the chain, his delegate where he is away, then the
 * program owner. Never empty and never a queue: where nobody is available it is still a person, at worst the program
 * owner, whom the admin named, and the step says so. A complaint about the person who looks after the account goes past
 * him, to his managers first.
 */
export function resolveOwner(chain: readonly Strategy[], context: OwnerContext): OwnerResult {
  const about = complainedAbout(context);
  const managers: readonly Strategy[] = about === null ? [] : [{ strategy: 'manager_of', of: about.strategy }];
  const leads = { ...context, owner: null };
  return settle(
    [...managers, ...chain].flatMap((strategy) => candidatesOf(strategy, leads)),
    context,
  );
}

/** Finds the one person who takes over a diverted case: who was named for the process, else the program owner. */
export function resolveProcessOwner(process: Handover, context: OwnerContext): OwnerResult {
  const id = context.settings.people.processOwners[process] ?? null;
  return settle([candidate(id, `process_owner(${process})`)], context);
}

/**
 * Finds the person to tell at once beside the owner: the first available one along the chain, then the fallback manager,
 * then the program owner.
 * @returns `raiseTo` null where everybody found already has the case
 */
export function resolveRaise(
  chain: readonly RaiseStrategy[],
  context: OwnerContext & { readonly owner: string },
): { readonly raiseTo: Person | null; readonly steps: readonly OwnerStep[] } {
  const avoid = new Map([...avoided(context), [context.owner, 'already has the case']]);
  const led = chain.flatMap((strategy) => candidatesOf(strategy, context));
  const candidates = [...led, ...fallbackManager(context), lastResort(context)];
  const steps: OwnerStep[] = [];
  const found = firstOf(candidates, { ...availability(context), avoid, counted: false, steps });
  return { raiseTo: found === null ? null : { id: found.id, via: found.via }, steps };
}

type Search = Availability & { readonly steps: OwnerStep[] };
type Found = Candidate & { readonly id: string };

/** The chain; then the program owner, his managers and the coordinators; then all of them again with an eye closed. */
function settle(candidates: readonly Candidate[], context: OwnerContext): OwnerResult {
  const steps: OwnerStep[] = [];
  const search: Search = { ...availability(context), steps };
  const found = firstOf([...candidates, lastResort(context)], search) ?? firstOf(afterThat(context), search);
  if (found !== null) return resultOf(found, steps);
  const anyway = [lastResort(context), ...afterThat(context), ...candidates];
  const unavailable = firstOf(anyway, { ...search, ask: 'anybody' });
  if (unavailable !== null) return resultOf(unavailable, steps);
  const last = lastResort(context);
  const why = obstacleTo(last, { ...search, ask: 'anybody' }) ?? '';
  const outcome = `chosen although ${why}: nobody else is left`;
  return resultOf({ ...last, id: context.settings.people.programOwner }, [
    ...steps,
    { strategy: last.via, userId: last.id, outcome },
  ]);
}

function resultOf({ id, via, turnOf }: Found, steps: readonly OwnerStep[]): OwnerResult {
  return { owner: { id, via }, turn: turnOf === null ? null : { pool: turnOf, userId: id }, steps };
}

function availability(context: OwnerContext): Availability {
  return {
    people: context,
    now: context.now,
    avoid: avoided(context),
    incumbentId: context.incumbent?.ownerId ?? null,
    ask: 'available',
    counted: true,
  };
}

/** The first who can be chosen; for somebody who is away, whoever stands in for him. */
function firstOf(candidates: readonly Candidate[], search: Search): Found | null {
  for (const one of candidates) {
    let next: Candidate | null = one;
    for (let asked = 0; next !== null && asked < MAX_DELEGATES; asked++) {
      const obstacle = obstacleTo(next, search);
      search.steps.push({ strategy: next.via, userId: next.id, outcome: obstacle ?? 'chosen' });
      if (next.id !== null && obstacle === null) return { ...next, id: next.id };
      next = obstacle === 'away' ? delegateOf(next, search) : null;
    }
  }
  return null;
}

function delegateOf({ id, via, delegable }: Candidate, { now, people }: Search): Candidate | null {
  const delegate = id === null || !delegable ? null : (standIn(id, now, people)?.delegateId ?? null);
  return delegate === null ? null : candidate(delegate, via.startsWith(DELEGATE) ? via : `${DELEGATE}${via})`);
}

function lastResort({ settings }: Pick<OwnerContext, 'settings'>): Candidate {
  return candidate(settings.people.programOwner, LAST_RESORT);
}

function fallbackManager({ settings }: Pick<OwnerContext, 'settings'>): readonly Candidate[] {
  const id = settings.people.fallbackManager;
  return id === null ? [] : [candidate(id, 'fallback_manager')];
}

function afterThat(context: OwnerContext): readonly Candidate[] {
  const above = { strategy: 'manager_of', of: { strategy: 'named_user', user: '@program_owner' } } as const;
  const coordinators = context.settings.people.coordinators.map((id) => candidate(id, 'coordinator'));
  return [...candidatesOf(above, { ...context, owner: null }), ...coordinators];
}

function avoided(context: OwnerContext): ReadonlyMap<string, string> {
  const about = complainedAbout(context);
  return new Map(about === null ? [] : [[about.id, 'is the person complained about']]);
}

/** Whom a case complains about; null = nobody, or nobody whom the CRM names. */
export function personComplainedAbout(facts: Leads['facts'], flags: readonly Flag[]): string | null {
  return complainedAbout({ facts, aboutOwner: flags.includes('about_owner') })?.id ?? null;
}

/** Where no CSM is mapped or set, the account's owner is the one the customer means. */
function complainedAbout({ facts, aboutOwner }: Pick<OwnerContext, 'facts' | 'aboutOwner'>): {
  readonly id: string;
  readonly strategy: Exclude<BaseStrategy, { strategy: 'owner' }>;
} | null {
  if (!aboutOwner) return null;
  if (facts.accountCsmId !== null) return { id: facts.accountCsmId, strategy: { strategy: 'account_csm' } };
  if (facts.accountOwnerId !== null) return { id: facts.accountOwnerId, strategy: { strategy: 'account_owner' } };
  return null;
}
