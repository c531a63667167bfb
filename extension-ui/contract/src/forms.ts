import type { CardCommand } from './session';
import type { CaseCard, Channel, Ending, EvidenceItem, Need, Outcome, RootCauseArea } from './view';

/** "Log touch": what happened, and how. The rest may stay as it is. */
export interface TouchForm {
  readonly result: 'spoke' | 'attempted' | 'wrote' | '';
  readonly channel: Channel | '';
  /** ISO; '' = now. */
  readonly at: string;
  readonly note: string;
  readonly statedIssue: string;
  readonly desiredOutcome: string;
}

/** The closing form, as texts: '' = not filled in. Dates as "2026-11-24". */
export interface ClosingForm {
  readonly outcome: Outcome | '';
  readonly because: 'remaining' | 'no_response';
  readonly statedIssue: string;
  readonly desiredOutcome: string;
  readonly rootCauseArea: RootCauseArea | '';
  readonly rootCause: string;
  readonly evidence: readonly EvidenceItem[];
  /** A new corrective action; those that are linked are in the card. */
  readonly actionText: string;
  readonly actionOwnerId: string;
  readonly actionDue: string;
  readonly confirmedBy: string;
  readonly confirmedOn: string;
  readonly confirmedVia: Channel | '';
  readonly confirmationProof: string;
  readonly lessonsLearned: string;
  readonly remaining: string;
  readonly remainingOwnerId: string;
  readonly to: 'product' | 'leadership' | 'save_play' | 'process' | '';
  readonly receiverId: string;
  readonly reference: string;
  readonly reason: string;
  readonly followUpOn: string;
  readonly churnedOn: string;
  readonly extra: Readonly<Record<string, string>>;
}

/** Pure: an empty touch. @param now ISO */
export declare function newTouch(): TouchForm;
/** Pure: what it still needs, as messages by field; [] = it can be sent. */
export declare function touchNeeds(form: TouchForm): readonly Need[];
/** Pure: the command. @param now ISO, for a touch that happened just now */
export declare function touchCommand(form: TouchForm, now: string): CardCommand;

/** Pure: the closing form with what is written down already. */
export declare function newClosing(card: CaseCard, timeZone: string): ClosingForm;
/** Pure: the row of the closing table that the form has chosen. */
export declare function endingOf(card: CaseCard, form: Pick<ClosingForm, 'outcome' | 'because'>): Ending | null;
/** Pure: what the chosen outcome still needs of what stands in the form; [] = it can be sent. */
export declare function stillNeeds(card: CaseCard, form: ClosingForm): readonly Need[];
/** Pure: the fields that the chosen outcome shows, in order; others stay hidden and keep what they hold. */
export declare function closingFields(
  card: CaseCard,
  form: ClosingForm,
): readonly (keyof ClosingForm | `extra.${string}`)[];
/** Pure: what has to be sent: a corrective action first, where one is new, then the ending with the record. */
export declare function closingRequests(
  card: CaseCard,
  form: ClosingForm,
  timeZone: string,
): { readonly action: object | null; readonly command: CardCommand };
/** Pure: only the record, to save what has been found out while the case stays open; null = nothing has changed. */
export declare function recordCommand(card: CaseCard, form: ClosingForm, timeZone: string): CardCommand | null;
