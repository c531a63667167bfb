import { z } from 'zod';
import { sendAsApex, type ApexCall, type ApexContext } from './send-as-apex';

/** What an `@AuraEnabled` method gave back, or the message of what it threw. */
export type ControllerResult =
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string };

export interface ControllerCall {
  /** `ask` or `tell`. */
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const askSchema = z.object({ target: z.string() });
const tellSchema = z.object({ target: z.string(), body: z.string().min(1) });

/** What the class lets through, as its patterns say: written down once more. */
const QUERY = String.raw`(?:\?(?:[A-Za-z0-9_.!~*'()&=-]|%[0-9A-F]{2})*)?`;
const READS = new RegExp(
  `^/v1/card/(?:view|people|actions|cases/[a-z2-7]{32}/(?:tickets|replies|activities))${QUERY}$`,
);
const WRITES = /^\/v1\/card\/(?:commands|actions|leave)$/;

/** Does what `DetractorLoopController` does in the org: nothing but the card's calls, in the name of who is logged in. */
export async function runController(context: ApexContext, call: ControllerCall): Promise<ControllerResult> {
  const request = requestOf(call);
  if (request === null) return { ok: false, message: 'The card cannot ask for that.' };
  const answer = await sendAsApex(context, request);
  if (answer?.status === 200) return { ok: true, value: answer.text };
  const known = answer?.status === 401 ? 'does not know this org. Please ask your admin.' : 'does not answer.';
  return { ok: false, message: `Detractor Loop ${known}` };
}

function requestOf({ method, parameters }: ControllerCall): ApexCall | null {
  const asked = askSchema.safeParse(parameters);
  const told = tellSchema.safeParse(parameters);
  if (method === 'ask' && asked.success && READS.test(asked.data.target))
    return { method: 'GET', target: asked.data.target, body: '' };
  return method === 'tell' && told.success && WRITES.test(told.data.target) ? { method: 'POST', ...told.data } : null;
}
