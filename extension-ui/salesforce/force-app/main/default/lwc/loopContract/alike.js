// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
/** Pure: whether a person has typed something: spaces are nothing. */
export function isSaid(text) {
  return (text ?? '').trim() !== '';
}
/** Pure: whether two values of JSON say the same, whatever the order of their keys. */
export function isSame(a, b) {
  return inOrder(a) === inOrder(b);
}
/** Pure: JSON with its keys in order; what is left out and undefined are one. */
export function inOrder(value) {
  return JSON.stringify(value, (_, part) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
