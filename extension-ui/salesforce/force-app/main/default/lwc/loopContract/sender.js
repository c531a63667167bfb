// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
import { createOutbox, orderKey } from './outbox';
import { cardOf, isAnswer, isRefused } from './readAnswer';
import { answerOf } from './reader';
import { DONE } from './wordsDone';
/** What is posted, and what becomes of it on the desk. */
export function createSender(ports, desk, reader) {
  const outbox = createOutbox(ports.newId);
  let flying = null;
  const deliver = async (sent) => {
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
  const post = async (order) => {
    const [key, isCommand] = [orderKey(order), order.kind !== 'send'];
    while (flying !== null) {
      if (flying.key === key || (flying.isCommand && isCommand)) return flying.told;
      await flying.told;
    }
    const told = deliver(outbox.prepare(order, reader.now()));
    const mine = { key, isCommand, told };
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
