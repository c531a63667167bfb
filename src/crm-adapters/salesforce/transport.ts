import type { BudgetState, CallPermit, CrmAccess, MachineTime, TenantCredentials } from '../../ports';
import type { AuthLost, Later } from '../answer';
import { authLost, notNow } from '../answer';
import type { CrmLog, Pace } from '../door';
import { credential, realSleep, TIMEOUT_MS, withShortWaits } from '../door';
import type { Answer } from './answer';
import type { Exchange, SalesforceRequest } from './http-exchange';
import { exchange } from './http-exchange';
import { instanceOrigin } from './instance-url';
import { isQuotaSpent, isSessionLost, judge, QUOTA_PAUSE_MS, verdictOf } from './judge';

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
  /** Where the last request went, without a path; null = none has been sent. */
  instance(): string | null;
  budget(): BudgetState;
}

/** Opens the door for one service of a tenant's lane. */
export function openTransport(env: SalesforceEnv, options: TransportOptions): Transport {
  const calls = countCalls(options.budget, env.now);
  const pace: Pace = { now: env.now, sleep: env.sleep ?? realSleep };
  let instance: string | null = null;

  function send(request: SalesforceRequest): Promise<Answer> {
    return withShortWaits(async () => calls.pause() ?? (await sendOnce(request)), pace);
  }

  async function sendOnce(request: SalesforceRequest): Promise<Answer> {
    const access = await credential('Salesforce', () => options.credentials.access());
    if ('kind' in access) return access;
    // Without an instance there is nowhere to ask whether the token still holds: it counts as refused.
    const first = access.instanceUrl === null ? null : await exchanged(request, access);
    if (first !== null && !isRefusedSession(first)) return settled(request, first);
    const renewed = await credential('Salesforce', () => options.credentials.renew(access.token));
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
    instance = instanceUrl;
    return exchange(request, { instanceUrl, accessToken: access.token, apiVersion, timeoutMs });
  }

  function settled(request: SalesforceRequest, result: Exchange | Later | AuthLost): Answer {
    if (result.kind === 'later' || result.kind === 'auth_lost') return result;
    const answer = judge(result, env.now(), request.dispensable);
    calls.learn(result, answer);
    report(env.log, request, { result, answer });
    return answer;
  }

  return { version: env.apiVersion, ...pace, send, instance: () => instance, budget: () => calls.state() };
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

function report(log: CrmLog, request: SalesforceRequest, of: { result: Exchange; answer: Answer }): void {
  const { result, answer } = of;
  const status = result.kind === 'answered' ? result.status : null;
  const fields = { method: request.method, path: request.path, status, verdict: verdictOf(answer) };
  if (answer.kind === 'ok') log.debug(fields, 'salesforce answered');
  else log.warn(fields, 'salesforce did not do it');
}
