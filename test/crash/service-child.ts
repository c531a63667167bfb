import { readConfig } from '../../src/config';
import { createLogger } from '../../src/logger';
import { startService } from '../../src/main';
import type { LeaseTerms } from '../../src/pipeline/loop';
import type { Probe, ProbePoint } from '../../src/ports';
import { lookNow, readUndone, type Undone } from './undone';

/** What the parent says. */
export type Order =
  | { readonly kind: 'arm'; readonly point: ProbePoint; readonly nth: number }
  | { readonly kind: 'look' }
  | { readonly kind: 'stop' };

/** What the child says. */
export type Report = { readonly kind: 'ready' } | { readonly kind: 'undone'; readonly undone: Undone };

const REPORT_MS = 400;
/** Tokens are spoilt every few seconds here: a minute of rest after each would be all there is to see. */
const RENEWAL_GAP_MS = 1_000;

/**
 * The service as it is, in a process that dies where it is told to. Settings come from the environment like the real
 * one's; the lease is the only argument, as JSON.
 */
async function main(lease: LeaseTerms): Promise<void> {
  const config = readConfig();
  const trap = createTrap();
  const log = createLogger(config.logLevel);
  const service = await startService(config, { log, probe: trap.probe, lease, renewalGapMs: RENEWAL_GAP_MS });
  const timer = setInterval(() => {
    readUndone(service.app.loop.db).then(
      (undone) => tell({ kind: 'undone', undone }),
      () => undefined,
    );
  }, REPORT_MS);
  process.on('message', (order: Order) => {
    switch (order.kind) {
      case 'arm':
        trap.arm(order.point, order.nth);
        break;
      case 'look':
        lookNow(service.app.loop.db).then(
          () => service.app.loop.wake.ring('crm'),
          () => undefined,
        );
        break;
      case 'stop':
        clearInterval(timer);
        void service.stop().then(() => process.disconnect());
    }
  });
  tell({ kind: 'ready' });
}

function createTrap(): { readonly probe: Probe; arm(point: ProbePoint, nth: number): void } {
  let armed: { readonly point: ProbePoint; left: number } | null = null;
  return {
    arm: (point, nth) => {
      armed = { point, left: nth };
    },
    probe: async (point) => {
      if (armed?.point !== point) return;
      armed.left -= 1;
      if (armed.left > 0) return;
      process.kill(process.pid, 'SIGKILL');
      // Whatever comes after this line must not happen, however late the signal is.
      await new Promise(() => undefined);
    },
  };
}

function tell(report: Report): void {
  // A parent that is gone is found out by `disconnect`.
  process.send?.(report, () => undefined);
}

// Ends with its parent, however that one ended.
process.once('disconnect', () => process.exit());

main(JSON.parse(process.argv[2] ?? '') as LeaseTerms).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(70);
});
