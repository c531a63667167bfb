import type { CrmNotice } from '../../ports';
import { CrmRefused } from '../../ports';
import { asError } from './answer';
import { asLine, asText } from './text';
import type { Transport } from './transport';

const ACTION = '/actions/standard/customNotificationAction';
/** Of the action's inputs (Actions guide, Custom Notification Actions). */
const MAX = { title: 250, body: 750 } as const;
/** Inputs of one call; the guide names no limit, so it is one that takes no time. */
const MAX_INPUTS = 50;

/** One bell that is to be rung, and whom to tell what became of it. */
interface Waiting {
  readonly notice: CrmNotice;
  readonly rung: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Rings the bells of users. What is asked for at one moment travels in one call, for an org's calls are counted by the day.
 * An app that may not ring, or a user who is no longer there, is refused, and nothing else of the tenant stops for it.
 *
 * @param typeId null = the org has no notification type of ours
 * @returns the port's `notify`, which throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export function openBells(transport: Transport, typeId: string | null): (notice: CrmNotice) => Promise<void> {
  let waiting: Waiting[] = [];

  async function ringAll(type: string): Promise<void> {
    const all = waiting;
    waiting = [];
    while (all.length > 0) {
      const some = all.splice(0, MAX_INPUTS);
      await ringSome(transport, type, some).catch((error: unknown) => {
        for (const { failed } of some) failed(error);
      });
    }
  }

  return async (notice) => {
    if (typeId === null)
      throw new CrmRefused('This org has no notification type of ours: see docs/salesforce.md, Bells');
    return new Promise<void>((rung, failed) => {
      waiting.push({ notice, rung, failed });
      if (waiting.length === 1) queueMicrotask(() => void ringAll(typeId));
    });
  };
}

/**
 * Where one is refused among others, each is asked for once more alone: nobody has written down what becomes of the others,
 * and a bell that rings twice is better than one that does not.
 */
async function ringSome(transport: Transport, type: string, some: readonly Waiting[]): Promise<void> {
  const inputs = some.map(({ notice }) => inputOf(type, notice));
  const answer = await transport.send({ method: 'POST', path: ACTION, body: { inputs }, dispensable: true });
  if (answer.kind === 'ok') for (const { rung } of some) rung();
  else if (answer.kind === 'refused' && some.length > 1) for (const one of some) await ringSome(transport, type, [one]);
  else for (const { failed } of some) failed(asError(answer, 'to ring a bell'));
}

function inputOf(customNotifTypeId: string, { userId, title, body, caseId }: CrmNotice): object {
  return {
    customNotifTypeId,
    recipientIds: [userId],
    title: asLine(title, MAX.title),
    body: asText(body, MAX.body),
    targetId: caseId,
  };
}
