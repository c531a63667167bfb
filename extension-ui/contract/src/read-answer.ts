import type { Refused } from './answers';
import type { CardView } from './view';

/** Whether it is an answer of the service at all: a proxy may answer in its place. */
export function isAnswer(answer: unknown): answer is { readonly ok: true } | Refused {
  return isDone(answer) || isRefused(answer);
}

/** Pure: the service says no, with a sentence. */
export function isRefused(answer: unknown): answer is Refused {
  return isObject(answer) && answer['ok'] === false && typeof answer['message'] === 'string';
}

/** Pure: a card, as far as one has to look to tell it from something else. */
export function isView(answer: unknown): answer is CardView {
  return (
    isObject(answer) && answer['ok'] === true && typeof answer['asOf'] === 'string' && Array.isArray(answer['open'])
  );
}

/** Pure: the card that came with an answer to a command; null = none. */
export function cardOf(answer: { readonly ok: boolean }): CardView | null {
  const { card } = answer as { readonly card?: unknown };
  return isView(card) ? card : null;
}

function isDone(answer: unknown): answer is { readonly ok: true } {
  return isObject(answer) && answer['ok'] === true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
