import { inOrder } from './alike';
import { JUST_NOW, type CardState } from './session-types';

/** What is to be posted, before it has an id. */
export interface Order {
  readonly kind: NonNullable<CardState['busy']>;
  readonly target: string;
  readonly body: object;
  /** The case that it is about; null = none. */
  readonly caseKey: string | null;
  /** Goes along, and tells no orders apart: which state of the case was looked at. */
  readonly seen?: { readonly seenSeq: number };
}

/** What was posted: sent once more, it is this, to the letter. */
export interface Sent {
  readonly order: Order;
  /** The order with its id, and its moments. */
  readonly body: object;
}

/**
 * Remembers what got no answer: nobody knows whether it was done, so the same once more is sent under the same id. Only until
 * something else about the same case is answered: what is shown then tells what became of it, and who asks for the same again
 * means another one. "Undo", a touch, "undo" are two.
 */
export interface Outbox {
  readonly prepare: (order: Order, now: number) => Sent;
  readonly answered: (sent: Sent) => void;
  /** The last one without an answer; null = there is none. */
  readonly last: () => Order | null;
}

/** Pure: what tells two orders apart. */
export function orderKey({ target, body }: Order): string {
  return `${target} ${inOrder(body)}`;
}

/** @param newId makes the `requestId` of what was not sent before */
export function createOutbox(newId: () => string): Outbox {
  const unanswered = new Map<string, Sent>();
  let last: Order | null = null;
  return {
    prepare: (order, now) => {
      const key = orderKey(order);
      const sent = unanswered.get(key) ?? { order, body: bodyOf(order, newId(), now) };
      unanswered.set(key, sent);
      last = order;
      return sent;
    },
    answered: ({ order }) => {
      const about = topicOf(order);
      for (const [key, sent] of unanswered) if (topicOf(sent.order) === about) unanswered.delete(key);
      last = null;
    },
    last: () => last,
  };
}

function topicOf({ caseKey, target }: Order): string {
  return caseKey ?? target;
}

function bodyOf({ body, seen }: Order, requestId: string, now: number): object {
  return { requestId, ...seen, ...stamped(body, now) };
}

/** With its moment in place of `JUST_NOW`. */
function stamped(body: object, now: number): object {
  const at = new Date(now).toISOString();
  return JSON.parse(
    JSON.stringify(body, (field, part: unknown) => (part === JUST_NOW && MOMENTS.includes(field) ? at : part)),
  ) as object;
}

const MOMENTS = ['at', 'churnedAt'];
