/** Put together here: Intl changes its own spelling over the years. */
export const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** What is said of deadlines. All pure; durations and moments come in words. */
export const TIME_WORDS = {
  days: { yesterday: 'yesterday', today: 'today', tomorrow: 'tomorrow' },
  short: 'less than 1 m',
  hours: (hours: number): string => `${hours} h`,
  minutes: (minutes: number): string => `${minutes} m`,
  late: (duration: string): string => `${duration} late`,
  left: (duration: string): string => `${duration} left`,
  dueNow: 'due now',
  due: (moment: string): string => `due ${moment}`,
  wasDue: (moment: string): string => `was due ${moment}`,
  waits: 'waits for the customer',
  waitsUntil: (moment: string): string => `waits until ${moment}`,
  met: 'done in time',
  missed: (duration: string): string => `done ${duration} late`,
  wasMissed: 'missed before',
  cancelled: 'counts no more',
} as const;
