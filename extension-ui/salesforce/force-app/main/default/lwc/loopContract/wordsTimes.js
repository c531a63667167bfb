// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
/** Put together here: Intl changes its own spelling over the years. */
export const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** What is said of deadlines. All pure; durations and moments come in words. */
export const TIME_WORDS = {
  days: { yesterday: 'yesterday', today: 'today', tomorrow: 'tomorrow' },
  short: 'less than 1 m',
  hours: (hours) => `${hours} h`,
  minutes: (minutes) => `${minutes} m`,
  late: (duration) => `${duration} late`,
  left: (duration) => `${duration} left`,
  dueNow: 'due now',
  due: (moment) => `due ${moment}`,
  wasDue: (moment) => `was due ${moment}`,
  waits: 'waits for the customer',
  waitsUntil: (moment) => `waits until ${moment}`,
  met: 'done in time',
  missed: (duration) => `done ${duration} late`,
  wasMissed: 'missed before',
  cancelled: 'counts no more',
};
