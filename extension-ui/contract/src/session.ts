import type { CommandDone, Refused } from './answers';
import { createDesk, type Desk } from './desk';
import { isRefused } from './read-answer';
import { answerOf, createReader, type CardRecord } from './reader';
import { createSender } from './sender';
import type { CardPorts, CardSession } from './session-types';

/** Opens the card of a record. Nothing is read before `load`. */
export function openCard(ports: CardPorts, record: CardRecord): CardSession {
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
      return told as CommandDone | Refused | null;
    },
    send: (target, body) => sender.post({ kind: 'send', target, body, caseKey: null }),
    again: sender.again,
    ask: <Found>(target: string) => found<Found>(ports, desk, target),
    clear: () => desk.change({ refusal: null, done: null }),
    ...createDrafts(desk),
  };
}

/** What the service says no to is said on the card. */
async function found<Found>(ports: CardPorts, desk: Desk, target: string): Promise<Found | null> {
  const answer = await answerOf(() => ports.get(target));
  if (isRefused(answer)) desk.change({ refusal: answer });
  const isFound = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
  return isFound ? (answer as Found) : null;
}

/** What forms hold while they are not drawn, each by its case. */
function createDrafts(desk: Desk): Pick<CardSession, 'draft' | 'keep'> {
  const kept = new Map<string, object>();
  const nameOf = (name: string): string => `${desk.state().view?.case?.caseKey ?? ''} ${name}`;
  return {
    draft: <Form>(name: string) => (kept.get(nameOf(name)) as Form | undefined) ?? null,
    keep: (name, form) => {
      if (form === null) kept.delete(nameOf(name));
      else kept.set(nameOf(name), form);
    },
  };
}
