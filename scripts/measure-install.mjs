// What `npm ci` costs somebody who has nothing: a fresh clone of what is committed, an empty npm cache, everything downloaded and
// built. Issue 7 allows three minutes and 1.2 GB on two cores.
import { execFileSync, spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const MOST_S = 180;
const MOST_BYTES = 1.2e9;

const place = mkdtempSync(path.join(os.tmpdir(), 'install-'));
const clone = path.join(place, 'clone');

/** Bytes on disk, each file once however many names it has. */
function sizeOf(file, seen) {
  const { ino, blocks, nlink } = lstatSync(file);
  if (nlink > 1 && seen.has(ino)) return 0;
  seen.add(ino);
  return blocks * 512;
}

function bytesIn(folder, seen = new Set()) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const file = path.join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(file, seen) : sizeOf(file, seen));
  }, 0);
}

/** `node_modules` of the root and of every workspace that has one of its own. */
function modulesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const inside = path.join(folder, name);
      return name === 'node_modules' ? [inside] : modulesIn(inside);
    });
}

try {
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, clone]);
  const begun = performance.now();
  const { status } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--cache', path.join(place, 'cache')],
    {
      cwd: clone,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`npm ci ended with ${status}`);
  const bytes = modulesIn(clone).reduce((sum, folder) => sum + bytesIn(folder), 0);
  console.log(`npm ci with an empty cache: ${seconds.toFixed(0)} s (at most ${MOST_S} s) on ${os.cpus().length} cores`);
  console.log(`node_modules: ${(bytes / 1e9).toFixed(2)} GB (at most ${MOST_BYTES / 1e9} GB)`);
  if (seconds > MOST_S || bytes > MOST_BYTES) process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
