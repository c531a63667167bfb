import { sameJson } from './canonical-json';
import type { CaseTiming, DecidedEvent } from './case-commands';
import type { CaseClock, DetractorCase } from './case-state';
import { WORK_CLOCKS, type ClockPlan } from './types';

/** A changed tier moves running deadlines; tightening leaves at least the floor from now on. */
export function retierEvents(
  state: DetractorCase,
  { plans, floors }: Pick<CaseTiming, 'plans' | 'floors'>,
): readonly DecidedEvent[] {
  return WORK_CLOCKS.flatMap((clock): readonly DecidedEvent[] => {
    const running = state.clocks[clock];
    const plan = plans[clock];
    if (running?.status !== 'running' || sameJson(running.plan.budget, plan.budget)) return [];
    const floored = floorApplied(running, plan, floors[clock]);
    const because = floored === plan ? 'retier' : 'retier_floor';
    return [{ body: { type: 'clock_rebudgeted', clock, plan: floored, because } }];
  });
}

type Floor = CaseTiming['floors'][keyof CaseTiming['floors']];

function floorApplied(running: CaseClock, plan: ClockPlan, floor: Floor): ClockPlan {
  const tighter = plan.budgetS < running.plan.budgetS;
  if (!tighter || plan.dueAt >= floor.dueAt) return plan;
  const explain = [...plan.explain, 'Too soon after the risk tier rose: the least time a change leaves counts instead'];
  return { ...plan, ...floor, explain };
}
