import type { Answer, Refusal } from './answer';
import { batchError, invalid, isRefusal, notFound, readBody } from './answer';
import { batchAnswer, checkSize, runBatch } from './batch-answer';
import { batchCreateSchema, batchIdsSchema, batchReadSchema, batchUpdateSchema } from './batch-contracts';
import type { Call, Route } from './call';
import { forType } from './call';
import type { ObjectType } from './object-types';
import type { CrmRecord, Values } from './record';
import { findRecord } from './record-store';
import { renderRead, renderRecord } from './render-record';
import type { Planned, Target } from './write-records';
import { planCreate, planUpdate, removeRecord } from './write-records';

interface Keyed {
  readonly id: string;
  readonly idProperty?: string | undefined;
  readonly properties: Values;
  readonly objectWriteTraceId?: string | undefined;
}

function target(call: Call, type: ObjectType, claimed?: Set<string>): Target {
  const place = { portal: call.portal, type, version: call.version };
  return claimed === undefined ? place : { ...place, claimed };
}

function traceOf(input: { readonly objectWriteTraceId?: string | undefined }): Readonly<Record<string, string>> {
  return input.objectWriteTraceId === undefined ? {} : { objectWriteTraceId: input.objectWriteTraceId };
}

function missing(type: ObjectType, ids: readonly string[]): Refusal {
  const kind = type.custom ? type.typeId : type.singular.toUpperCase();
  const message = `Could not get some ${kind} objects, they may be deleted or not exist. Check that ids are valid.`;
  return notFound(message, { context: { ids } });
}

/** hs_object_id is not a unique property in HubSpot's sense: naming it is a mistake clients really make. */
function wrongIdProperty(type: ObjectType, idProperty: string | undefined): Refusal | undefined {
  if (idProperty === undefined || type.unique.has(idProperty)) return undefined;
  const known = type.properties.has(idProperty);
  return invalid(
    known
      ? `Cannot use non-unique property ${idProperty} as idProperty of ${type.name}`
      : `Property "${idProperty}" does not exist`,
    { context: { idProperty: [idProperty] } },
  );
}

function wrongKeys(type: ObjectType, inputs: readonly Keyed[]): Refusal | undefined {
  for (const input of inputs) {
    const wrong = wrongIdProperty(type, input.idProperty);
    if (wrong !== undefined) return wrong;
  }
  const keys = inputs.map((input) => `${input.idProperty ?? ''}=${input.id}`);
  const twice = keys.filter((key, place) => keys.indexOf(key) !== place);
  return twice.length === 0
    ? undefined
    : invalid(`Duplicate IDs found in batch input: [${[...new Set(twice)].join(', ')}]. IDs must be unique.`);
}

function create(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(batchCreateSchema, call.body);
  if (isRefusal(body)) return body;
  return runBatch(call.portal, {
    status: 201,
    inputs: body.inputs,
    plan: (input, claimed) => planCreate(target(call, type, claimed), input),
    render: (input, record) => ({ ...renderRecord(record, record.properties), ...traceOf(input) }),
  });
}

/** An update answers with what was written and the bookkeeping, not with the whole record. */
function changed(type: ObjectType, record: CrmRecord, values: Values): Readonly<Record<string, unknown>> {
  return renderRead(type, record, { properties: Object.keys(values), propertiesWithHistory: [] });
}

function update(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(batchUpdateSchema, call.body);
  if (isRefusal(body)) return body;
  const wrong = checkSize(body.inputs) ?? wrongKeys(type, body.inputs);
  if (wrong !== undefined) return wrong;
  return runBatch<Keyed>(call.portal, {
    status: 200,
    inputs: body.inputs,
    plan: (input, claimed) => {
      const record = findRecord(type, input.id, input.idProperty);
      if (record === undefined) return missing(type, [input.id]);
      return planUpdate(target(call, type, claimed), { record, properties: input.properties });
    },
    render: (input, record) => ({ ...changed(type, record, input.properties), ...traceOf(input) }),
  });
}

function upsert(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(batchUpdateSchema, call.body);
  if (isRefusal(body)) return body;
  const wrong = checkSize(body.inputs) ?? wrongKeys(type, body.inputs);
  if (wrong !== undefined) return wrong;
  const created = new Set<Keyed>();
  return runBatch<Keyed>(call.portal, {
    status: 200,
    inputs: body.inputs,
    plan: (input, claimed) => {
      const planned = planUpsert(target(call, type, claimed), input);
      if (!isRefusal(planned) && planned.isNew) created.add(input);
      return planned;
    },
    render: (input, record) => ({
      ...renderRecord(record, record.properties),
      new: created.has(input),
      ...traceOf(input),
    }),
  });
}

function planUpsert(place: Target, input: Keyed): (Planned & { readonly isNew: boolean }) | Refusal {
  const { type } = place;
  const record = findRecord(type, input.id, input.idProperty);
  if (record === undefined && input.idProperty === undefined) return missing(type, [input.id]);
  const key = input.idProperty === undefined ? {} : { [input.idProperty]: input.id };
  const properties = { ...key, ...input.properties };
  const planned =
    record === undefined
      ? planCreate(place, { properties, associations: [] })
      : planUpdate(place, { record, properties });
  return isRefusal(planned) ? planned : { ...planned, isNew: record === undefined };
}

function read(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(batchReadSchema, call.body);
  if (isRefusal(body)) return body;
  const wrong = checkSize(body.inputs) ?? wrongIdProperty(type, body.idProperty);
  if (wrong !== undefined) return wrong;
  const archived = call.query.get('archived') === 'true';
  const found = new Map<string, CrmRecord>();
  const absent: string[] = [];
  for (const { id } of body.inputs) {
    const record = archived ? archivedRecord(type, id) : findRecord(type, id, body.idProperty);
    if (record === undefined) absent.push(id);
    else found.set(record.id, record);
  }
  const results = [...found.values()].map((record) => renderRead(type, record, body)).reverse();
  const errors = absent.length === 0 ? [] : [batchError(missing(type, [...new Set(absent)]))];
  return batchAnswer(call.portal, { status: 200, results, errors });
}

function archivedRecord(type: ObjectType, id: string): CrmRecord | undefined {
  const record = type.records.get(id);
  return record === undefined || record.archivedAt === null ? undefined : record;
}

function archive(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(batchIdsSchema, call.body);
  if (isRefusal(body)) return body;
  const wrong = checkSize(body.inputs);
  if (wrong !== undefined) return wrong;
  for (const { id } of body.inputs) removeRecord(call.portal, type, id);
  return { status: 204 };
}

const BATCH = '/crm/objects/:version/:type/batch';

export const batchRoutes: readonly Route[] = [
  { method: 'POST', path: `${BATCH}/create`, handle: forType(create) },
  { method: 'POST', path: `${BATCH}/update`, handle: forType(update) },
  { method: 'POST', path: `${BATCH}/upsert`, handle: forType(upsert) },
  { method: 'POST', path: `${BATCH}/read`, handle: forType(read) },
  { method: 'POST', path: `${BATCH}/archive`, handle: forType(archive) },
];
