import type { PostChannel } from './notice';
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
  /** Where several read notices: set, to an address that is a secret, or none any more. */
  | { readonly type: 'channel_changed'; readonly channel: PostChannel; readonly set: boolean };

export interface NewSettingsEvent {
  readonly at: Instant;
  readonly actor: SettingsActor;
  readonly body: SettingsEventBody;
}

export interface SettingsEvent extends NewSettingsEvent {
  readonly seq: number;
}
