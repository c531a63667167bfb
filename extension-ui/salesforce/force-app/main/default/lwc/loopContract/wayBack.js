// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
/**
 * Pure: whether "All cases" leads anywhere. With one open case all cases are that one, so it leads there from another only;
 * without any, to those that have ended.
 */
export function leadsBack({ case: shown, open, ended }) {
  if (shown === null) return false;
  const [first] = open;
  return open.length === 1 ? first?.caseKey !== shown.caseKey : open.length + ended.length > 0;
}
