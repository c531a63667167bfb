import type { BudgetState, CallPermit, CrmAccess, MachineTime, TenantCredentials } from '../../ports';
import { CrmAuthLost, CrmUnavailable } from '../../ports';
import type { Allowance, Budget } from '../budget';
import { openBudget } from '../budget';
import type { Answer, AuthLost, Later } from './answer';
import type { Exchange, HubspotRequest } from './http-exchange';
import { exchange } from './http-exchange';
import { judge, reportedLimit, verdictOf } from './judge';

/** What the adapter needs of a log; pino's logger is one. Fields never hold a body, a token or an address. */
export interface CrmLog {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

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

const TIMEOUT_MS = 15_000;
/** A shorter wait is slept through, for the lane is ours anyway; a longer one gives the lane back. */
const SHORT_WAIT_MS = 2_000;
/** How often one request may be put off by short waits of HubSpot's asking. */
const MOST_SHORT_WAITS = 2;

/**
 * What holds on every tier until the headers tell: 100 calls in 10 s and 5 searches in 1 s, and a little less, because
 * search counts for the whole account.
 */
const ALLOWANCES: { readonly [bucket: string]: Allowance } = {
  calls: { calls: 90, windowMs: 10_000 },
  search: { calls: 4, windowMs: 1_000 },
};

const bucketOf = (request: HubspotRequest): string => (request.path.endsWith('/search') ? 'search' : 'calls');
const realSleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the door for one service of a tenant's lane. */
export function openTransport(env: HubspotEnv, options: TransportOptions): Transport {
  const budget = openBudget(ALLOWANCES, options.budget, env.now);
  const sleep = env.sleep ?? realSleep;
  const renewals = new Map<string, ReturnType<typeof credential>>();

  /** Waits, and sends the request over and over only where HubSpot has surely not taken it. */
  async function send(request: HubspotRequest): Promise<Answer> {
    for (let waits = 0; ; waits += 1) {
      const answer = (await turn(budget, bucketOf(request), { now: env.now, sleep })) ?? (await sendOnce(request));
      const waitMs = answer.kind === 'later' && !answer.mayHaveHappened ? answer.at - env.now() : Infinity;
      const short = waitMs > 0 && waitMs < SHORT_WAIT_MS;
      if (!short || waits === MOST_SHORT_WAITS) return answer;
      await sleep(waitMs);
    }
  }

  async function sendOnce(request: HubspotRequest): Promise<Answer> {
    const access = await credential(() => options.credentials.access());
    if ('kind' in access) return access;
    const first = await exchanged(request, access.token);
    if (!isUnauthorized(first)) return settled(request, first);
    const renewed = await renew(access.token);
    if ('kind' in renewed) return renewed;
    const second = await exchanged(request, renewed.token);
    return isUnauthorized(second) ? authLost('HubSpot refuses the renewed token') : settled(request, second);
  }

  /** Two requests that were under way together are refused together, and one renewal is for both. */
  function renew(refused: string): ReturnType<typeof credential> {
    const renewal = renewals.get(refused) ?? credential(() => options.credentials.renew(refused));
    renewals.set(refused, renewal);
    return renewal;
  }

  /** Nothing is sent under a lease that would not outlive it. */
  async function exchanged(request: HubspotRequest, accessToken: string): Promise<Exchange | Later> {
    if (!options.permit.mayStillSend()) return notNow(env.now(), 'the lease is running out');
    const { baseUrl, timeoutMs = TIMEOUT_MS } = env;
    return exchange(request, { baseUrl, accessToken, timeoutMs });
  }

  function settled(request: HubspotRequest, result: Exchange | Later): Answer {
    if (result.kind === 'later') return result;
    const bucket = bucketOf(request);
    if (result.kind === 'answered') budget.learn(bucket, reportedLimit(result.header));
    if (result.kind === 'answered' && result.status === 429) budget.drain(bucket);
    const answer = judge(result, { now: env.now(), timeZone: options.timeZone });
    report(env.log, request, { result, answer });
    return answer;
  }

  async function credential(ask: () => Promise<CrmAccess | null>): Promise<CrmAccess | Later | AuthLost> {
    try {
      return (await ask()) ?? authLost('HubSpot refuses the token, and there is no fresh one');
    } catch (error) {
      if (error instanceof CrmUnavailable) return notNow(error.retryAt, 'the token cannot be renewed now');
      if (error instanceof CrmAuthLost) return authLost(error.message);
      throw error;
    }
  }

  return { version: env.apiVersion, now: env.now, send, budget: () => budget.state() };
}

async function turn(
  budget: Budget,
  bucket: string,
  { now, sleep }: { readonly now: MachineTime; readonly sleep: (ms: number) => Promise<void> },
): Promise<Later | null> {
  for (let waitMs = budget.take(bucket); waitMs > 0; waitMs = budget.take(bucket)) {
    if (waitMs >= SHORT_WAIT_MS) return notNow(now() + waitMs, 'own budget');
    await sleep(waitMs);
  }
  return null;
}

function isUnauthorized(result: Exchange | Later): boolean {
  return result.kind === 'answered' && result.status === 401;
}

function notNow(at: number, because: string): Later {
  return { kind: 'later', at, mayHaveHappened: false, because };
}

function authLost(message: string): AuthLost {
  return { kind: 'auth_lost', message };
}

function report(log: CrmLog, request: HubspotRequest, { result, answer }: { result: Exchange; answer: Answer }): void {
  const status = result.kind === 'answered' ? result.status : null;
  const correlationId = answer.kind === 'refused' ? answer.refusal.correlationId : null;
  const fields = { method: request.method, path: request.path, status, verdict: verdictOf(answer), correlationId };
  if (answer.kind === 'ok') log.debug(fields, 'hubspot answered');
  else log.warn(fields, 'hubspot did not do it');
}
