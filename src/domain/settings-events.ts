import type { PostChannel } from './notice';
import type { RootCauseArea } from './documentation';
import type { Absence, AwaySpan, Handover, Instant, Json } from './types';

/** Who changes what is set: a person of the CRM, or whoever has the command line of the service. */
export interface SettingsActor {
  readonly kind: 'user' | 'operator';
  readonly id: string;
}

/** What is published in versions. */
export const DOCUMENT_KINDS = ['rule_set', 'policy', 'calendar', 'tier_list', 'play', 'model'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What changed in what a tenant has set. Holds user ids of colleagues, and nothing about customers. */
export type SettingsEventBody =
  | { readonly type: 'settings_changed'; readonly version: number }
  | {
      readonly type: 'published';
      readonly kind: DocumentKind;
      readonly id: string;
      readonly version: number;
      /** The version made active again; null = a new one. */
      readonly rollbackTo: number | null;
      readonly note: string;
      /** What the replay, or the evaluation, of it showed. */
      readonly replay: Json;
    }
  | { readonly type: 'leave_changed'; readonly userId: Absence['userId']; readonly spans: readonly AwaySpan[] }
  /** What signs the announcements of a process was made anew. */
  | { readonly type: 'handover_secret_renewed'; readonly process: Handover }
  /** What signs the requests of the Salesforce card was made anew; `olderEnds` = the one before signs nothing any more. */
  | { readonly type: 'card_key_renewed'; readonly olderEnds: boolean }
  /** Where several read notices: set, to an address that is a secret, or none any more. */
  | { readonly type: 'channel_changed'; readonly channel: PostChannel; readonly set: boolean }
  /** Somebody's personal data were erased; who it was is nowhere. */
  | {
      readonly type: 'person_erased';
      readonly responses: number;
      readonly cases: number;
      readonly deliveries: number;
      /** Of the deliveries: so many had not been read yet. */
      readonly waiting: number;
    }
  /** What is done so that it does not happen again; its words are personal. */
  | {
      readonly type: 'action_changed';
      readonly actionId: string;
      readonly change: 'created' | 'changed' | 'done' | 'checked';
      readonly before: ActionFacts | null;
      readonly after: ActionFacts;
    }
  /** What several cases share; its words are personal. */
  | {
      readonly type: 'cause_changed';
      readonly causeId: string;
      readonly change: 'created' | 'changed' | 'closed';
      readonly before: CauseFacts | null;
      readonly after: CauseFacts;
    };

/** A corrective action but for its words. */
export interface ActionFacts {
  readonly ownerId: string;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
  readonly checkDueAt: Instant | null;
  readonly checked: { readonly result: string; readonly at: Instant } | null;
}

/** A common cause but for its words. */
export interface CauseFacts {
  readonly rootCauseArea: RootCauseArea;
  readonly actionIds: readonly string[];
  readonly closedAt: Instant | null;
}

export interface NewSettingsEvent {
  readonly at: Instant;
  readonly actor: SettingsActor;
  readonly body: SettingsEventBody;
  /** Words that may name somebody, by field: the stream has a salted digest of each. Left out = there are none. */
  readonly personal?: Readonly<Record<string, string | null>>;
}

export interface SettingsEvent extends Omit<NewSettingsEvent, 'personal'> {
  readonly seq: number;
}
