import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';

const COMPILED = path.join(__dirname, '..', '..', 'dist', 'test', 'harness');

export interface Child {
  readonly pid: number;
  /** The next line of its output, or null when it has ended. */
  line(): Promise<string | null>;
  /** What it has written to stderr. */
  errors(): string;
  signal(name: NodeJS.Signals): void;
  /** kill -9, then waits for its end. Harmless when it has ended. */
  kill(): Promise<void>;
}

/**
 * Starts a compiled file of this folder in a Node process of its own. Jest would compile for itself only, so the build
 * must have run (`npm test` sees to it).
 */
export function startChild(script: string, args: readonly string[]): Child {
  const file = path.join(COMPILED, script);
  if (!fs.existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first`);
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return {
    pid: child.pid ?? 0,
    line: async () => {
      const next = (await lines.next()) as IteratorResult<string, undefined>;
      return next.value ?? null;
    },
    errors: () => errors,
    signal: (name) => void child.kill(name),
    kill: () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
