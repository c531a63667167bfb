import type { Instant } from './types';

export const TOUCH_CHANNELS = ['call', 'email', 'meeting', 'message'] as const;
export type TouchChannel = (typeof TOUCH_CHANNELS)[number];
/** An attempt is a first outreach too; reports show attempts apart. */
export const TOUCH_RESULTS = ['spoke', 'attempted', 'wrote'] as const;

/** An outbound contact by a person. */
export interface Touch {
  /** null = nobody said: somebody has completed his task. */
  readonly channel: TouchChannel | null;
  readonly result: (typeof TOUCH_RESULTS)[number];
  /** When it happened, which may be long before we hear of it. */
  readonly at: Instant;
  /** `verified` = seen in the CRM. */
  readonly source: 'verified' | 'self_reported';
  /** Another contact of the account, where it was not the one who answered; left out = that one. */
  readonly contactId?: string | null;
}

/** Kinds of activities that a CRM keeps. */
export const ACTIVITY_TYPES = ['call', 'email', 'meeting', 'message', 'task'] as const;

/** An activity that the CRM has already. */
export interface ActivityRef {
  readonly type: (typeof ACTIVITY_TYPES)[number];
  readonly id: string;
}

/** A touch as the case keeps it. */
export interface LoggedTouch extends Touch {
  /** Counts up within the case: activity key = case key + '_touch_' + n. */
  readonly n: number;
  readonly by: string;
  /** The activity it stands for; null = we write one. */
  readonly linked: ActivityRef | null;
  /** Taken back: it counts for nothing, and its activity is taken out of the CRM. */
  readonly undone: boolean;
}
