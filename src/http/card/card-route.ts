import type { z } from 'zod';
import type { CallClaim } from '../../signed-ports';

/** Who asks, by the signed part of his request. */
export interface Caller extends CallClaim {
  readonly tenantId: number;
  /** His id as a user of the CRM; null = the tenant's directory does not know him. */
  readonly userId: string | null;
}

/** A user of the CRM, of the tenant that his request was signed for. */
export interface Person {
  readonly tenantId: number;
  readonly userId: string;
}

/** An answer with status 200: HubSpot's proxy hides every other from the card, and sends a request again after a 5xx. */
export type CardAnswer =
  { readonly ok: true; readonly [field: string]: unknown } | CardRefusal | { readonly ok: true; readonly page: Page };

/** What is sent as it is: a page for people, or JSON whose numbers somebody has hashed. */
export interface Page {
  readonly type: 'text/html' | 'application/json';
  readonly text: string;
}

export interface CardRefusal {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly { readonly field: string; readonly message: string }[] | undefined;
  readonly [field: string]: unknown;
}

/** One thing that can be asked of the service: how it is read, and what carries it out. */
export interface CardRoute {
  readonly method: 'GET' | 'POST';
  /** With `:names` for what is read from the path. */
  readonly path: string;
  /** What comes in: the body of a POST; of a GET the query and the path. */
  readonly contract: z.ZodType;
  readonly run: (person: Person, input: unknown) => Promise<CardAnswer>;
}

/** Says that a route runs with what its contract has read. */
export function cardRoute<Contract extends z.ZodType>(route: {
  readonly method: CardRoute['method'];
  readonly path: string;
  readonly contract: Contract;
  readonly run: (person: Person, input: z.output<Contract>) => Promise<CardAnswer>;
}): CardRoute {
  return { ...route, run: (person, input) => route.run(person, input as z.output<Contract>) };
}

/** Refused, in a code and in words. */
export function refusal(code: string, message: string, fields?: CardRefusal['fields']): CardRefusal {
  return { ok: false, code, message, fields };
}
