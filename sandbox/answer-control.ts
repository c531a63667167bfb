import { z } from 'zod';
import type { FaultQueue } from './control';
import { faultSchema } from './control';
import type { Answer, Incoming } from './exchange';

/** What the control calls do to one vendor; `body` is JSON, undefined where none came. */
export interface Controls {
  readonly faults: FaultQueue;
  readonly stats: () => object;
  /** @param data true = what was seeded and written goes too */
  readonly reset: (data: boolean) => void;
  readonly options: () => object;
  readonly changeOptions: (body: unknown) => Answer;
  readonly seed: (body: unknown) => Answer;
  /** Every record of a type. */
  readonly dump: (type: string, query: URLSearchParams) => Answer;
  /** Faults that only this vendor knows; null = not one of them. */
  readonly addFault?: (body: unknown) => Answer | null;
}

const resetSchema = z.strictObject({ data: z.boolean().optional() });

/** What a control call says to a body it cannot take. */
export function badRequest(error: z.ZodError): Answer {
  return { status: 400, body: { error: z.prettifyError(error) } };
}

function reset(controls: Controls, body: unknown): Answer {
  const wanted = resetSchema.safeParse(body ?? {});
  if (!wanted.success) return badRequest(wanted.error);
  controls.faults.clear();
  controls.reset(wanted.data.data === true);
  return { status: 200, body: { ok: true } };
}

function addFault({ faults }: Controls, body: unknown): Answer {
  const fault = faultSchema.safeParse(body);
  if (!fault.success) return badRequest(fault.error);
  const pattern = fault.data.match.path;
  if (pattern?.startsWith('re:') === true && !isRegExp(pattern.slice(3))) {
    return { status: 400, body: { error: `match.path is not a regular expression: ${pattern.slice(3)}` } };
  }
  faults.add(fault.data);
  return { status: 200, body: { ok: true, pending: faults.pending() } };
}

function isRegExp(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

function parseBody(raw: Buffer): { readonly body: unknown } | null {
  if (raw.length === 0) return { body: undefined };
  try {
    return { body: JSON.parse(raw.toString('utf8')) as unknown };
  } catch {
    return null;
  }
}

/** The calls that steer an emulator: no token, no limit, not counted. */
export function answerControl(controls: Controls, incoming: Incoming): Answer {
  const parsed = parseBody(incoming.raw);
  if (parsed === null) return { status: 400, body: { error: 'the body is not JSON' } };
  const { body } = parsed;
  const type = /^\/__records\/([^/]+)$/.exec(incoming.path)?.[1];
  if (incoming.method === 'GET' && type !== undefined) return controls.dump(decodeURIComponent(type), incoming.query);
  switch (`${incoming.method} ${incoming.path}`) {
    case 'GET /__stats':
      return { status: 200, body: controls.stats() };
    case 'POST /__reset':
      return reset(controls, body);
    case 'POST /__faults':
      return controls.addFault?.(body) ?? addFault(controls, body);
    case 'POST /__options':
      return controls.changeOptions(body);
    case 'GET /__options':
      return { status: 200, body: controls.options() };
    case 'POST /__seed':
      return controls.seed(body);
    default:
      return { status: 404, body: { error: `no control call ${incoming.method} ${incoming.path}` } };
  }
}
