import type { DecidedEvent, RelatedCases, Walk } from './case-commands';
import { acknowledgement } from './acknowledgement';
import { CLOCK_KINDS } from './types';

/** A new case: opened, owned by one named person, clocked, with exactly one open owner task. */
export function openingEvents(walk: Walk, related: RelatedCases): readonly DecidedEvent[] {
  const { caseKey, connectionId, responseId, respondedAt, factsId, match, classification, tier, process, route } = walk;
  const opened: DecidedEvent = {
    body: {
      type: 'opened',
      ...{ caseKey, connectionId, responseId, respondedAt, factsId, match, classification, tier, process, route },
      ...scoreOf(walk),
      status: openStatus(walk),
      leadCaseKey: related.leadCaseKey,
      previousCaseKey: related.previousCaseKey,
    },
    personal: walk.personal,
  };
  return [
    opened,
    ...raiseByRule(walk, [], []),
    ...workEvents(walk, { cycle: 1, tasks: 1, ownerId: walk.route.owner.id }),
  ];
}

/** The clocks and the owner's task of one cycle; `next.tasks` is the number the task gets. */
export function workEvents(
  walk: Walk,
  next: { readonly cycle: number; readonly tasks: number; readonly ownerId: string },
): readonly DecidedEvent[] {
  const clocks = CLOCK_KINDS.map((clock): DecidedEvent => ({
    body: { type: 'clock_started', cycle: next.cycle, plan: walk.plans[clock] },
  }));
  const task = {
    kind: 'owner',
    n: next.tasks,
    purpose: openStatus(walk) === 'open' ? 'first_touch' : 'verify',
    ownerId: next.ownerId,
    status: 'open',
    dueAt: walk.plans.first_touch.dueAt,
  } as const;
  return [...clocks, { body: { type: 'task_opened', task } }];
}

/** Tells the manager at once where the rule says so, unless he knows already or owns the case himself. */
export function raiseByRule(
  walk: Walk,
  told: readonly string[],
  tasks: Parameters<typeof acknowledgement>[0]['tasks'],
): readonly DecidedEvent[] {
  const to = walk.route.raiseTo?.id ?? null;
  if (to === null || to === walk.route.owner.id || told.includes(to)) return [];
  return [{ body: { type: 'raised', to, because: 'rule' } }, acknowledgement({ tasks }, to, walk.ackDueAt)];
}

/** A case whose subject is not certain is verified by a person before anyone reaches out. */
export function openStatus(walk: Walk): 'open' | 'needs_verification' {
  return walk.match.outcome === 'matched' ? 'open' : 'needs_verification';
}

/** The score of a walk as the case keeps it; null in every field where none was given. */
export function scoreOf(
  walk: Walk,
): Pick<Extract<DecidedEvent['body'], { type: 'opened' }>, 'score' | 'scale' | 'band'> {
  return { score: walk.score?.value ?? null, scale: walk.score?.scale ?? null, band: walk.band };
}
