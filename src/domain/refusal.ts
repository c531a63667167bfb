import type { DecidedEvent, Decision, Refusal } from './case-commands';

/** A judgement that changes the case; no events = it is so already. */
export function decided(events: readonly DecidedEvent[]): Decision {
  return { ok: true, events };
}

/** A judgement that leaves the case as it is, and says why. */
export function refused(code: Refusal['code'], message: string): Decision {
  return { ok: false, refusal: { code, message } };
}
