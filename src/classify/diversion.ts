import type { Flag, Process } from '../domain/types';

/** Which flag hands a case over to which process; the first that applies wins, harm to people before everything. */
const DIVERSIONS: readonly { readonly flag: Flag; readonly process: Process }[] = [
  { flag: 'safety', process: 'safety' },
  { flag: 'legal', process: 'legal' },
  { flag: 'regulated_complaint', process: 'regulated' },
];

/** The process a case belongs to by its flags: 'standard' unless one of them diverts it. */
export function processOf(flags: readonly Flag[]): Process {
  return DIVERSIONS.find(({ flag }) => flags.includes(flag))?.process ?? 'standard';
}
