import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './repository';

const SETTINGS = ['package.json', 'tsconfig.json', 'eslint.config.mjs', '.dependency-cruiser.cjs'];

/** A house of a few files in a temporary folder, under our own settings. */
export interface SampleTree {
  /** Runs a tool of node_modules and resolves to what it printed, whatever its exit code. */
  readonly run: (tool: string, args: readonly string[]) => Promise<string>;
  readonly remove: () => void;
}

/** Builds the tree; `files` maps paths to their text. */
export function sampleTree(files: Readonly<Record<string, string>>): SampleTree {
  const dir = mkdtempSync(path.join(tmpdir(), 'house-'));
  for (const name of SETTINGS) copyFileSync(path.join(ROOT, name), path.join(dir, name));
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(dir, 'node_modules'), 'dir');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  return {
    run: (tool, args) =>
      new Promise((resolve) => {
        const command = [path.join(ROOT, 'node_modules', tool), ...args];
        execFile(process.execPath, command, { cwd: dir, maxBuffer: 2 ** 26 }, (_error, stdout) => resolve(stdout));
      }),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
