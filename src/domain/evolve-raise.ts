import type { CaseEventBody } from './case-events';
import type { CaseClock } from './case-state';
import type { RaiseState } from './types';

type Body<T extends CaseEventBody['type']> = Extract<CaseEventBody, { type: T }>;

export type RaiseBody = Body<'raise_acknowledged' | 'raise_lapsed' | 'raise_stepped' | 'raise_decided'>;

/** Folds what becomes of a missed deadline. Every step has timers of its own, so each makes those before it stale. */
export function raiseChange(clock: CaseClock, body: RaiseBody): Partial<CaseClock> {
  if (clock.raise === null) return {};
  return { raise: { ...clock.raise, ...stepOf(clock.raise, body) }, generation: clock.generation + 1 };
}

function stepOf({ heldBy = [] }: RaiseState, body: RaiseBody): Partial<RaiseState> {
  switch (body.type) {
    case 'raise_acknowledged':
      return { acknowledged: { by: body.by, lapsesAt: body.lapsesAt }, heldBy: [...heldBy, body.by] };
    case 'raise_lapsed':
      return { acknowledged: null, next: body.next };
    case 'raise_stepped':
      return { step: body.step, next: body.next };
    case 'raise_decided':
      return { decided: true, next: null, acknowledged: null };
  }
}
