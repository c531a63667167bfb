import type { Refused } from './answers';
import type { Desk } from './desk';
import { createOutbox, orderKey, type Order, type Sent } from './outbox';
import { cardOf, isAnswer, isRefused } from './read-answer';
import { answerOf, type Reader } from './reader';
import type { CardPorts } from './session-types';
import { DONE } from './words-done';

/** null = no answer. */
export type Told = { readonly ok: true } | Refused | null;

/** Posts one thing at a time. */
export interface Sender {
  readonly post: (order: Order) => Promise<Told>;
  readonly again: () => Promise<Told>;
}

interface Flying {
  readonly key: string;
  readonly isCommand: boolean;
  readonly told: Promise<Told>;
}

/** What is posted, and what becomes of it on the desk. */
export function createSender(ports: CardPorts, desk: Desk, reader: Reader): Sender {
  const outbox = createOutbox(ports.newId);
  let flying: Flying | null = null;

  const deliver = async (sent: Sent): Promise<Told> => {
    const { kind, target, caseKey } = sent.order;
    const begun = reader.begin(caseKey);
    desk.change({ busy: kind, refusal: null, done: null });
    const answer = await answerOf(() => ports.post(target, sent.body));
    if (!isAnswer(answer)) {
      desk.change({ busy: null, unanswered: kind, stale: desk.state().view !== null });
      return null;
    }
    outbox.answered(sent);
    const card = cardOf(answer);
    const isShown = card !== null && reader.accept(card, begun);
    const said = isRefused(answer) ? { refusal: answer } : { done: DONE[kind] };
    desk.change({ busy: null, unanswered: null, ...said });
    if (!isShown) await reader.load();
    return answer;
  };
  const post = async (order: Order): Promise<Told> => {
    const [key, isCommand] = [orderKey(order), order.kind !== 'send'];
    while (flying !== null) {
      if (flying.key === key || (flying.isCommand && isCommand)) return flying.told;
      await flying.told;
    }
    const told = deliver(outbox.prepare(order, reader.now()));
    const mine: Flying = { key, isCommand, told };
    flying = mine;
    try {
      return await told;
    } finally {
      flying = null;
    }
  };
  return {
    post,
    again: async () => {
      const last = outbox.last();
      return last === null ? null : post(last);
    },
  };
}
