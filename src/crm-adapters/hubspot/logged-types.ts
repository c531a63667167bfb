/** Where HubSpot keeps outreach that was logged. */
export const LOGGED_TYPES = ['calls', 'emails', 'meetings', 'communications'] as const;
export type LoggedType = (typeof LOGGED_TYPES)[number];

/** Our words for an activity, in HubSpot's object types. */
export const TYPE_OF = {
  call: 'calls',
  email: 'emails',
  meeting: 'meetings',
  message: 'communications',
  task: 'tasks',
} as const;
