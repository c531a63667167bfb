import type { ObjectType } from './object-types';
import type { Portal } from './portal';
import type { CrmRecord, Values } from './record';

/** What HubSpot fills in by itself: defaults of a new task, the completion time, the closing time of a ticket. */
export function deriveValues(
  portal: Portal,
  type: ObjectType,
  write: { readonly values: Values; readonly record?: CrmRecord | undefined },
): Values {
  if (type.name === 'tasks') return taskValues(portal, write);
  if (type.name === 'tickets') return ticketValues(portal, write);
  return write.values;
}

const TASK_DEFAULTS: Values = { hs_task_status: 'NOT_STARTED', hs_task_priority: 'NONE', hs_task_type: 'TODO' };

function taskValues(
  portal: Portal,
  write: { readonly values: Values; readonly record?: CrmRecord | undefined },
): Values {
  const values = write.record === undefined ? { ...TASK_DEFAULTS, ...write.values } : write.values;
  const status = values['hs_task_status'];
  if (status === undefined || values['hs_task_completion_date'] !== undefined) return values;
  if (status === 'COMPLETED') return { ...values, hs_task_completion_date: new Date(portal.now()).toISOString() };
  return write.record?.properties['hs_task_completion_date'] === undefined
    ? values
    : { ...values, hs_task_completion_date: '' };
}

function ticketValues(
  portal: Portal,
  write: { readonly values: Values; readonly record?: CrmRecord | undefined },
): Values {
  const { values, record } = write;
  const stageId = values['hs_pipeline_stage'];
  if (stageId === undefined || values['closed_date'] !== undefined) return values;
  const pipelineId = values['hs_pipeline'] ?? record?.properties['hs_pipeline'] ?? '';
  const stage = portal.pipelines.get(pipelineId)?.stages.find((candidate) => candidate.id === stageId);
  const closed = stage?.metadata['ticketState'] === 'CLOSED';
  const had = record?.properties['closed_date'] !== undefined;
  if (closed && !had) return { ...values, closed_date: new Date(portal.now()).toISOString() };
  return !closed && had ? { ...values, closed_date: '' } : values;
}
