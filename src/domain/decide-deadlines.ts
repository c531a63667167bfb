import { sameJson } from './canonical-json';
import type { DecidedEvent, Walk } from './case-commands';
import type { CaseClock, DetractorCase } from './case-state';
import { CLOCK_KINDS, type ClockPlan } from './types';

/** A changed tier moves running deadlines; tightening leaves at least the floor from now on. */
export function retierEvents(state: DetractorCase, walk: Walk): readonly DecidedEvent[] {
  return CLOCK_KINDS.flatMap((clock): readonly DecidedEvent[] => {
    const running = state.clocks[clock];
    const plan = walk.plans[clock];
    if (running?.status !== 'running' || sameJson(running.plan.budget, plan.budget)) return [];
    const floored = floorApplied(running, plan, walk.floors[clock]);
    const because = floored === plan ? 'retier' : 'retier_floor';
    return [{ body: { type: 'clock_rebudgeted', clock, plan: floored, because } }];
  });
}

function floorApplied(running: CaseClock, plan: ClockPlan, floor: Walk['floors'][keyof Walk['floors']]): ClockPlan {
  const tighter = plan.budgetS < running.plan.budgetS;
  if (!tighter || plan.dueAt >= floor.dueAt) return plan;
  const explain = [...plan.explain, 'Too soon after the risk tier rose: the least time a change leaves counts instead'];
  return { ...plan, ...floor, explain };
}
