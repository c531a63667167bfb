/**
 * What a spreadsheet takes for the beginning of a formula: also in full width, and behind white space that some strip
 * before they look again.
 */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const GUARDED = new RegExp(`^'(?=${FORMULA.source.slice(1)})`);
/** Whatever separates cells in one spreadsheet or another. */
const NEEDS_QUOTES = /[",;|\t\r\n]/;

/**
 * One line of a file that a person opens in a spreadsheet, with its line end. A cell that a spreadsheet would run as a
 * formula gets a `'` in front: survey comments are written by strangers (owasp.org, CSV Injection).
 */
export function csvLine(cells: readonly string[], delimiter: string): string {
  return `${cells.map((cell) => cellText(cell, delimiter)).join(delimiter)}\n`;
}

function cellText(cell: string, delimiter: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) || safe.includes(delimiter) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The cell without the mark that `csvLine`, or another tool's export, has put in front. */
export function unguarded(cell: string): string {
  return cell.replace(GUARDED, '');
}
