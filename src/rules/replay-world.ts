import type { Incumbent } from '../domain/decision';
import type { AccountHistory, Instant, NearbyCase, OwnerLoads, Route } from '../domain/types';
import { usesLoads, withAssigned, withoutCase } from './pools';
import type { PastDecision } from './reevaluate';
import { dayOf } from './replay-tally';
import type { RuleSet } from './schema';

/** How long a case counts as open whose end nobody knows. Days; an assumption that docs/rules.md names. */
const ASSUMED_OPEN_DAYS = 14;

export interface ReplayItem extends PastDecision {
  /** When the case of the decision was closed, for the caps of the draft; null or left out = not known. */
  readonly closedAt?: Instant | null;
}

/** What a decision sees of the ones before it, had the draft made them. */
export interface Seen {
  readonly history: AccountHistory;
  readonly incumbent: Incumbent | null;
  readonly loads: OwnerLoads;
  /** Something of it is another than what the stored decision saw, apart from loads. */
  readonly moved: boolean;
}

export interface DraftWorld {
  readonly see: (item: ReplayItem) => Seen;
  /** @returns whether the case is a new one for its owner */
  readonly keep: (item: ReplayItem, route: Route) => boolean;
}

const NO_LOADS: OwnerLoads = { openCases: {}, pointers: {} };

/**
 * The world as the draft would have made it: who has which case, whose turn it is, who is full. It starts empty, with
 * the first decision of the replay.
 */
export function createDraftWorld(draft: RuleSet): DraftWorld {
  const held = new Map<string, Incumbent & { readonly open: boolean }>();
  const ending = new Map<number, string[]>();
  let loads = NO_LOADS;
  let today: number | null = null;
  const isCounting = countingBy(draft);

  const release = (until: number): void => {
    for (let day = today ?? until; day < until; day++) {
      for (const caseKey of ending.get(day) ?? []) {
        const one = held.get(caseKey);
        if (one?.open !== true) continue;
        loads = withoutCase(loads, one.ownerId);
        held.set(caseKey, { ...one, open: false });
      }
      ending.delete(day);
    }
    today = Math.max(today ?? until, until);
  };
  const moved = (nearby: NearbyCase | null): NearbyCase | null => {
    const one = nearby === null ? undefined : held.get(nearby.caseKey);
    return nearby === null || one === undefined || one.ownerId === nearby.ownerId
      ? nearby
      : { ...nearby, ownerId: one.ownerId };
  };

  return {
    see: ({ decision: { caseKey, record } }) => {
      release(dayOf(record.at));
      const { history } = record;
      const [lead, previous] = [moved(history.lead), moved(history.previous)];
      const mine = held.get(caseKey);
      const incumbent = record.incumbent === null || mine === undefined ? record.incumbent : mine;
      const own = mine?.open === true ? withoutCase(loads, mine.ownerId) : loads;
      return {
        history: lead === history.lead && previous === history.previous ? history : { lead, previous },
        incumbent,
        loads: own,
        moved:
          lead !== history.lead ||
          previous !== history.previous ||
          incumbent?.ownerId !== record.incumbent?.ownerId ||
          incumbent?.ruleId !== record.incumbent?.ruleId,
      };
    },
    keep: ({ decision: { caseKey, record }, settings, closedAt = null }, route) => {
      const before = held.get(caseKey);
      const counts = isCounting(settings);
      if (before?.open === true) loads = withoutCase(loads, before.ownerId);
      if (counts) {
        loads = withAssigned(loads, route, settings);
        const until = closedAt === null ? dayOf(record.at) + ASSUMED_OPEN_DAYS : dayOf(closedAt);
        ending.set(until, [...(ending.get(until) ?? []), caseKey]);
      }
      held.set(caseKey, { ownerId: route.owner.id, ruleId: route.ruleId, open: counts });
      return route.owner.id !== (before ?? record.incumbent)?.ownerId;
    },
  };
}

/** Whether the draft looks at what people carry, by settings: the same few come again and again. */
function countingBy(draft: RuleSet): (settings: ReplayItem['settings']) => boolean {
  const known = new Map<ReplayItem['settings'], boolean>();
  return (settings) => {
    const counts = known.get(settings) ?? usesLoads(draft, settings);
    known.set(settings, counts);
    return counts;
  };
}
