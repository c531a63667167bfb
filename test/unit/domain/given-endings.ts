import type { CaseCommand, CloseCommand, ClosingTerms, UndoCommand } from '../../../src/domain/case-commands';
import type { Closing } from '../../../src/domain/closure';
import type { RecordChange } from '../../../src/domain/documentation';
import type { UndoableKind } from '../../../src/domain/undo';
import { undoCommand } from '../../../src/domain/undo-command';
import { verdictAt } from '../../../src/pipeline/clocks/case-timing';
import { HOUR_MS, MONDAY, timingAt, touch, when, type Story } from './given';
import { CALENDARS } from './given-timing';

const DAY_MS = 24 * HOUR_MS;

/** What the record of a case may say, all of it. */
export const RECORD = {
  statedIssue: 'Ocelot: the export loses rows',
  desiredOutcome: 'Ocelot: all rows by Friday',
  rootCauseArea: 'product',
  rootCause: 'Ocelot: the pager skips a page on equal dates',
  evidence: [{ kind: 'link', ref: 'https://issues.example/7', label: 'Ocelot: the issue' }],
  confirmation: { at: MONDAY, channel: 'call', by: 'Ocelot: Ada', proof: 'Ocelot: she said so' },
  lessonsLearned: 'Ocelot: test pages of equal dates',
} as const satisfies RecordChange;

/** Every way to end, as its form is filled in. */
export const CLOSINGS = {
  resolved: { outcome: 'resolved' },
  partially_resolved: {
    ...{ outcome: 'partially_resolved', because: 'remaining' },
    ...{ remaining: 'Ocelot: the old rows', remainingOwnerId: 'liaison' },
  },
  no_response: {
    ...{ outcome: 'partially_resolved', because: 'no_response' },
    ...{ remaining: 'Ocelot: to hear from them', remainingOwnerId: 'csm' },
  },
  escalated: {
    ...{ outcome: 'escalated', to: 'product', receiverId: 'liaison', reference: 'Ocelot: issue 7' },
    ...{ reason: 'Ocelot: only they can', followUpAt: MONDAY + 14 * DAY_MS },
  },
  churned: { outcome: 'churned', churnedAt: MONDAY },
  withdrawn: { outcome: 'withdrawn', reason: 'Ocelot: it was a test' },
} as const satisfies Readonly<Record<string, Closing>>;

export const TERMS: ClosingTerms = {
  noResponse: { attempts: 3, overBd: 10 },
  noResponseFrom: null,
  now: MONDAY,
  extraFields: [],
};

/** A person ends the case, by default now and with nothing written down beside it. */
export function closing(story: Story, how: Closing, change: Partial<CloseCommand> = {}): CloseCommand {
  const { terms = TERMS } = change;
  const verdict = verdictAt(story.state?.clocks.resolution, terms.now, { calendars: CALENDARS });
  const ackDueAt = terms.now + 4 * HOUR_MS;
  return { kind: 'close', closing: how, record: null, verdict, terms, ackDueAt, note: null, ...change };
}

/** The case after a person has ended it in this way, with all that may be asked for. */
export function closed(story: Story, how: Closing, now = MONDAY): Story {
  const terms = { ...TERMS, now, noResponse: { attempts: 0, overBd: 1 }, noResponseFrom: now };
  const linked = when(story, { kind: 'link_action', actionId: 'action 1' }, now);
  return when(linked, closing(linked, how, { record: RECORD, terms }), now);
}

/** A person opens it again now. */
export function reopening(now = MONDAY): Extract<CaseCommand, { kind: 'reopen' }> {
  return { kind: 'reopen', note: 'Ocelot: it is broken again', timing: timingAt('medium', now) };
}

/** Takes back all that happened between two moments of a story. */
export function undoing(of: UndoableKind, before: Story, after: Story): UndoCommand {
  return undoCommand(after.events, { of, fromSeq: before.events.length + 1, toSeq: after.events.length });
}

/** The same case after so many calls that nobody answered, one an hour. */
export function attempted(story: Story, times: number, from = MONDAY): Story {
  const hours = Array.from({ length: times }, (_, n) => from + n * HOUR_MS);
  return hours.reduce<Story>(
    (now, at) => when(now, touch(now, { channel: 'call', result: 'attempted', at }, at), at),
    story,
  );
}
