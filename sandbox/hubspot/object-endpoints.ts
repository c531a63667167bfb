import type { Answer, Refusal } from './answer';
import { invalid, isRefusal, notFound, readBody } from './answer';
import { createSchema, updateSchema } from './batch-contracts';
import type { Call, Route } from './call';
import { forType, param, typeOf } from './call';
import type { ObjectType } from './object-types';
import { findType } from './object-types';
import type { CrmRecord } from './record';
import { findRecord } from './record-store';
import type { Shown } from './render-record';
import { renderAssociations, renderRead, renderRecord } from './render-record';
import { planCreate, planUpdate, removeRecord } from './write-records';

function listed(call: Call, name: string): readonly string[] {
  return call.query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .filter((value) => value !== '');
}

function shownBy(call: Call): Shown {
  return { properties: listed(call, 'properties'), propertiesWithHistory: listed(call, 'propertiesWithHistory') };
}

function withLinks(call: Call, type: ObjectType, record: CrmRecord): Readonly<Record<string, unknown>> {
  const view = renderRead(type, record, shownBy(call));
  const asked = listed(call, 'associations')
    .map((name) => findType(call.portal.types.values(), name))
    .filter((found) => found !== undefined);
  if (asked.length === 0) return view;
  return { ...view, associations: renderAssociations(call.portal, type, { id: record.id, to: asked }) };
}

function theRecord(call: Call, type: ObjectType): CrmRecord | Refusal {
  const idProperty = call.query.get('idProperty');
  const id = param(call, 'id');
  if (idProperty !== null && !type.unique.has(idProperty)) {
    return invalid(`Cannot use non-unique property ${idProperty} as idProperty of ${type.name}`);
  }
  if (call.query.get('archived') === 'true') {
    const record = type.records.get(id);
    if (record !== undefined && record.archivedAt !== null) return record;
  } else {
    const record = findRecord(type, id, idProperty ?? undefined);
    if (record !== undefined) return record;
  }
  return notFound('Object not found.  objectId are usually numeric.', { context: { id: [id] } });
}

function create(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(createSchema, call.body);
  if (isRefusal(body)) return body;
  const planned = planCreate({ portal: call.portal, type, version: call.version }, body);
  if (isRefusal(planned)) return planned;
  const record = planned.commit();
  return { status: 201, body: renderRecord(record, record.properties) };
}

function read(call: Call, type: ObjectType): Answer | Refusal {
  const record = theRecord(call, type);
  return isRefusal(record) ? record : { status: 200, body: withLinks(call, type, record) };
}

function update(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(updateSchema, call.body);
  if (isRefusal(body)) return body;
  const record = theRecord(call, type);
  if (isRefusal(record)) return record;
  const place = { portal: call.portal, type, version: call.version };
  const planned = planUpdate(place, { record, properties: body.properties });
  if (isRefusal(planned)) return planned;
  const shown = { properties: Object.keys(body.properties), propertiesWithHistory: [] };
  return { status: 200, body: renderRead(type, planned.commit(), shown) };
}

function archive(call: Call, type: ObjectType): Answer {
  removeRecord(call.portal, type, param(call, 'id'));
  return { status: 204 };
}

/** Cursor pages in id order; `limit` defaults to 10 and goes up to 100. */
function list(call: Call, type: ObjectType): Answer | Refusal {
  const limit = Number(call.query.get('limit') ?? '10');
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return invalid('limit must be between 1 and 100');
  const after = Number(call.query.get('after') ?? '0');
  const archived = call.query.get('archived') === 'true';
  const rest = [...type.records.values()]
    .filter((record) => (record.archivedAt !== null) === archived && Number(record.id) > after)
    .sort((a, b) => Number(a.id) - Number(b.id));
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  const paging = rest.length > limit && last !== undefined ? { paging: { next: { after: last.id } } } : {};
  return { status: 200, body: { results: page.map((record) => withLinks(call, type, record)), ...paging } };
}

/** In 2026-03 only: the 2026-09 specification has no such call, its readers use associations batch/read. */
function listLinks(call: Call, type: ObjectType): Answer | Refusal {
  if (call.version !== '2026-03') return notFound('resource not found');
  const to = typeOf(call, 'to');
  if (isRefusal(to)) return to;
  const record = theRecord(call, type);
  if (isRefusal(record)) return record;
  const linked = call.portal.associations.linked({ typeId: type.typeId, id: record.id }, to.typeId);
  const results = [...linked].map(([id, types]) => ({
    toObjectId: id,
    associationTypes: [...types].map((typeId) => {
      const known = call.portal.associationTypes.get(typeId);
      return { category: known?.category, typeId, label: known?.label ?? null };
    }),
  }));
  return { status: 200, body: { results } };
}

const OBJECTS = '/crm/objects/:version/:type';

export const objectRoutes: readonly Route[] = [
  { method: 'POST', path: OBJECTS, handle: forType(create) },
  { method: 'GET', path: OBJECTS, handle: forType(list) },
  { method: 'GET', path: `${OBJECTS}/:id`, handle: forType(read) },
  { method: 'PATCH', path: `${OBJECTS}/:id`, handle: forType(update) },
  { method: 'DELETE', path: `${OBJECTS}/:id`, handle: forType(archive) },
  { method: 'GET', path: `${OBJECTS}/:id/associations/:to`, handle: forType(listLinks) },
];
