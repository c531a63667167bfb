import { z } from 'zod';
import { refusePayload } from './composite-parts';
import { findKey, findObject, findRecord, isRefused } from './find-target';
import type { Org } from './org';
import { renderRecord } from './render-record';
import type { Call, Reply, Route } from './route';
import type { ObjectDef } from './schema';
import { pickFields } from './sobject-endpoints';
import type { Outcome } from './write-record';
import { deleteRecord, insertRecord, isWritten, refused, updateRecord, upsertRecord } from './write-record';

const MAX_RECORDS = 200;
const MAX_READ = 2_000;

const rowSchema = z.object({ attributes: z.object({ type: z.string() }) }).catchall(z.unknown());
const rowsSchema = z.object({ allOrNone: z.boolean().optional().default(false), records: z.array(rowSchema) });
const idsSchema = z.object({ ids: z.array(z.string()), fields: z.array(z.string()) });

type Row = z.infer<typeof rowSchema>;

/** Rows carry `statusCode` where every other error says `errorCode`. */
function renderRow(outcome: Outcome, withFlag: boolean): unknown {
  if (isWritten(outcome)) {
    return { id: outcome.id, success: true, errors: [], ...(withFlag ? { created: outcome.created } : {}) };
  }
  const errors = outcome.errors.map(({ errorCode, message, fields = [] }) => ({
    statusCode: errorCode,
    message,
    fields,
  }));
  return { success: false, errors };
}

const ROLLED_BACK = refused({
  errorCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK',
  message: 'Record rolled back because not all records were valid and the request was using AllOrNone header',
  fields: [],
});

interface Work<T> {
  readonly rows: readonly T[];
  readonly allOrNone: boolean;
  readonly write: (row: T) => Outcome;
  /** Upserts say whether each row was created. */
  readonly withFlag?: boolean;
}

/** One transaction for all rows, or one for each. */
function writeAll<T>(org: Org, { rows, allOrNone, write, withFlag = false }: Work<T>): Reply {
  const each = (row: T): Outcome => org.records.transaction(() => write(row), isWritten);
  const outcomes = allOrNone
    ? org.records.transaction(
        () => rows.map(each),
        (all) => all.every(isWritten),
      )
    : rows.map(each);
  const rolledBack = allOrNone && !outcomes.every(isWritten);
  const final = rolledBack ? outcomes.map((one) => (isWritten(one) ? ROLLED_BACK : one)) : outcomes;
  return { status: 200, body: final.map((outcome) => renderRow(outcome, withFlag)) };
}

function tooMany(count: number): Reply | null {
  if (count <= MAX_RECORDS) return null;
  return refusePayload(`The request can't contain more than ${MAX_RECORDS} records.`, 'LIMIT_EXCEEDED');
}

function withRows(call: Call<Org>, write: (row: Row, object: ObjectDef) => Outcome, withFlag = false): Reply {
  const parsed = rowsSchema.safeParse(call.body);
  if (!parsed.success) return refusePayload(z.prettifyError(parsed.error), 'JSON_PARSER_ERROR');
  const { records: rows, allOrNone } = parsed.data;
  const writeRow = (row: Row): Outcome => {
    const object = findObject(call.org, row.attributes.type);
    if (!isRefused(object)) return write(row, object);
    const message = `sObject type '${row.attributes.type}' is not supported.`;
    return refused({ message, errorCode: 'INVALID_TYPE' });
  };
  return tooMany(rows.length) ?? writeAll(call.org, { rows, allOrNone, withFlag, write: writeRow });
}

/** The row without a field that only says which record is meant. */
function without(row: Row, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field.toLowerCase() !== name.toLowerCase()));
}

function create(call: Call<Org>): Reply {
  return withRows(call, (row, object) => insertRecord(call.org, { object, body: row }));
}

function update(call: Call<Org>): Reply {
  return withRows(call, (row, object) => {
    const id = row['Id'] ?? row['id'];
    const record = findRecord(call.org, object, typeof id === 'string' ? id : '');
    return isRefused(record) ? record : updateRecord(call.org, { object, record, body: without(row, 'Id') });
  });
}

function upsert(call: Call<Org>): Reply {
  const { type = '', field = '' } = call.params;
  const write = (row: Row, object: ObjectDef): Outcome => {
    if (object.name.toLowerCase() !== type.toLowerCase()) {
      return refused({ message: `The type must be ${type}, as in the URL.`, errorCode: 'INVALID_TYPE', fields: [] });
    }
    const name = Object.keys(row).find((one) => one.toLowerCase() === field.toLowerCase());
    const named = findKey(call.org, object, { field, value: name === undefined ? null : row[name] });
    if (isRefused(named)) return named;
    const outcome = upsertRecord(call.org, { object, ...named, body: without(row, field) });
    if (!('ids' in outcome)) return outcome;
    const message = `Duplicate external id specified: ${String(named.value)}`;
    return refused({ message, errorCode: 'DUPLICATE_EXTERNAL_ID', fields: [named.key.name] });
  };
  return withRows(call, write, true);
}

function objectOfId(org: Org, id: string): ObjectDef | undefined {
  return org.schema.objects().find(({ keyPrefix }) => id.startsWith(keyPrefix));
}

function remove(call: Call<Org>): Reply {
  const rows = (call.query.get('ids') ?? '').split(',').filter((id) => id !== '');
  const write = (id: string): Outcome => {
    const object = objectOfId(call.org, id);
    if (object === undefined) return refused({ message: `malformed id ${id}`, errorCode: 'MALFORMED_ID' });
    const record = findRecord(call.org, object, id);
    return isRefused(record) ? record : deleteRecord(call.org, object, record);
  };
  const allOrNone = call.query.get('allOrNone') === 'true';
  return tooMany(rows.length) ?? writeAll(call.org, { rows, allOrNone, write });
}

/** Records in the order asked for; one that is not there is null. */
function read(call: Call<Org>, ids: readonly string[], fieldList: string): Reply {
  const object = findObject(call.org, call.params['type']);
  if (isRefused(object)) return { status: object.status, body: object.errors };
  const fields = pickFields(call.org, object, fieldList);
  if (isRefused(fields)) return { status: fields.status, body: fields.errors };
  if (ids.length > MAX_READ)
    return refusePayload(`The request can't contain more than ${MAX_READ} ids.`, 'LIMIT_EXCEEDED');
  const records = ids.map((id) => findRecord(call.org, object, id));
  const body = records.map((one) =>
    isRefused(one) ? null : renderRecord(one, { object, fields, version: call.version }),
  );
  return { status: 200, body };
}

function readByBody(call: Call<Org>): Reply {
  const parsed = idsSchema.safeParse(call.body);
  if (!parsed.success) return refusePayload(z.prettifyError(parsed.error), 'JSON_PARSER_ERROR');
  return read(call, parsed.data.ids, parsed.data.fields.join(','));
}

function readByQuery(call: Call<Org>): Reply {
  return read(call, (call.query.get('ids') ?? '').split(','), call.query.get('fields') ?? 'Id');
}

export const COLLECTION_ROUTES: readonly Route<Org>[] = [
  { method: 'POST', pattern: '/composite/sobjects', handle: create },
  { method: 'PATCH', pattern: '/composite/sobjects', handle: update },
  { method: 'DELETE', pattern: '/composite/sobjects', handle: remove },
  { method: 'GET', pattern: '/composite/sobjects/{type}', handle: readByQuery },
  { method: 'POST', pattern: '/composite/sobjects/{type}', handle: readByBody },
  { method: 'PATCH', pattern: '/composite/sobjects/{type}/{field}', handle: upsert },
];
