import { openCard } from 'c/loopContract';
import { createPorts } from 'c/loopService';

/** Records whose cards are remembered. One holds about 20 kB. */
const MOST = 20;
const sessions = new Map();

/**
 * The card of a record, as long as the page lives: whoever goes to another record and comes back finds at once what he saw,
 * and what he has typed. Nothing personal is left in the browser once the page is closed.
 * @param {{type: 'account' | 'contact', id: string}} record what the card is on
 * @returns {{session: object, trouble: () => string | null}} the session, and why there is no answer
 */
export function sessionOf(record) {
  const name = `${record.type}/${record.id}`;
  const known = sessions.get(name) ?? opened(record);
  sessions.delete(name);
  sessions.set(name, known);
  if (sessions.size > MOST) sessions.delete(sessions.keys().next().value);
  return known;
}

function opened(record) {
  const ports = createPorts();
  return { session: openCard(ports, record), trouble: ports.trouble };
}
