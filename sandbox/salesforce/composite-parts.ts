import { z } from 'zod';
import type { Org } from './org';
import type { Answers } from './references';
import { isUnresolved, partOf, resolveReferences } from './references';
import type { ApiError, Reply } from './route';
import { refuse } from './route';

/** One subrequest of a composite, one node of a graph. */
export const partSchema = z.object({
  method: z.string().transform((method) => method.toUpperCase()),
  url: z.string(),
  referenceId: z.string(),
  body: z.unknown().optional(),
  httpHeaders: z.record(z.string(), z.string()).optional(),
});

export type Part = z.infer<typeof partSchema>;

export interface PartAnswer {
  readonly body: unknown;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly httpStatusCode: number;
  readonly referenceId: string;
}

/** How a part reaches the routes: handed in, because the routes hold the composite themselves. */
export type Run = (
  org: Org,
  request: {
    readonly method: string;
    readonly url: string;
    readonly body: unknown;
    readonly headers: Readonly<Record<string, string>>;
  },
) => Reply;

const ROLLED_BACK = 'The transaction was rolled back since another operation in the same transaction failed.';

/** The answer of a part that was not carried out, in words recorded from real orgs. */
export function halted(referenceId: string, message = ROLLED_BACK): PartAnswer {
  return { body: [{ errorCode: 'PROCESSING_HALTED', message }], httpHeaders: {}, httpStatusCode: 400, referenceId };
}

/** Whether the part did what it was asked. */
export function succeeded({ httpStatusCode }: PartAnswer): boolean {
  return httpStatusCode < 300 || httpStatusCode === 304;
}

function invalidReference(path: string): string {
  const rule = 'must start with a letter or a number, and it can contain only letters, numbers and underscores';
  const missing = `No value for ${path} found in ${partOf(path)}.`;
  return `Invalid reference specified. ${missing} Provided referenceId ('${path}') ${rule} ('_').`;
}

/** Runs one part with the answers so far; a reference that leads nowhere halts it. */
export function runPart(org: Org, part: Part, { answers, run }: { answers: Answers; run: Run }): PartAnswer {
  const { referenceId, method } = part;
  const resolved = resolveReferences(part, answers);
  if (isUnresolved(resolved)) return halted(referenceId, invalidReference(resolved.unresolved));
  const reply = run(org, { method, ...resolved, headers: part.httpHeaders ?? {} });
  return {
    body: reply.body ?? null,
    httpHeaders: reply.headers ?? {},
    httpStatusCode: reply.status,
    referenceId,
  };
}

/** A payload the org does not even begin with. */
export function refusePayload(message: string, errorCode = 'INVALID_INPUT'): Reply {
  const error: ApiError = { message, errorCode };
  return refuse(400, error);
}

/** The first reference id that is there twice. */
export function repeated(names: readonly string[]): string | undefined {
  return names.find((name, place) => names.indexOf(name) !== place);
}
