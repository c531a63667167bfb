/** What a spreadsheet takes for the beginning of a formula; tab and CR because some strip them and look again. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * One line of a file that a person opens in a spreadsheet, with its line end. A cell that a spreadsheet would run as a
 * formula gets a `'` in front: survey comments are written by strangers (owasp.org, CSV Injection).
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cellText).join(',')}\n`;
}

function cellText(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
