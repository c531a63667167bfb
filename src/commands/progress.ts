import { SingleBar } from 'cli-progress';

export interface Progress {
  readonly watch: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** A bar on a terminal, nothing elsewhere; it comes with the first news. Call `stop` at the end. */
export function createBar(what: string): Progress {
  if (!process.stderr.isTTY) return { watch: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: `  ${what} {bar} {percentage}%, {eta_formatted} left`,
    stream: process.stderr,
    clearOnComplete: true,
  });
  let started = false;
  return {
    watch: (done, total) => {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
