import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDice } from '../../sandbox/demo-data/dice';
import { signStandardWebhook } from '../../sandbox/demo-data/sign';
import { makeAnswer, type Answer, type AnswerDelivery } from './answers';

/** Where the answers of one tenant go. */
export interface Target {
  readonly url: string;
  readonly secret: string;
}

export interface LoadOptions {
  readonly seed: number;
  readonly targets: readonly Target[];
  readonly emails: readonly string[];
  /** Work the service has not done yet, as last heard. */
  readonly undone: () => number;
}

export interface Load {
  /** Answers of which at least one delivery was acknowledged. */
  readonly accepted: () => readonly Answer[];
  /** Sends what is begun to its end, without a pause, and nothing new. */
  readonly finish: () => Promise<void>;
}

/** New answers a second, as long as the service keeps up. */
const PER_SECOND = 10;
const IN_FLIGHT = 40;
const UNDONE_LIMIT = 120;
const ANSWER_MS = 5_000;
const RETRY_MS = 150;

/** A survey tool that never gives up: every delivery is sent again, same id and same bytes, until it is acknowledged. */
export function startLoad({ seed, targets, emails, undone }: LoadOptions): Load {
  const dice = createDice(seed, 'answers');
  const accepted = new Map<string, Answer>();
  const running = new Set<Promise<void>>();
  const hurry = new AbortController();
  setMaxListeners(0, hurry.signal);
  let refused: Error | null = null;
  let made = 0;

  async function tell(answer: Answer): Promise<void> {
    const target = targets[answer.source];
    if (target === undefined) throw new RangeError(`no source ${answer.source}`);
    for (const delivery of answer.deliveries) {
      await sleep(delivery.pauseMs, undefined, { signal: hurry.signal }).catch(() => undefined);
      const once = (): Promise<void> => send(delivery, target).then(() => void accepted.set(answer.responseId, answer));
      await (delivery.twice ? Promise.all([once(), once()]) : once());
    }
  }

  const timer = setInterval(() => {
    if (running.size >= IN_FLIGHT || undone() >= UNDONE_LIMIT || refused !== null) return;
    made += 1;
    const answer = makeAnswer(dice, made, { sources: targets.length, emails, now: Date.now() });
    const telling: Promise<void> = tell(answer)
      .catch((error: unknown) => {
        refused = error as Error;
      })
      .finally(() => running.delete(telling));
    running.add(telling);
  }, 1_000 / PER_SECOND);

  return {
    accepted: () => [...accepted.values()],
    finish: async () => {
      clearInterval(timer);
      hurry.abort();
      await Promise.all(running);
      if (refused !== null) throw refused;
    },
  };
}

async function send({ webhookId, body }: AnswerDelivery, { url, secret }: Target): Promise<void> {
  for (;;) {
    const timestampS = Math.floor(Date.now() / 1_000);
    const headers = {
      'content-type': 'application/json',
      ...signStandardWebhook({ id: webhookId, timestampS, body, secret }),
    };
    const status = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(ANSWER_MS) }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
    if (status === 200) return;
    if (status !== 0 && status !== 503) throw new Error(`the service answered ${status} to a signed delivery`);
    await sleep(RETRY_MS);
  }
}
