/** Longest the event loop may be kept from its other work, ms. */
const BREATH_MS = 10;

/** Lets requests through between the pieces of a long calculation: call it after each piece. */
export function createBreath(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BREATH_MS) return;
    // Twice: what is read in one turn of the event loop is set going in the next.
    for (let turns = 0; turns < 2; turns += 1) await new Promise((resume) => setImmediate(resume));
    since = performance.now();
  };
}
