import type { BudgetState, CallPermit, CrmAccess, MachineTime, TenantCredentials } from '../../ports';
import { CrmAuthLost, CrmUnavailable } from '../../ports';
import type { Answer, AuthLost, Later } from './answer';
import type { Exchange, SalesforceRequest } from './http-exchange';
import { exchange } from './http-exchange';
import { instanceOrigin } from './instance-url';
import { isQuotaSpent, isSessionLost, judge, QUOTA_PAUSE_MS, verdictOf } from './judge';

/** What the adapter needs of a log; pino's logger is one. Fields never hold a body, a token or an address. */
export interface CrmLog {
  debug(fields: object, message: string): void;
  warn(fields: object, message: string): void;
}

export interface SalesforceEnv {
  /** Where tokens come from. Its origin is the one place outside Salesforce's domains that may be called. */
  readonly loginUrl: string;
  /** Such as '64.0'. */
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
}

/** The one door to Salesforce: nothing else in this folder sends anything, the token endpoint apart. */
export interface Transport {
  /** Such as '64.0'. */
  readonly version: string;
  now(): number;
  /** Sleeps through a wait too short to give the lane back for. ms. */
  sleep(ms: number): Promise<void>;
  send(request: SalesforceRequest): Promise<Answer>;
  budget(): BudgetState;
}

const TIMEOUT_MS = 15_000;
/** A shorter wait is slept through, for the lane is ours anyway; a longer one gives the lane back. */
const SHORT_WAIT_MS = 2_000;
/** How often one request may be put off by short waits of somebody's asking. */
const MOST_SHORT_WAITS = 2;

const realSleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the door for one service of a tenant's lane. */
export function openTransport(env: SalesforceEnv, options: TransportOptions): Transport {
  const calls = countCalls(options.budget, env.now);
  const sleep = env.sleep ?? realSleep;

  /** Waits, and sends the request over and over only where Salesforce has surely not taken it. */
  async function send(request: SalesforceRequest): Promise<Answer> {
    for (let waits = 0; ; waits += 1) {
      const answer = calls.pause() ?? (await sendOnce(request));
      const waitMs = answer.kind === 'later' && !answer.mayHaveHappened ? answer.at - env.now() : Infinity;
      const short = waitMs > 0 && waitMs < SHORT_WAIT_MS;
      if (!short || waits === MOST_SHORT_WAITS) return answer;
      await sleep(waitMs);
    }
  }

  async function sendOnce(request: SalesforceRequest): Promise<Answer> {
    const access = await credential(() => options.credentials.access());
    if ('kind' in access) return access;
    // Without an instance there is nowhere to ask whether the token still holds: it counts as refused.
    const first = access.instanceUrl === null ? null : await exchanged(request, access);
    if (first !== null && !isRefusedSession(first)) return settled(request, first);
    const renewed = await credential(() => options.credentials.renew(access.token));
    if ('kind' in renewed) return renewed;
    const second = await exchanged(request, renewed);
    return isRefusedSession(second) ? authLost('Salesforce refuses the renewed token') : settled(request, second);
  }

  /** Nothing is sent under a lease that would not outlive it, and no token leaves for a stranger. */
  async function exchanged(request: SalesforceRequest, access: CrmAccess): Promise<Exchange | Later | AuthLost> {
    const instanceUrl = instanceOrigin(access.instanceUrl ?? '', env.loginUrl);
    if (instanceUrl === null) return authLost('The token came with an address that is not one of Salesforce');
    if (!options.permit.mayStillSend()) return notNow(env.now(), 'the lease is running out');
    const { apiVersion, timeoutMs = TIMEOUT_MS } = env;
    return exchange(request, { instanceUrl, accessToken: access.token, apiVersion, timeoutMs });
  }

  function settled(request: SalesforceRequest, result: Exchange | Later | AuthLost): Answer {
    if (result.kind === 'later' || result.kind === 'auth_lost') return result;
    const answer = judge(result, env.now());
    calls.learn(result, answer);
    report(env.log, request, { result, answer });
    return answer;
  }

  async function credential(ask: () => Promise<CrmAccess | null>): Promise<CrmAccess | Later | AuthLost> {
    try {
      return (await ask()) ?? authLost('Salesforce refuses the token, and there is no fresh one');
    } catch (error) {
      if (error instanceof CrmUnavailable) return notNow(error.retryAt, 'the token cannot be renewed now');
      if (error instanceof CrmAuthLost) return authLost(error.message);
      throw error;
    }
  }

  return { version: env.apiVersion, now: env.now, sleep, send, budget: () => calls.state() };
}

interface Calls {
  /** @returns why nothing may be sent now, or null */
  pause(): Later | null;
  learn(result: Exchange, answer: Answer): void;
  state(): BudgetState;
}

/** Bucket `api`: the calls Salesforce says are left of the org's rolling day, and when it said so. */
const BUCKET = 'api';

/** The org's calls belong to all its apps, so what is left is never guessed, only remembered as told. */
function countCalls(saved: BudgetState, now: MachineTime): Calls {
  let told = saved[BUCKET] ?? null;
  return {
    pause() {
      const until = told === null || told.tokens >= 1 ? 0 : told.at + QUOTA_PAUSE_MS;
      return until > now() ? notNow(until, 'own budget') : null;
    },
    learn(result, answer) {
      if (result.kind !== 'answered') return;
      const left = isQuotaSpent(answer) ? 0 : result.callsLeft;
      if (left !== null) told = { tokens: left, at: now() };
      // Answered after all, without a figure: the day has calls again.
      else if (told?.tokens === 0) told = null;
    },
    state: () => (told === null ? {} : { [BUCKET]: told }),
  };
}

function isRefusedSession(result: Exchange | Later | AuthLost): boolean {
  return result.kind === 'answered' && isSessionLost(result);
}

function notNow(at: number, because: string): Later {
  return { kind: 'later', at, mayHaveHappened: false, because };
}

function authLost(message: string): AuthLost {
  return { kind: 'auth_lost', message };
}

function report(log: CrmLog, request: SalesforceRequest, of: { result: Exchange; answer: Answer }): void {
  const { result, answer } = of;
  const status = result.kind === 'answered' ? result.status : null;
  const fields = { method: request.method, path: request.path, status, verdict: verdictOf(answer) };
  if (answer.kind === 'ok') log.debug(fields, 'salesforce answered');
  else log.warn(fields, 'salesforce did not do it');
}
