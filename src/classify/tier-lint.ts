import type { z } from 'zod';
import { lintAttribute } from './tier-lint-attributes';
import { tierListSchema, type Criterion, type TierList } from './tier-list';
import { problem, type TierLintContext, type TierProblem } from './tier-problem';

/**
 * Checks a tier list before it is published.
 * @param candidate anything, typically JSON from an admin
 * @returns nothing where all is well; problems of shape come alone, since the rest cannot be read without one
 */
export function lintTierList(candidate: unknown, context?: TierLintContext): readonly TierProblem[] {
  const parsed = tierListSchema.safeParse(candidate);
  if (!parsed.success) return parsed.error.issues.map((issue) => shapeProblem(issue, candidate));
  const list = parsed.data;
  const enabled = list.criteria.filter((criterion) => criterion.enabled);
  return [
    ...duplicateIds(list),
    ...sameTwice(enabled),
    ...lintThresholds(list, enabled),
    ...enabled.flatMap(deadSteps),
    ...(context === undefined ? [] : enabled.flatMap((criterion) => lintAttribute(criterion, context))),
  ];
}

function shapeProblem({ path, message }: z.core.$ZodIssue, candidate: unknown): TierProblem {
  const text = `${path.length === 0 ? 'tier list' : path.join('.')}: ${message}`;
  return problem('shape', 'error', { criterionId: idAt(candidate, path), message: text });
}

function idAt(candidate: unknown, [list, index]: readonly PropertyKey[]): string | null {
  if (list !== 'criteria' || typeof index !== 'number') return null;
  const { criteria } = candidate as { readonly criteria: readonly unknown[] };
  const id = (criteria[index] as { readonly id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : null;
}

function duplicateIds({ criteria }: TierList): readonly TierProblem[] {
  const again = criteria.filter(({ id }, index) => criteria.findIndex((one) => one.id === id) < index);
  return again.map(({ id }) =>
    problem('duplicate_id', 'error', { criterionId: id, message: `two criteria have the id "${id}"` }),
  );
}

function sameTwice(enabled: readonly Criterion[]): readonly TierProblem[] {
  const asked = enabled.map(({ id: _id, ...rest }) => JSON.stringify({ ...rest, points: null }));
  return enabled.flatMap(({ id }, index) => {
    const first = asked.indexOf(asked[index] ?? '');
    const message = `"${id}" asks the same as "${enabled[first]?.id ?? ''}": both count`;
    return first < index ? [problem('duplicate', 'warning', { criterionId: id, message })] : [];
  });
}

function lintThresholds({ thresholds }: TierList, enabled: readonly Criterion[]): readonly TierProblem[] {
  if (enabled.length === 0)
    return [whole('nothing_enabled', 'error', 'every criterion is switched off: every case would be low')];
  const { critical, high, medium } = thresholds;
  if (critical <= high || high <= medium) {
    const message = `the thresholds have to fall: critical ${critical}, high ${high}, medium ${medium} leaves a tier that nothing reaches`;
    return [whole('unreachable', 'error', message)];
  }
  const outright = enabled.some(({ kind }) => kind === 'process');
  const most = enabled.reduce((sum, criterion) => sum + mostOf(criterion), 0);
  return [...lintReach(thresholds, most, outright), ...(outright ? [] : [NOT_CRITICAL])];
}

function lintReach(thresholds: TierList['thresholds'], most: number, outright: boolean): readonly TierProblem[] {
  return (['critical', 'high', 'medium'] as const)
    .filter((tier) => most < thresholds[tier])
    .map((tier) => {
      const sum = `the criteria add up to ${most} ${most === 1 ? 'point' : 'points'} at most, ${tier} begins at ${thresholds[tier]}`;
      return outright && tier === 'critical'
        ? whole('unreachable', 'warning', `only a case that is handed over can be critical: ${sum}`)
        : whole('unreachable', 'error', `no case can be ${tier}: ${sum}`);
    });
}

const NOT_CRITICAL = whole(
  'handover_not_critical',
  'warning',
  'a case that is handed over because of harm, law or a regulator is no longer critical by itself',
);

function whole(code: TierProblem['code'], severity: TierProblem['severity'], message: string): TierProblem {
  return problem(code, severity, { criterionId: null, message });
}

/** What a criterion can earn beside a hand-over, which is critical by itself. */
function mostOf(criterion: Criterion): number {
  if (criterion.kind === 'process') return 0;
  if (criterion.kind === 'score') return Math.max(...criterion.steps.map(({ points }) => points));
  return criterion.points;
}

/** Of the steps that hold, the one worth most counts: a lower step that earns no more is never the one. */
function deadSteps(criterion: Criterion): readonly TierProblem[] {
  if (criterion.kind !== 'score') return [];
  const { id, steps } = criterion;
  const dead = steps.filter((step, index) =>
    steps.some(
      (other, at) =>
        at !== index &&
        other.upTo >= step.upTo &&
        (other.points > step.points || (other.points === step.points && (other.upTo > step.upTo || at < index))),
    ),
  );
  return dead.map(({ upTo, points }) => {
    const message = `the step up to ${upTo} never counts: another one that reaches as far earns ${points} or more`;
    return problem('unreachable', 'warning', { criterionId: id, message });
  });
}
