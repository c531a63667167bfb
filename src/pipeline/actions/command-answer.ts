import type { CommandOutcome, LoggedCommand, OfferedOwner, TakenBack } from '../../command-ports';
import type { Refusal } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import { warningsOf, type Warning } from '../../domain/symptom';
import { UNDO_MS } from '../../domain/undo';
import type { Instant } from '../../domain/types';

/** What a person is told of his command. */
export type CommandAnswer =
  | {
      readonly ok: true;
      readonly caseKey: string;
      readonly state: DetractorCase;
      /** What is worth a second look in its record. */
      readonly warnings: readonly Warning[];
      /** Whom the rules would ask now, where that is somebody else than who has the case. */
      readonly offered?: OfferedOwner;
      /** What was taken back, so that nobody takes back another thing than he meant unawares. */
      readonly undone?: TakenBack;
      /** Until when it can be taken back; null = it cannot. */
      readonly undoUntil: Instant | null;
      /** true = it had been carried out before, and was not again. */
      readonly repeated: boolean;
    }
  | {
      readonly ok: false;
      readonly caseKey: string;
      readonly refusal: Refusal;
      /** The case as it is; null = there is none, or who asks may not see it. */
      readonly state: DetractorCase | null;
      readonly repeated: boolean;
    };

interface Ended {
  readonly caseKey: string;
  readonly outcome: CommandOutcome;
  readonly undoUntil: Instant | null;
  /** The case as it is now. */
  readonly state: DetractorCase | null;
  readonly repeated: boolean;
}

/** Pure: in the words of who asked. */
export function answerOf({ caseKey, outcome, undoUntil, state, repeated }: Ended): CommandAnswer {
  if (!outcome.ok) return { ok: false, caseKey, refusal: outcome.refusal, state, repeated };
  // What was carried out had a case; that row and case are of one tenant, and cases are never deleted.
  if (state === null) throw new Error(`case ${caseKey} is gone`);
  const { offered, undone } = outcome;
  return {
    ok: true,
    caseKey,
    state,
    warnings: warningsOf(state),
    ...(offered === null ? {} : { offered }),
    ...(undone === undefined ? {} : { undone }),
    undoUntil,
    repeated,
  };
}

/** Pure: until when what this command did can be taken back; null = it cannot, or it has been. */
export function undoUntilOf({
  undoKind,
  undoneBy,
  events,
  at,
}: Pick<LoggedCommand, 'undoKind' | 'undoneBy' | 'events' | 'at'>): Instant | null {
  return undoKind === null || undoneBy !== null || events === null ? null : at + UNDO_MS;
}

/** Nothing is done, for that reason. */
export function refusal(code: Refusal['code'], message: string): Refusal {
  return { code, message };
}
