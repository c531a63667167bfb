import { z } from 'zod';
import type { Answer, Refusal } from './answer';
import { invalid, isRefusal, readBody } from './answer';
import type { Call, Route } from './call';
import { forType } from './call';
import type { ObjectType } from './object-types';
import type { CrmRecord } from './record';
import { searchable } from './record-store';
import { pick, renderRecord } from './render-record';
import type { Candidate } from './search-filter';
import { comparable, filterSchema, matchesFilter } from './search-filter';

const MAX_BODY = 3_000;
const MAX_PAGE = 200;
const MAX_RESULTS = 10_000;
const MAX_GROUPS = 5;
const MAX_FILTERS = 6;
const MAX_FILTERS_TOTAL = 18;

const sortSchema = z.union([
  z.string(),
  z.object({ propertyName: z.string(), direction: z.enum(['ASCENDING', 'DESCENDING']).optional() }),
]);

const searchSchema = z.object({
  filterGroups: z.array(z.object({ filters: z.array(filterSchema) })),
  sorts: z.array(sortSchema),
  properties: z.array(z.string()),
  limit: z.number().int(),
  after: z.string(),
  query: z.string().optional(),
});

type Search = z.infer<typeof searchSchema>;

interface Hit extends Candidate {
  readonly record: CrmRecord;
}

function wrongSearch(call: Call, type: ObjectType, search: Search): Refusal | undefined {
  const filters = search.filterGroups.flatMap((group) => group.filters);
  const offset = Number(search.after);
  if (JSON.stringify(call.body).length > MAX_BODY)
    return invalid(`The search body is longer than ${MAX_BODY} characters`);
  if (search.filterGroups.length > MAX_GROUPS) return invalid(`At most ${MAX_GROUPS} filterGroups are supported`);
  if (search.filterGroups.some((group) => group.filters.length > MAX_FILTERS) || filters.length > MAX_FILTERS_TOTAL) {
    return invalid(`At most ${MAX_FILTERS} filters per group and ${MAX_FILTERS_TOTAL} in total are supported`);
  }
  if (search.limit < 1 || search.limit > MAX_PAGE) return invalid(`limit must be between 1 and ${MAX_PAGE}`);
  if (!Number.isInteger(offset) || offset < 0) return invalid(`after is not a cursor: ${search.after}`);
  if (offset + search.limit > MAX_RESULTS) return invalid(`A search pages through at most ${MAX_RESULTS} results`);
  const stranger = filters.find(
    (filter) => !filter.propertyName.startsWith('associations.') && !type.properties.has(filter.propertyName),
  );
  return stranger === undefined
    ? undefined
    : invalid(`There was a problem with the request: no property ${stranger.propertyName}`);
}

function compareHits(type: ObjectType, sort: Search['sorts'][number] | undefined): (a: Hit, b: Hit) => number {
  if (sort === undefined) return (a, b) => Number(a.id) - Number(b.id);
  const name = typeof sort === 'string' ? sort.replace(/^-/, '') : sort.propertyName;
  const down = typeof sort === 'string' ? sort.startsWith('-') : sort.direction === 'DESCENDING';
  const def = type.properties.get(name);
  return (a, b) => {
    const left = comparable(def, a.values[name] ?? '');
    const right = comparable(def, b.values[name] ?? '');
    if (left === right) return Number(a.id) - Number(b.id);
    return (left < right ? -1 : 1) * (down ? -1 : 1);
  };
}

function search(call: Call, type: ObjectType): Answer | Refusal {
  const body = readBody(searchSchema, call.body);
  if (isRefusal(body)) return body;
  const wrong = wrongSearch(call, type, body);
  if (wrong !== undefined) return wrong;
  const hits = findHits(call, type, body).sort(compareHits(type, body.sorts[0]));
  const offset = Number(body.after);
  const page = hits.slice(offset, offset + body.limit);
  const next = offset + page.length;
  return {
    status: 200,
    body: {
      total: hits.length,
      results: page.map((hit) => renderRecord(hit.record, pick(type, hit.values, body.properties))),
      ...(next < hits.length ? { paging: { next: { after: String(next) } } } : {}),
    },
  };
}

function findHits(call: Call, type: ObjectType, body: Search): Hit[] {
  const { portal } = call;
  const now = portal.now();
  const words = body.query?.toLowerCase() ?? '';
  const hits: Hit[] = [];
  for (const record of type.records.values()) {
    const values = searchable(record, now);
    if (values === null) continue;
    const candidate = { id: record.id, values };
    const wanted =
      body.filterGroups.length === 0 ||
      body.filterGroups.some((group) =>
        group.filters.every((filter) => matchesFilter(portal, type, { filter, candidate })),
      );
    const named = words === '' || Object.values(values).some((value) => value.toLowerCase().includes(words));
    if (wanted && named) hits.push({ ...candidate, record });
  }
  return hits;
}

export const searchRoutes: readonly Route[] = [
  { method: 'POST', path: '/crm/objects/:version/:type/search', handle: forType(search), limit: 'search' },
];
