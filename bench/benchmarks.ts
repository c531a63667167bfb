import { accept } from './accept';
import type { Benchmark } from './benchmark';
import { burstHubspot } from './burst-hubspot';
import { burstSalesforce } from './burst-salesforce';
import { latency } from './latency';

/** In the order in which `all` runs them. */
export const benchmarks: readonly Benchmark[] = [accept, burstHubspot, burstSalesforce, latency];
