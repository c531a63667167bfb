// Made by scripts/build-lwc-contract.mjs from extension-ui/contract/src. Change it there.
import { momentWords } from './times';
import { SAY } from './words';
/** Asks for the corrective actions of everybody that are not done yet, the earliest due first. */
export const OPEN_ACTIONS = '/v1/card/actions?filter=open&limit=50';
/** Pure: those that were found and that the case has not got yet. */
export function linkable({ record }, rows, reading) {
  return rows
    .filter(({ id }) => record.actions.every((linked) => linked.id !== id))
    .map(({ id, text, ownerId, ownerName, dueAt }) => ({
      ...{ id, text },
      more: `${ownerName ?? ownerId}, ${SAY.due(momentWords(dueAt, reading))}`,
    }));
}
/** Pure: links one to the case that is shown. */
export function linkCommand(actionId) {
  return { kind: 'link_action', actionId };
}
