import type { DetractorCase } from '../../domain/case-state';
import type { Route } from '../../domain/types';

/** Pure: the route of a case to somebody whom no rule names. Who was told stays told. */
export function namedRoute(
  { route }: Pick<DetractorCase, 'route'>,
  to: { readonly id: string; readonly via: 'person' | 'raised'; readonly sentence: string },
): Route {
  const { id, via, sentence } = to;
  return {
    ...route,
    owner: { id, via },
    raiseTo: route.raiseTo?.id === id ? null : route.raiseTo,
    turn: null,
    sentence,
    trace: [],
    ownerSteps: [{ strategy: via, userId: id, outcome: 'chosen' }],
  };
}
