import type { DecidedEvent } from './case-commands';
import type { DetractorCase } from './case-state';
import { evolve } from './evolve';

/** A part of a decision, made on the case as the parts before have left it. */
export type Step = (state: DetractorCase) => readonly DecidedEvent[];

/** Judges step by step: each sees what those before it decided. @returns the events of all, in order */
export function inTurn(state: DetractorCase, steps: readonly Step[]): readonly DecidedEvent[] {
  const events: DecidedEvent[] = [];
  let now = state;
  for (const step of steps) {
    const decided = step(now);
    now = foretold(now, decided);
    events.push(...decided);
  }
  return events;
}

/** The case as these events will leave it. Times in it are the ones it has; when the events happen is not known here. */
export function foretold(state: DetractorCase, events: readonly DecidedEvent[]): DetractorCase {
  return events.reduce((now, event) => evolve(now, happened(event, now.seq + 1)), state);
}

/** The case that an opening makes. */
export function opened(events: readonly DecidedEvent[]): DetractorCase {
  const [first, ...others] = events;
  if (first === undefined) throw new Error('a case is opened by an event');
  return foretold(evolve(null, happened(first, 1)), others);
}

function happened({ body, personal }: DecidedEvent, seq: number): Parameters<typeof evolve>[1] {
  return { seq, at: 0, actor: { kind: 'source', id: 'foretold' }, body, personal: personal ?? {} };
}
