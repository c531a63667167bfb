import { openCard } from 'c/loopContract';
import { apexPorts } from 'c/loopService';

/** Records whose cards are remembered. One holds about 20 kB. */
const MOST = 20;
const sessions = new Map();

/**
 * The card of a record, as long as the page lives: whoever goes to another record and comes back finds at once what he saw,
 * and what he has typed. Nothing personal is left in the browser once the page is closed.
 * @param {{type: 'account' | 'contact', id: string}} record what the card is on
 */
export function sessionOf(record) {
  const name = `${record.type}/${record.id}`;
  const session = sessions.get(name) ?? openCard(apexPorts, record);
  sessions.delete(name);
  sessions.set(name, session);
  if (sessions.size > MOST) sessions.delete(sessions.keys().next().value);
  return session;
}
