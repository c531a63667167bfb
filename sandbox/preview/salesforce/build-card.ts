import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Where the bundle of the Lightning card stands. */
export type BundleState =
  | { readonly state: 'ready'; readonly dir: string }
  /** `line` = how far it is, for a person. */
  | { readonly state: 'building'; readonly line: string }
  | { readonly state: 'missing'; readonly line: string };

export interface CardBuild {
  readonly state: () => BundleState;
  /** Resolves when it is ready or has failed; never rejects. */
  readonly done: Promise<BundleState>;
  readonly stop: () => void;
}

/**
 * Builds the Lightning card in a process of its own, because it keeps a processor busy for half a minute; what was built
 * from the same sources is there at once. @param script `scripts/build-lwc-preview.mjs`
 */
export function buildCard(script: string, tell: (line: string) => void): CardBuild {
  const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): void => void child.kill('SIGKILL');
  // Ends with us however we end.
  process.once('exit', kill);
  let state: BundleState = { state: 'building', line: 'starting' };
  const hear = (line: string): void => {
    const dir = /^ready (.+)$/.exec(line)?.[1];
    state = dir === undefined ? { state: 'building', line } : { state: 'ready', dir };
    tell(line);
  };
  createInterface({ input: child.stdout }).on('line', hear);
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint = `${complaint}${text.toString()}`.slice(-2_000);
  });
  const done = new Promise<BundleState>((resolve) => {
    child.once('close', (code) => {
      process.removeListener('exit', kill);
      if (state.state !== 'ready')
        state = { state: 'missing', line: complaint.trim() || `it ended with ${String(code)}` };
      resolve(state);
    });
  });
  return { state: () => state, done, stop: kill };
}
