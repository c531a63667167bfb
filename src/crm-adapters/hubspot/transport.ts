import type { BudgetState, CallPermit, MachineTime, TenantCredentials } from '../../ports';
import type { Later } from '../answer';
import { authLost, notNow } from '../answer';
import type { Allowance, Budget } from '../budget';
import { openBudget } from '../budget';
import type { CrmLog, Pace } from '../door';
import { credential, realSleep, SHORT_WAIT_MS, TIMEOUT_MS, withShortWaits } from '../door';
import type { Answered, Broken } from '../exchange';
import type { Answer } from './answer';
import type { HubspotRequest } from './http-exchange';
import { exchange } from './http-exchange';
import { judge, reportedLimit, verdictOf } from './judge';

export interface HubspotEnv {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** Dated version in every path, such as '2026-09'. */
  readonly apiVersion: string;
  /** For one request, body included. */
  readonly timeoutMs?: number;
  readonly now: MachineTime;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly log: CrmLog;
}

export interface TransportOptions {
  readonly credentials: TenantCredentials;
  readonly budget: BudgetState;
  readonly permit: CallPermit;
  readonly timeZone: string | null;
}

/** The one door to HubSpot: nothing else in this folder sends anything. */
export interface Transport {
  readonly version: string;
  now(): number;
  send(request: HubspotRequest): Promise<Answer>;
  budget(): BudgetState;
}

/**
 * What holds on every tier until the headers tell: 100 calls in 10 s and 5 searches in 1 s, and a little less, because
 * search counts for the whole account.
 */
const ALLOWANCES: { readonly [bucket: string]: Allowance } = {
  calls: { calls: 90, windowMs: 10_000 },
  search: { calls: 4, windowMs: 1_000 },
};

const bucketOf = (request: HubspotRequest): string => (request.path.endsWith('/search') ? 'search' : 'calls');

/** Opens the door for one service of a tenant's lane. */
export function openTransport(env: HubspotEnv, options: TransportOptions): Transport {
  const budget = openBudget(ALLOWANCES, options.budget, env.now);
  const pace: Pace = { now: env.now, sleep: env.sleep ?? realSleep };

  function send(request: HubspotRequest): Promise<Answer> {
    return withShortWaits(async () => (await turn(budget, bucketOf(request), pace)) ?? (await sendOnce(request)), pace);
  }

  async function sendOnce(request: HubspotRequest): Promise<Answer> {
    const access = await credential('HubSpot', () => options.credentials.access());
    if ('kind' in access) return access;
    const first = await exchanged(request, access.token);
    if (!isUnauthorized(first)) return settled(request, first);
    const renewed = await credential('HubSpot', () => options.credentials.renew(access.token));
    if ('kind' in renewed) return renewed;
    const second = await exchanged(request, renewed.token);
    return isUnauthorized(second) ? authLost('HubSpot refuses the renewed token') : settled(request, second);
  }

  /** Nothing is sent under a lease that would not outlive it. */
  async function exchanged(request: HubspotRequest, accessToken: string): Promise<Answered | Broken | Later> {
    if (!options.permit.mayStillSend()) return notNow(env.now(), 'the lease is running out');
    const { baseUrl, timeoutMs = TIMEOUT_MS } = env;
    return exchange(request, { baseUrl, accessToken, timeoutMs });
  }

  function settled(request: HubspotRequest, result: Answered | Broken | Later): Answer {
    if (result.kind === 'later') return result;
    const bucket = bucketOf(request);
    if (result.kind === 'answered') budget.learn(bucket, reportedLimit(result.header));
    if (result.kind === 'answered' && result.status === 429) budget.drain(bucket);
    const answer = judge(result, { now: env.now(), timeZone: options.timeZone });
    report(env.log, request, { result, answer });
    return answer;
  }

  return { version: env.apiVersion, now: env.now, send, budget: () => budget.state() };
}

async function turn(budget: Budget, bucket: string, { now, sleep }: Pace): Promise<Later | null> {
  for (let waitMs = budget.take(bucket); waitMs > 0; waitMs = budget.take(bucket)) {
    if (waitMs >= SHORT_WAIT_MS) return notNow(now() + waitMs, 'own budget');
    await sleep(waitMs);
  }
  return null;
}

function isUnauthorized(result: Answered | Broken | Later): boolean {
  return result.kind === 'answered' && result.status === 401;
}

function report(
  log: CrmLog,
  request: HubspotRequest,
  { result, answer }: { result: Answered | Broken; answer: Answer },
): void {
  const status = result.kind === 'answered' ? result.status : null;
  const correlationId = answer.kind === 'refused' ? answer.refusal.correlationId : null;
  const fields = { method: request.method, path: request.path, status, verdict: verdictOf(answer), correlationId };
  if (answer.kind === 'ok') log.debug(fields, 'hubspot answered');
  else log.warn(fields, 'hubspot did not do it');
}
