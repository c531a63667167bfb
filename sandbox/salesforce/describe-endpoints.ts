import { createHash } from 'node:crypto';
import { NO_RESOURCE } from './find-target';
import { renderBrief, renderDescribe } from './render-describe';
import type { Call, OrgView, Reply, Route } from './route';
import type { ObjectDef } from './schema';

/** Which objects there are, and since when it has been so. */
interface Edition {
  readonly etag: string;
  readonly since: number;
}

const editions = new WeakMap<OrgView, Edition>();
const SECOND_MS = 1_000;

/** Changes with every object and field; one that has not changed keeps its time. */
function editionOf(org: OrgView): Edition {
  const names = org.schema.objects().map(({ name, fields }) => [name, fields.map((field) => field.name)]);
  const etag = `"${createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 8)}"`;
  const known = editions.get(org);
  const edition = known?.etag === etag ? known : { etag, since: Math.floor(org.now() / SECOND_MS) * SECOND_MS };
  editions.set(org, edition);
  return edition;
}

/** 304 where nothing has changed since the caller last looked. */
function unlessModified(handle: (call: Call) => Reply): (call: Call) => Reply {
  return (call) => {
    const { etag, since } = editionOf(call.org);
    const headers = { ETag: etag, 'Last-Modified': new Date(since).toUTCString() };
    const seen = Date.parse(call.headers['if-modified-since'] ?? '');
    return seen >= since ? { status: 304, headers } : { ...handle(call), headers };
  };
}

function forObject(handle: (call: Call, object: ObjectDef) => Reply): (call: Call) => Reply {
  return (call) => {
    const object = call.org.schema.object(call.params['type'] ?? '');
    return object === undefined ? { status: NO_RESOURCE.status, body: NO_RESOURCE.errors } : handle(call, object);
  };
}

const RESOURCES = ['sobjects', 'query', 'queryAll', 'composite', 'limits'];

function resources({ version }: Call): Reply {
  const entries = RESOURCES.map((name) => [name, `/services/data/${version}/${name}`]);
  return { status: 200, body: Object.fromEntries(entries) as unknown };
}

function describeAll({ org, version }: Call): Reply {
  const sobjects = org.schema.objects().map((object) => renderBrief({ object, version }));
  return { status: 200, body: { encoding: 'UTF-8', maxBatchSize: 200, sobjects } };
}

function describeBriefly({ version }: Call, object: ObjectDef): Reply {
  return { status: 200, body: { objectDescribe: renderBrief({ object, version }), recentItems: [] } };
}

function describe({ org, version, headers }: Call, object: ObjectDef): Reply {
  const children = (object.children ?? []).filter(({ childType }) => org.schema.object(childType) !== undefined);
  return {
    status: 200,
    body: renderDescribe({ object, version, children }, `https://${headers['host'] ?? 'sandbox'}`),
  };
}

function limits({ org }: Call): Reply {
  const { used, limit } = org.apiUsage();
  const untouched = (Max: number): object => ({ Max, Remaining: Max });
  return {
    status: 200,
    body: {
      DailyApiRequests: { Max: limit, Remaining: Math.max(0, limit - used) },
      DailyAsyncApexExecutions: untouched(250_000),
      DailyBulkApiBatches: untouched(15_000),
      DataStorageMB: untouched(10_240),
      FileStorageMB: untouched(10_240),
    },
  };
}

/** How many records there are: an estimate in a real org, exact here. Objects it does not know are left out. */
function recordCount({ org, query }: Call): Reply {
  const asked = query.get('sObjects')?.split(',') ?? org.schema.objects().map(({ name }) => name);
  const known = asked.map((name) => org.schema.object(name.trim())).filter((object) => object !== undefined);
  const sObjects = known.map(({ name }) => ({ count: org.records.rows(name, { deleted: false }).length, name }));
  return { status: 200, body: { sObjects } };
}

export const DESCRIBE_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: '/', handle: resources },
  { method: 'GET', pattern: '/sobjects', handle: unlessModified(describeAll) },
  { method: 'GET', pattern: '/sobjects/{type}', handle: forObject(describeBriefly) },
  { method: 'GET', pattern: '/sobjects/{type}/describe', handle: forObject(describe) },
  { method: 'GET', pattern: '/limits', handle: limits },
  { method: 'GET', pattern: '/limits/recordCount', handle: recordCount },
];
