import type { HubspotOptions } from './options';

/** Which window a call counts in; search has one of its own and answers without limit headers. */
export type LimitKind = 'general' | 'search' | 'none';

export interface LimitVerdict {
  readonly policyName: 'TEN_SECONDLY_ROLLING' | 'SECONDLY' | 'DAILY' | null;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RateLimits {
  /** Takes one place in the window, or names the policy that has none left. A refused call takes no place. */
  readonly take: (kind: LimitKind, options: HubspotOptions, now: number) => LimitVerdict;
  readonly clear: () => void;
}

const TEN_SECONDS_MS = 10_000;
const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;

/** Times of the calls inside a rolling window, oldest first. */
function createWindow(lengthMs: number): {
  readonly used: (now: number) => number;
  readonly add: (now: number) => void;
} {
  let times: number[] = [];
  return {
    used: (now) => {
      const firstInside = times.findIndex((time) => time > now - lengthMs);
      if (firstInside !== 0) times = firstInside === -1 ? [] : times.slice(firstInside);
      return times.length;
    },
    add: (now) => {
      times.push(now);
    },
  };
}

export function createRateLimits(): RateLimits {
  let general = createWindow(TEN_SECONDS_MS);
  let search = createWindow(SECOND_MS);
  let day = { number: -1, used: 0 };

  const takeSearch = (max: number | null, now: number): LimitVerdict => {
    if (max !== null && search.used(now) >= max) return { policyName: 'SECONDLY', headers: {} };
    search.add(now);
    return { policyName: null, headers: {} };
  };
  const takeGeneral = (options: HubspotOptions, now: number): LimitVerdict => {
    const today = Math.floor(now / DAY_MS);
    if (day.number !== today) day = { number: today, used: 0 };
    const used = general.used(now);
    const full = options.limitPer10s !== null && used >= options.limitPer10s;
    const spent = options.dailyLimit !== null && day.used >= options.dailyLimit;
    if (!full && !spent) {
      general.add(now);
      day.used += 1;
    }
    const headers = limitHeaders(options, { general: used + (full || spent ? 0 : 1), day: day.used });
    return { policyName: spent ? 'DAILY' : full ? 'TEN_SECONDLY_ROLLING' : null, headers };
  };
  return {
    take: (kind, options, now) => {
      if (kind === 'none') return { policyName: null, headers: {} };
      return kind === 'search' ? takeSearch(options.searchPerSecond, now) : takeGeneral(options, now);
    },
    clear: () => {
      general = createWindow(TEN_SECONDS_MS);
      search = createWindow(SECOND_MS);
      day = { number: -1, used: 0 };
    },
  };
}

function limitHeaders(
  options: HubspotOptions,
  used: { readonly general: number; readonly day: number },
): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  if (options.limitPer10s !== null) {
    headers['X-HubSpot-RateLimit-Max'] = String(options.limitPer10s);
    headers['X-HubSpot-RateLimit-Remaining'] = String(Math.max(0, options.limitPer10s - used.general));
    headers['X-HubSpot-RateLimit-Interval-Milliseconds'] = String(TEN_SECONDS_MS);
  }
  if (options.dailyLimit !== null) {
    headers['X-HubSpot-RateLimit-Daily'] = String(options.dailyLimit);
    headers['X-HubSpot-RateLimit-Daily-Remaining'] = String(Math.max(0, options.dailyLimit - used.day));
  }
  return headers;
}

/** The body of a 429. */
export function rateLimitBody(policyName: string, correlationId: string): Readonly<Record<string, unknown>> {
  return {
    status: 'error',
    message: `You have reached your ${policyName.toLowerCase()} limit.`,
    errorType: 'RATE_LIMIT',
    correlationId,
    policyName,
    groupName: `publicapi:sandbox:${policyName.toLowerCase()}`,
  };
}
