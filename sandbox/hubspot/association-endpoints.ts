import { z } from 'zod';
import type { Answer, Refusal } from './answer';
import { batchError, invalid, isRefusal, notFound, readBody } from './answer';
import type { AssociationType } from './association-types';
import { defaultType, typesBetween } from './association-types';
import { batchAnswer, checkSize } from './batch-answer';
import { associationSpecSchema } from './batch-contracts';
import type { Call, Handler, Route } from './call';
import { param, typeOf } from './call';
import type { ObjectType } from './object-types';
import { findRecord } from './record-store';
import { checkLink } from './write-records';

interface Ends {
  readonly from: ObjectType;
  readonly to: ObjectType;
}

const idSchema = z.object({ id: z.string() });
const pagesSchema = z.object({ inputs: z.array(z.object({ id: z.string(), after: z.string().optional() })) });
const pairsSchema = z.object({ inputs: z.array(z.object({ from: idSchema, to: idSchema })) });
const typedPairsSchema = z.object({
  inputs: z.array(z.object({ from: idSchema, to: idSchema, types: z.array(associationSpecSchema) })),
});
const removalSchema = z.object({ inputs: z.array(z.object({ from: idSchema, to: z.array(idSchema) })) });

function forEnds(handle: (call: Call, ends: Ends) => Answer | Refusal): Handler {
  return (call) => {
    const from = typeOf(call, 'from');
    if (isRefusal(from)) return from;
    const to = typeOf(call, 'to');
    return isRefusal(to) ? to : handle(call, { from, to });
  };
}

/** A record without a link and a record that does not exist look the same here. */
function noLinks(ends: Ends, id: string): Refusal {
  return notFound(`No ${ends.to.singular} is associated with ${ends.from.singular} ${id}.`, {
    subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND',
    context: { fromObjectId: [id], fromObjectType: [ends.from.singular], toObjectType: [ends.to.singular] },
  });
}

function read(call: Call, ends: Ends): Answer | Refusal {
  const body = readBody(pagesSchema, call.body);
  if (isRefusal(body)) return body;
  const wrong = checkSize(body.inputs);
  if (wrong !== undefined) return wrong;
  const results: unknown[] = [];
  const errors: unknown[] = [];
  for (const { id, after } of body.inputs) {
    const linked = call.portal.associations.linked({ typeId: ends.from.typeId, id }, ends.to.typeId);
    if (linked.size === 0) errors.push(batchError(noLinks(ends, id)));
    else results.push({ from: { id }, ...pageOf(call, linked, after) });
  }
  return batchAnswer(call.portal, { status: 200, results, errors });
}

/** So many links of a record, oldest first, and after which of them the others begin. */
function pageOf(
  call: Call,
  linked: ReadonlyMap<string, ReadonlySet<number>>,
  after: string | undefined,
): Readonly<Record<string, unknown>> {
  const all = [...linked];
  const start = after === undefined ? 0 : all.findIndex(([id]) => id === after) + 1;
  const page = all.slice(start, start + call.portal.options.linksPerPage);
  const last = page.at(-1)?.[0];
  const isMore = start + page.length < all.length && last !== undefined;
  const to = page.map(([id, types]) => renderLink(call, id, types));
  return { to, ...(isMore ? { paging: { next: { after: last } } } : {}) };
}

function renderLink(call: Call, toObjectId: string, types: ReadonlySet<number>): Readonly<Record<string, unknown>> {
  const associationTypes = [...types].map((typeId) => {
    const type = call.portal.associationTypes.get(typeId);
    return { category: type?.category, typeId, label: type?.label ?? null };
  });
  return { toObjectId, associationTypes };
}

function missingEnd(ends: Ends, pair: { from: { id: string }; to: { id: string } }): Refusal | undefined {
  const absent = [
    ...(findRecord(ends.from, pair.from.id) === undefined ? [pair.from.id] : []),
    ...(findRecord(ends.to, pair.to.id) === undefined ? [pair.to.id] : []),
  ];
  if (absent.length === 0) return undefined;
  const context = { fromObjectId: [pair.from.id], toObjectId: [pair.to.id], ids: absent };
  return notFound(`No object exists with id ${absent.join(', ')}`, { context });
}

/** A batch that goes on past a refused pair: HubSpot answers 207 with what was linked and what was not. */
function linkAll<P>(
  call: Call,
  pairs: readonly P[],
  { status, link }: { readonly status: 200 | 201; readonly link: (pair: P) => readonly unknown[] | Refusal },
): Answer | Refusal {
  const wrong = checkSize(pairs);
  if (wrong !== undefined) return wrong;
  const linked = pairs.map(link);
  const errors = linked.filter(isRefusal).map((refusal) => batchError(refusal));
  const results = linked.flatMap((one) => (isRefusal(one) ? [] : one));
  return batchAnswer(call.portal, { status, results, errors });
}

function create(call: Call, ends: Ends): Answer | Refusal {
  const body = readBody(typedPairsSchema, call.body);
  if (isRefusal(body)) return body;
  return linkAll(call, body.inputs, { status: 201, link: (pair) => linkPair(call, ends, pair) });
}

type TypedPair = z.infer<typeof typedPairsSchema>['inputs'][number];

function linkPair(call: Call, ends: Ends, pair: TypedPair): readonly unknown[] | Refusal {
  const missing = missingEnd(ends, pair);
  if (missing !== undefined) return missing;
  if (pair.types.length === 0) return invalid('types must name at least one association type');
  const types: AssociationType[] = [];
  for (const spec of pair.types) {
    const type = checkLink(call.portal, { from: ends.from.typeId, toId: pair.to.id }, spec);
    if (isRefusal(type)) return type;
    if (type.to !== ends.to.typeId) return invalid(`Association type ${type.typeId} does not lead to ${ends.to.name}`);
    types.push(type);
  }
  for (const type of types) {
    call.portal.associations.link({ typeId: type.from, id: pair.from.id }, { typeId: type.to, id: pair.to.id }, type);
  }
  const labels = types.flatMap((type) => (type.label === null ? [] : [type.label]));
  const from = { fromObjectTypeId: ends.from.typeId, fromObjectId: pair.from.id };
  return [{ ...from, toObjectTypeId: ends.to.typeId, toObjectId: pair.to.id, labels }];
}

function noDefault(ends: Ends): Refusal {
  return invalid(`No default association is defined from ${ends.from.name} to ${ends.to.name}`);
}

function linkDefault(
  call: Call,
  ends: Ends,
  pair: { from: { id: string }; to: { id: string } },
): readonly unknown[] | Refusal {
  const type = defaultType(call.portal.associationTypes, ends.from.typeId, ends.to.typeId);
  if (type === undefined) return noDefault(ends);
  const missing = missingEnd(ends, pair);
  if (missing !== undefined) return missing;
  call.portal.associations.link({ typeId: type.from, id: pair.from.id }, { typeId: type.to, id: pair.to.id }, type);
  const spec = { associationCategory: type.category };
  return [
    { from: pair.from, to: pair.to, associationSpec: { ...spec, associationTypeId: type.typeId } },
    { from: pair.to, to: pair.from, associationSpec: { ...spec, associationTypeId: type.reverse } },
  ];
}

function associateDefault(call: Call, ends: Ends): Answer | Refusal {
  const body = readBody(pairsSchema, call.body);
  if (isRefusal(body)) return body;
  return linkAll(call, body.inputs, { status: 200, link: (pair) => linkDefault(call, ends, pair) });
}

function putDefault(call: Call, ends: Ends): Answer | Refusal {
  const pair = { from: { id: param(call, 'id') }, to: { id: param(call, 'toId') } };
  const linked = linkDefault(call, ends, pair);
  return isRefusal(linked) ? linked : batchAnswer(call.portal, { status: 200, results: linked, errors: [] });
}

function archive(call: Call, ends: Ends): Answer | Refusal {
  const body = readBody(removalSchema, call.body);
  if (isRefusal(body)) return body;
  const wrong = checkSize(body.inputs);
  if (wrong !== undefined) return wrong;
  for (const { from, to } of body.inputs) {
    for (const { id } of to) {
      call.portal.associations.unlink({ typeId: ends.from.typeId, id: from.id }, { typeId: ends.to.typeId, id });
    }
  }
  return { status: 204 };
}

function labels(call: Call, ends: Ends): Answer {
  const types = typesBetween(call.portal.associationTypes, ends.from.typeId, ends.to.typeId);
  const results = types.map((type) => ({ category: type.category, typeId: type.typeId, label: type.label }));
  return { status: 200, body: { results } };
}

const BETWEEN = '/crm/associations/:version/:from/:to';

export const associationRoutes: readonly Route[] = [
  { method: 'POST', path: `${BETWEEN}/batch/read`, handle: forEnds(read) },
  { method: 'POST', path: `${BETWEEN}/batch/create`, handle: forEnds(create) },
  { method: 'POST', path: `${BETWEEN}/batch/associate/default`, handle: forEnds(associateDefault) },
  { method: 'POST', path: `${BETWEEN}/batch/archive`, handle: forEnds(archive) },
  { method: 'GET', path: `${BETWEEN}/labels`, handle: forEnds(labels) },
  {
    method: 'PUT',
    path: '/crm/objects/:version/:from/:id/associations/default/:to/:toId',
    handle: forEnds(putDefault),
  },
];
