/** All the pages' own times stand in one zone, named: the cards show the viewer's. */
const ZONE = 'Europe/Berlin';

const WITH_TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

/** "Wed, 16 Sept, 09:49 Europe/Berlin"; a date without a time as it is. @param at ISO 8601 */
export function shownTime(at: string): string {
  const ms = at.includes('T') ? Date.parse(at) : Number.NaN;
  return Number.isNaN(ms) ? at : `${WITH_TIME.format(ms)} ${ZONE}`;
}
