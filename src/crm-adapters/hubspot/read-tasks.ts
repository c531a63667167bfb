import type { SeenTask } from '../../ports';
import { asError } from './answer';
import { readBatch } from './batch';
import type { Transport } from './transport';
import type { WireRecord } from './wire';
import { instantOf } from './wire';

const PROPERTIES = ['hs_task_status', 'hs_task_completion_date', 'hs_lastmodifieddate', 'hubspot_owner_id'];

/**
 * Tasks as they stand in the portal. Who changed one last is not told: HubSpot keeps a user's id there, records carry
 * owners', and a workflow counts as the user who made it.
 *
 * @returns one entry an id, in order; null = gone
 * @throws CrmUnavailable, CrmAuthLost, CrmRefused
 */
export async function readTasks(transport: Transport, ids: readonly string[]): Promise<readonly (SeenTask | null)[]> {
  const answer = await readBatch(transport, { objectType: 'tasks', ids: [...new Set(ids)], properties: PROPERTIES });
  if (answer.kind !== 'ok') throw asError(answer, 'to read tasks');
  const found = new Map(answer.body.map((task) => [task.id, seen(task)]));
  return ids.map((id) => found.get(id) ?? null);
}

function seen({ id, properties }: WireRecord): SeenTask {
  const completed = properties['hs_task_status'] === 'COMPLETED';
  const completedAt = completed ? instantOf(properties['hs_task_completion_date']) : null;
  const ownerId = properties['hubspot_owner_id'] ?? '';
  return {
    id,
    completed,
    ownerId: ownerId === '' ? null : ownerId,
    changedBy: null,
    changedAt: completedAt ?? instantOf(properties['hs_lastmodifieddate']),
  };
}
