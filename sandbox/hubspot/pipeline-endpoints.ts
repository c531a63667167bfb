import { z } from 'zod';
import type { Answer, Refusal } from './answer';
import { invalid, isRefusal, notFound, readBody } from './answer';
import type { Call, Handler, Route } from './call';
import { forType, param } from './call';
import type { Pipeline, Portal, Stage } from './portal';

const stageSchema = z.object({
  label: z.string(),
  displayOrder: z.number().int(),
  metadata: z.record(z.string(), z.string()),
});

const pipelineSchema = z.object({
  label: z.string(),
  displayOrder: z.number().int(),
  stages: z.array(stageSchema),
});

type StageInput = z.infer<typeof stageSchema>;

function wrongStages(stages: readonly StageInput[]): Refusal | undefined {
  const wrong = stages.find((stage) => !['OPEN', 'CLOSED'].includes(stage.metadata['ticketState'] ?? ''));
  if (wrong !== undefined) return invalid(`Stage ${wrong.label} needs metadata ticketState OPEN or CLOSED`);
  const labels = new Set(stages.map((stage) => stage.label));
  return labels.size === stages.length ? undefined : invalid('Stage labels must be unique in a pipeline');
}

function toStage(portal: Portal, stage: StageInput): Stage {
  return { id: String(portal.nextNumber()), ...stage };
}

function renderStage(pipeline: Pipeline, stage: Stage): Readonly<Record<string, unknown>> {
  const at = new Date(pipeline.createdAt).toISOString();
  return { ...stage, archived: false, writePermissions: 'CRM_PERMISSIONS_ENFORCEMENT', createdAt: at, updatedAt: at };
}

function renderPipeline(pipeline: Pipeline): Readonly<Record<string, unknown>> {
  const at = new Date(pipeline.createdAt).toISOString();
  const stages = pipeline.stages.map((stage) => renderStage(pipeline, stage));
  return { ...pipeline, stages, archived: false, createdAt: at, updatedAt: at };
}

function thePipeline(call: Call): Pipeline | Refusal {
  const id = param(call, 'id');
  return call.portal.pipelines.get(id) ?? notFound(`Pipeline ${id} does not exist`);
}

function create(call: Call): Answer | Refusal {
  const { portal } = call;
  const body = readBody(pipelineSchema, call.body);
  if (isRefusal(body)) return body;
  const wrong = wrongStages(body.stages);
  if (wrong !== undefined) return wrong;
  if (body.stages.length === 0) return invalid('A pipeline needs at least one stage');
  const taken = [...portal.pipelines.values()].some((pipeline) => pipeline.label === body.label);
  if (taken) return invalid(`A pipeline labelled '${body.label}' already exists`);
  const stages = body.stages.map((stage) => toStage(portal, stage));
  const pipeline = { ...body, id: String(portal.nextNumber()), stages, createdAt: portal.now() };
  portal.pipelines.set(pipeline.id, pipeline);
  return { status: 201, body: renderPipeline(pipeline) };
}

function createStage(call: Call): Answer | Refusal {
  const body = readBody(stageSchema, call.body);
  if (isRefusal(body)) return body;
  const pipeline = thePipeline(call);
  if (isRefusal(pipeline)) return pipeline;
  const wrong = wrongStages([...pipeline.stages, body]);
  if (wrong !== undefined) return wrong;
  const stage = toStage(call.portal, body);
  call.portal.pipelines.set(pipeline.id, { ...pipeline, stages: [...pipeline.stages, stage] });
  return { status: 201, body: renderStage(pipeline, stage) };
}

/** Pipelines of any other object are none of this emulator's business. */
function ticketsOnly(handle: Handler): Handler {
  return forType((call, type) =>
    type.name === 'tickets' ? handle(call) : invalid(`Object type ${type.name} has no pipelines here`),
  );
}

const PIPELINES = '/crm/pipelines/:version/:type';

export const pipelineRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PIPELINES,
    handle: ticketsOnly((call) => ({
      status: 200,
      body: { results: [...call.portal.pipelines.values()].map(renderPipeline) },
    })),
  },
  { method: 'POST', path: PIPELINES, handle: ticketsOnly(create) },
  {
    method: 'GET',
    path: `${PIPELINES}/:id`,
    handle: ticketsOnly((call) => {
      const pipeline = thePipeline(call);
      return isRefusal(pipeline) ? pipeline : { status: 200, body: renderPipeline(pipeline) };
    }),
  },
  { method: 'POST', path: `${PIPELINES}/:id/stages`, handle: ticketsOnly(createStage) },
];
