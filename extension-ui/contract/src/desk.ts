import type { CardState } from './session-types';

/** What a card knows now, and who wants to hear when that changes. */
export interface Desk {
  readonly state: () => CardState;
  readonly change: (changed: Partial<CardState>) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

const NOTHING_YET: CardState = {
  ...{ phase: 'loading', view: null, stale: false, busy: null },
  ...{ refusal: null, done: null, unanswered: null },
};

/** A desk on which nothing lies yet. */
export function createDesk(): Desk {
  const listeners = new Set<() => void>();
  let state = NOTHING_YET;
  return {
    state: () => state,
    change: (changed) => {
      state = { ...state, ...changed };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (changed) => {
      // The same function twice is two listeners: each end ends one.
      const listener = (): void => changed();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
