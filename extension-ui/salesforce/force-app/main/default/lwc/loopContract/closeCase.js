// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
import { actionRequest, closingRequests, recordCommand } from './closingCommand';
/**
 * Sends the closing form: a new corrective action first, then the ending, or with no outcome chosen the record alone. Where the
 * second is refused, the first is there already, and the form that comes back holds it no more.
 */
export async function submitClosing(session, form) {
  const { view } = session.state();
  if (view === null || view.case === null) return { form, told: 'nothing' };
  const reading = { now: session.now(), timeZone: view.timeZone };
  const action = actionRequest(view.case, form, reading);
  const command =
    form.outcome === '' ? recordCommand(view.case, form, reading) : closingRequests(view.case, form, reading).command;
  const made = action === null ? null : await session.send('/v1/card/actions', action);
  if (action !== null && made?.ok !== true) return { form, told: made };
  const left = action === null ? form : { ...form, actionText: '', actionDue: '' };
  if (command === null) return { form: left, told: made ?? 'nothing' };
  return { form: left, told: await session.run(command) };
}
