import { NO_RESOURCE, findKey, findObject, findRecord, isRefused } from './find-target';
import type { Org } from './org';
import { recordUrl, renderRecord } from './render-record';
import type { StoredRecord } from './record';
import type { Call, Reply, Route } from './route';
import { refuse } from './route';
import type { FieldDef, ObjectDef } from './schema';
import type { Ambiguous, Outcome, Refused } from './write-record';
import { deleteRecord, insertRecord, isWritten, refused, updateRecord, upsertRecord } from './write-record';

type OrgCall = Call<Org>;

interface CreatedBody {
  readonly id: string;
  readonly success: boolean;
  readonly errors: readonly unknown[];
  readonly created?: boolean;
}

/** From this version on an upsert answers a body with `created` when it updates, too. */
const CREATED_FLAG_SINCE = 46;

function deny({ status, errors }: Refused): Reply {
  return { status, body: errors };
}

/** Runs a handler for the object the path names. */
function forObject(handle: (call: OrgCall, object: ObjectDef) => Reply): (call: OrgCall) => Reply {
  return (call) => {
    const object = findObject(call.org, call.params['type']);
    return isRefused(object) ? deny(object) : handle(call, object);
  };
}

function createdReply(call: OrgCall, object: ObjectDef, body: CreatedBody): Reply {
  return { status: 201, headers: { Location: recordUrl(call.version, object.name, body.id) }, body };
}

function notInBody(call: OrgCall, field: string): Reply | null {
  const { body } = call;
  const names = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  if (!names.some((name) => name.toLowerCase() === field.toLowerCase())) return null;
  const message = `The ${field} field should not be specified in the sobject data.`;
  return refuse(400, { message, errorCode: 'INVALID_FIELD' });
}

/** Assignment rules run on a new Case unless the call says that they shall not (Assignment Rule Header). */
function assigned({ org, headers }: OrgCall, object: ObjectDef): { readonly OwnerId?: string } {
  const { caseAssignment } = org.options;
  const runs = object.name === 'Case' && headers['sforce-auto-assign']?.toUpperCase() !== 'FALSE';
  return runs && caseAssignment !== null ? { OwnerId: caseAssignment } : {};
}

function create(call: OrgCall, object: ObjectDef): Reply {
  const misplaced = notInBody(call, 'Id');
  if (misplaced !== null) return misplaced;
  const outcome = insertRecord(call.org, { object, body: call.body, fixed: assigned(call, object) });
  if (!isWritten(outcome)) return deny(outcome);
  return createdReply(call, object, { id: outcome.id, success: true, errors: [] });
}

function emptyReply(outcome: Outcome): Reply {
  return isWritten(outcome) ? { status: 204 } : deny(outcome);
}

function update(call: OrgCall, object: ObjectDef): Reply {
  const misplaced = notInBody(call, 'Id');
  if (misplaced !== null) return misplaced;
  const record = findRecord(call.org, object, call.params['id'] ?? '');
  return isRefused(record) ? deny(record) : emptyReply(updateRecord(call.org, { object, record, body: call.body }));
}

function remove(call: OrgCall, object: ObjectDef): Reply {
  const record = findRecord(call.org, object, call.params['id'] ?? '');
  return isRefused(record) ? deny(record) : emptyReply(deleteRecord(call.org, object, record));
}

/** The fields a `fields` list names, or all. */
export function pickFields(org: Org, object: ObjectDef, list: string | null): readonly FieldDef[] | Refused {
  if (list === null) return object.fields;
  const fields: FieldDef[] = [];
  for (const name of list.split(',')) {
    const field = org.schema.field(object.name, name.trim());
    if (field === undefined) {
      const message = `No such column '${name.trim()}' on sobject of type ${object.name}`;
      return refused({ message, errorCode: 'INVALID_FIELD' });
    }
    fields.push(field);
  }
  return fields;
}

function show(call: OrgCall, object: ObjectDef, record: StoredRecord): Reply {
  const fields = pickFields(call.org, object, call.query.get('fields'));
  if (isRefused(fields)) return deny(fields);
  return { status: 200, body: renderRecord(record, { object, fields, version: call.version }) };
}

function read(call: OrgCall, object: ObjectDef): Reply {
  const record = findRecord(call.org, object, call.params['id'] ?? '');
  if (!isRefused(record)) return show(call, object, record);
  return deny(record.status === 404 ? NO_RESOURCE : record);
}

function chooseOne(call: OrgCall, object: ObjectDef, { ids }: Ambiguous): Reply {
  return { status: 300, body: ids.map((id) => recordUrl(call.version, object.name, id)) };
}

function keyOf(call: OrgCall, object: ObjectDef): ReturnType<typeof findKey> {
  const { field = '', value = '' } = call.params;
  return findKey(call.org, object, { field, value });
}

function upsertReply(call: OrgCall, object: ObjectDef, outcome: Outcome): Reply {
  if (!isWritten(outcome)) return deny(outcome);
  const hasFlag = Number(call.version.slice(1)) >= CREATED_FLAG_SINCE;
  const body = { id: outcome.id, success: true, errors: [], ...(hasFlag ? { created: outcome.created } : {}) };
  if (outcome.created) return createdReply(call, object, body);
  return hasFlag ? { status: 200, body } : { status: 204 };
}

function upsert(call: OrgCall, object: ObjectDef): Reply {
  const named = keyOf(call, object);
  if (isRefused(named)) return deny(named);
  const misplaced = notInBody(call, 'Id') ?? notInBody(call, named.key.name);
  if (misplaced !== null) return misplaced;
  const updateOnly = call.query.get('updateOnly') === 'true';
  const fixed = assigned(call, object);
  const outcome = upsertRecord(call.org, { object, ...named, body: call.body, updateOnly, fixed });
  return 'ids' in outcome ? chooseOne(call, object, outcome) : upsertReply(call, object, outcome);
}

/** GET and DELETE by an external id: one record, a choice of several, or none. */
function byKey(handle: (call: OrgCall, object: ObjectDef, record: StoredRecord) => Reply): (call: OrgCall) => Reply {
  return forObject((call, object) => {
    const named = keyOf(call, object);
    if (isRefused(named)) return deny(named);
    const found = call.org.records.holders(object.name, named.key, named.value);
    const [record] = found;
    if (record === undefined) return deny(NO_RESOURCE);
    return found.length > 1
      ? chooseOne(call, object, { ids: found.map(({ id }) => id) })
      : handle(call, object, record);
  });
}

const ROW = '/sobjects/{type}/{id}';
const KEYED = '/sobjects/{type}/{field}/{value}';

export const SOBJECT_ROUTES: readonly Route<Org>[] = [
  { method: 'POST', pattern: '/sobjects/{type}', handle: forObject(create) },
  { method: 'GET', pattern: ROW, handle: forObject(read) },
  { method: 'PATCH', pattern: ROW, handle: forObject(update) },
  { method: 'DELETE', pattern: ROW, handle: forObject(remove) },
  { method: 'GET', pattern: KEYED, handle: byKey(show) },
  { method: 'PATCH', pattern: KEYED, handle: forObject(upsert) },
  {
    method: 'DELETE',
    pattern: KEYED,
    handle: byKey((call, object, record) => emptyReply(deleteRecord(call.org, object, record))),
  },
];
