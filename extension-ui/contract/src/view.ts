/**
 * What a card shows: the answer of `GET /v1/card/view`, as JSON. Instants are ISO 8601 in UTC. One answer holds all that a
 * card needs, so that a click asks the service for nothing but the command itself.
 */

import type { CommandKind } from './command-kind';

/** ISO 8601, UTC. */
export type Iso = string;

export type RecordType = 'account' | 'contact' | 'ticket';
export type CaseStatus =
  | 'needs_verification'
  | 'open'
  | 'contacted'
  | 'in_progress'
  | 'waiting_on_customer'
  | 'resolved'
  | 'partially_resolved'
  | 'escalated'
  | 'churned'
  | 'withdrawn';
export type Tier = 'critical' | 'high' | 'medium' | 'low';
export type Outcome = 'resolved' | 'partially_resolved' | 'escalated' | 'churned' | 'withdrawn';
export type ClockKind = 'first_touch' | 'resolution' | 'acknowledgement';

export interface Person {
  /** Id of the user in the CRM. */
  readonly id: string;
  readonly name: string;
}

/** All that the card of one record shows. */
export interface CardView {
  readonly ok: true;
  /** When it was read: the card counts on from here, never from a clock of its own. */
  readonly asOf: Iso;
  /** The viewer's. IANA. */
  readonly timeZone: string;
  readonly viewer: Person;
  readonly record: { readonly type: RecordType; readonly id: string };
  /** Open cases of the record that he may see, what wants somebody first on top. */
  readonly open: readonly CaseLine[];
  /** Ended ones, newest first, at most five. */
  readonly ended: readonly CaseLine[];
  /** The case that was asked for, else the only open one; null = none, or several to choose from. */
  readonly case: CaseCard | null;
  /** What they answered last, where it is known; for a record with no open case. */
  readonly lastResponse: LastResponse | null;
  /** His own leave that has not ended yet. */
  readonly leave: readonly Leave[];
}

/** One case on a line. */
export interface CaseLine {
  readonly caseKey: string;
  readonly title: string;
  readonly status: CaseStatus;
  readonly tier: Tier;
  readonly late: boolean;
  /** The next deadline that runs; null = none does. */
  readonly dueAt: Iso | null;
  readonly ownerName: string | null;
  readonly restricted: boolean;
  readonly openedAt: Iso;
  readonly closedAt: Iso | null;
}

export interface LastResponse {
  readonly score: number;
  readonly max: number;
  readonly metric: string;
  readonly band: 'detractor' | 'passive' | 'promoter';
  readonly at: Iso;
  /** null = not known. */
  readonly by: string | null;
}

export interface Leave {
  readonly fromAt: Iso;
  /** null = until further notice. */
  readonly toAt: Iso | null;
  readonly delegate: Person | null;
}

/** Everything of one case. Where `hidden`, no score, no word and no rule is in here. */
export interface CaseCard {
  readonly caseKey: string;
  /** What a command says it has seen. */
  readonly seq: number;
  readonly title: string;
  readonly status: CaseStatus;
  /** Shown in the card only, nowhere in the CRM. */
  readonly restricted: boolean;
  /**
   * The viewer may not read it: it is handled in a restricted process, or where it is not `restricted`, he has handed it on
   * and may take that back for a moment. What he may do still, he does without reading a word.
   */
  readonly hidden: boolean;
  readonly process: 'standard' | 'safety' | 'legal' | 'regulated' | 'non_conformance';
  readonly late: boolean;
  readonly score: { readonly value: number; readonly max: number; readonly metric: string } | null;
  readonly contact: { readonly id: string | null; readonly name: string | null; readonly title: string | null };
  readonly accountName: string | null;
  readonly respondedAt: Iso;
  readonly openedAt: Iso;
  readonly closedAt: Iso | null;
  /** What the customer wrote; null = nothing, or not for him. */
  readonly quote: string | null;
  readonly tier: Tier;
  readonly owner: Person;
  /** Who has been told that a deadline was missed. */
  readonly told: readonly Person[];
  /** The one that counts now comes first. */
  readonly clocks: readonly CardClock[];
  readonly next: NextStep | null;
  /** Open tasks that the viewer may complete: `asked` = somebody waits for his word. */
  readonly tasks: readonly OpenTask[];
  /** What he may do, by the name of the command. */
  readonly may: readonly CommandKind[];
  readonly undo: { readonly of: string; readonly by: Person; readonly untilAt: Iso } | null;
  /** Paragraphs to read before anybody reaches out: checks, blocked outreach, somebody is already talking to them. */
  readonly notices: readonly Paragraph[];
  readonly guidance: Guidance | null;
  readonly record: CaseRecordNow;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  /** [] = it has ended, or is hidden. */
  readonly endings: readonly Ending[];
  readonly extraFields: readonly {
    readonly id: string;
    readonly label: string;
    /** What it is one of; null = free text. */
    readonly choices: readonly string[] | null;
    readonly requiredFor: readonly Outcome[];
  }[];
  readonly closure: ClosureShown | null;
  readonly details: Details | null;
}

/** A deadline that counts business time. The card counts on by itself: see `clockNow`. */
export interface CardClock {
  readonly kind: ClockKind;
  readonly status: 'running' | 'paused' | 'met' | 'breached' | 'cancelled';
  /** null = it stands still: nobody knows. */
  readonly dueAt: Iso | null;
  /** As it was set, in words: "8 business hours". */
  readonly budget: string;
  /** Business seconds. */
  readonly budgetS: number;
  /** Business seconds used at `asOf`. */
  readonly usedS: number;
  /** When business time runs from `asOf` on: spans in order, at least two days of them. [] = it stands still. */
  readonly openSpans: readonly { readonly fromAt: Iso; readonly toAt: Iso }[];
  readonly breachedAt: Iso | null;
  /** While it waits: when it goes on by itself. */
  readonly resumeAt: Iso | null;
  /** The arithmetic of the deadline, one line a step. */
  readonly explain: readonly string[];
}

export interface NextStep {
  readonly purpose: string;
  /** What the owner does next, in a sentence or lines. */
  readonly text: string;
  readonly dueAt: Iso | null;
}

export interface OpenTask {
  readonly kind: 'owner' | 'acknowledgement' | 'review';
  readonly n: number;
  readonly purpose: string;
  readonly owner: Person;
  readonly dueAt: Iso;
  readonly text: string | null;
}

export interface Paragraph {
  readonly heading: string;
  readonly text: string;
}

/** From the play of the case. */
export interface Guidance {
  readonly checklist: readonly string[];
  readonly talkingPoints: readonly string[];
  readonly draft: { readonly subject: string; readonly body: string };
  /** Asks whether it is well now. */
  readonly confirmation: { readonly subject: string; readonly body: string };
}

/** What is written down so far. null = nothing. */
export interface CaseRecordNow {
  readonly statedIssue: string | null;
  readonly desiredOutcome: string | null;
  readonly nextStep: { readonly text: string; readonly dueAt: Iso } | null;
  readonly rootCauseArea: RootCauseArea | null;
  readonly rootCause: string | null;
  readonly evidence: readonly EvidenceItem[];
  readonly confirmation: {
    readonly at: Iso;
    readonly channel: Channel;
    readonly by: string;
    readonly proof: string;
  } | null;
  readonly lessonsLearned: string | null;
  readonly extra: Readonly<Record<string, string>>;
  readonly actions: readonly {
    readonly id: string;
    readonly text: string;
    readonly owner: Person;
    readonly dueAt: Iso;
    readonly done: boolean;
  }[];
  readonly cause: { readonly id: string; readonly text: string } | null;
}

export type RootCauseArea = 'product' | 'service_delivery' | 'billing' | 'onboarding' | 'communication' | 'other';
export type Channel = 'call' | 'email' | 'meeting' | 'message';
export interface EvidenceItem {
  readonly kind: 'link' | 'crm_record' | 'file';
  readonly ref: string;
  readonly label: string;
}

/** A way to end, and all it asks for while nothing is written: the card strikes off what its form holds. */
export interface Ending {
  readonly outcome: Outcome;
  readonly because: 'no_response' | null;
  readonly needs: readonly Need[];
}

/** `field` is a field of the closing form, `extra.<id>`, or `attempts`, which no form can fill. */
export interface Need {
  readonly field: string;
  readonly message: string;
}

export interface ClosureShown {
  readonly outcome: Outcome;
  readonly because: 'remaining' | 'no_response' | null;
  readonly at: Iso | null;
  readonly remaining: string | null;
  readonly receiver: Person | null;
  readonly reference: string | null;
  readonly reason: string | null;
  readonly followUpAt: Iso | null;
  /** The next answer of the same customer, where there is one. */
  readonly nextScore: { readonly value: number; readonly max: number; readonly at: Iso } | null;
}

/** What is folded away until somebody asks why. */
export interface Details {
  readonly reason: {
    readonly code: string;
    readonly secondary: readonly string[];
    /** 0 to 1. */
    readonly confidence: number;
    /** false = a suggestion. */
    readonly confident: boolean;
    readonly quotes: readonly { readonly for: string; readonly text: string }[];
    readonly signals: readonly string[];
    readonly flags: readonly string[];
  };
  readonly tier: { readonly points: readonly { readonly text: string; readonly points: number }[] };
  readonly owner: {
    /** The rule in a sentence. */
    readonly sentence: string;
    readonly trace: readonly { readonly rule: string; readonly matched: boolean; readonly why: string | null }[];
    readonly steps: readonly string[];
  };
  readonly checks: readonly {
    readonly check: string;
    readonly outcome: 'passed' | 'failed' | 'unknown';
    readonly detail: string;
  }[];
  /** Whom it may be about, where that has to be said. */
  readonly candidates: readonly {
    readonly contactId: string;
    readonly accountId: string | null;
    readonly text: string;
  }[];
  /** Newest first. */
  readonly history: readonly { readonly at: Iso; readonly text: string; readonly detail: string | null }[];
  readonly related: readonly {
    readonly caseKey: string;
    readonly relation: 'leads' | 'follows' | 'previous';
    /** null = he may not see that case. */
    readonly title: string | null;
    readonly status: CaseStatus;
    readonly ownerName: string | null;
    readonly firstTouchAt: Iso | null;
  }[];
}
