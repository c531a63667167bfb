import os from 'node:os';

/** Belongs to the conditions of every result. `load` = processes that wanted a core over the last minute, ours included. */
export function machine(): { readonly cores: number; readonly load1min: number; readonly node: string } {
  return {
    cores: os.availableParallelism(),
    load1min: Number((os.loadavg()[0] ?? 0).toFixed(1)),
    node: process.version,
  };
}
