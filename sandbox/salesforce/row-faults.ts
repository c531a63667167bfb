import { z } from 'zod';
import { longId } from './record-id';

/**
 * Faults that hit one record of a request, and so one node of a graph or one row of a collection, where
 * `../control.ts` only knows whole requests.
 */
export const rowFaultSchema = z.strictObject({
  kind: z.enum(['lock', 'race', 'rowError']),
  /** `record` is an id, or the value of an external id. */
  match: z.strictObject({ type: z.string().optional(), record: z.string().optional() }).optional().default({}),
  times: z.number().int().positive().optional().default(1),
  /** For `rowError`. */
  status: z.number().int().min(400).max(599).optional(),
  errorCode: z.string().optional(),
  message: z.string().optional(),
  fields: z.array(z.string()).optional(),
});

/** One ordered fault; `times` is how many matching writes it still spoils. */
export type RowFault = z.infer<typeof rowFaultSchema>;

/** What a write is about: its type, and every id and key that names the record or a parent of it. */
export interface RowTarget {
  readonly type: string;
  readonly names: readonly string[];
}

export interface RowFaultQueue {
  readonly add: (fault: RowFault) => void;
  /** Uses up one turn of the oldest fault of these kinds that matches, or null. */
  readonly take: (kinds: readonly RowFault['kind'][], target: RowTarget) => RowFault | null;
  readonly pending: () => number;
  readonly clear: () => void;
}

function matches({ match }: RowFault, target: RowTarget): boolean {
  if (match.type !== undefined && match.type.toLowerCase() !== target.type.toLowerCase()) return false;
  return match.record === undefined || target.names.includes(longId(match.record) ?? match.record);
}

/** An empty queue. */
export function createRowFaultQueue(): RowFaultQueue {
  let queue: { readonly fault: RowFault; left: number }[] = [];
  return {
    add: (fault) => {
      queue.push({ fault, left: fault.times });
    },
    take: (kinds, target) => {
      const entry = queue.find(({ fault }) => kinds.includes(fault.kind) && matches(fault, target));
      if (entry === undefined) return null;
      entry.left -= 1;
      if (entry.left === 0) queue = queue.filter((other) => other !== entry);
      return entry.fault;
    },
    pending: () => queue.reduce((sum, { left }) => sum + left, 0),
    clear: () => {
      queue = [];
    },
  };
}
