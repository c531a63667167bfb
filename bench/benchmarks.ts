import { accept } from './accept';
import { audit } from './audit';
import type { Benchmark } from './benchmark';
import { burstHubspot } from './burst-hubspot';
import { burstSalesforce } from './burst-salesforce';
import { card } from './card';
import { clock } from './clock';
import { latency } from './latency';
import { queue } from './queue';
import { replay } from './replay';
import { rules } from './rules';
import { timers } from './timers';

/** In the order in which `all` runs them. */
export const benchmarks: readonly Benchmark[] = [
  accept,
  burstHubspot,
  burstSalesforce,
  latency,
  rules,
  replay,
  clock,
  timers,
  queue,
  card,
  audit,
];
