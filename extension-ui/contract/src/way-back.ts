import type { CardView } from './view';

/**
 * Pure: whether "All cases" leads anywhere. With one open case all cases are that one, so it leads there from another only;
 * without any, to those that have ended.
 */
export function leadsBack({ case: shown, open, ended }: CardView): boolean {
  if (shown === null) return false;
  const [first] = open;
  return open.length === 1 ? first?.caseKey !== shown.caseKey : open.length + ended.length > 0;
}
