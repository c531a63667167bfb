import type { ClockKind, Instant } from './types';

/**
 * What people are told of, once each. `raised` = a manager is involved at once, or somebody received an escalated case;
 * `taken_back` = what they were told of was undone; `digest` = what is due today.
 */
export const NOTICE_KINDS = [
  'assigned',
  'reassigned',
  'raised',
  'customer_replied',
  'due_soon',
  'breached',
  'breach_withdrawn',
  'taken_back',
  'decision_needed',
  'digest',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Ways to a person, and to a channel that several read. */
export const PERSON_CHANNELS = ['crm', 'email'] as const;
export const POST_CHANNELS = ['slack', 'teams'] as const;
export type PersonChannel = (typeof PERSON_CHANNELS)[number];
export type PostChannel = (typeof POST_CHANNELS)[number];
export type NoticeChannel = PersonChannel | PostChannel;

/** The deadline a notice is about, as it was then. */
export interface NoticeDeadline {
  readonly clock: ClockKind;
  readonly cycle: number;
  /** null = nobody knew: the clock was paused. */
  readonly dueAt: Instant | null;
}
