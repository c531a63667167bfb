import type { CommandDone, Refused } from './answers';
import type { CommandKind } from './command-kind';
import type { CardView } from './view';

/** The way to the service, as a host has it: `hubspot.fetch`, or an Apex class. Rejects when there is no answer of ours. */
export interface CardPorts {
  /** @param target path and query, such as `/v1/card/view?account=7` */
  readonly get: (target: string) => Promise<unknown>;
  readonly post: (target: string, body: object) => Promise<unknown>;
  /** Milliseconds that only ever grow: what passes between two reads. No wall clock is asked. */
  readonly elapsedMs: () => number;
  /** Eight or more visible characters, never the same twice. */
  readonly newId: () => string;
}

/**
 * In place of an instant (`at`, `churnedAt`): it gets its moment when it is sent for the first time, so that the same command
 * once more is the same.
 */
export const JUST_NOW = 'now';

/** A command to a case, as the API takes it, but for `JUST_NOW`. */
export interface CardCommand {
  readonly kind: CommandKind;
  readonly [field: string]: unknown;
}

export interface CardState {
  /** `unreachable` = nothing was ever read. */
  readonly phase: 'loading' | 'ready' | 'unreachable';
  /** null = nothing was read, or `refusal` says why he may see nothing. */
  readonly view: CardView | null;
  /** The service did not answer the last time: what is shown is as of `view.asOf`, and cannot be changed now. */
  readonly stale: boolean;
  /** What is on its way; `send` = a POST beside the commands of a case. */
  readonly busy: CommandKind | 'send' | null;
  /** The last refusal, until something else is done. What was typed stays with the form. */
  readonly refusal: Refused | null;
  /** The last thing done, in words. */
  readonly done: string | null;
  /** It has been sent, and no answer came: sending it again does it once. See `again`. */
  readonly unanswered: CommandKind | 'send' | null;
}

/** One card of one record, without a pixel of it. Both user interfaces draw what it says. */
export interface CardSession {
  readonly state: () => CardState;
  /** @returns ends it */
  readonly subscribe: (changed: () => void) => () => void;
  /** Reads anew. What is being read already is waited for. */
  readonly load: () => Promise<void>;
  /** Shows another case of the record; null = the list. */
  readonly open: (caseKey: string | null) => Promise<void>;
  /**
   * Does something to the case that is shown. A second call while one is on its way gets the answer of the first; the same
   * command after one that no answer came to is sent with the same `requestId`, so it is done once. null = no answer.
   */
  readonly run: (command: CardCommand) => Promise<CommandDone | Refused | null>;
  /** A POST beside the commands of a case (a corrective action, leave), with the same promises. null = no answer. */
  readonly send: (target: string, body: object) => Promise<{ readonly ok: true } | Refused | null>;
  /** Sends what got no answer once more, as it was. null = no answer, or there is nothing to send. */
  readonly again: () => Promise<{ readonly ok: true } | Refused | null>;
  /** A GET for a form: people, tickets, activities, replies, actions. null = no answer. */
  readonly ask: <Found>(target: string) => Promise<Found | null>;
  /** Now, by the service's clock; 0 = nothing was read yet. ms since the epoch. */
  readonly now: () => number;
  /** Forgets the last refusal or success. */
  readonly clear: () => void;
  /** What a form held when it was last drawn: forms come and go, and what was typed stays. null = nothing. */
  readonly draft: <Form>(name: string) => Form | null;
  /** Keeps what a form of the case that is shown holds; null = forget it. */
  readonly keep: (name: string, form: object | null) => void;
}
