import type { BenchResult } from './result';

/** One benchmark: what it measures in a line, and how. `tell` is for a person who waits. */
export interface Benchmark {
  readonly name: string;
  readonly about: string;
  readonly run: (tell: (line: string) => void) => Promise<readonly BenchResult[]>;
}
