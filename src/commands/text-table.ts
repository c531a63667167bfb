/**
 * Rows as columns of text, without trailing blanks; numbers stand to the right.
 * @returns one line a row, the head first; '' for no rows at all
 */
export function textTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const lines = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...lines.map((row) => widthOf(row[at]))));
  const right = head.map((_, at) => rows.every((row) => typeof row[at] === 'number'));
  return lines
    .map((row) =>
      row
        .map((cell, at) => padded(cell, widths[at] ?? 0, right[at] === true))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function widthOf(cell: string | number | undefined): number {
  return Array.from(String(cell ?? '')).length;
}

function padded(cell: string | number, width: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return right ? `${blanks}${cell}` : `${cell}${blanks}`;
}

/** An instant as an admin reads it: UTC to the minute. */
export function minuteOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
