import type { ActionsFound } from './answers';
import type { CardCommand } from './session-types';
import { momentWords, type Reading } from './times';
import type { CaseCard } from './view';
import { SAY } from './words';

/** Asks for the corrective actions of everybody that are not done yet, the earliest due first. */
export const OPEN_ACTIONS = '/v1/card/actions?filter=open&limit=50';

/** One that the case may be linked to, in words. */
export interface Linkable {
  readonly id: string;
  readonly text: string;
  /** "Jonas Keller, due Thu 1 Oct 10:00 Europe/Berlin" */
  readonly more: string;
}

/** Pure: those that were found and that the case has not got yet. */
export function linkable({ record }: CaseCard, rows: ActionsFound['rows'], reading: Reading): readonly Linkable[] {
  return rows
    .filter(({ id }) => record.actions.every((linked) => linked.id !== id))
    .map(({ id, text, ownerId, ownerName, dueAt }) => ({
      ...{ id, text },
      more: `${ownerName ?? ownerId}, ${SAY.due(momentWords(dueAt, reading))}`,
    }));
}

/** Pure: links one to the case that is shown. */
export function linkCommand(actionId: string): CardCommand {
  return { kind: 'link_action', actionId };
}
