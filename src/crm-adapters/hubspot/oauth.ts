import { z } from 'zod';
import type { Instant } from '../../domain/types';
import type { MachineTime } from '../../ports';
import { CrmUnavailable } from '../../ports';
import type { FormAnswer } from '../post-form';
import { postForm } from '../post-form';

export interface RefreshOptions {
  readonly baseUrl: string;
  readonly apiVersion: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  readonly timeoutMs?: number;
  readonly now: MachineTime;
}

export type RefreshResult =
  | {
      readonly dead: false;
      readonly accessToken: string;
      /** The one to keep, whether or not HubSpot has changed it. */
      readonly refreshToken: string;
      readonly expiresAt: Instant;
    }
  /** HubSpot takes neither token nor app any more: somebody has to install it again. `reason` is HubSpot's code. */
  | { readonly dead: true; readonly reason: string };

const grantSchema = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  expires_in: z.number().positive(),
});

const refusalSchema = z.object({ status: z.string().catch(''), error: z.string().catch('') });

const TIMEOUT_MS = 15_000;
const RETRY_MS = 5_000;

/**
 * Exchanges a refresh token. HubSpot's client would post to `/oauth/v1/token`, which stops on 2027-02-16, hence by hand.
 * Stores nothing: the caller does, before it uses the new token.
 *
 * @throws CrmUnavailable when HubSpot cannot be reached or does not answer sense; the refresh token is then still good,
 * for HubSpot does not rotate it
 */
export async function refreshHubspotToken(options: RefreshOptions): Promise<RefreshResult> {
  const answer = await post(options);
  if (answer === null) throw unavailable(options, 'no answer');
  const { status, body } = answer;
  if (status === 400 || status === 401) {
    const refusal = refusalSchema.safeParse(body);
    if (refusal.success) return { dead: true, reason: refusal.data.status || refusal.data.error || `status ${status}` };
  }
  const grant = grantSchema.safeParse(body);
  if (status !== 200 || !grant.success) throw unavailable(options, `status ${status}`);
  return {
    dead: false,
    accessToken: grant.data.access_token,
    refreshToken: grant.data.refresh_token ?? options.refreshToken,
    expiresAt: options.now() + grant.data.expires_in * 1_000,
  };
}

function post(options: RefreshOptions): Promise<FormAnswer | null> {
  const { baseUrl, apiVersion, clientId, clientSecret, refreshToken, timeoutMs = TIMEOUT_MS } = options;
  const app = { client_id: clientId, client_secret: clientSecret };
  const form = { grant_type: 'refresh_token', ...app, refresh_token: refreshToken };
  return postForm(`${baseUrl}/oauth/${apiVersion}/token`, form, timeoutMs);
}

function unavailable(options: RefreshOptions, because: string): CrmUnavailable {
  return new CrmUnavailable(`HubSpot gave no token: ${because}`, options.now() + RETRY_MS);
}
