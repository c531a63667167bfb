import type { CrmAccess, MachineTime } from '../ports';
import { CrmAuthLost, CrmUnavailable } from '../ports';
import type { AnswerOf, AuthLost, Later } from './answer';
import { authLost, notNow } from './answer';

/** What an adapter needs of a log; pino's logger is one. Fields never hold a body, a token or an address. */
export interface CrmLog {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

/** The machine's time, and a way to let some of it pass. */
export interface Pace {
  readonly now: MachineTime;
  readonly sleep: (ms: number) => Promise<void>;
}

/** For one request, body included, unless the configuration says otherwise. */
export const TIMEOUT_MS = 15_000;
/** A shorter wait is slept through, for the lane is ours anyway; a longer one gives the lane back. */
export const SHORT_WAIT_MS = 2_000;
/** How often one request may be put off by short waits of the CRM's asking. */
const MOST_SHORT_WAITS = 2;

/** Sleeps in real time. ms. */
export const realSleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits, and sends over and over only what the CRM has surely not taken. */
export async function withShortWaits<Refusal>(
  send: () => Promise<AnswerOf<Refusal>>,
  { now, sleep }: Pace,
): Promise<AnswerOf<Refusal>> {
  for (let waits = 0; ; waits += 1) {
    const answer = await send();
    const waitMs = answer.kind === 'later' && !answer.mayHaveHappened ? answer.at - now() : Infinity;
    const short = waitMs > 0 && waitMs < SHORT_WAIT_MS;
    if (!short || waits === MOST_SHORT_WAITS) return answer;
    await sleep(waitMs);
  }
}

/** Asks for a token, or says why there is none. @param vendor for the admin */
export async function credential(
  vendor: string,
  ask: () => Promise<CrmAccess | null>,
): Promise<CrmAccess | Later | AuthLost> {
  try {
    return (await ask()) ?? authLost(`${vendor} refuses the token, and there is no fresh one`);
  } catch (error) {
    if (error instanceof CrmUnavailable) return notNow(error.retryAt, 'the token cannot be renewed now');
    if (error instanceof CrmAuthLost) return authLost(error.message);
    throw error;
  }
}
