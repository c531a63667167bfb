import { TERMINAL_STATUSES, type TerminalStatus } from '../../domain/case-state';
import type { Play } from '../../domain/play';
import { section, type Section } from './section';

const ENDINGS: Readonly<Record<TerminalStatus, { readonly means: string; readonly needs: string }>> = {
  resolved: { means: 'The cause is mended, and the customer has heard so.', needs: 'What was done, and how we know.' },
  partially_resolved: {
    means: 'Part of it is mended; the rest will not be.',
    needs: 'What stays open, and who said so to whom.',
  },
  escalated: { means: 'A named process or person has it now.', needs: 'Who, and the reference there.' },
  churned: { means: 'The customer leaves, or has left.', needs: 'The reason as the customer gives it.' },
  withdrawn: {
    means: 'The customer corrected the score upward before anyone touched it, or it was test data.',
    needs: 'Nothing.',
  },
};

/** How a case may end: it cannot end otherwise. */
export function closingSection(): Section {
  return section('How a case ends', {
    text: [
      'A case ends in one of these states and in no other. One that has ended can be reopened: that is a new cycle.',
    ],
    table: {
      head: ['State', 'It means', 'It says'],
      rows: TERMINAL_STATUSES.map((status) => [
        status.replaceAll('_', ' '),
        ENDINGS[status].means,
        ENDINGS[status].needs,
      ]),
    },
  });
}

/** What the owner works by. */
export function playSections(plays: readonly (Play & { readonly version: number })[]): readonly Section[] {
  return plays.map(({ name, version, checklist }) =>
    section(`Play: ${name} (version ${version})`, { list: checklist }),
  );
}
