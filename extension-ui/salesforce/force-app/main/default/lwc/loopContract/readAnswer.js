// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
/** Whether it is an answer of the service at all: a proxy may answer in its place. */
export function isAnswer(answer) {
  return isDone(answer) || isRefused(answer);
}
/** Pure: the service says no, with a sentence. */
export function isRefused(answer) {
  return isObject(answer) && answer['ok'] === false && typeof answer['message'] === 'string';
}
/** Pure: a card, as far as one has to look to tell it from something else. */
export function isView(answer) {
  return (
    isObject(answer) && answer['ok'] === true && typeof answer['asOf'] === 'string' && Array.isArray(answer['open'])
  );
}
/** Pure: the card that came with an answer to a command; null = none. */
export function cardOf(answer) {
  const { card } = answer;
  return isView(card) ? card : null;
}
function isDone(answer) {
  return isObject(answer) && answer['ok'] === true;
}
function isObject(value) {
  return typeof value === 'object' && value !== null;
}
