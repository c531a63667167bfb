import type { PostChannel } from '../domain/notice';
import type { TellOutcome } from '../notice-ports';
import { channelUrlProblem, type ChannelHosts } from './channel-url';
import { post, unreached, type Posted } from './post';

export interface ChannelTerms extends ChannelHosts {
  readonly timeoutMs: number;
}

export interface ChannelMessage {
  readonly channel: PostChannel;
  readonly url: string;
  readonly body: object;
  /** Whether an answer of 2xx is the one the channel gives. */
  readonly isTaken: (answer: Posted) => boolean;
}

/** Characters; both channels take more, and nobody reads it. */
const LONGEST = 3_000;

/** What is posted in a channel, in one piece of a length that every channel takes. */
export function postText(text: string): string {
  return Array.from(text).slice(0, LONGEST).join('');
}

/** Whoever asks for more is asked again all the same. */
const LONGEST_WAIT_MS = 3_600_000;

/** Posts a message once. */
export async function postToChannel(message: ChannelMessage, terms: ChannelTerms): Promise<TellOutcome> {
  const { channel, url, body, isTaken } = message;
  const problem = channelUrlProblem(channel, url, terms);
  if (problem !== null) return { status: 'failed', message: `the address of the channel ${problem}`, again: false };
  try {
    const { timeoutMs, allowPrivate } = terms;
    const headers = { 'content-type': 'application/json', 'user-agent': 'detractor-loop' };
    const answer = await post({ url: new URL(url), headers, body: JSON.stringify(body), timeoutMs, allowPrivate });
    return outcomeOf(answer, isTaken);
  } catch (error) {
    return { status: 'failed', message: unreached(error), again: true };
  }
}

/** Not the fault of what we sent, or of where: HTTP's own "later", and what the receiver broke on. */
const LATER = new Set([408, 425, 429]);

function outcomeOf(answer: Posted, isTaken: ChannelMessage['isTaken']): TellOutcome {
  const { status } = answer;
  if (status < 200 || status >= 300) {
    const again = LATER.has(status) || status >= 500;
    const waitS = again ? waitOf(answer) : 0;
    if (waitS === 0) return { status: 'failed', message: `the receiver answered ${status}`, again };
    const message = `the receiver answered ${status} and asks to wait ${waitS} s`;
    return { status: 'failed', message, again, afterMs: Math.min(waitS * 1000, LONGEST_WAIT_MS) };
  }
  if (isTaken(answer)) return { status: 'taken' };
  // It may have been posted: once more would be twice.
  return { status: 'failed', message: `the receiver answered ${status}, but not as the channel does`, again: false };
}

/** Seconds; 0 = it did not say. */
function waitOf({ headers }: Posted): number {
  const wait = headers['retry-after'] ?? '';
  return /^\d{1,5}$/.test(wait) ? Number(wait) : 0;
}
