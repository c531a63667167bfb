import { SingleBar } from 'cli-progress';
import type { Watch } from './import-file';

/** Without a terminal a line is enough now and then. */
const EVERY_MS = 5_000;

/** Tells on stderr how far it is: a bar on a terminal, else a line every few seconds. Call `stop` at the end. */
export function createProgress(): { readonly watch: Watch; stop(): void } {
  const startedMs = performance.now();
  const rate = (done: number): number => Math.round((done * 1000) / Math.max(1, performance.now() - startedMs));
  return process.stderr.isTTY ? bar(rate) : lines(rate);
}

type Rate = (done: number) => number;

function bar(rate: Rate): ReturnType<typeof createProgress> {
  const single = new SingleBar({
    format: '  {bar} {percentage}% {value}/{total} rows, {rate} rows/s, {eta_formatted} left',
    stream: process.stderr,
  });
  let started = false;
  return {
    watch: (done, total) => {
      if (!started) single.start(total, 0, { rate: 0 });
      started = true;
      single.update(done, { rate: rate(done) });
    },
    stop: () => single.stop(),
  };
}

function lines(rate: Rate): ReturnType<typeof createProgress> {
  let toldMs = performance.now();
  return {
    watch: (done, total) => {
      if (performance.now() - toldMs < EVERY_MS) return;
      toldMs = performance.now();
      const perS = rate(done);
      const left = perS === 0 ? '' : `, ${Math.ceil((total - done) / perS)} s left`;
      process.stderr.write(`${done} of ${total} rows, ${perS} rows/s${left}\n`);
    },
    stop: () => undefined,
  };
}
