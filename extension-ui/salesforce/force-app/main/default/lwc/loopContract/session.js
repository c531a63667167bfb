// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
import { createDesk } from './desk';
import { isRefused } from './readAnswer';
import { answerOf, createReader } from './reader';
import { createSender } from './sender';
/** Opens the card of a record. Nothing is read before `load`. */
export function openCard(ports, record) {
  const desk = createDesk();
  const reader = createReader(ports, record, desk);
  const sender = createSender(ports, desk, reader);
  return {
    ...{ state: desk.state, subscribe: desk.subscribe, load: reader.load, open: reader.open, now: reader.now },
    run: async (command) => {
      const shown = desk.state().view?.case ?? null;
      if (shown === null) return null;
      const { caseKey, seq: seenSeq } = shown;
      const told = await sender.post({
        ...{ kind: command.kind, target: '/v1/card/commands', caseKey },
        ...{ body: { caseKey, record, command }, seen: { seenSeq } },
      });
      return told;
    },
    send: (target, body) => sender.post({ kind: 'send', target, body, caseKey: null }),
    again: sender.again,
    ask: (target) => found(ports, desk, target),
    clear: () => desk.change({ refusal: null, done: null }),
    ...createDrafts(desk),
  };
}
/** What the service says no to is said on the card. */
async function found(ports, desk, target) {
  const answer = await answerOf(() => ports.get(target));
  if (isRefused(answer)) desk.change({ refusal: answer });
  const isFound = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
  return isFound ? answer : null;
}
/** What forms hold while they are not drawn, each by its case. */
function createDrafts(desk) {
  const kept = new Map();
  const nameOf = (name) => `${desk.state().view?.case?.caseKey ?? ''} ${name}`;
  return {
    draft: (name) => kept.get(nameOf(name)) ?? null,
    keep: (name, form) => {
      if (form === null) kept.delete(nameOf(name));
      else kept.set(nameOf(name), form);
    },
  };
}
