import { useEffect, useReducer, useState } from 'react';
import { openCard, POLL_MS, TICK_MS, WORDS } from '@detractor-loop/contract';
import type { CardCommand, CardSession, CardState, Refused } from '@detractor-loop/contract';
import type { CardHost } from './card-host';

/** What the service said to something that was sent; null = nothing. */
type Answer = { readonly ok: true } | Refused | null;

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
  /** Says what became of it; what is done shows on the page around the card too. @returns whether it is done */
  readonly report: (answer: Answer) => boolean;
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
  const report = (answer: Answer) => reportTo(host, session, answer);
  return {
    ...{ host, session, state },
    run: async (command) => report(await session.run(command)),
    again: async () => void report(await session.again()),
    report,
    writable: !state.stale && state.busy === null,
    reading: {
      asOf: state.view?.asOf ?? new Date(session.now()).toISOString(),
      now: session.now(),
      timeZone: state.view?.timeZone ?? 'UTC',
    },
  };
}

function reportTo(host: CardHost, session: CardSession, answer: Answer): boolean {
  if (answer?.ok === true) {
    host.tell(session.state().done ?? WORDS.save, 'success');
    host.refresh();
    return true;
  }
  if (answer === null) host.tell(WORDS.unanswered, 'warning');
  else host.tell(answer.message, 'danger');
  return false;
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
