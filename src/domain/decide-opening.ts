import type { DecidedEvent, Walk } from './case-commands';
import { handoverClock } from './decide-handover';
import { raisedByRule } from './decide-ownership';
import { outreachEvents } from './decide-outreach';
import { inTurn, opened, type Step } from './in-turn';
import { ownerTaskEvents } from './owner-task';
import { WORK_CLOCKS, type AccountHistory } from './types';
import { openStatus } from './verification';
import { playChosen } from './walk-steps';

/** A new case: opened, owned by one named person, clocked, with exactly one open owner task. */
export function openingEvents(walk: Walk, history: AccountHistory): readonly DecidedEvent[] {
  const opening = openedBy(walk, history);
  const steps = [
    (state) => playChosen(state, walk),
    (state) => raisedByRule(state, walk),
    ...workSteps(walk, 1),
  ] satisfies Step[];
  return [opening, ...inTurn(opened([opening]), steps)];
}

function openedBy(walk: Walk, { lead, previous }: AccountHistory): DecidedEvent {
  const { caseKey, connectionId, responseId, respondedAt, factsId, match, classification, tier, process, route } = walk;
  const { checks } = walk;
  return {
    body: {
      type: 'opened',
      ...{ caseKey, connectionId, responseId, respondedAt, factsId, match, classification, tier, process, route },
      ...scoreOf(walk),
      status: openStatus({ match, checks, checksConfirmedAt: null }),
      leadCaseKey: lead?.caseKey ?? null,
      previousCaseKey: previous?.caseKey ?? null,
      checks,
      outreach: walk.mayContact ? 'allowed' : 'blocked',
    },
    personal: walk.personal,
  };
}

/** The clocks of one cycle, who decides whether to reach out, and the owner's task. */
export function workSteps(walk: Walk, cycle: number): readonly Step[] {
  const { plans, handover } = walk.timing;
  return [
    () => WORK_CLOCKS.map((clock) => ({ body: { type: 'clock_started', cycle, plan: plans[clock] } })),
    (state) => (state.process === 'standard' ? [] : handoverClock(state, handover[state.process])),
    (state) => outreachEvents(state, walk),
    ownerTaskEvents,
  ];
}

/** The score of a walk as the case keeps it; null in every field where none was given. */
export function scoreOf(
  walk: Walk,
): Pick<Extract<DecidedEvent['body'], { type: 'opened' }>, 'score' | 'scale' | 'band'> {
  return { score: walk.score?.value ?? null, scale: walk.score?.scale ?? null, band: walk.band };
}
