import type { CardView, Iso } from './view';

/** A refusal, with status 200: HubSpot's proxy hides the body of every other. `input` is what was sent. */
export interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
  readonly input?: unknown;
  /** The card as it is now, where somebody else has acted meanwhile. */
  readonly card?: CardView | null;
}

/** `POST /v1/card/commands` with `"show": {...}`: done, and the card as it is now. */
export interface CommandDone {
  readonly ok: true;
  readonly caseKey: string;
  /** The first answer of the same `requestId`, once more. */
  readonly repeated: boolean;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
  readonly undoUntil: Iso | null;
  readonly card: CardView | null;
}

/** `GET /v1/card/people?q=`: active users whose name or address begins so, at most 20. */
export interface PeopleFound {
  readonly ok: true;
  readonly people: readonly { readonly id: string; readonly name: string; readonly away: boolean }[];
}

/** `GET /v1/card/cases/:caseKey/tickets`: recent tickets of contact and account, newest first, at most 20. */
export interface TicketsFound {
  readonly ok: true;
  readonly tickets: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly at: Iso;
    readonly url: string | null;
  }[];
}

/** `GET /v1/card/cases/:caseKey/activities`: outreach that the CRM has and no touch stands for. */
export interface ActivitiesFound {
  readonly ok: true;
  readonly activities: readonly {
    readonly type: string;
    readonly id: string;
    readonly at: Iso;
    readonly subject: string;
    readonly result: 'spoke' | 'attempted' | 'wrote' | null;
  }[];
}

/** `GET /v1/card/cases/:caseKey/replies`: what the customer wrote since somebody reached out, newest first, at most 20. */
export interface RepliesFound {
  readonly ok: true;
  readonly replies: readonly {
    readonly type: string;
    readonly id: string;
    readonly at: Iso;
    readonly subject: string;
    readonly from: string | null;
    readonly url: string | null;
  }[];
}

/** `GET /v1/card/actions?filter=open`: corrective actions that are not done, the earliest due first. */
export interface ActionsFound {
  readonly ok: true;
  readonly rows: readonly {
    readonly id: string;
    readonly text: string;
    readonly ownerId: string;
    /** null = the CRM does not know him any more. */
    readonly ownerName: string | null;
    readonly dueAt: Iso;
  }[];
}
