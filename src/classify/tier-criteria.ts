import { arrOf, attributeHolds, renewalInDays, severityOf, usageChangePercent } from '../domain/readings';
import type { AccountHistory, Facts, Flag, Instant, Process, Scalar, Score } from '../domain/types';
import { isExecutiveTitle } from './executive-title';
import type { Criterion, TierList } from './tier-list';

export interface TierInput {
  readonly score: Score | null;
  readonly facts: Pick<Facts, 'attributes' | 'tickets' | 'contactTitle'>;
  readonly flags: readonly Flag[];
  readonly process: Process;
  /** Other cases of the account. */
  readonly history: AccountHistory;
  readonly now: Instant;
}

/** What a criterion read and what that is worth; a null `actual` = there was nothing to read, which earns nothing. */
interface Reading {
  readonly actual: Scalar;
  readonly points: number;
}

type Of<K extends Criterion['kind']> = Extract<Criterion, { readonly kind: K }>;

const DAY_MS = 86_400_000;
/** How a repeat that no words tell of reads in the points. */
export const EARLIER_CASE = 'earlier case';
/** Handed over because of what was written; a non-conformance is a person's choice and says nothing about risk. */
const URGENT: readonly Process[] = ['safety', 'legal', 'regulated'];

/** Reads what one criterion asks for and says what it is worth, on its own: no criterion sees another's points. */
export function readCriterion(criterion: Criterion, input: TierInput, list: Pick<TierList, 'thresholds'>): Reading {
  switch (criterion.kind) {
    case 'process':
      return worth(input.process, URGENT.includes(input.process), list.thresholds.critical);
    case 'score':
      return readScore(criterion, input);
    case 'flag':
      return yesOrNo(input.flags.includes(criterion.flag), criterion.points);
    case 'arr':
      return readNumber(arrOf(input.facts), (arr) => arr >= criterion.atLeast, criterion.points);
    case 'renewal':
      return readNumber(
        renewalInDays(input.facts, input.now),
        (days) => days >= 0 && days <= criterion.withinDays,
        criterion.points,
      );
    case 'executive':
      return readExecutive(criterion, input);
    case 'repeat':
      return readRepeat(criterion, input);
    case 'usage_drop':
      return readNumber(usageChangePercent(input.facts), (change) => change <= -criterion.percent, criterion.points);
    case 'open_tickets':
      return readNumber(
        input.facts.tickets?.openHighPriority ?? null,
        (open) => open >= criterion.atLeast,
        criterion.points,
      );
    case 'second_contact':
      return yesOrNo(input.history.lead !== null, criterion.points);
    case 'attribute':
      return readAttribute(criterion, input);
  }
}

function worth(actual: Scalar, holds: boolean, points: number): Reading {
  return { actual, points: holds ? points : 0 };
}

function yesOrNo(holds: boolean, points: number): Reading {
  return worth(holds, holds, points);
}

function readNumber(actual: number | null, holds: (value: number) => boolean, points: number): Reading {
  return worth(actual, actual !== null && holds(actual), points);
}

function readScore({ steps }: Of<'score'>, { score }: TierInput): Reading {
  const actual = severityOf(score);
  const reached = actual === null ? [] : steps.filter(({ upTo }) => actual <= upTo);
  return { actual, points: Math.max(0, ...reached.map(({ points }) => points)) };
}

/** Who wrote, before what was written, before whom he works for: the first that holds is named. */
function readExecutive({ strategic, points }: Of<'executive'>, { facts, flags }: TierInput): Reading {
  if (isExecutiveTitle(facts.contactTitle)) return worth('title', true, points);
  if (flags.includes('executive')) return worth('words', true, points);
  if (strategic === null) return worth(false, false, points);
  const value = facts.attributes[strategic.attribute];
  const holds = attributeHolds(value, { op: 'contains_any', value: strategic.values });
  if (holds === null) return worth(null, false, points);
  return worth(holds ? 'strategic account' : false, holds, points);
}

/** An earlier case is looked at first: it raises the flag as well, and then nobody said it in words. */
function readRepeat({ withinDays, points }: Of<'repeat'>, { flags, history, now }: TierInput): Reading {
  if (isRecent(history.previous, withinDays, now)) return worth(EARLIER_CASE, true, points);
  return flags.includes('repeat_failure') ? worth('words', true, points) : worth(false, false, points);
}

function isRecent(previous: AccountHistory['previous'], withinDays: number, now: Instant): boolean {
  const closedAt = previous?.closedAt ?? null;
  return closedAt !== null && now - closedAt <= withinDays * DAY_MS;
}

function readAttribute({ attribute, is, points }: Of<'attribute'>, { facts }: TierInput): Reading {
  const value = facts.attributes[attribute] ?? null;
  const holds = attributeHolds(value, is);
  return holds === null ? worth(null, false, points) : worth(value, holds, points);
}
