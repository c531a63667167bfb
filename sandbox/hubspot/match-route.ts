import { accountRoutes } from './account-endpoints';
import { associationRoutes } from './association-endpoints';
import { batchRoutes } from './batch-endpoints';
import type { Route } from './call';
import { oauthRoutes } from './oauth-endpoints';
import { objectRoutes } from './object-endpoints';
import { pipelineRoutes } from './pipeline-endpoints';
import { propertyRoutes } from './property-endpoints';
import { schemaRoutes } from './schema-endpoints';
import { searchRoutes } from './search-endpoint';

const VERSIONS: readonly string[] = ['2026-09', '2026-03'];

interface Compiled {
  readonly route: Route;
  readonly segments: readonly string[];
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The first match wins: within one family literal segments stand before `:name`. */
const COMPILED: readonly Compiled[] = [
  ...batchRoutes,
  ...searchRoutes,
  ...objectRoutes,
  ...associationRoutes,
  ...propertyRoutes,
  ...schemaRoutes,
  ...pipelineRoutes,
  ...accountRoutes,
  ...oauthRoutes,
].map((route) => ({ route, segments: split(route.path) }));

function split(path: string): readonly string[] {
  return path.split('/').slice(1);
}

function accepts(wanted: string, given: string): boolean {
  if (wanted === ':version') return VERSIONS.includes(given);
  if (wanted === ':oauthVersion') return given === 'v3' || VERSIONS.includes(given);
  return wanted.startsWith(':') ? given !== '' : wanted === given;
}

function paramsOf(compiled: Compiled, given: readonly string[]): Readonly<Record<string, string>> | null {
  if (compiled.segments.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [place, wanted] of compiled.segments.entries()) {
    const value = given[place] ?? '';
    if (!accepts(wanted, value)) return null;
    if (wanted.startsWith(':')) params[wanted.slice(1)] = decodeURIComponent(value);
  }
  return params;
}

/** The route for a request, or null: undated `/crm/v3` and `/crm/v4` paths have none on purpose. */
export function matchRoute(method: string, path: string): Match | null {
  const given = split(path);
  for (const compiled of COMPILED) {
    if (compiled.route.method !== method) continue;
    const params = paramsOf(compiled, given);
    if (params !== null) return { route: compiled.route, params };
  }
  return null;
}
