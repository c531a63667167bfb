import type { z } from 'zod';
import type { Halt } from './answer';
import { readAs } from '../answer';
import { asError } from './answer';
import type { HubspotRequest } from './http-exchange';
import type { Transport } from './transport';

/** One run over a portal. `created` and `missing` name things for a person, one each. */
export interface Provisioner {
  readonly transport: Transport;
  /** false = look, and change nothing. */
  readonly apply: boolean;
  readonly created: string[];
  readonly missing: string[];
  /** What cases can do without for now. */
  readonly lacking: string[];
}

export type Ask = Omit<HubspotRequest, 'path'> & {
  /** With `V` where the version goes. */
  readonly path: string;
};

/** Asks, and gives back a refusal for the caller to judge. @throws CrmUnavailable, CrmAuthLost */
export async function tryAsk<T>(
  { transport }: Pick<Provisioner, 'transport'>,
  schema: z.ZodType<T>,
  { path, ...rest }: Ask,
): Promise<{ kind: 'ok'; body: T } | Extract<Halt, { kind: 'refused' }>> {
  const request = { ...rest, path: path.replace('/V', `/${transport.version}`) };
  const answer = readAs(schema, await transport.send(request), transport.now());
  if (answer.kind === 'later' || answer.kind === 'auth_lost') throw asError(answer, path);
  return answer;
}

/** Asks where a refusal is a fault. @throws CrmUnavailable, CrmAuthLost, CrmRefused */
export async function ask<T>(run: Pick<Provisioner, 'transport'>, schema: z.ZodType<T>, request: Ask): Promise<T> {
  const answer = await tryAsk(run, schema, request);
  if (answer.kind === 'refused') throw asError(answer, `${request.method} ${request.path}`);
  return answer.body;
}
