import { fork } from 'node:child_process';
import path from 'node:path';
import type { LeaseTerms } from '../../src/pipeline/loop';
import type { ProbePoint } from '../../src/ports';
import type { Order, Report } from './service-child';
import type { Undone } from './undone';

export interface WorkerOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly lease: LeaseTerms;
  /** Working directory, without a `.env` of somebody's. */
  readonly cwd: string;
  /** Open file that takes its log. */
  readonly log: number;
  readonly undone: (undone: Undone) => void;
}

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One service process, from its start to its end. */
export interface Worker {
  /** Resolves once it serves; rejects when it ends before. */
  readonly ready: Promise<void>;
  readonly ended: Promise<Ending>;
  arm(point: ProbePoint, nth: number): void;
  /** Has all open tasks looked at in the CRM. */
  look(): void;
  /** kill -9, then its end. @returns false when it had ended by itself. */
  kill(): Promise<boolean>;
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  readonly alive: () => boolean;
  /** Asks it to end the work in hand. */
  stop(): Promise<Ending>;
}

export function startWorker({ env, lease, cwd, log, undone }: WorkerOptions): Worker {
  const child = fork(path.join(__dirname, 'service-child.js'), [JSON.stringify(lease)], {
    cwd,
    // Nothing of our own environment but what a process needs to run: a DATABASE_URL there is somebody's real one.
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', log, 'ipc'],
  });
  const ended = new Promise<Ending>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (report: Report) => (report.kind === 'ready' ? resolve() : undone(report.undone)));
    void ended.then(({ code, signal }) => reject(new Error(`a worker ended before it was ready: ${code ?? signal}`)));
  });
  // Who kills it during its start does not ask.
  ready.catch(() => undefined);
  // An order to a process that has just died is no fault.
  child.on('error', () => undefined);
  const tell = (order: Order): void => {
    if (child.connected) child.send(order, () => undefined);
  };
  return {
    ready,
    ended,
    arm: (point, nth) => tell({ kind: 'arm', point, nth }),
    look: () => tell({ kind: 'look' }),
    kill: async () => {
      child.kill('SIGKILL');
      return (await ended).signal === 'SIGKILL';
    },
    signal: (name) => void child.kill(name),
    alive: () => child.exitCode === null && child.signalCode === null,
    stop: () => {
      tell({ kind: 'stop' });
      return ended;
    },
  };
}
