import { createHmac } from 'node:crypto';
import type { ApexObject, Value } from './apex-values';
import { isA, objectOf, textOf, thrown } from './apex-values';

/** One transaction in an org: who runs it, what lies in it, and how far it has gone. */
export interface ApexOrg {
  readonly orgId: string;
  readonly userId: string;
  /** Machine time, ms. */
  readonly now: () => number;
  /** Records by type, in lower case. */
  readonly records: Map<string, ApexObject[]>;
  /** What plays the outside world: an object with a method `respond`; null = `serve` does. */
  mock: ApexObject | null;
  /** Answers a request that no mock answers. */
  readonly serve: (request: ApexObject) => ApexObject;
  dmlStatements: number;
  callouts: number;
}

/** Calls a method of an object; what the platform needs of the interpreter. */
export type Invoke = (target: Value, method: string, args: readonly Value[]) => Value;

type Fn = (args: readonly Value[], org: ApexOrg, invoke: Invoke) => Value;

const NULL_POINTER = 'nullpointerexception';

const text = (value: Value | undefined): string => {
  if (typeof value !== 'string') throw thrown(NULL_POINTER, 'a text was needed');
  return value;
};

const blob = (base64: string): ApexObject => objectOf('blob', { base64 });
const bytesOf = (value: Value | undefined): Buffer => {
  if (value === undefined || !isA(value, 'object') || value.type !== 'blob') throw thrown(NULL_POINTER, 'no blob');
  return Buffer.from(text(value.fields.get('base64')), 'base64');
};

/** Java's `matches`: the whole text. Our patterns mean the same to both. */
const matches = (pattern: string, whole: string): boolean => new RegExp(`^(?:${pattern})$`, 'u').test(whole);

const same = (a: Value, b: Value): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function assertThat(holds: boolean, message: string): null {
  if (!holds) throw thrown('assertexception', message);
  return null;
}

/** What classes of ours call of the platform, with as many arguments as it takes. Apex reference, System namespace. */
const STATIC: Readonly<Record<string, Fn>> = {
  'string.valueof/1': ([value = null]) => (value === null ? null : textOf(value)),
  'string.join/2': ([list = null, separator]) =>
    isA(list, 'list') ? list.items.map(textOf).join(text(separator)) : text(null),
  'string.isblank/1': ([value]) => value === null || text(value).trim() === '',
  'string.isempty/1': ([value]) => value === null || text(value) === '',
  'pattern.matches/2': ([pattern, whole]) => matches(text(pattern), text(whole)),
  'math.abs/1': ([value]) => Math.abs(Number(value)),
  'long.valueof/1': ([value]) => Number(text(value)),
  'blob.valueof/1': ([value]) => blob(Buffer.from(text(value), 'utf8').toString('base64')),
  'encodingutil.base64decode/1': ([value]) => blob(text(value)),
  'encodingutil.base64encode/1': ([value]) => bytesOf(value).toString('base64'),
  'crypto.generatemac/3': ([algorithm, input, key]) => {
    if (text(algorithm) !== 'HmacSHA256') throw thrown('invalidparametervalueexception', text(algorithm));
    return blob(createHmac('sha256', bytesOf(key)).update(bytesOf(input)).digest('base64'));
  },
  'system.now/0': (_args, org) => objectOf('datetime', { ms: org.now() }),
  'userinfo.getorganizationid/0': (_args, org) => org.orgId,
  'userinfo.getuserid/0': (_args, org) => org.userId,
  'detractor_loop_setting__c.getorgdefaults/0': (_args, org) =>
    (org.records.get('detractor_loop_setting__c') ?? []).find(
      ({ fields }) => fields.get('setupownerid') === org.orgId,
    ) ?? objectOf('detractor_loop_setting__c'),
  'limits.getdmlstatements/0': (_args, org) => org.dmlStatements,
  'limits.getcallouts/0': (_args, org) => org.callouts,
  'test.starttest/0': (_args, org) => {
    // New limits, and what was written before no longer counts as uncommitted.
    org.dmlStatements = 0;
    org.callouts = 0;
    return null;
  },
  'test.stoptest/0': () => null,
  'test.setmock/2': ([, mock = null], org) => {
    org.mock = isA(mock, 'object') ? mock : null;
    return null;
  },
  'assert.areequal/2': ([a = null, b = null]) => assertThat(same(a, b), `${textOf(a)}, not ${textOf(b)}`),
  'assert.areequal/3': ([a = null, b = null, why]) =>
    assertThat(same(a, b), `${text(why)}: ${textOf(a)}, not ${textOf(b)}`),
  'assert.istrue/2': ([value, why]) => assertThat(value === true, text(why)),
  'assert.isnull/2': ([value = null, why]) => assertThat(value === null, `${text(why)}: ${textOf(value)}`),
};

const field =
  (name: string): Fn =>
  ([self]) =>
    self !== undefined && isA(self, 'object') ? (self.fields.get(name) ?? null) : null;
const setField =
  (name: string): Fn =>
  ([self, value = null]) => {
    if (self !== undefined && isA(self, 'object')) self.fields.set(name, value);
    return null;
  };
const headerOf = (name: Value | undefined): string => `header ${text(name).toLowerCase()}`;

/** Methods of objects; the object is the first argument. */
const INSTANCE: Readonly<Record<string, Fn>> = {
  'string.length/0': ([self]) => text(self).length,
  'string.trim/0': ([self]) => text(self).trim(),
  'string.repeat/1': ([self, times]) => text(self).repeat(Number(times)),
  'list.add/1': ([self, item = null]) => {
    if (self !== undefined && isA(self, 'list')) self.items.push(item);
    return null;
  },
  'datetime.gettime/0': field('ms'),
  'httprequest.setendpoint/1': setField('endpoint'),
  'httprequest.getendpoint/0': field('endpoint'),
  'httprequest.setmethod/1': setField('method'),
  'httprequest.getmethod/0': field('method'),
  'httprequest.setbody/1': setField('body'),
  'httprequest.getbody/0': field('body'),
  'httprequest.settimeout/1': setField('timeout'),
  'httprequest.setheader/2': ([self, name, value], org, invoke) => {
    const set = setField(headerOf(name));
    return set([self ?? null, text(value)], org, invoke);
  },
  'httprequest.getheader/1': ([self, name], org, invoke) => field(headerOf(name))([self ?? null], org, invoke),
  'httpresponse.setstatuscode/1': setField('status'),
  'httpresponse.getstatuscode/0': field('status'),
  'httpresponse.setbody/1': setField('body'),
  'httpresponse.getbody/0': field('body'),
  'http.send/1': ([, request = null], org, invoke) => {
    if (org.dmlStatements > 0) throw thrown('calloutexception', 'You have uncommitted work pending');
    org.callouts += 1;
    if (org.mock !== null) return invoke(org.mock, 'respond', [request]);
    return isA(request, 'object') ? org.serve(request) : null;
  },
  'exception.getmessage/0': field('message'),
  'exception.setmessage/1': setField('message'),
};

/** What can be made with `new`, and what the constructor leaves on it. */
const CREATED: Readonly<Record<string, (args: readonly Value[]) => Readonly<Record<string, Value>>>> = {
  http: () => ({}),
  httprequest: () => ({ body: '' }),
  httpresponse: () => ({ body: '' }),
  // In a test its words are hidden until they are set (AuraHandledException, Apex reference).
  aurahandledexception: () => ({ message: 'Script-thrown exception' }),
  calloutexception: () => ({}),
};

/** A static method of the platform. @throws Error where no class of ours has needed it so far */
export function callStatic(name: string, args: readonly Value[], { org, invoke }: Platform): Value {
  const fn = STATIC[`${name}/${args.length}`];
  if (fn === undefined) throw new Error(`the platform of the tests has no ${name} with ${args.length} arguments`);
  return fn(args, org, invoke);
}

/** A method of a value that is none of our classes. @throws Error where no class of ours has needed it so far */
export function callInstance(target: Value, method: string, { args, org, invoke }: Platform & Args): Value {
  if (target === null) throw thrown(NULL_POINTER, `${method} of null`);
  const type = typeof target === 'string' ? 'string' : isA(target, 'list') ? 'list' : typeOf(target);
  const names = type.endsWith('exception') ? [type, 'exception'] : [type];
  const fn = names.map((name) => INSTANCE[`${name}.${method}/${args.length}`]).find((one) => one !== undefined);
  if (fn === undefined) throw new Error(`the platform of the tests has no ${type}.${method}/${args.length}`);
  return fn([target, ...args], org, invoke);
}

/** An object of a platform class. @throws Error where no class of ours has needed it so far */
export function create(type: string, args: readonly Value[]): ApexObject {
  const make = CREATED[type];
  if (make === undefined) throw new Error(`the platform of the tests makes no ${type}`);
  return objectOf(type, make(args));
}

/** Inserts or updates one record. */
export function write(org: ApexOrg, record: Value): void {
  if (!isA(record, 'object')) throw thrown('dmlexception', 'no record');
  org.dmlStatements += 1;
  const key = record.fields.get('card_key__c') ?? '';
  if (textOf(key).length > 80) throw thrown('dmlexception', 'STRING_TOO_LONG');
  const others = (org.records.get(record.type) ?? []).filter((other) => other !== record);
  org.records.set(record.type, [...others, record]);
}

interface Platform {
  readonly org: ApexOrg;
  readonly invoke: Invoke;
}

interface Args {
  readonly args: readonly Value[];
}

function typeOf(target: Value): string {
  return isA(target, 'object') ? target.type : typeof target;
}
