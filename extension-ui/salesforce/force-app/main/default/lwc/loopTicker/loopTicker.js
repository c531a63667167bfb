/**
 * Does something again and again while the page is to be seen: a tab in the background asks nothing.
 * @param {number} everyMs milliseconds between two times
 * @param {() => void} act what to do
 * @returns {() => void} ends it
 */
export function everyWhileVisible(everyMs, act) {
  const id = setInterval(() => {
    if (document.visibilityState !== 'hidden') act();
  }, everyMs);
  return () => clearInterval(id);
}

/**
 * Does something when the page comes back: to the front, or online.
 * @param {() => void} act what to do
 * @returns {() => void} ends it
 */
export function whenBack(act) {
  const shown = () => {
    if (document.visibilityState !== 'hidden') act();
  };
  document.addEventListener('visibilitychange', shown);
  window.addEventListener('online', act);
  return () => {
    document.removeEventListener('visibilitychange', shown);
    window.removeEventListener('online', act);
  };
}

/**
 * Lets a moment pass before something is done, so that each key does not ask the service.
 * @param {number} waitMs milliseconds of rest
 * @param {(...given: unknown[]) => void} act what to do, with what came last
 */
export function afterRest(waitMs, act) {
  let id;
  return (...given) => {
    clearTimeout(id);
    id = setTimeout(() => act(...given), waitMs);
  };
}
