import type { CaseStatus } from '../../domain/case-state';
import { CASE_STATUSES, TERMINAL_STATUSES } from '../../domain/case-state';
import type { TicketPipeline } from './portal-config';
import { inWords } from './property-definitions';
import type { Provisioner } from './provisioner';
import { ask } from './provisioner';
import type { WirePipeline } from './wire';
import { createdStageSchema, pipelineSchema, pipelinesSchema } from './wire';

const LABEL = 'Detractor Loop';
const PIPELINES = '/crm/pipelines/V/tickets';

const TERMINAL: ReadonlySet<string> = new Set(TERMINAL_STATUSES);

/** One stage a status; HubSpot counts a ticket in a CLOSED stage as done. */
function stageOf(status: CaseStatus): object {
  return {
    label: inWords(status),
    displayOrder: CASE_STATUSES.indexOf(status),
    metadata: { ticketState: TERMINAL.has(status) ? 'CLOSED' : 'OPEN' },
  };
}

/**
 * A ticket pipeline of our own, so that neither help desk nor routing of the support team gets hold of cases.
 *
 * @param before ids we stored: an admin may have renamed pipeline and stages since
 * @returns null while something is missing
 */
export async function provisionPipeline(
  run: Provisioner,
  before: TicketPipeline | null,
): Promise<TicketPipeline | null> {
  const { results } = await ask(run, pipelinesSchema, { method: 'GET', path: PIPELINES });
  const found = results.find(({ id }) => id === before?.id) ?? results.find(({ label }) => label === LABEL);
  const pipeline = found ?? (await createPipeline(run));
  if (pipeline === null) return null;
  const stages: Partial<Record<CaseStatus, string>> = {};
  for (const status of CASE_STATUSES) {
    const id = knownStage(pipeline, before, status) ?? (await createStage(run, pipeline, status));
    if (id !== null) stages[status] = id;
  }
  return isComplete(stages) ? { id: pipeline.id, stages } : null;
}

function isComplete(stages: Partial<Record<CaseStatus, string>>): stages is Record<CaseStatus, string> {
  return CASE_STATUSES.every((status) => stages[status] !== undefined);
}

function knownStage(pipeline: WirePipeline, before: TicketPipeline | null, status: CaseStatus): string | null {
  const stored = before?.id === pipeline.id ? before.stages[status] : undefined;
  const stage =
    pipeline.stages.find(({ id }) => id === stored) ?? pipeline.stages.find(({ label }) => label === inWords(status));
  return stage?.id ?? null;
}

async function createPipeline(run: Provisioner): Promise<WirePipeline | null> {
  if (!run.apply) {
    run.missing.push(`ticket pipeline ${LABEL}`);
    return null;
  }
  const body = { label: LABEL, displayOrder: 99, stages: CASE_STATUSES.map(stageOf) };
  const pipeline = await ask(run, pipelineSchema, { method: 'POST', path: PIPELINES, body });
  run.created.push(`ticket pipeline ${LABEL}`);
  return pipeline;
}

async function createStage(run: Provisioner, pipeline: WirePipeline, status: CaseStatus): Promise<string | null> {
  const name = `stage ${inWords(status)} of ticket pipeline ${LABEL}`;
  if (!run.apply) {
    run.missing.push(name);
    return null;
  }
  const path = `${PIPELINES}/${pipeline.id}/stages`;
  const stage = await ask(run, createdStageSchema, { method: 'POST', path, body: stageOf(status) });
  run.created.push(name);
  return stage.id;
}
