import { z } from 'zod';
import type { Instant } from '../../domain/types';
import type { MachineTime } from '../../ports';
import { CrmUnavailable } from '../../ports';
import type { FormAnswer } from '../post-form';
import { postForm } from '../post-form';

export interface TokenOptions {
  /** Where tokens come from, without a trailing slash; for client credentials the org's My Domain. */
  readonly loginUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** null = ask by client credentials. */
  readonly refreshToken: string | null;
  readonly timeoutMs?: number;
  readonly now: MachineTime;
}

export type TokenResult =
  | {
      readonly dead: false;
      readonly accessToken: string;
      /** The one to keep, whether or not Salesforce has changed it; null = client credentials have none. */
      readonly refreshToken: string | null;
      /** Where the org wants to be called; it may move with any renewal. */
      readonly instanceUrl: string | null;
      /** Machine time, ms; Salesforce says so only where the app's policy does: null = good until it is refused. */
      readonly expiresAt: Instant | null;
      /** 18 characters: the tenant. */
      readonly orgId: string | null;
    }
  /** Salesforce takes neither token nor app any more: somebody has to connect it again. `reason` is Salesforce's code. */
  | { readonly dead: true; readonly reason: string };

const grantSchema = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional().catch(undefined),
  instance_url: z.url().optional().catch(undefined),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
  id: z.string().optional().catch(undefined),
});

const refusalSchema = z.object({ error: z.string().min(1), error_description: z.string().catch('') });

/** These pass; everything else that has a code is for a person. */
const PASSING = new Set(['unknown_error', 'server_error', 'temporarily_unavailable', 'rate_limit_exceeded']);
const PASSING_WORDS = /rate exceeded|retry your request|try again/i;

/** Longer than that of a call: an answer we do not wait for may carry the only refresh token that is still good. */
const TIMEOUT_MS = 30_000;
const RETRY_MS = 5_000;

/**
 * Fetches an access token by refresh token or client credentials. By hand, because jsforce drops a refresh token that was
 * rotated (3.10.16). Stores nothing: the caller does, before it uses the new token, for the old refresh token is dead.
 *
 * @throws CrmUnavailable when Salesforce cannot be reached or does not answer sense
 */
export async function fetchSalesforceToken(options: TokenOptions): Promise<TokenResult> {
  const answer = await post(options);
  if (answer === null) throw unavailable(options, 'no answer');
  const { status, body } = answer;
  const reason = deadFor(status, body);
  if (reason !== null) return { dead: true, reason };
  const grant = grantSchema.safeParse(body);
  if (status !== 200 || !grant.success) throw unavailable(options, `status ${status}`);
  const { access_token: accessToken, refresh_token: rotated, instance_url: instanceUrl, expires_in, id } = grant.data;
  return {
    dead: false,
    accessToken,
    refreshToken: rotated ?? options.refreshToken,
    instanceUrl: instanceUrl === undefined ? null : instanceUrl.replace(/\/+$/, ''),
    expiresAt: expires_in === undefined ? null : options.now() + expires_in * 1_000,
    orgId: /\/id\/(00D\w{15})\//.exec(id ?? '')?.[1] ?? null,
  };
}

function deadFor(status: number, body: unknown): string | null {
  const refusal = status >= 400 && status < 500 ? refusalSchema.safeParse(body) : null;
  if (refusal?.success !== true) return null;
  const { error, error_description: words } = refusal.data;
  return PASSING.has(error) || PASSING_WORDS.test(words) ? null : error;
}

function post(options: TokenOptions): Promise<FormAnswer | null> {
  const { loginUrl, refreshToken, clientId, clientSecret, timeoutMs = TIMEOUT_MS } = options;
  const app = { client_id: clientId, client_secret: clientSecret };
  const form =
    refreshToken === null
      ? { grant_type: 'client_credentials', ...app }
      : { grant_type: 'refresh_token', refresh_token: refreshToken, ...app };
  return postForm(`${loginUrl}/services/oauth2/token`, form, timeoutMs);
}

function unavailable(options: TokenOptions, because: string): CrmUnavailable {
  return new CrmUnavailable(`Salesforce gave no token: ${because}`, options.now() + RETRY_MS);
}
