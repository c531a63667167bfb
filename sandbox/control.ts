import { z } from 'zod';

/**
 * What every emulated vendor shares: faults a test can order, and a count of what was asked.
 * Neither knows anything about the vendor behind it.
 */

export const faultSchema = z.strictObject({
  match: z.strictObject({ method: z.string().optional(), path: z.string().optional() }).optional().default({}),
  times: z.number().int().positive().optional().default(1),
  kind: z.enum(['latency', 'status', 'resetBefore', 'resetAfter', 'expireToken', 'garbage']),
  ms: z.number().int().nonnegative().optional(),
  status: z.number().int().min(200).max(599).optional(),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
});

/** One ordered fault; `times` is how many matching requests it still spoils, `ms` a delay in milliseconds. */
export type Fault = z.infer<typeof faultSchema>;

export interface FaultQueue {
  readonly add: (fault: Fault) => void;
  /** Uses up one turn of the oldest fault that matches, or null. */
  readonly take: (method: string, path: string) => Fault | null;
  readonly pending: () => number;
  readonly clear: () => void;
}

/** A path that starts with `/` is a prefix, one that starts with `re:` a regular expression, any other a substring. */
function pathMatches(wanted: string, path: string): boolean {
  if (wanted.startsWith('re:')) return new RegExp(wanted.slice(3)).test(path);
  return wanted.startsWith('/') ? path.startsWith(wanted) : path.includes(wanted);
}

function matches(fault: Fault, method: string, path: string): boolean {
  const wanted = fault.match;
  if (wanted.method !== undefined && wanted.method.toUpperCase() !== method) return false;
  return wanted.path === undefined || pathMatches(wanted.path, path);
}

export function createFaultQueue(): FaultQueue {
  let queue: { readonly fault: Fault; left: number }[] = [];
  return {
    add: (fault) => {
      queue.push({ fault, left: fault.times });
    },
    take: (method, path) => {
      const entry = queue.find((candidate) => matches(candidate.fault, method, path));
      if (entry === undefined) return null;
      entry.left -= 1;
      if (entry.left === 0) queue = queue.filter((other) => other !== entry);
      return entry.fault;
    },
    pending: () => queue.reduce((sum, entry) => sum + entry.left, 0),
    clear: () => {
      queue = [];
    },
  };
}

/** `byPath` is keyed by method and route pattern, so ids do not blow it up; `byStatus` has `reset` for killed sockets. */
export interface StatsSnapshot {
  readonly requests: number;
  readonly byPath: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly rateLimited: number;
  readonly conflicts: number;
  readonly faults: number;
}

export interface Stats {
  readonly asked: (route: string) => void;
  readonly answered: (status: number | 'reset') => void;
  readonly add: (what: 'rateLimited' | 'conflicts' | 'faults') => void;
  readonly snapshot: () => StatsSnapshot;
  readonly clear: () => void;
}

const NOTHING = { requests: 0, rateLimited: 0, conflicts: 0, faults: 0 } as const;

export function createStats(): Stats {
  let totals: Record<keyof typeof NOTHING, number> = { ...NOTHING };
  const byPath = new Map<string, number>();
  const byStatus = new Map<string, number>();
  const bump = (map: Map<string, number>, key: string): void => {
    map.set(key, (map.get(key) ?? 0) + 1);
  };
  return {
    asked: (route) => {
      totals.requests += 1;
      bump(byPath, route);
    },
    answered: (status) => {
      bump(byStatus, String(status));
    },
    add: (what) => {
      totals[what] += 1;
    },
    snapshot: () => ({
      ...totals,
      byPath: Object.fromEntries([...byPath].sort()),
      byStatus: Object.fromEntries([...byStatus].sort()),
    }),
    clear: () => {
      totals = { ...NOTHING };
      byPath.clear();
      byStatus.clear();
    },
  };
}
