import { useEffect, useReducer, useState } from 'react';
import { openCard, POLL_MS, TICK_MS } from '@detractor-loop/contract';
import type { CardCommand, CardSession, CardState } from '@detractor-loop/contract';
import type { CardHost } from './card-host';

/** A card that is open: what it shows, and how to do something. */
export interface Card {
  readonly host: CardHost;
  readonly session: CardSession;
  readonly state: CardState;
  /** Nothing is on its way, and the service answers. */
  readonly writable: boolean;
  /** Does it, and says so. @returns whether it is done */
  readonly run: (command: CardCommand) => Promise<boolean>;
  /** Sends what got no answer once more. */
  readonly again: () => Promise<void>;
  /** Says what has just been done, and lets the page around the card show it too. */
  readonly tellDone: () => void;
  /** Now, in the viewer's zone, for the words of times. */
  readonly reading: { readonly asOf: string; readonly now: number; readonly timeZone: string };
}

/** Opens the card of the record, and keeps it up to date for as long as it is seen. */
export function useCard(host: CardHost): Card {
  const [session] = useState(() => openCard(host, host.record));
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const ends = [
      session.subscribe(redraw),
      host.every(POLL_MS, () => void session.load()),
      // It counts on without a request.
      host.every(TICK_MS, redraw),
    ];
    void session.load();
    return () => ends.forEach((end) => end());
  }, [session, host]);
  const state = session.state();
  return {
    ...{ host, session, state },
    run: async (command) => {
      const answer = await session.run(command);
      if (answer?.ok !== true) return false;
      tellDone(session, host);
      return true;
    },
    again: async () => {
      if ((await session.again())?.ok === true) tellDone(session, host);
    },
    tellDone: () => tellDone(session, host),
    writable: !state.stale && state.busy === null,
    reading: {
      asOf: state.view?.asOf ?? new Date(session.now()).toISOString(),
      now: session.now(),
      timeZone: state.view?.timeZone ?? 'UTC',
    },
  };
}

function tellDone(session: CardSession, host: CardHost): void {
  const { done } = session.state();
  if (done !== null) host.tell(done);
  host.refresh();
}

/**
 * What is typed into a form of the case that is shown. The session keeps it until it is done: a form that is left, refused or
 * drawn anew loses nothing.
 * @param name names the form
 */
export function useDraft<Form extends object>(
  { session }: Card,
  name: string,
  fresh: () => Form,
): readonly [Form, (change: Partial<Form>) => void, () => void] {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const read = () => session.draft<Form>(name) ?? fresh();
  const keep = (form: Form | null) => {
    session.keep(name, form);
    redraw();
  };
  // Read anew: two inputs may change before the form is drawn again.
  return [read(), (part) => keep({ ...read(), ...part }), () => keep(null)];
}
