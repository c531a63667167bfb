import type { Answer, Refusal } from './answer';
import { invalid, isRefusal, missingScopes } from './answer';
import type { ObjectType } from './object-types';
import { findType } from './object-types';
import type { Portal } from './portal';
import type { LimitKind } from './rate-limit';

/** One request, decoded. `body` is parsed JSON, form fields for OAuth, undefined when there was none. */
export interface Call {
  readonly portal: Portal;
  readonly version: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export type Handler = (call: Call) => Answer | Refusal;

export interface Route {
  readonly method: string;
  /** Segments; `:version` matches a dated version only, `:oauthVersion` also `v3`, any other `:name` one segment. */
  readonly path: string;
  readonly handle: Handler;
  readonly limit?: LimitKind;
  /** false for the OAuth endpoints, which are how a token is got. */
  readonly bearer?: boolean;
}

export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}

/** The object type a path segment names, or HubSpot's refusal. */
export function typeOf(call: Call, segment: string): ObjectType | Refusal {
  const { portal } = call;
  const wanted = param(call, segment);
  const type = findType(portal.types.values(), wanted);
  if (type === undefined) return invalid(`Unable to infer object type from: ${wanted}`);
  if (type.custom && !portal.options.customObjects) return missingScopes(['crm.objects.custom.read']);
  return type;
}

/** Wraps a handler of one object type. */
export function forType(handle: (call: Call, type: ObjectType) => Answer | Refusal): Handler {
  return (call) => {
    const type = typeOf(call, 'type');
    return isRefusal(type) ? type : handle(call, type);
  };
}
