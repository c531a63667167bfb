// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
const NOTHING_YET = {
  ...{ phase: 'loading', view: null, stale: false, busy: null },
  ...{ refusal: null, done: null, unanswered: null },
};
/** A desk on which nothing lies yet. */
export function createDesk() {
  const listeners = new Set();
  let state = NOTHING_YET;
  return {
    state: () => state,
    change: (changed) => {
      state = { ...state, ...changed };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (changed) => {
      // The same function twice is two listeners: each end ends one.
      const listener = () => changed();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
