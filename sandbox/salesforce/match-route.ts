import { ACTION_ROUTES } from './action-endpoints';
import { COLLECTION_ROUTES } from './collection-endpoints';
import { compositeRoutes } from './composite-endpoint';
import type { Run } from './composite-parts';
import { DESCRIBE_ROUTES } from './describe-endpoints';
import { NO_RESOURCE } from './find-target';
import { graphRoutes } from './graph-endpoint';
import type { Org } from './org';
import { QUERY_ROUTES } from './query-endpoints';
import type { Reply, Route } from './route';
import { refuse } from './route';
import { SOBJECT_ROUTES } from './sobject-endpoints';

/** Older ones are retired, newer ones not out. */
const OLDEST_VERSION = 31;
const NEWEST_VERSION = 68;

const SEASONS = ['Spring', 'Summer', 'Winter'];
/** Spring '26 is v66.0, and there are three releases a year. */
const SPRING_26 = { number: 66, year: 26 };

interface Compiled {
  readonly route: Route<Org>;
  readonly segments: readonly string[];
}

export interface Match {
  readonly route: Route<Org>;
  readonly version: string;
  readonly params: Readonly<Record<string, string>>;
}

function split(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function isNamed(segment: string): boolean {
  return segment.startsWith('{');
}

/** Literal paths before named ones, so that `describe` is never taken for an id. */
function compile(routes: readonly Route<Org>[]): readonly Compiled[] {
  const names = ({ segments }: Compiled): number => segments.filter(isNamed).length;
  return routes.map((route) => ({ route, segments: split(route.pattern) })).sort((a, b) => names(a) - names(b));
}

/** What a part of a composite may call; composites in composites there are none. */
const PART_ROUTES: readonly Route<Org>[] = [
  ...SOBJECT_ROUTES,
  ...COLLECTION_ROUTES,
  ...QUERY_ROUTES,
  ...DESCRIBE_ROUTES,
];

const PARTS = compile(PART_ROUTES);
const ALL = compile([...PART_ROUTES, ...ACTION_ROUTES, ...compositeRoutes(runPart), ...graphRoutes(runPart)]);

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function paramsOf({ segments }: Compiled, given: readonly string[]): Readonly<Record<string, string>> | null {
  if (segments.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [place, wanted] of segments.entries()) {
    const value = given[place] ?? '';
    if (isNamed(wanted)) params[wanted.slice(1, -1)] = decode(value);
    else if (wanted !== value) return null;
  }
  return params;
}

function matchIn(routes: readonly Compiled[], method: string, path: string): Match | readonly string[] {
  const [services, data, version = '', ...given] = split(path);
  const number = Number(/^v(\d+)\.0$/.exec(version)?.[1] ?? 0);
  const isOurs = services === 'services' && data === 'data' && number >= OLDEST_VERSION && number <= NEWEST_VERSION;
  const allowed: string[] = [];
  for (const compiled of isOurs ? routes : []) {
    const params = paramsOf(compiled, given);
    if (params === null) continue;
    if (compiled.route.method === method) return { route: compiled.route, version, params };
    allowed.push(compiled.route.method);
  }
  return allowed;
}

/** The route of a path below /services/data, or the methods it would take (none = no such path). */
export function matchRoute(method: string, path: string): Match | readonly string[] {
  return matchIn(ALL, method, path);
}

/** `GET /services/data`, which needs no session. */
export function listVersions(): Reply {
  const count = NEWEST_VERSION - OLDEST_VERSION + 1;
  const body = Array.from({ length: count }, (_, place) => {
    const number = OLDEST_VERSION + place;
    const season = SEASONS[number % SEASONS.length] ?? '';
    const year = SPRING_26.year + Math.floor((number - SPRING_26.number + 1) / SEASONS.length);
    return { label: `${season} '${year}`, url: `/services/data/v${number}.0`, version: `${number}.0` };
  });
  return { status: 200, body };
}

/** What the org says to a call without a route. */
export function noRoute(method: string, allowed: readonly string[]): Reply {
  if (allowed.length === 0) return { status: NO_RESOURCE.status, body: NO_RESOURCE.errors };
  const message = `HTTP Method '${method}' not allowed. Allowed are ${allowed.join(',')}`;
  return refuse(405, { message, errorCode: 'METHOD_NOT_ALLOWED' });
}

/** One part of a composite, through the same routes as a call of its own; it counts as no call. */
function runPart(...[org, request]: Parameters<Run>): Reply {
  const url = new URL(request.url, 'http://sandbox');
  const match = matchIn(PARTS, request.method, url.pathname);
  if (!('route' in match)) return noRoute(request.method, match);
  const { route, ...named } = match;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, text]) => [name.toLowerCase(), text]));
  return route.handle({ org, ...named, method: request.method, query: url.searchParams, body: request.body, headers });
}
