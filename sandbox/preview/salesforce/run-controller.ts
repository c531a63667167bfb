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
const tellSchema = z.object({ target: z.string(), body: z.string() });

/** The only paths the class calls: the card's. */
const ALLOWED = /^\/v1\/card\/[A-Za-z0-9/_-]+(?:\?[^#\s]*)?$/;

/** Does what `DetractorLoopController` does in the org: nothing but the card's calls, in the name of who is logged in. */
export async function runController(context: ApexContext, call: ControllerCall): Promise<ControllerResult> {
  const request = requestOf(call);
  if (request === null) return { ok: false, message: 'This is no call of the card.' };
  const answer = await sendAsApex(context, request);
  if (answer === null) return { ok: false, message: 'Detractor Loop did not answer.' };
  if (answer.status !== 200) return { ok: false, message: `Detractor Loop answered ${answer.status}.` };
  return { ok: true, value: answer.text };
}

function requestOf({ method, parameters }: ControllerCall): ApexCall | null {
  const asked = askSchema.safeParse(parameters);
  const told = tellSchema.safeParse(parameters);
  if (method === 'ask' && asked.success) return allowed({ method: 'GET', target: asked.data.target, body: '' });
  return method === 'tell' && told.success ? allowed({ method: 'POST', ...told.data }) : null;
}

function allowed(call: ApexCall): ApexCall | null {
  return ALLOWED.test(call.target) ? call : null;
}
