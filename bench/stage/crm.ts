import type { Place } from './program';

/** An emulated vendor in a process of its own, as far as a benchmark needs to know it. */
export interface BenchCrm {
  readonly name: 'hubspot' | 'salesforce';
  /** Least round trips from a response to its task: what the latency aim is made of. */
  readonly roundTrips: number;
  /** What the service keeps to in one tenant. */
  readonly pace: CrmPace;
  /** Starts it filled with the customers; answers take `latencyMs` and its limits hold once `begin` was called. */
  readonly start: () => Promise<RunningCrm>;
}

export interface CrmPace {
  /** Requests of one tenant under way at a time while there is a backlog: questions beside writes. */
  readonly concurrency: number;
  /** Calls that may go at once after a rest; the rest drips in. */
  readonly burst: number;
  readonly refillPerS: number;
}

export interface CallCounts {
  readonly requests: number;
  readonly rateLimited: number;
  readonly byPath: Readonly<Record<string, number>>;
}

export interface RunningCrm {
  /** The emulator's own limits, for the conditions of a result. */
  readonly limits: Readonly<Record<string, number>>;
  /** Connects the service to it. @returns the survey source */
  readonly connect: (place: Place) => Promise<Source>;
  /** What the service needs to know of it. */
  readonly env: Readonly<Record<string, string>>;
  /** From now on it is as slow and as strict as the real one, and calls are counted from zero. */
  readonly begin: (latencyMs: number) => Promise<void>;
  readonly calls: () => Promise<CallCounts>;
  /** Cases and tasks that everybody sees by now. */
  readonly written: () => Promise<{ readonly cases: number; readonly tasks: number }>;
  /** Keys of every case and every task, repetitions included. */
  readonly keys: () => Promise<{ readonly cases: readonly string[]; readonly tasks: readonly string[] }>;
  /**
   * A writer as one writes it first: reads what our service reads, writes case and task, and links them, one record a call,
   * one call after the other. @returns the calls it made
   */
  readonly naive: (contact: number, key: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

export interface Source {
  readonly path: string;
  readonly secret: string;
}
