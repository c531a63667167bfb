// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
import { inOrder } from './alike';
import { JUST_NOW } from './sessionTypes';
/** Pure: what tells two orders apart. */
export function orderKey({ target, body }) {
  return `${target} ${inOrder(body)}`;
}
/** @param newId makes the `requestId` of what was not sent before */
export function createOutbox(newId) {
  const unanswered = new Map();
  let last = null;
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
function topicOf({ caseKey, target }) {
  return caseKey ?? target;
}
function bodyOf({ body, seen }, requestId, now) {
  return { requestId, ...seen, ...stamped(body, now) };
}
/** With its moment in place of `JUST_NOW`. */
function stamped(body, now) {
  const at = new Date(now).toISOString();
  return JSON.parse(JSON.stringify(body, (field, part) => (part === JUST_NOW && MOMENTS.includes(field) ? at : part)));
}
const MOMENTS = ['at', 'churnedAt'];
